import pytest

from orbitctl.dataset.load import BUNDLED, load
from orbitctl.dataset.schema import RECORD_MODELS
from orbitctl.errors import DataError

SOURCE = '[[source]]\nid = "log"\npublisher = "P"\naccessed = "2025-01-01"\ntier = "press"\n'
MISSION = '[[mission]]\nid = "m-1"\nname = "M 1"\ntargets = ["moon"]\nkinds = ["lander"]\noutcome = "planned"\n'
ALLIANCE = '[[alliance]]\nid = "pact"\nname = "Pact"\nkind = "accord"\n'


@pytest.fixture
def problems(load_text):
    """Return the lines that a text is answered with."""
    return lambda text: [str(problem) for problem in load_text(text)[1]]


def test_what_is_in_order_is_read_whole(load_text):
    dataset, problems = load_text(MISSION + SOURCE)
    assert problems == []
    assert dataset.info.as_of == "2026-01-01"
    assert {entry.record.id: entry.kind for entry in dataset.entries} == {"m-1": "mission", "log": "source"}
    assert dataset.by_id["m-1"].record.name == "M 1"


def test_records_of_a_kind_come_in_order_of_id(load_text):
    dataset, _ = load_text("".join(MISSION.replace("m-1", name) for name in ("c", "a", "b")) + SOURCE)
    assert [entry.record.id for entry in dataset.of_kind("mission")] == ["a", "b", "c"]
    assert [entry.record.id for entry in dataset.of_kind("topic")] == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('alias = ["x"]', "unknown key 'alias'; write `aliases`"),
        ('sumary = "x"', "unknown key 'sumary'; write `summary`"),
        ("Target = 1", "unknown key 'Target'; write `targets`"),
        ('events = [{ kind = "launch", date = "2001", titel = "x" }]', "unknown key 'titel'; write `title`"),
        (
            'disputed = [{ field = "launch", value = "x", reason = "y", zzz = 1 }]',
            "unknown key 'zzz'; remove it, or use one of field, reason, sources, value",
        ),
    ],
)
def test_s101_unknown_key(problems, line, message):
    assert problems(f"{MISSION}{line}\n") == [f"data.toml:7: S101 m-1: {message}"]


def test_s101_a_key_that_acts_on_a_terminal_is_shown_escaped(problems):
    [line] = problems(f'{SOURCE}"\\u001b[31m\\u202e" = 1\n')
    assert line.startswith(r"data.toml:1: S101 log: unknown key '\x1b[31m\u202e'; remove it, or use one of ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (MISSION.replace('name = "M 1"\n', ""), "1: S102 m-1: `name` is missing; add it"),
        (
            MISSION + 'events = [\n    { kind = "launch", date = "2001" },\n    { kind = "landing" },\n]\n',
            "9: S102 m-1: `events.2.date` is missing; add it",
        ),
        (MISSION + '\n[[mission.events]]\nkind = "launch"\n', "8: S102 m-1: `events.1.date` is missing; add it"),
        ('[[topic]]\nid = "t"\nname = "T"\n', "1: S102 t: `question` is missing; add it"),
        (
            SOURCE + '[[topic]]\nname = "T"\nquestion = "?"\n',
            "6: S102 topic 1: `id` is missing; add it",
        ),
    ],
)
def test_s102_missing(problems, text, expected):
    assert problems(text) == [f"data.toml:{expected}"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (
            'confidence = "sure"',
            "`confidence` is 'sure'; write one of confirmed, reported or unsourced",
        ),
        ('crew = ["A", 7]', "`crew.2` is 7; write the value in quotes"),
        ('operators = "nasa"', "`operators` is 'nasa'; input should be a valid list"),
        ('events = ["launch"]', "`events.1` is 'launch'; input should be a valid dictionary or instance of occurrence"),
        ('program = "Artemis Program"', "`program` is 'Artemis Program'; write it as ^[a-z0-9]+(-[a-z0-9]+)*$"),
        ('cospar_id = "2001-10A"', "`cospar_id` is '2001-10A'; write it as ^[0-9]{4}-[0-9]{3}[A-Z]{1,3}$"),
        ('cospar_id = "٢٠٠١-٠١٠A"', "`cospar_id` is '٢٠٠١-٠١٠A'; write it as ^[0-9]{4}-[0-9]{3}[A-Z]{1,3}$"),
        ('countries = ["Norway"]', "`countries.1` is 'Norway'; write it as ^[A-Z]{2}$"),
        ('summary = ""', "`summary` = '': is empty; write the text or leave the field out"),
        ('summary = "  "', "`summary` = '  ': is empty; write the text or leave the field out"),
        ('summary = "x "', "`summary` = 'x ': begins or ends with white space; remove it"),
        ('summary = "a\\u001b[31mb"', r"`summary` = 'a\x1b[31mb': holds the control character U+001B; remove it"),
        ('summary = "a\\u202eb"', r"`summary` = 'a\u202eb': holds the control character U+202E; remove it"),
        ('summary = """a\nb"""', r"`summary` = 'a\nb': holds the control character U+000A; remove it"),
    ],
)
def test_s103_wrong_value(problems, line, message):
    assert problems(f"{MISSION}{line}\n") == [f"data.toml:7: S103 m-1: {message}"]


@pytest.mark.parametrize(
    ("date", "advice"),
    [
        ("2024-02-30", "write 2024-02 if the day is not known"),
        ("2024-13", "there is no month 13"),
        ("March 2024", "write 2024-03"),
        ("", "or leave it out"),
    ],
)
def test_s103_wrong_date_says_what_to_write(problems, date, advice):
    [line] = problems(f'{MISSION}schedule = [\n    {{ announced = "{date}" }},\n]\n')
    assert line.startswith(f"data.toml:8: S103 m-1: `schedule.1.announced` = '{date}': ")
    assert advice in line


@pytest.mark.parametrize(("bare", "shown"), [("2024-01-02", "2024-01-02"), ("2024", "2024"), ("12:30:00", "12:30:00")])
def test_s103_a_date_without_quotes(problems, bare, shown):
    assert problems(f"{SOURCE}published = {bare}\n") == [
        f"data.toml:6: S103 log: `published` is {shown}; write the value in quotes"
    ]


def test_s103_a_list_that_must_not_be_empty(problems):
    [line] = problems(MISSION.replace('targets = ["moon"]', "targets = []"))
    assert line.startswith("data.toml:4: S103 m-1: `targets` is []; list should have at least 1 item")


@pytest.mark.parametrize("number", ["0", "-1", "99999999999999999999", "0x" + "f" * 5000, "1.5", "true", '"1"'])
def test_s103_a_rank_that_is_no_rank(problems, number):
    """None of these may reach the snapshot, whose integers have 64 bits."""
    [line] = problems(f'{ALLIANCE}members = [\n{{ actor = "a", act = "signed", ordinal = {number} }},\n]\n')
    assert line.startswith("data.toml:6: S103 pact: `members.1.ordinal` ")


def test_an_id_that_acts_on_a_terminal_is_shown_escaped(problems):
    [line] = problems(SOURCE.replace("log", "l\\u001b[2Jog"))
    assert line == r"data.toml:2: S103 'l\x1b[2Jog': `id` is 'l\x1b[2Jog'; write it as ^[a-z0-9]+(-[a-z0-9]+)*$"


@pytest.mark.parametrize(
    "text", ["[bold]not markup[/bold]", "[red]", "{name}", "a, \\\\ b", "<b>", "100 %s", "月", "🚀"]
)
def test_markup_is_text_like_any_other(load_text, text):
    dataset, problems = load_text(f'{MISSION}summary = "{text}"\n')
    assert problems == []
    assert dataset.by_id["m-1"].record.summary == text.replace("\\\\", "\\")


def test_every_problem_of_every_file_is_found_in_one_run(whole, monkeypatch):
    monkeypatch.chdir(whole)
    (whole / "a.toml").write_text("[[mission]]\noops\n")
    (whole / "b.toml").write_bytes(b'x = "\xe9"\n')
    (whole / "c.toml").write_text(MISSION + "a = 1\nb = 2\n" + SOURCE.replace("press", "blog") + "[[planet]]\n")
    (whole / "d.toml").write_text(SOURCE)
    dataset, problems = load([whole])
    assert [(problem.file, problem.line, problem.code) for problem in problems] == [
        ("a.toml", 2, "S002"),
        ("b.toml", 1, "S001"),
        ("c.toml", 7, "S101"),
        ("c.toml", 8, "S101"),
        ("c.toml", 13, "S103"),
        ("c.toml", 14, "S003"),
    ]
    assert list(dataset.by_id) == ["log"]


@pytest.mark.parametrize(
    ("info", "expected"),
    [
        ('title = "x"\n', ["1: S102 -: `as_of`", "1: S102 -: `licence`", "1: S102 -: `version`"]),
        ('version = "1.0"', ["2: S103 -: `version` is '1.0'; write it as ^[0-9]{4}\\.[0-9]{1,2}\\.[0-9]+$"]),
        ('as_of = "2026"', ["2: S103 -: `as_of` is '2026'; write it as "]),
        ('as_of = "2026-02-30"', ["2: S103 -: `as_of` = '2026-02-30': "]),
        ("as_of = 2026-01-01", ["2: S103 -: `as_of` is 2026-01-01; write the value in quotes"]),
        ('title = "\\u202e"', ["2: S103 -: `title` = '\\u202e': holds the control character U+202E; remove it"]),
        ('license = "x"', ["2: S101 -: unknown key 'license'; write `licence`"]),
    ],
)
def test_wrong_dataset_toml(whole, load_text, info, expected):
    path = whole / "dataset.toml"
    key = info.split(" ", 1)[0]
    rest = [line for line in path.read_text().splitlines() if not line.startswith(key)]
    path.write_text(info if info.startswith('title = "x"') else "\n".join(["# x", info, *rest]))
    lines = [str(problem) for problem in load_text(SOURCE)[1]]
    assert len(lines) == len(expected)
    for line, start in zip(lines, expected, strict=True):
        assert line.startswith(f"dataset.toml:{start}")


def test_a_folder_without_data_is_an_error(folder):
    with pytest.raises(DataError, match="holds no data"):
        load([folder])


# Layers: a newsroom's folder over the bundled one.


@pytest.fixture
def layers(whole, tmp_path):
    """Make a folder of data to lay over ``whole``, which holds the mission m-1 and the source log."""
    (whole / "data.toml").write_text(MISSION + SOURCE)

    def lay(name, **files):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        for stem, text in files.items():
            (folder / f"{stem}.toml").write_text(text)
        return folder

    return lay


def test_a_later_layer_replaces_a_record_of_the_same_id_and_adds_others(whole, layers):
    own = layers("desk", a=MISSION.replace("M 1", "Ours"), b=MISSION.replace("m-1", "m-2"))
    dataset, problems = load([whole, own])
    assert problems == []
    assert dataset.by_id["m-1"].record.name == "Ours"
    assert {key: entry.layer for key, entry in dataset.by_id.items()} == {
        "m-1": "desk", "m-2": "desk", "log": BUNDLED,
    }  # fmt: skip
    assert len(dataset.entries) == 4


def test_a_later_layer_may_replace_a_record_by_one_of_another_kind(whole, layers):
    dataset, _ = load([whole, layers("desk", a=SOURCE.replace("log", "m-1"))])
    assert dataset.by_id["m-1"].kind == "source"
    assert list(dataset.of_kind("mission")) == []


def test_of_two_records_with_one_id_in_a_layer_the_first_counts(whole, layers):
    own = layers("desk", a=MISSION.replace("M 1", "First"), b=MISSION.replace("M 1", "Second"))
    assert load([whole, own])[0].by_id["m-1"].record.name == "First"


def test_the_last_of_three_layers_counts(whole, layers):
    folders = [whole, *(layers(name, a=MISSION.replace("M 1", name)) for name in ("two", "three"))]
    assert load(folders)[0].by_id["m-1"].record.name == "three"


def test_a_layer_without_dataset_toml_leaves_the_as_of_day_alone(whole, layers):
    assert load([whole, layers("desk", a=SOURCE)])[0].info.as_of == "2026-01-01"


def test_a_layer_in_the_working_directory_has_the_name_of_its_folder(whole, layers, monkeypatch):
    own = layers("desk", a=MISSION)
    monkeypatch.chdir(own)
    assert load([whole, type(own)(".")])[0].by_id["m-1"].layer == "desk"


def test_a_layer_in_a_folder_named_bundled_is_still_a_layer_of_its_own(whole, layers):
    dataset, _ = load([whole, layers("bundled", a=MISSION.replace("M 1", "Ours"))])
    assert dataset.by_id["m-1"].record.name == "Ours"
    assert dataset.by_id["m-1"].layer != BUNDLED


def test_every_kind_of_record_has_a_table_of_its_own(load_text):
    """A record that lacks everything is answered under its kind, so that no table is passed over."""
    _, problems = load_text("".join(f"[[{kind}]]\n" for kind in RECORD_MODELS))
    assert {problem.record for problem in problems} == {f"{kind} 1" for kind in RECORD_MODELS}
    assert {problem.code for problem in problems} == {"S102"}
