"""Claims of how many were aboard a flight: "a crew of four", "the three-man crew", "five people rode", "flew alone"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bygone import bygone
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.people.posts import PEOPLE, flight_of
from orbitctl.factcheck.claims.people.travellers import named_flights
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

#: Whoever is aboard.
_EVERYBODY = wordset(
    "people astronauts cosmonauts taikonauts crewmembers crewmates passengers person occupants travellers travelers"
    " spacefarers souls civilians humans persons citizens flyers fliers crewmen amateurs"
)
#: Some of those aboard: never more of them than there were people.
_SOME = wordset("men women man woman americans russians pilots tourists nationals teachers")
_GROUPS = {"pair": 2, "duo": 2, "couple": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4, "quintet": 5}
_ALONE = wordset("alone solo single-handed unaccompanied")
_HIS = wordset("his her a")
#: What can tell how many there were, beside a number.
_COUNTING = _ALONE | _HIS | frozenset(_GROUPS)
#: Without one of these nobody is told to be aboard.
_ABOARD = wordset(
    "aboard board crew crewed crewmembers flew fly flown flying rode riding ride held carried carrying carries cabin"
    " capsule squeezed strapped launched lifted went blasted took seats seated orbited returned landed splashed"
    " brought took cosmonauts astronauts taikonauts killed died perished lost inside ship spacecraft"
    " passengers sent sat man person staffed complement"
)
UNTOLD = v.DOUBTFUL | v.DOUBTED | (v.NEGATIONS - {"no"}) | wordset(
    "if ? other others another more fewer than backup ground station rescued tourists visited visitors mice dogs"
    " watched remaining left also besides joined trained selected candidates applicants each next planned hours minutes"
    " walked moonwalkers later rescue plus extra met"
)  # fmt: skip
#: Before people these tell of all who are aboard.
_CARRYING = wordset(
    "took carried carrying carries bore held holds lifted launched with seated brought took sent squeezed packed"
    " crammed"
)
_MOON = wordset("moon lunar surface down moonwalk spacewalk outside")
_REACH = 3
_MAKING_UP = wordset("made up formed composed constituted were")
_FILLED = wordset("filled occupied taken full")
_PARTS = wordset("of other others more first last next -")
_FELLOWS = wordset("fellow others companions crewmates colleagues")
_FELLOW = wordset("crewmate companion colleague co-pilot copilot")
TELLING = (
    wordset("crew aboard board complement") | _FELLOWS | _FELLOW | _EVERYBODY | _ALONE | frozenset(_GROUPS) | _SOME
)
_FLYING = frozenset({"fly", "launch", "lift off", "go up", "ride", "be"})
_SITTING = wordset("sat travelled traveled strapped aboard inside")
_MOST = 12
_PEOPLE_TOLD = _EVERYBODY | _SOME


def sizes(found: Analysis) -> Iterator[Claim]:
    """Yield how many are said to have been aboard the one crewed flight of a sentence, of which a station has none."""
    row, words = found.row, found.words
    aboard = not _ABOARD.isdisjoint(words)
    if not (aboard or "men" in words):
        return
    named = named_flights(row)
    flights = named or _taken_up(found)
    if not 0 < len(flights) <= 2:
        return
    mode: v.Modality = "plan" if words & v.FUTURE else "fact"
    before = [past for past in bygone(row) if not named_flights(row[past.start : past.stop])]
    for at, chunk in enumerate(row):
        if (chunk.number is None and chunk.word not in _COUNTING) or any(at in past for past in before):
            continue
        told = _together(row, at) or size(row, at) or fellows(row, at) or _group(row, at)
        if told is None and chunk.word in _ALONE and _flies_alone(row, at):
            told = Number(chunk.first, chunk.last, 1, 1, 1), "size"
        if (
            told is None
            or (_is_apart(row, at) if named else not _is_of_a_crew(row, at))
            or not (aboard or _are_all(row, at))
        ):
            continue
        if not UNTOLD.isdisjoint(words) and not UNTOLD.isdisjoint(_said_with(found, chunk)):
            continue
        number, what = told
        if what == "share" and (_carries(row, at) or _are_all(row, at)):
            what = "size"
        claim = Claim("crew", "crew", flights[0], what, f"{number.value:g}", None, number, mode)
        yield claim if len(flights) == 1 else claim._replace(property="number", others=flights, part=what)


def _taken_up(found: Analysis) -> tuple[str, ...]:
    """Return the flight of a crew whose flight was named before: "the crew of five was killed"."""
    at = next((i for i in range(1, len(found.row)) if _is_of_a_crew(found.row, i)), None)
    taken = found.context.taken_up(("mission",), found.row[at].first) if at is not None else None
    return (taken.entries[0].id,) if taken is not None and taken.entries[0].own else ()


def _is_of_a_crew(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a number is that of a whole crew: "the entire crew of five"."""
    definite = not {"the", "its"}.isdisjoint(chunk.word for chunk in row[max(0, at - 4) : at - 1])
    return definite and row[at].number is not None and [c.word for c in row[at - 2 : at]] == ["crew", "of"]


def _said_with(found: Analysis, chunk: Chunk) -> frozenset[str]:
    """Return the words of the clause in which a number is told of a flight; of the sentence, if no clause has both."""
    clause = next((one for one in found.clauses if chunk in one.chunks and named_flights(one.chunks)), None)
    return found.words if clause is None else clause.words


def _is_apart(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a sign that parts statements stands between a number and the flight."""
    flight = next(i for i, chunk in enumerate(row) if flight_of(chunk.mention))
    start = next((i + 1 for i in range(at - 1, -1, -1) if row[i].word == ","), 0)
    end = next((i for i in range(at, len(row)) if row[i].word == ","), len(row))
    if not start <= flight < end and (row[start].word in {"who", "whom"} or _is_told(row, flight)):
        return True  # of somebody, and perhaps of another flight
    return any(chunk.word in {";", ":", "—", "–"} for chunk in row[min(at, flight) : max(at, flight)])


def _is_told(row: Sequence[Chunk], flight: int) -> bool:
    """Tell whether it stands beside the name of a flight how many were aboard: another number is one of others."""
    start = next((i + 1 for i in range(flight, -1, -1) if row[i].word == ","), 0)
    return any(size(row, at) for at in range(start, flight))


def _carries(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether people are what a flight is told to have carried: then they are all; on the Moon they may not be."""
    before = [chunk.word for chunk in row[max(0, at - _REACH) : at]]
    behind = [chunk.word for chunk in row[at + 1 : at + 3]]
    led = any(flight_of(chunk.mention) for chunk in row[:at])
    whole = behind[:1] == ["men"] and behind[1:] not in ([","], ["and"], ["with"])
    return led and whole and not _CARRYING.isdisjoint(before) and _MOON.isdisjoint(chunk.word for chunk in row)


def _are_all(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether people are named as those of a flight: "the two men of X"; on the Moon they may not be all."""
    behind = row[at + 1 : at + 4]
    if any(row[i].word in _MAKING_UP and _leads_to_crew(row, i) for i in range(at + 1, len(row))):
        return True  # "five women made up the crew of X"
    of_it = [chunk.word for chunk in behind[:2]] == ["men", "of"] and len(behind) > 2 and flight_of(behind[2].mention)
    return bool(at and row[at - 1].word == "the" and of_it) and _MOON.isdisjoint(chunk.word for chunk in row)


def _leads_to_crew(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "the crew of" a flight, or "its crew", follows a position."""
    behind = row[at + 1 : at + 6]
    crew = next((i for i, chunk in enumerate(behind) if chunk.word == "crew"), None)
    if crew is None or any(c.word not in _MAKING_UP | v.DETERMINERS and not c.mention for c in behind[:crew]):
        return False
    return any(flight_of(chunk.mention) for chunk in behind[:crew]) or [c.word for c in behind[crew + 1 :]][:1] == [
        "of"
    ]


def _together(row: Sequence[Chunk], at: int) -> tuple[Number, str] | None:
    """Return the sum of two groups of people in one breath: "two women and two men"."""
    ends = [i for i in range(at + 1, min(at + 4, len(row))) if row[i].word in _PEOPLE_TOLD]
    if row[at].number is None or not ends or ends[0] + 2 >= len(row) or row[ends[0] + 1].word not in {"and", "with"}:
        return None
    one, other = size(row, at), size(row, ends[0] + 2)
    alone = row[ends[0] + 2].word == "a" and ends[0] + 3 < len(row) and row[ends[0] + 3].word in {"man", "woman"}
    if one is None or (other is None and not alone):
        return None
    count = one[0].value + (other[0].value if other is not None else 1)
    return Number(row[at].first, row[ends[0]].last, count, count, count), "share"


def size(row: Sequence[Chunk], at: int) -> tuple[Number, str] | None:
    """Return how many people a number at a position tells of, and whether they are all aboard or some of them."""
    number = row[at].number
    if number is None or number.ordinal or not number.exact or not 0 < number.value <= _MOST:
        return None
    before = [chunk.word for chunk in row[max(0, at - 2) : at]]
    behind = [chunk.word for chunk in row[at + 1 : at + 5]]
    people = not behind[:1] or not behind[0].isalpha() or behind[0] in _PEOPLE_TOLD  # not "of seven instruments"
    if before == ["crew", "of"] or (before == ["complement", "of"] and people):
        return number, "size"
    chosen = row[at - 2].number if before[-1:] == ["of"] and at > 1 else None
    if chosen is not None and chosen.value == 1:
        before = []  # one of seven
    if before[-1:] == ["of"] or (before and before[-1] in _PARTS):
        return None
    plain = [word for word in behind if word not in {"-", "strong"}]
    if plain[:2] in (["man", "crew"], ["person", "crew"], ["member", "crew"], ["crew", "members"], ["crew", "member"]):
        return number, "size"
    if plain[:1] in (["man"], ["person"]) and plain[1:2] in (["flight"], ["mission"]):
        return number, "size"  # "a two-man flight"
    if plain[:1] == ["crew"] and behind[:1] == ["-"]:
        return number, "size"
    if behind[:1] == ["aboard"] or behind[:2] == ["on", "board"]:
        return number, "size"
    if behind[:1] == ["seats"] and not _FILLED.isdisjoint(behind):
        return number, "size"
    at_noun = next((i for i, word in enumerate(behind) if word in _PEOPLE_TOLD), None)
    if at_noun is None or any(not word for word in behind[:at_noun]) or at_noun > 1:
        return None
    if not _FELLOWS.isdisjoint(behind[: at_noun + 1]):
        return None
    return number, "size" if behind[at_noun] in _EVERYBODY else "share"


def fellows(row: Sequence[Chunk], at: int) -> tuple[Number, str] | None:
    """Return how many somebody and those with him were: "X and two fellow astronauts", "X and his crewmate"."""
    number = row[at].number
    of_his = row[at].word in _HIS
    if (number is None and not of_his) or (number is not None and (number.ordinal or not number.exact)) or at < 2:
        return None
    fellow = next((i for i in range(at + 1, min(at + 3, len(row))) if row[i].word in _FELLOWS | _FELLOW), None)
    named = row[at - 2].mention
    if fellow is None or row[at - 1].word not in {"and", "with"} or named is None:
        return None
    if any(entry.kind not in PEOPLE for entry in named.entries) or (of_his and row[fellow].word not in _FELLOW):
        return None
    people = sum(c.mention is not None and any(e.kind in PEOPLE for e in c.mention.entries) for c in row)
    count = 1 + (number.value if number is not None else 1)
    return (Number(row[at].first, row[at].last, count, count, count), "size") if people == 1 else None


def _group(row: Sequence[Chunk], at: int) -> tuple[Number, str] | None:
    """Return "the trio", "a pair of cosmonauts" as a number; of a pair there may have been more."""
    count = _GROUPS.get(row[at].word)
    if count is None or at + 1 == len(row):
        return None
    return Number(row[at].first, row[at].last, count, count, count), "share"


def _flies_alone(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody made a flight alone, and not a part of it: "circled the Moon alone while"."""
    words = {chunk.word for chunk in row}
    people = sum(chunk.mention is not None and any(e.kind in PEOPLE for e in chunk.mention.entries) for chunk in row)
    flies = any((c.verb is not None and c.verb.base in _FLYING) or c.word in _SITTING for c in row[:at])
    return people == 1 and flies and words.isdisjoint({"while", "orbit", "moon", "module", "not"})
