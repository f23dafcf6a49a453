"""A small made-up world to check sentences against, and its names; it speaks for 1 January 2026."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from made_places import GAZETTEER

from orbitctl import dates, names
from orbitctl.factcheck.facts import (
    Actor,
    Alliance,
    Dated,
    Dissent,
    First,
    Phase,
    Planned,
    Term,
    Undertaking,
)
from orbitctl.factcheck.reading.lexicon import Lexicon, Naming, lexicon
from orbitctl.factcheck.reading.places import Gazetteer
from orbitctl.membership import Act
from orbitctl.views.parts import Source

DAY = "2026-01-01"
ALWAYS, NEVER = "0001-01-01", "9999-12-31"


def bounds(date: str) -> tuple[str | None, str | None]:
    """Return the first and the last day of an EDTF date."""
    parsed = dates.parse(date)
    return tuple(day.isoformat() if day else None for day in (parsed.earliest, parsed.latest))  # type: ignore[return-value]


def happened(text: str, name: str) -> Iterator[Dated]:
    """Read ``kind date, kind date``: "launch 2001-03-01, landing 2001-03-05"."""
    for kind, date in map(str.split, filter(None, text.split(", "))):
        first, last = bounds(date)
        yield Dated(kind, f"{name}: {kind}", date, first, last, last or NEVER, None, ("log",), dates.in_words(date))


def announced(text: str, note: str | None) -> Iterator[Planned]:
    """Read ``kind day>date``, oldest first; a plan holds until the next of its kind: "launch 1999-05-31>2000"."""
    rows = [(kind, *rest.split(">")) for kind, rest in map(str.split, filter(None, text.split(", ")))]
    for at, (kind, day, date) in enumerate(rows):
        until = next((later for other, later, _ in rows[at + 1 :] if other == kind), NEVER)
        first, last = bounds(date)
        yield Planned(kind, None, date, first, last, day, until, note, ("gazette",), dates.in_words(date))


def phased(text: str) -> Iterator[Phase]:
    """Read ``status day outcome, ...``, oldest first: "planned 1999-05-31, ended 2001-03-15 success"."""
    rows = [row.split() for row in text.split(", ")]
    for row, following in zip(rows, [*rows[1:], ["", NEVER]], strict=True):
        yield Phase(row[1], following[1], row[0], row[2] if len(row) > 2 else None)


def unit(
    record: str, phases: str, *, events: str = "", plans: str = "", note: str | None = None, kind: str = "mission",
    kinds: str = "lander", target: str = "moon", operators: str = "nsa", crew: Sequence[str] = (),
    disputed: Sequence[Dissent] = (), missions: Sequence[str] = (), program: str | None = None,
) -> Undertaking:  # fmt: skip
    """Make a mission or a program of its id and what happened to it."""
    name = record.replace("-", " ").title()
    stages = tuple(phased(phases))
    return Undertaking(
        id=record, kind=kind, name=name, kinds=tuple(kinds.split()), targets=tuple(target.split()),
        operators=tuple(operators.split()), partners=(), countries=(), program=program, carrier=None,
        launch_vehicle=None, crew=tuple(crew), outcome=stages[-1].outcome or stages[-1].status,
        events=tuple(happened(events, name)), plans=tuple(announced(plans, note)), phases=stages, attributes=(),
        disputed=tuple(disputed), sources=("log",), missions=tuple(missions), known_from=stages[0].known_from,
    )  # fmt: skip


UNITS = {
    made.id: made
    for made in (
        unit(
            "lantern-1", "planned 1999-05-31, active 2001-03-01, ended 2001-03-15 success",
            events="launch 2001-03-01, landing 2001-03-05, end 2001-03-15",
            plans="launch 1999-05-31>2000, launch 2000-06-01>2001-03",
            disputed=[Dissent("landing", "2001-03-06", "A local date.", ("gazette",))], program="lantern",
        ),
        unit(
            "lantern-2", "planned 2003-01-01, active 2005-07-01, ended 2005-08-02 failure",
            events="launch 2005-07-01, orbit 2005-07, impact 2005-08-02", program="lantern",
        ),
        unit(
            "lantern-3", "planned 2015-01-10", program="lantern", kinds="sample-return",
            plans="launch 2015-01-10>2020, launch 2019-02-01>2024, launch 2023-03-01>2028/..",
        ),
        unit(
            "lantern-4", "planned 2020-01-01", program="lantern", kinds="crewed crewed-lander",
            plans="landing 2020-01-01>2027, landing 2024-05-05>2029", note="The first landing with a crew.",
        ),
        unit("lantern-5", "planned 2024-01-01", program="lantern"),
        unit("beacon-0", "planned 2010-04-01, cancelled 2012-09-09", events="cancelled 2012-09-09",
             plans="launch 2010-04-01>2014", operators="rocketeers"),
        unit("beacon-1", "planned 2022-01-01, overdue 2025-01-01", plans="launch 2022-01-01>2024-41",
             kinds="orbiter", operators="rocketeers"),
        unit("red-kite", "planned 2020-01-01, in-transit 2025-06-10", events="launch 2025-06-10",
             plans="orbit 2025-06-11>2026-03", kinds="orbiter", target="mars", operators="rocketeers"),
        unit("wild-goose", "planned 2020-01-01", plans="launch 2020-01-01>2028-12", kinds="sample-return",
             target="mars", operators="rocketeers"),
        unit("blue-heron", "planned 2010-01-01, active 2015-05-05", events="launch 2015-05-05, orbit 2016-02-03",
             kinds="orbiter", target="mars"),
        unit("swift-1", "in-transit 2015-05-05, active 2016-02-03", events="launch 2015-05-05, orbit 2016-02-03",
             kinds="orbiter", target="mars"),
        unit("swift-2", "in-transit 2015-05-05, active 2016-02-03", events="launch 2015-05-05, flyby 2016-02-03",
             kinds="flyby", target="mars asteroid"),
        unit("grey-owl", "ended 1999-01-09 launch-failure", events="launch 1999-01-09", kinds="orbiter"),
        unit("white-hare", "planned 2012-01-01, active 2013-03-03, ended 2013-04-04 partial-failure",
             events="launch 2013-03-03, landing 2013-03-09, contact-lost 2013-04-04"),
        unit("black-swan", "active 2008-01-01, ended 2008-02 failure", events="launch 2008-01-01", kinds="flyby"),
        unit("ferry-1", "active 2018-04-12, ended 2018-04-20 success", events="launch 2018-04-12, landing 2018-04-20",
             kinds="crewed", target="leo", crew=("Ada Pilot",)),
        unit("ferry-2", "planned 2023-01-01", plans="launch 2023-01-01>2026, launch 2024-02-02>2027",
             kinds="crewed", target="leo", operators="ssa"),
        unit("lantern", "active 1999-01-01", kind="program", kinds="exploration",
             missions=("lantern-1", "lantern-2", "lantern-3", "lantern-4", "lantern-5")),
        unit("skylight", "planned 1995-01-01, active 1998-01-01, ended 2011-06-06", kind="program",
             kinds="station", target="leo", events="launch 1998-01-01, completion 2000-01-01, reentry 2011-06-06"),
        unit("harbour", "planned 2015-01-01, active 2024-01-01", kind="program", kinds="station", target="moon"),
        unit("outlook", "planned 2015-01-01, cancelled 2021-05-06", events="cancelled 2021-05-06", kind="program",
             kinds="station", operators="ssa"),
        unit("old-mill", "planned 2015-01-01, paused 2022-03-03", events="paused 2022-03-03", kind="program",
             kinds="station", operators="ssa"),
    )
}  # fmt: skip

ACTORS = {
    made.id: made
    for made in (
        Actor("northland", "state", "Northland", "NL", (), None, None, ("log",)),
        Actor("southland", "state", "Southland", "SL", (), None, None, ("log",)),
        Actor("nsa", "agency", "NSA", "NL", ("northland",), "1990", None, ("log",)),
        Actor("ssa", "agency", "SSA", "SL", ("southland",), "1995", None, ("log",)),
        Actor("rocketeers", "company", "Rocketeers", "SL", ("southland",), "2001", None, ("log",)),
        *(Actor(person.lower().replace(" ", "-"), "person", person, "NL", (), None, None, ("log",))
          for person in ("Ada Pilot", "Bo Keeper", "Cy Vague", "Di Newman")),
    )
}  # fmt: skip


def term(person: str, begins: str, ends: str | None = None, organisation: str = "nsa") -> Term:
    """Make a term in the office of an agency."""
    first = bounds(begins)[1] or NEVER
    last = bounds(ends)[1] or NEVER if ends else NEVER
    record = person.lower().replace(" ", "-")
    return Term(organisation, record, person, "Administrator", begins, ends, first, last, ("log",))


TERMS = (
    term("Ada Pilot", "2010-01-01", "2014-06-30"),
    term("Bo Keeper", "2014-07-01", "2019-12-31"),
    term("Cy Vague", "2020", "2022"),
    term("Di Newman", "2022", None),
    term("Ada Pilot", "2016-02-02", None, "ssa"),
)


def first(record: str, name: str, date: str, actors: Sequence[str], *records: str, also: Sequence[str] = ()) -> First:
    """Make something done for the first time."""
    begin, end = bounds(date)
    text = dates.in_words(date)
    return First(record, (name, *also), date, begin, end, end or NEVER, text, tuple(actors), records, ("log",))


FIRSTS = (
    first("first-soft-landing", "First soft landing on the Moon", "2001-03-05", ["nsa"], "lantern-1"),
    first("first-crewed-flight", "First crewed space flight", "2018-04-12", ["nsa", "ada-pilot"], "ferry-1",
          also=["First person in space"]),
    first("first-mars-orbiter", "First craft in orbit around Mars", "2016-02", ["nsa"], "blue-heron"),
    first("first-sample", "First samples from Mars", "2031", ["ssa"]),
)  # fmt: skip

ALLIANCE = Alliance(
    id="lunar-pact", kind="accord", name="the Lunar Pact",
    acts=(Act("northland", "signed", "2002-01-01", date="2002-01-01", date_text="1 January 2002", kind="state",
              name="Northland", earliest="2002-01-01"),),
    totals=(), lead=("northland",), opened="2002-01-01", in_force=None, ended=None, sources=("log",),
)  # fmt: skip

SOURCES = {
    record: Source(record, title, publisher, f"https://{record}.example/", None, "2025-12-01", "primary")
    for record, title, publisher in (("log", "Flight log", "NSA"), ("gazette", "Probe lands", "The Gazette"))
}

NAMES: list[Naming] = [
    *((made.kind, made.id, True, made.name) for made in UNITS.values()),
    *((made.kind, made.id, True, made.name) for made in ACTORS.values()),
    ("alliance", "lunar-pact", True, "Lunar Pact"),
    ("agency", "nsa", True, "Northland Space Agency"),
    ("demonym", "northland", True, "Northlandic"),
    ("mission", "lantern-2", False, "Glimmer"),
    ("mission", "grey-owl", True, "Twin"),
    ("mission", "black-swan", True, "Twin"),
    ("astronaut", names.key("Ada Pilot"), True, "Ada Pilot"),
]


def names_of(namings: Sequence[Naming]) -> Lexicon:
    """Return names as the checker looks them up."""
    made = lexicon(namings)
    return Lexicon(made["root"], frozenset(made["small"]))


class MadeWorld:
    """The facts above, as the checker asks for them."""

    day = DAY

    def lexicon(self) -> Lexicon:
        return names_of(NAMES)

    def undertaking(self, record: str) -> Undertaking:
        return UNITS[record]

    def words_of(self, record: str) -> frozenset[str]:
        return frozenset()

    def actor(self, record: str) -> Actor:
        return ACTORS[record]

    def alliance(self, record: str) -> Alliance:
        return {"lunar-pact": ALLIANCE}[record]

    def terms(self, organisation: str) -> Sequence[Term]:
        return [one for one in TERMS if one.organisation == organisation]

    def terms_of(self, person: str) -> Sequence[Term]:
        return [one for one in TERMS if one.person == person]

    def firsts(self) -> Sequence[First]:
        return FIRSTS

    def missions_of(self, actor: str) -> Sequence[str]:
        return [
            made.id
            for made in UNITS.values()
            if made.kind == "mission" and any(actor in {one, *ACTORS[one].above} for one in made.operators)
        ]

    def flights_of(self, name_key: str) -> Sequence[str]:
        return [record for record in UNITS if name_key in self.crew_keys(record)]

    def crew_keys(self, mission: str) -> frozenset[str]:
        return frozenset(map(names.key, UNITS[mission].crew))

    def missions(self) -> Sequence[str]:
        return [made.id for made in UNITS.values() if made.kind == "mission"]

    def missions_to(self, target: str) -> Sequence[str]:
        return [made.id for made in UNITS.values() if made.kind == "mission" and target in made.targets]

    def holding(self, attribute: str) -> Sequence[str]:
        return [made.id for made in UNITS.values() if any(fact.name == attribute for fact in made.attributes)]

    def kind(self, record: str) -> str:
        if record in UNITS:
            return UNITS[record].kind
        kinds = {"actor": ACTORS, "alliance": {"lunar-pact"}, "event": {first.id for first in FIRSTS}}
        return next((kind for kind, records in kinds.items() if record in records), "")

    def name(self, record: str) -> str:
        return {**UNITS, **ACTORS, "lunar-pact": ALLIANCE}[record].name

    def gazetteer(self) -> Gazetteer:
        return GAZETTEER

    def sources(self, ids: Sequence[str]) -> tuple[Source, ...]:
        return tuple(SOURCES[one] for one in ids)
