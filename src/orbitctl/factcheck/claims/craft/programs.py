"""Claims of which program a flight belongs to: one program named beside one flight, or one who flew.

A flight and a program of another line stand in one sentence as well to be compared, put in order, or told what one did
for the other; words for that are soon listed. Whether the flight can be none of that program is for the record to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.counts.measures import UNITS_OF
from orbitctl.factcheck.claims.craft.bystanders import NO_HEADS
from orbitctl.factcheck.claims.craft.ties import acts
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.claims.quantified.words import SPANS
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What a program is called by.
_LINES = wordset(
    "line series program programme project initiative effort family campaign scheme lineage fleet banner"
    " class competition stable fold pot purse roster list catalogue ranks books flag heading umbrella label aegis"
)
#: Before a program that others go on from.
_UPON = wordset("on upon")
#: What a flight is to its program.
_OF_THEM = wordset(
    "mission missions flight flights probe probes lander landers orbiter orbiters rover rovers craft spacecraft station"
    " stations satellite satellites capsule capsules launch launches pick picks choice winner selection ship spaceship"
    " cabin penetrators member members delivery deliveries product project"
)
#: With one of these, flights and programs are set against one another, put in order, or one serves the other.
_BARRING = v.DOUBTED | v.DOUBTFUL | wordset(
    "like unlike than rival rivals rivalled inspired inspiration successor successors predecessor predecessors after"
    " before since until till replaced replaces instead if unless whether paved pave paving modelled modeled compared"
    " precursor forerunner besides while whereas when scouted scouting beside apart scout scouts sites preparation"
    " prepare prepared preparing prepares ahead helped help helps helping lessons lesson learned learnt visited visit"
    " beat beaten race raced racing serves serving served wanted hoped wants confused mistaken namesake namesakes"
    " named nicknamed called renamed disguise posed disguised later earlier previous borrowed inherited spare leftover"
    " leftovers veteran veterans astronauts cosmonauts answer response reply lent thanks heir shadow following"
    " grounded bumped barred rejected removed dropped"
    " against hardware during both such whose shared sharing together same technique techniques technology staff money"
)  # fmt: skip
#: Moons and planets that programs are called after.
_MOONS = wordset("phobos mars moon")
#: Between a flight and a program these deny that it is one of its flights.
_DENYING = v.NEGATIONS | wordset("nothing no unrelated independent separate never nor neither distinct apart")
#: Before a program, something that belongs to it is named.
_WITHIN = wordset("of in within under among via through as")
#: The same where that is denied: "nothing to do with", "separate from".
_WITHOUT = _WITHIN | wordset("with from to")
#: Before a station, which is a program as well, these tell where somebody went.
_WHITHER = wordset("to at aboard onto towards toward from on")
_LEADING = v.DETERMINERS | v.MODIFIERS | wordset("'s ' ’ and - called known as")
#: What is somebody's, and no flight of a program.
_OTHERS = NO_HEADS - wordset("part parts component components launch launches contribution crew seat first")
_SEVERAL = frozenset(word for word in _OF_THEM if word.endswith("s"))
_FRAMING = wordset("opened closed began ended started concluded inaugurated")
#: Of these of a program, a flight that is named beside has others.
_AMOUNTS = frozenset(UNITS_OF) | SPANS | wordset("samples rocks costs cost budget crews heirs days era time times")
#: Without one of these nobody is told to have flown.
_FLYING = inflections("fly walk orbit circle command pilot ride launch land return travel blast lift") | wordset(
    "mission missions flight flights aboard crew crews astronaut astronauts cosmonaut cosmonauts veteran moonwalker"
    " space spacewalk trip voyage up went member his her"
)
#: Behind these what a flight did for a program is named.
_WHEREFORE = wordset("into for toward towards against that which")
_JOINED = wordset("and or with plus")
_ASIDE = wordset("alongside like besides with")
#: So near stand a noun behind a program, adjectives before it, and what bars before either.
_NEAR, _LONGEST, _MARGIN = 3, 8, 5


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the program that the one flight of a sentence, or who flew, is told to belong to."""
    row = found.row
    placed = [(at, entry) for at, chunk in enumerate(row) if (entry := _program(chunk)) is not None]
    placed = [(at, entry) for at, entry in placed if not _is_common(found.written[row[at].first : row[at].last])]
    if len({entry for _, entry in placed}) > 1:
        placed = [(at, entry) for at, entry in placed if row[_opening(row, at)].word not in _WHITHER]
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or len({entry for _, entry in placed}) != 1:
        return
    for at, program in placed:
        flown = _flight(found, at)
        if flown is not None and _is_of_flight(row, flown, at) and not _is_apart(row, *sorted((flown[0], at))):
            named, kind, record = flown
            stretch = _without_aside(row, named, at)
            negated = _negated(row, stretch, named, at)
            if negated is not None and _is_line(found, at, negated=negated, ahead=named < at):
                yield Claim("program", "program", record.id, kind, program.id, negated=negated)
            return


def _is_common(written: Sequence[str]) -> bool:
    """Tell whether the words of a name are written as others are: "the first Mars sample-return mission"."""
    words = [word for word in written if word.isalpha() and word not in v.PREPOSITIONS | {"and", "the"}]
    return len(words) > 1 and sum(word[0].islower() for word in words) > 1


def _flight(found: Analysis, program: int) -> tuple[int, str, Entry] | None:
    """Return where the one flight is named, or the one astronaut, and what is told of it: one behind does not count."""
    for kind, told in (("mission", "part"), ("astronaut", "flew")):
        named: dict[Entry, int] = {}
        for at, chunk in enumerate(found.row):
            entry = only(chunk.mention, (kind,))
            if entry is not None and found.row[max(at - 1, 0)].word not in _ASIDE and _program(chunk) is None:
                named.setdefault(entry, at)
        before = {entry: at for entry, at in named.items() if at < program} or named
        if len(before) > 1:
            first = min(before.values())
            kept = {id(chunk) for chunk in _without_aside(found.row, first, program)} | {id(found.row[first])}
            before = {entry: at for entry, at in before.items() if id(found.row[at]) in kept}
        before = {entry: at for entry, at in before.items() if entry.own or len(before) == 1}
        if named:
            return next(((at, told, entry) for entry, at in before.items()), None) if len(before) == 1 else None
    return None


def _is_of_flight(row: Sequence[Chunk], flown: tuple[int, str, Entry], at: int) -> bool:
    """Tell whether flying is told of a program, of somebody; and of a flight what is not told of somebody ahead."""
    named, kind, _ = flown
    if kind == "flew":
        return any(chunk.word in _FLYING for chunk in row[min(named, at) : max(named, at) + _NEAR])
    return at > named or not any(chunk.mention is not None and chunk.mention.is_person for chunk in row[:at])


def _is_apart(row: Sequence[Chunk], low: int, high: int) -> bool:
    """Tell whether two names are joined, each with what is its own, or the second spells the first out in brackets."""
    between = [chunk.word for chunk in row[low + 1 : high]]
    joined = "and" in between and any(acts(row[i]) and row[i + 1].word == "'s" for i in range(low, high))
    return (joined and "of" not in between) or between == ["("]


def _without_aside(row: Sequence[Chunk], named: int, at: int) -> list[Chunk]:
    """Return what stands around a flight and a program, without what a pair of commas sets off behind the flight."""
    low, high = min(named, at), max(named, at)
    commas = [i for i in range(low + 2, high) if row[i].word == "," and row[i + 1].word not in _JOINED]
    start = commas[0] + 1 if commas and row[low + 1].word == "," else low + 1
    return [*row[max(low - _MARGIN, 0) : low], *row[start:high]]


def _negated(row: Sequence[Chunk], stretch: Sequence[Chunk], named: int, at: int) -> bool | None:
    """Tell whether a flight is denied to be of a program; None if something else may be told of the two."""
    words = [chunk.word for chunk in stretch]
    if not _BARRING.isdisjoint(words):
        return None
    lead = _opening(row, at)
    if "and" in words and row[lead].word == "of" and row[lead - 1].word not in _OF_THEM | {"part"}:
        return None  # "Blue Ghost landed, and the fall of Hakuto-R"
    if at < named:
        return None if any(chunk.word in v.NEGATIONS for chunk in row) else False
    return not _DENYING.isdisjoint(words[words.index("but") if "but" in words else 0 :])


def _program(chunk: Chunk) -> Entry | None:
    """Return the program a chunk names as a whole, and nothing else that flies."""
    if chunk.mention is None or any(entry.kind == "mission" and entry.own for entry in chunk.mention.entries):
        return None
    entry = only(chunk.mention, ("program",))
    return entry if entry is not None and entry.own else None


def _is_line(found: Analysis, at: int, *, negated: bool, ahead: bool) -> bool:
    """Tell whether a name is that of a program: "the Ranger series", "a Gemini flight", "part of Gemini"."""
    row, chunk = found.row, found.row[at]
    position = _opening(row, at)
    written = {word.lower() for word in found.written[chunk.first : chunk.last]}
    behind = [other.word for other in takewhile(_is_plain, row[at + 1 : at + 1 + _NEAR])]
    lead, before = row[position].word, row[max(position - 1, 0)].word
    if row[position].verb is not None and lead not in v.BE | _FRAMING and position > 0:
        return False
    done = row[position + 1].word if row[position].mention is not None else "'s"
    if ahead and (lead in _WHEREFORE or _is_subject(row, at) or done not in _FRAMING | {"'s", ","}):
        return False  # "gave the Apollo programme a fright"
    if (lead in _JOINED and not negated) or (lead in _WITHIN and before in _OTHERS):
        return False
    if lead == "of" and before in _AMOUNTS:
        return False  # "against the 382 kilograms of Apollo"
    if not _LINES.isdisjoint([*behind[:2], *written]):
        return True
    if row[at - 1].word in {"his", "her"}:
        return not _OF_THEM.isdisjoint(behind[:1])
    if only(chunk.mention, ("rocket",)) is not None or written <= _MOONS:
        return False
    if lead in _UPON or (lead not in _WITHIN | _WITHOUT and behind[:1] and behind[0] in _SEVERAL):
        return False  # "building on the Apollo missions", "knew the Apollo missions"
    whole = not behind or behind[0] in v.PREPOSITIONS | v.BEFORE_VERBS | v.OPENERS or row[at + 1].verb is not None
    return not _OF_THEM.isdisjoint(behind) or (
        whole and all(c.word != "'s" for c in row[at + 1 : at + 2]) and lead in (_WITHOUT if negated else _WITHIN)
    )


def _is_subject(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something else is told of a program: "the Apollo program's fright"."""
    behind = next((chunk for chunk in row[at + 1 :] if chunk.word not in _LINES and chunk.word not in _OF_THEM), None)
    if behind is None or behind.word in v.BE | v.AUXILIARIES | {"'s"}:
        return behind is not None
    return behind.verb is not None and behind.verb.form not in {"participle", "ing"}


def _opening(row: Sequence[Chunk], at: int) -> int:
    """Return the position before the words that belong to the name of a program."""
    position = at - 1
    while (
        position > 0
        and at - position < _LONGEST
        and (row[position].word in _LEADING or acts(row[position]) or _is_adjective(row[position]))
    ):
        position -= 1
    return max(position, 0)


def _is_adjective(chunk: Chunk) -> bool:
    plain = _is_plain(chunk) and chunk.verb is None
    return plain and chunk.word not in v.PREPOSITIONS | v.BEFORE_VERBS | v.OPENERS


def _is_plain(chunk: Chunk) -> bool:
    return (chunk.word.isalpha() or chunk.word == "-") and chunk.mention is None
