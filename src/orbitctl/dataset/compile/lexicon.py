"""Every name that can stand in a text, for the checker."""

from collections.abc import Iterator
from typing import get_args

from orbitctl import names
from orbitctl.dataset.compile.described import counted_later, first_crewed, landers, without_model, without_number
from orbitctl.dataset.compile.ordinals import ranked
from orbitctl.dataset.compile.pairs import pairs
from orbitctl.dataset.compile.places import compared
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.schema import Actor, Alliance, Mission, NamedRecord, Program
from orbitctl.dataset.schema.base import Target
from orbitctl.factcheck.reading.calendar.words import YEARS
from orbitctl.factcheck.reading.capitals import CAPITALS
from orbitctl.factcheck.reading.demonyms import DEMONYMS
from orbitctl.factcheck.reading.lexicon import Naming, words_of
from orbitctl.factcheck.reading.nicknames import called, surname, without_initials
from orbitctl.factcheck.reading.paraphrases import paraphrases
from orbitctl.factcheck.reading.rockets import FAMILIES
from orbitctl.factcheck.reading.sobriquets import sobriquets

#: Words that make a name of a kind and tell nothing about whose it is.
_GENERIC = frozenset(
    {"lander", "rover", "mission", "program", "programme", "project", "space", "station", "orbiter", "probe", "lunar"}
)
#: Longer acronyms are not written with points.
_LONGEST_DOTTED = 3

#: An id no longer than this is an acronym, when it is written in capitals.
_LONGEST_ACRONYM = 5
#: Shorter forms that are the names of worlds.
_WORLDS = frozenset({"Saturn", "Titan"})
#: Names of a launcher as a whole, and the first of them.
_HEADS = {name: family[0] for family in FAMILIES for name in family}


#: What flies bears a number, in figures or in Roman letters as a paper likes it.
_NUMBERED = frozenset({"mission", "rocket"})


def namings(dataset: Dataset) -> Iterator[Naming]:
    """Yield every name that can stand in a text, with its number written either way: "Artemis II", "Artemis 2"."""
    known = set()
    given = list(_named(dataset))
    for naming in given:
        known.add(tuple(words_of(naming[-1])))
        yield naming
    for kind, record, own, name in given:
        other = names.renumbered(name) if kind in _NUMBERED else None
        if other is not None and tuple(words_of(other)) not in known:
            yield kind, record, own, other


def _named(dataset: Dataset) -> Iterator[Naming]:
    """Yield the names of missions, programs, actors and alliances; and crews, rockets, and words for countries."""
    states: dict[str, str] = {}
    borne = _borne(dataset)
    for record_id, entry in sorted(dataset.by_id.items()):
        record = entry.record
        if isinstance(record, (Mission, Program, Alliance, Actor)):
            kind = record.kind if isinstance(record, Actor) else entry.kind
            yield from (
                (kind, record_id, own, name)
                for name, own in _names(record)
                if own or not isinstance(record, Mission) or borne.get(names.key(name), "") <= _launch(record)
            )
        if isinstance(record, Program) and record.alliance:  # whoever joins the station joins the accord behind it
            yield from (("alliance", record.alliance, own, name) for name, own in _names(record))
        if isinstance(record, Actor) and record.kind == "person":
            yield "person", record_id, True, without_initials(record.name)
            yield "person", record_id, False, surname(record.name)
        if isinstance(record, Actor) and record.kind == "state" and record.country:
            states[record.country] = record_id
        if isinstance(record, Mission):
            yield from (("mission", record_id, True, name) for name in _without_owner(record, dataset))
            yield from _flown_by(record)
    yield from _counted(dataset)
    yield from _memberships(dataset)
    yield from _described(dataset)
    for country, words in sorted(DEMONYMS.items()):
        if country in states:
            yield from (("demonym", states[country], True, word) for word in words)
    yield from (("place", place.id, True, name) for place in compared(dataset) for name in place.names)
    for country, cities in sorted(CAPITALS.items()):
        if country in states:
            yield from (("capital", states[country], True, city) for city in cities)
    yield from (("rocket", head, True, name) for name, head in _HEADS.items())


def _flown_by(mission: Mission) -> Iterator[Naming]:
    """Yield the names of the crew and of the rocket of a mission."""
    yield from (("astronaut", names.key(member), True, name) for member in mission.crew for name in called(member))
    yield from (("astronaut", names.key(member), False, surname(member)) for member in mission.crew)
    yield from (("rocket", _HEADS.get(name, name), True, name) for name in _rockets(mission.launch_vehicle or ""))


def _counted(dataset: Dataset) -> Iterator[Naming]:
    """Yield what missions are called together, or by their rank among others."""
    missions = [entry.record for _, entry in sorted(dataset.by_id.items()) if isinstance(entry.record, Mission)]
    yield from pairs(missions)
    yield from ranked(missions)
    yield from counted_later(missions)
    yield from first_crewed(missions, _callings(dataset, Program))
    yield from landers(missions, _callings(dataset, Actor))


def _callings(dataset: Dataset, kind: type[Program] | type[Actor]) -> dict[str, list[str]]:
    """Return the names of every program, or of every company."""
    records = [entry.record for entry in dataset.by_id.values() if isinstance(entry.record, kind)]
    return {
        record.id: [name for name, own in _names(record) if own]
        for record in records
        if isinstance(record, Program) or record.kind == "company"
    }


def _names(record: NamedRecord) -> Iterator[tuple[str, bool]]:
    """Yield the names of a record, and of each whether it means the whole.

    A name that shares no word with the record's own, as Vikram of Chandrayaan-3, may be that of a part.
    """
    yield record.name, True
    year, _, rest = record.name.partition(" ")
    if rest and year in YEARS:  # Mars Odyssey for 2001 Mars Odyssey
        yield rest, True
    if isinstance(record, Program):
        yield from ((name, True) for name in _called(record))
    short = getattr(record, "short_name", None)
    if short:
        yield short, True
    if isinstance(record, Mission) and record.cospar_id:
        yield record.cospar_id, True
    if any(c.isdigit() for c in record.id):  # Ax-4 for Axiom Mission 4
        yield record.id[0].upper() + record.id[1:], True
    elif record.id.isalpha() and len(record.id) <= _LONGEST_ACRONYM:  # MMX for Martian Moons eXploration
        yield record.id.upper(), True
    if isinstance(record, Mission):
        yield from ((name, True) for name in (*_for_short(record), *without_model(record), *without_number(record)))
    short_of = record.id.split("-")
    if len(short_of) > 1 and words_of(record.name)[: len(short_of)] == short_of != words_of(record.name):
        yield " ".join(short_of).title(), True  # Apollo-Soyuz for Apollo-Soyuz Test Project
    if set(short_of) > set(words_of(record.name)):
        yield " ".join(short_of).title(), True  # Lunar Gateway for Gateway
    known = set(words_of(record.name)) | {word for word in record.id.split("-") if any(c.isdigit() for c in word)}
    known -= _GENERIC
    initials = "".join(word[0] for word in words_of(record.name))
    yield from ((".".join(alias) + ".", True) for alias in record.aliases if _is_dotted(record, alias))
    for alias in record.aliases:
        own = not isinstance(record, (Mission, Program)) or bool(
            known & set(words_of(alias))
            or "".join(w for w in words_of(alias) if w not in _GENERIC) == initials
            or _spells(record.name, alias)
            or _is_of_a_sort(record, alias)
        )
        yield alias, own


def _is_of_a_sort(record: NamedRecord, alias: str) -> bool:
    """Tell whether a name of a program ends with the noun its own name ends with: Chinese Space Station."""
    sort, other = words_of(record.name)[-1], words_of(alias)
    return isinstance(record, Program) and sort in _GENERIC and len(other) > 1 and other[-1] == sort


def _spells(short: str, alias: str) -> bool:
    """Tell whether a name is the short form of another: JUICE of Jupiter Icy Moons Explorer."""
    letters = iter(alias.casefold())
    capitals = sum(c.isupper() for c in short)
    return capitals > 1 and " " in alias and short[0] == alias[0] and all(c in letters for c in short.casefold())


def _without_owner(mission: Mission, dataset: Dataset) -> Iterator[str]:
    """Yield what is left of a name behind its owner's: Z-01 for OrbitBeyond Z-01."""
    owners = [entry.record.name for one in mission.operators if (entry := dataset.by_id.get(one)) is not None]
    for name in owners:
        rest = mission.name.removeprefix(f"{name} ")
        if rest != mission.name and any(c.isdigit() for c in rest) and any(c.isalpha() for c in rest):
            yield rest


def _for_short(mission: Mission) -> Iterator[str]:
    """Yield the word that is a mission's id as its names write it: Kepler for the Kepler space telescope."""
    for word in " ".join((mission.name, *mission.aliases)).split():
        if names.key(word) == mission.id and not word.isupper():
            yield word
            return


def _called(program: Program) -> Iterator[str]:
    """Yield what a program's flights are called: Surveyors; and Gemini, but not Mercury, for Project Gemini."""
    if program.name[-1].isalpha() and not program.name.endswith("s"):
        yield f"{program.name}s"
    if program.id in words_of(program.name) and program.id not in get_args(Target):
        yield program.id.capitalize()


def _borne(dataset: Dataset) -> dict[str, str]:
    """Return for each name of a rocket or program the last launch under it.

    What flew under a name later is what the name means now: Falcon is a rocket, no longer the lander of Apollo 15.
    """
    borne: dict[str, str] = {}
    for entry in dataset.by_id.values():
        mission = entry.record
        if not isinstance(mission, Mission):
            continue
        program = dataset.by_id.get(mission.program or "")
        called = [name for name, _ in _names(program.record)] if program else []
        for name in (*called, *_rockets(mission.launch_vehicle or "")):
            key = names.key(name)
            borne[key] = max(borne.get(key, ""), _launch(mission))
    return borne


def _launch(mission: Mission) -> str:
    """Return the date of a launch, empty if it has not been; EDTF dates of one form sort as texts."""
    return next((event.date for event in mission.events if event.kind == "launch"), "")


def _is_dotted(record: NamedRecord, alias: str) -> bool:
    """Tell whether an acronym is also written with points: U.S., U.K., U.A.E."""
    return isinstance(record, Actor) and len(alias) <= _LONGEST_DOTTED and alias.isalpha() and alias.isupper()


def _memberships(dataset: Dataset) -> Iterator[Naming]:
    """Yield for a record of who takes part in something the names of that thing: one joins ESA, not its membership."""
    whole = {entry.record.name: entry.record for entry in dataset.by_id.values() if isinstance(entry.record, Actor)}
    for record_id, entry in sorted(dataset.by_id.items()):
        if not isinstance(entry.record, Alliance):
            continue
        stem, _, last = entry.record.name.rpartition(" ")
        if last in {"membership", "partnership"}:
            shared = [name for name, _ in _names(whole[stem])] if stem in whole else []
            yield from (("alliance", record_id, False, name) for name in (stem, *shared))


def _described(dataset: Dataset) -> Iterator[Naming]:
    """Yield the descriptions that stand for an accord, for a program and the accord behind it, or for a flight."""
    for record_id, phrase, own in paraphrases():
        record = dataset.by_id[record_id].record if record_id in dataset.by_id else None
        if isinstance(record, Alliance):
            yield "alliance", record_id, own, phrase
        elif isinstance(record, Program):
            yield "program", record_id, own, phrase
            if record.alliance:
                yield "alliance", record.alliance, own, phrase
    for record_id, phrase in sobriquets():
        if record_id in dataset.by_id:
            yield dataset.by_id[record_id].kind, record_id, True, phrase


def _rockets(launch_vehicle: str) -> Iterator[str]:
    """Yield a rocket's name and the shorter forms it goes by: Atlas V 401, Atlas V, Atlas."""
    for part in launch_vehicle.partition("(")[0].split(";"):
        words = part.partition("/")[0].partition(", ")[0].split()
        yield " ".join(words)
        shorter = (" ".join(words[:end]) for end, word in enumerate(words) if end and _is_version(word))
        yield from (name for name in shorter if name not in _WORLDS)


def _is_version(word: str) -> bool:
    return word.isupper() or any(c.isdigit() for c in word)
