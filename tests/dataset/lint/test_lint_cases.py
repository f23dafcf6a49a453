"""Cases of the rules beyond the one example each has: other fields, other kinds, and what is not a breach."""

import pytest

from orbitctl.dataset.lint import lint
from orbitctl.dataset.load import load

SOURCES = """
[[source]]
id = "log"
publisher = "Northland"
accessed = "2025"
tier = "primary"

[[source]]
id = "gazette"
publisher = "Gazette"
accessed = "2025"
tier = "press"
"""
PLAN = 'outcome = "planned"\nschedule = [{ announced = "2024", target = "2027" }]'
STATES = (
    '[[actor]]\nid = "north"\nname = "North"\nkind = "state"\n[[actor]]\nid = "south"\nname = "South"\nkind = "state"\n'
)


def mission(more=PLAN, record_id="m", name="M"):
    return f'[[mission]]\nid = "{record_id}"\nname = "{name}"\ntargets = ["moon"]\nkinds = ["lander"]\n{more}\n'


def program(more):
    return f'[[program]]\nid = "p"\nname = "P"\nkind = "exploration"\n{more}\n'


def alliance(more, kind="treaty"):
    return f'[[alliance]]\nid = "pact"\nname = "Pact"\nkind = "{kind}"\n{more}\n{STATES}'


def flown(*events):
    listed = ", ".join(f'{{ kind = "{kind}", date = "{date}" }}' for kind, date in events)
    return mission(f'outcome = "success"\nevents = [{listed}]')


def place(record_id, more, body="moon"):
    head = f'[[place]]\nid = "{record_id}"\nname = "{record_id.title()}"\nbody = "{body}"\nsort = "plain"\n'
    return f"{head}latitude = 0\nlongitude = 0\n{more}\n"


def topic(more):
    return f'[[topic]]\nid = "t"\nname = "T"\nquestion = "?"\n{more}\n'


@pytest.fixture
def breaches(load_text):
    """Lint a text whose records are all in order by themselves; return ``CODE record: message`` for each breach."""

    def breaches(text):
        dataset, problems = load_text(text)
        assert problems == []
        return [f"{found.code} {found.record}: {found.message}" for found in lint(dataset)]

    return breaches


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            topic('records = ["t", "log"]') + SOURCES.split("\n\n")[0],
            "L202 t: `records`: `log` is a source; name a record",
            id="a source is no record",
        ),
        pytest.param(
            alliance('members = [{ actor = "pact", act = "signed" }]'),
            "L202 pact: `actor`: `pact` is an alliance; name an actor",
            id="an alliance is no actor",
        ),
        pytest.param(
            mission('carrier = "moonraker"\n' + PLAN),
            "L202 m: `carrier`: there is no mission `moonraker`; add the mission, or remove the reference",
            id="nothing like it",
        ),
        pytest.param(
            program('parent = "m"') + mission(),
            "L202 p: `parent`: `m` is a mission; name a program",
            id="a parent is of the same kind",
        ),
        pytest.param(
            mission('disputed = [{ field = "launch", value = "x", reason = "y", sources = ["logs"] }]\n' + PLAN)
            + topic('sources = ["log", "gazette"]\nconfidence = "confirmed"')
            + SOURCES,
            "L202 m: `sources`: there is no source `logs`; write `log`",
            id="deep inside a record",
        ),
        pytest.param(
            mission('aliases = ["Two"]\n' + PLAN) + mission(record_id="two", name="Second"),
            "L203 m: the alias 'Two' is the name of `two`; remove it from one of them",
            id="an alias that is another's id",
        ),
        pytest.param(
            mission('aliases = ["!?"]\n' + PLAN),
            "L204 m: the alias '!?' holds no letter or digit; remove it",
            id="an alias of signs only",
        ),
        pytest.param(
            mission('aliases = ["X", "x"]\n' + PLAN),
            "L204 m: the alias 'x' only repeats another name of the record; remove it",
            id="an alias twice",
        ),
        pytest.param(
            place("sea", 'within = ["plain"]') + place("plain", "", body="mars"),
            "L205 sea: `plain` is on another body; name a place on the moon",
            id="within what is on another body",
        ),
        pytest.param(
            place("sea", 'within = ["m"]') + mission(),
            "L202 sea: `within`: `m` is a mission; name a place",
            id="within what is no place",
        ),
        pytest.param(
            mission('outcome = "planned"\nschedule = [{ announced = "2024" }, { announced = "2023-05" }]'),
            "L301 m: `schedule`: 2023-05 stands after 2024; list the oldest first",
            id="announcements out of order",
        ),
        pytest.param(
            program('phases = [{ status = "active", since = "2024" }, { status = "proposed", since = "2023" }]'),
            "L301 p: `phases`: 2023 stands after 2024; list the oldest first",
            id="phases out of order",
        ),
        pytest.param(
            mission('outcome = "planned"\nschedule = [{ announced = "2026-01-02", target = "2027" }]'),
            "L303 m: 2026-01-02 is after the data's as-of day 2026-01-01; "
            "leave it out, or raise as_of in dataset.toml",
            id="announced tomorrow",
        ),
        pytest.param(
            program('events = [{ kind = "completion", date = "2027" }]'),
            "L303 p: 2027 is after the data's as-of day 2026-01-01; "
            "move it to `schedule`, or raise as_of in dataset.toml",
            id="done next year",
        ),
        pytest.param(
            alliance('members = [{ actor = "north", act = "signed", date = "2026-02" }]'),
            "L303 pact: 2026-02 is after the data's as-of day 2026-01-01; "
            "leave it out, or raise as_of in dataset.toml",
            id="signed next month",
        ),
        pytest.param(
            mission('outcome = "cancelled"\nevents = [{ kind = "launch", date = "2001" }]'),
            "L305 m: outcome is cancelled but there is a launch event; write the real outcome",
            id="launched and cancelled",
        ),
        pytest.param(
            mission('outcome = "planned"'),
            "L305 m: outcome is planned but `schedule` is empty; add the announcement it rests on",
            id="planned by nobody",
        ),
        pytest.param(
            topic('confidence = "reported"'),
            "L401 t: is `reported` without a source; add it, or write `unsourced`",
            id="reported by nobody",
        ),
        pytest.param(
            topic('sources = ["log", "gazette"]') + SOURCES,
            "L401 t: is `unsourced` but lists sources; write `reported` or `confirmed`",
            id="unsourced with sources",
        ),
        pytest.param(
            alliance('members = [{ actor = "north", act = "joined", date = "1990", until = "1989" }]'),
            "L501 pact: `north` leaves on 1989, before joined on 1990; mend one of them",
            id="left before joining",
        ),
        pytest.param(
            alliance(
                'members = [{ actor = "north", act = "signed", date = "1990", ordinal = 1 },'
                ' { actor = "south", act = "signed", date = "1990", ordinal = 1 }]'
            ),
            "L502 pact: `north` and `south` both have rank 1; mend one",
            id="one rank, two states",
        ),
        pytest.param(
            alliance('stated_counts = [{ count = 1, date = "2025" }]\nmembers = [{ actor = "north", act = "signed" }]'),
            "L504 pact: 1 stated for 2025, 0 on record; say why in `note`, or mend",
            id="a signature makes no party",
        ),
        pytest.param(
            alliance(
                'stated_counts = [{ count = 1, date = "2020/.." }]\n'
                'members = [{ actor = "north", act = "signed", date = "../2019" },'
                ' { actor = "south", act = "signed", date = "2020/.." }]',
                kind="accord",
            ),
            "L504 pact: 1 stated for 2020/.., 2 on record; say why in `note`, or mend",
            id="dates without an end",
        ),
    ],
)  # fmt: skip
def test_a_breach(breaches, text, expected):
    assert breaches(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            mission(name="Lantern") + program("").replace('"P"', '"Lantern"'), id="one name, two kinds of record"
        ),
        pytest.param(
            mission('aliases = ["Twin"]\n' + PLAN) + mission('aliases = ["Twin"]\n' + PLAN, "n", "N"),
            id="an alias that two missions share is ambiguous, not wrong",
        ),
        pytest.param(flown(("launch", "2001-03-01"), ("orbit", "2001-03"), ("end", "2001")), id="vague but possible"),
        pytest.param(flown(("launch", "2001-03-05"), ("orbit", "2001-03")), id="a month that holds the launch"),
        pytest.param(
            mission('outcome = "active"\ncarrier = "n"') + mission(PLAN, "n", "N"), id="a passenger needs no launch"
        ),
        pytest.param(flown(("launch", "2026")), id="this year may be past"),
        pytest.param(topic('summary = "' + "x" * 400 + '"'), id="a summary of just the length allowed"),
        pytest.param(
            alliance(
                'members = [{ actor = "north", act = "signed", date = "1990" },'
                ' { actor = "north", act = "ratified", date = "1990" },'
                ' { actor = "south", act = "acceded", date = "1980" }]'
            ),
            id="signed and ratified in one year",
        ),
        pytest.param(
            alliance(
                'members = [{ actor = "north", act = "signed", date = "1990", ordinal = 2 },'
                ' { actor = "south", act = "signed", ordinal = 1 }]'
            ),
            id="a rank without a date",
        ),
        pytest.param(
            alliance('stated_counts = [{ count = 9, date = "2025", note = "Seven are not named." }]'),
            id="a total that says why",
        ),
        pytest.param(
            alliance(
                'stated_counts = [{ count = 1, date = "2025" }]\n'
                'members = [{ actor = "north", act = "signed", date = "1990" },'
                ' { actor = "north", act = "ratified", date = "1991", until = "2020-01-01" },'
                ' { actor = "south", act = "acceded", date = "1995" }]'
            ),
            id="who left is not counted",
        ),
        pytest.param(
            place("sea", 'within = ["bay"]') + place("bay", "").replace("longitude = 0", "longitude = 5"),
            id="not far beyond the edge of what it shades into",
        ),
        pytest.param(
            SOURCES.replace('"log"\n', '"log"\nurl = "https://a.example"\n')
            + topic('sources = ["log"]\nconfidence = "reported"')
            + mission('disputed = [{ field = "x", value = "y", reason = "z", sources = ["gazette"] }]\n' + PLAN),
            id="cited for a losing value is cited",
        ),
    ],
)  # fmt: skip
def test_not_a_breach(breaches, text):
    assert breaches(text) == []


def test_the_same_id_in_another_layer_is_a_correction_and_no_breach(whole, tmp_path):
    (whole / "data.toml").write_text(mission())
    own = tmp_path / "own"
    own.mkdir()
    (own / "data.toml").write_text(mission(name="Better"))
    assert lint(load([whole, own])[0]) == []
