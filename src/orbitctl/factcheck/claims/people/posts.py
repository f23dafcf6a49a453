"""Claims of who had which post on a flight, however it is put: "it was X who commanded", "under X's command"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bygone import bygone
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Mention
from orbitctl.factcheck.reading.wordsets import wordset

PEOPLE = frozenset({"person", "astronaut"})
_COMMAND = wordset("commanded commander commanding command commands skipper skippered captained captain")
#: Who did one of these has flown; a post is held before a flight.
HELD = wordset("commanded skippered captained led headed")
#: With one of these nothing is told as so, or of somebody who was not aboard.
_UNTOLD = v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | wordset(
    "if ? backup backups reserve originally instead almost nearly replaced replacing replace unlike than station"
    " second deputy vice future former later"
)  # fmt: skip
_OFFICERS = wordset("commander skipper captain pilot")
_BEHIND = wordset("by of , ( : was is were ' astronaut cosmonaut taikonaut nasa colonel major captain the veteran")
_BEFORE = wordset(
    "who on board aboard was is as , the its in had a an mission flight crew veteran 's himself herself took taking and"
    " to be become"
)
_MODULES = wordset("lunar command module lm cm")
_REACH = 5
_FARTHEST = 10
TELLING = _COMMAND | {"pilot", "led", "headed"}


def people_ids(mention: Mention | None) -> tuple[str, ...]:
    """Return every id that a name can stand for as that of a person."""
    return tuple([e.id for e in mention.entries if e.kind in PEOPLE]) if mention is not None else ()


def flight_of(mention: Mention | None) -> str:
    """Return the one flight a name can mean; empty if it means none, or several."""
    entries = [entry for entry in mention.entries if entry.kind == "mission"] if mention is not None else []
    return entries[0].id if len(entries) == 1 else ""


def posts(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have commanded the one flight of a sentence, or piloted one of its craft."""
    record = found.flight
    if record is not None:
        for what, ids in told_posts(found.row):
            yield Claim("crew", "crew", record.id, what, ids[0], present=found.words.isdisjoint(HELD), others=ids)


def told_posts(row: Sequence[Chunk]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield a post on a flight, and who is told to have had it."""
    words = {chunk.word for chunk in row}
    if any(one.word == "former" and _is_title(other) for one, other in pairwise(row)):
        words -= {"former"}  # "a former astronaut" may well lead
    if not _UNTOLD.isdisjoint(words) or words.isdisjoint(TELLING):
        return
    before = bygone(row)
    for at, chunk in enumerate(row):
        what = _post(row, at) if not any(at in past for past in before) else ""
        ids = _who(row, at, chunk.word) if what else ()
        if ids:
            yield what, ids


def _is_title(chunk: Chunk) -> bool:
    """Tell whether somebody is called what he is no longer: "a former NASA astronaut"."""
    agency = chunk.mention is not None and all(entry.kind == "agency" for entry in chunk.mention.entries)
    return agency or chunk.word in {"astronaut", "cosmonaut"}


def _post(row: Sequence[Chunk], at: int) -> str:
    """Return the post a word tells of: the commander, or the pilot of a module."""
    word = row[at].word
    if _leads_the_crew(row, at):
        return "commander"
    if _leads_a_flight(row, at):
        return "commander"
    if word in {"led", "headed"} and at + 1 < len(row) and row[at + 1].word == "by":
        before = row[max(0, at - _REACH) : at]
        led = len(before) > 1 and before[-1].word in v.BE and flight_of(before[-2].mention)  # "Crew-5 was led by"
        return "commander" if led or any(chunk.word == "crew" for chunk in before) else ""
    if word in _COMMAND:
        following = row[at + 1].word if at + 1 < len(row) else ""
        return "" if following in {"module", "service"} or _is_of_a_station(row, at) else "commander"
    owns = at + 1 < len(row) and row[at + 1].word == "'s"
    return piloted([one.word for one in row[max(0, at - 2) : at]]) if word == "pilot" and not owns else ""


def piloted(before: Sequence[str]) -> str:
    """Return the post of a pilot by the words before: "lunar module", "LM"."""
    if before[-2:] == ["lunar", "module"] or before[-1:] == ["lm"]:
        return "lunar-module-pilot"
    return "command-module-pilot" if before[-2:] == ["command", "module"] or before[-1:] == ["cm"] else ""


def _leads_a_flight(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a flight stands behind "led"; with a crew on record it was led by who commanded it."""
    return row[at].word == "led" and at + 1 < len(row) and bool(flight_of(row[at + 1].mention))


def _is_of_a_station(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is commanded that is no flight: "commanded the ISS"."""
    behind = next((chunk for chunk in row[at + 1 : at + 3] if chunk.word not in v.DETERMINERS), None)
    return (
        behind is not None
        and behind.mention is not None
        and all(entry.kind not in {"mission", *PEOPLE} for entry in behind.mention.entries)
    )


def _leads_the_crew(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word begins "led the crew of", with a flight behind."""
    behind = row[at + 1 : at + 5]
    told = row[at].word in {"led", "headed"} and [chunk.word for chunk in behind[:3]] == ["the", "crew", "of"]
    return told and behind[-1].mention is not None and any(e.kind == "mission" for e in behind[-1].mention.entries)


def _who(row: Sequence[Chunk], at: int, word: str) -> tuple[str, ...]:
    """Return whose post it is: who stands behind "by" or the title, or else before it."""
    behind = _near(row, range(at + 1, min(len(row), at + _REACH)), _BEHIND)
    before = _near(row, range(at - 1, max(-1, at - _REACH - 2), -1), _BEFORE | _MODULES)
    following = [chunk.word for chunk in row[at + 1 : at + 3]]
    if word in _OFFICERS and at > 1 and row[at - 1].word in {"'s", "'"} and people_ids(row[at - 2].mention):
        return behind  # "Hague's commander, X"
    if word in {"led", "headed"}:
        return before if _leads_the_crew(row, at) or _leads_a_flight(row, at) else behind
    if word in {"commanded", "captained", "skippered"}:
        if "by" in following[:1]:
            return behind
        return () if _are_two(row, at) or _is_of_another(row, at) else before
    if word in {"commander", "skipper", "captain", "pilot"} and following[:1] == ["of"]:
        return _of_flight(row, at) or before
    if word in {"commander", "skipper", "captain", "pilot"}:
        return behind if behind and not (before and following[:1] == [","]) else before
    if at and row[at - 1].word in {"to", "who"}:  # "it fell to X to command"
        return _near(row, range(at - 2, max(-1, at - _REACH), -1), _BEFORE)
    if at and row[at - 1].word == "in":  # "with X in command", "in command was X"
        return behind if following[:1] == ["was"] else before
    return behind if following[:1] == ["of"] else before if at and row[at - 1].word == "'s" else ()


def _are_two(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether two people stand before a verb, who had a ship each: "X and Y commanded the ships that"."""
    last = next((i for i in range(at - 1, 1, -1) if people_ids(row[i].mention)), 0)
    return last > 1 and row[last - 1].word == "and" and bool(people_ids(row[last - 2].mention))


def _is_of_another(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a flight is commanded that only did something to the one named: "the mission that released X"."""
    named = next((i for i in range(at + 1, len(row)) if flight_of(row[i].mention)), at)
    return any(chunk.word in {"that", "which", "to"} for chunk in row[at + 1 : named])


def _of_flight(row: Sequence[Chunk], at: int) -> tuple[str, ...]:
    """Return who is told behind a title and the flight it is of: "the skipper of Z was X", "as commander of Z, X"."""
    signs = {","} if at and row[at - 1].word == "as" else {"was", "is", ":"}
    for here in range(at + 2, min(len(row) - 1, at + _FARTHEST)):
        if people_ids(row[here].mention):
            return ()
        if row[here].word in signs:
            return _near(row, range(here + 1, min(len(row), here + _REACH)), _BEHIND)
    return ()


def _near(row: Sequence[Chunk], places: Sequence[int], linking: frozenset[str]) -> tuple[str, ...]:
    for at in places:
        ids = people_ids(row[at].mention)
        if ids:
            return ids
        if row[at].mention is None and row[at].word not in linking:
            return ()
    return ()
