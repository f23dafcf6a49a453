"""From which program a flight is told to come, read by how the two stand to one another and not by the words between.

A flight is told to be of a program where it is named within it, set equal to something of it, or what it has done.
A flight and a program of another line stand in one sentence as well to be compared, put in order, or told what one did
for the other; words for that are soon listed. The judge believes the reading only where the flight can be none of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.bystanders import NO_LINKS
from orbitctl.factcheck.claims.craft.lineage import is_used, named_program
from orbitctl.factcheck.claims.craft.ties import acts
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.scope import WIDE, sole_flight
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

#: What a program is called by.
_LINES = wordset(
    "line series program programme project initiative effort family campaign scheme lineage fleet banner"
    " class competition stable fold pot purse roster list catalogue ranks books"
)
#: With one of these, flights and programs are set against one another, put in order, or one serves the other.
_BARRING = v.DOUBTED | v.DOUBTFUL | v.NEGATIONS | wordset(
    "like unlike than rival rivals rivalled inspired inspiration successor successors predecessor predecessors after"
    " before since until till replaced replaces instead if unless whether paved pave paving modelled modeled compared"
    " precursor forerunner besides while whereas when whose both alongside beside nothing apart scouted scouting"
    " scout scouts sites preparation prepare prepared preparing prepares ahead helped help helps helping lessons lesson"
    " learned learnt visited visit beat beaten race raced racing serves serving served wanted hoped wants confused"
    " mistaken namesake namesakes named nicknamed called renamed disguise posed disguised later earlier previous"
    " borrowed inherited spare leftover leftovers veteran veterans astronauts cosmonauts pilot commander answer"
    " response reply lent thanks heir shadow despite following during hardware technology staff money"
)  # fmt: skip
_LEADING = v.DETERMINERS | v.MODIFIERS | wordset(
    "'s and - wider broader whole entire own famous storied low cost cheap modest so called old"
)  # fmt: skip
#: Behind these a flight stands inside a program, whatever is told of it there.
_WITHIN = frozenset({"in", "within", "under", "through", "via"})
#: Behind these something of the program stands, to which the flight has to be set equal.
_SOMETHING_OF = frozenset({"of", "from", "for", "by"})
_ORIGIN = wordset(
    "came comes come grew sprang stems stemmed arose belongs belonged belonging existence birth life owes"
    " assigned attributed ascribed reckoned counted credited owed falls fell fits"
)
#: What a program does with its flights.
_DOING = wordset(
    "gave gives got yielded produced flew sent sends launched landed soft-landed shot put built made managed achieved"
    " scored began opened opens closed started culminated reached succeeded returned ran lost dispatched delivered"
    " includes included comprised counts counted boasts has had placed orbited touched hit"
)
_HOMES = wordset("home parent mother line series program programme project family origin")
#: Between a flight and a program these lead to something else, or to a purpose.
_OTHERWISE = wordset("that which who whose for against so to thunder fear legacy glory era time age days and , ; but")
_OF_THEM = wordset("mission missions flight flights probe probes lander landers orbiter orbiters rover rovers craft"
                   " spacecraft station stations satellite satellites capsule capsules launch launches pick picks"
                   " choice winner selection label")  # fmt: skip
_FARTHEST = 14
_NEAR = 3


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the program that the one flight of a sentence is told to come from."""
    row = found.row
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or not found.words.isdisjoint(_BARRING):
        return
    programs = {at: entry for at, chunk in enumerate(row) if (entry := named_program(chunk)) is not None}
    record = sole_flight(found)
    named = next((at for at, chunk in enumerate(row) if chunk.mention and record in chunk.mention.entries), None)
    if record is None or named is None:
        return
    told = {at: entry for at, entry in programs.items() if _is_line(found, at)}
    if len({entry.id for entry in told.values()}) != 1:
        return
    at, program = next(iter(told.items()))
    lead = next((i for i in range(at - 1, 0, -1) if not _belongs(row[i])), 0)
    near = abs(at - named) <= _FARTHEST and _is_clear(row, at, named) and not is_used(row, lead - 1)
    if near and (_comes_from(row, named, at) or _stand_alone(row, named, at)):
        yield Claim("program", "program", record.id, "part", program.id, others=(WIDE,))


def _is_line(found: Analysis, at: int) -> bool:
    """Tell whether a name is said to be that of a program: "the Ranger series", "Project Gemini"."""
    chunk = found.row[at]
    if not _LINES.isdisjoint(word.lower() for word in found.written[chunk.first : chunk.last]):
        return True
    if found.row[at - 1].word in {"of", "in", "under", "within"} and _stands_for_itself(found.row, at):
        return True
    behind = [other.word for other in found.row[at + 1 : at + _NEAR]]
    if not _LINES.isdisjoint(behind) or not _OF_THEM.isdisjoint(behind):
        return True
    return behind[:1] == ["'s"] and behind[-1].isalpha() and only(chunk.mention, ("rocket",)) is None


def _stands_for_itself(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name is that of no rocket, and of nothing called after a program: "in the Apollo basin"."""
    if only(row[at].mention, ("rocket",)) is not None:
        return False
    following = row[at + 1] if at + 1 < len(row) else None
    return (
        following is None
        or following.verb is not None
        or not following.word.isalpha()
        or following.word in v.PREPOSITIONS | v.BEFORE_VERBS
    )


def _is_clear(row: Sequence[Chunk], one: int, other: int) -> bool:
    """Tell whether nothing else that could be meant stands between a program and a flight."""
    between = row[min(one, other) + 1 : max(one, other)]
    return all(
        chunk.word not in NO_LINKS or chunk.word in _DOING if chunk.mention is None else acts(chunk) or not any(
            entry.kind in {"mission", "rocket", "astronaut", "person"} for entry in chunk.mention.entries
        )
        for chunk in between
    )  # fmt: skip


def _comes_from(row: Sequence[Chunk], named: int, at: int) -> bool:
    position = at - 1
    while position > 0 and position != named and _belongs(row[position]):
        position -= 1
    word, before = row[max(position, 0)].word, row[max(position - 1, 0)].word
    if word == "as" and row[at + 1].word in _OF_THEM:
        return True
    if word in v.BE and row[at + 1].word in _OF_THEM and _is_noun(row, named + 1, at):
        return True
    if word in _WITHIN or (
        word in {"from", "to", "of", "among", "by", "with", "into"}
        and (before in _ORIGIN or (word != "of" and any(chunk.word in _ORIGIN for chunk in row[named + 1 : position])))
    ):
        return True
    if at < named:
        return _does(row, at, named) or (position >= 0 and word in _SOMETHING_OF and _turned(row, position, at, named))
    if word in v.BE:
        return any(chunk.word in _HOMES for chunk in row[max(0, position - _NEAR) : position])
    if word in _SOMETHING_OF:
        return _is_noun(row, named + 1, position)
    behind = position == named and named and row[named - 1].word in {"with", "through"}
    return behind or (_possessive(row, at) and _is_noun(row, named + 1, at))


def _stand_alone(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether nothing in a sentence can be of what flights and programs do for one another."""
    words = {chunk.word for chunk in row}
    if not words.isdisjoint(NO_LINKS - _DOING) or (at > named and _is_object(row, at)):
        return False
    between = {chunk.word for chunk in row[min(at, named) + 1 : max(at, named)]}
    return between.isdisjoint(_OTHERWISE)


def _is_object(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something is done to a program: "gave the Apollo programme a fright"."""
    position = at - 1
    while position > 0 and _belongs(row[position]):
        position -= 1
    return row[position].word not in v.PREPOSITIONS | v.BE


def _belongs(chunk: Chunk) -> bool:
    """Tell whether a chunk before a program belongs to its name: "NASA's second New Frontiers mission"."""
    return chunk.word in _LEADING or chunk.number is not None or acts(chunk)


def _possessive(row: Sequence[Chunk], at: int) -> bool:
    return at + 1 < len(row) and row[at + 1].word == "'s"


def _is_noun(row: Sequence[Chunk], first: int, last: int) -> bool:
    """Tell whether a flight is set equal to what stands up to a position: "X was an early shot of", "X, the end of"."""
    words = [chunk.word for chunk in row[first:last]]
    if not words or not (words[0] == "," or v.BE.intersection(words[:2])):
        return False
    return all(
        word in v.BE or word in _LEADING or word in {",", "one", "in", "fact", "truth"} or _is_plain(chunk)
        for word, chunk in zip(words, row[first:last], strict=True)
    )


def _is_plain(chunk: Chunk) -> bool:
    adverb = chunk.word in v.ADVERBS or chunk.number is not None or acts(chunk)
    return adverb or (chunk.word.isalpha() and chunk.verb is None and chunk.word not in v.PREPOSITIONS | v.OPENERS)


def _does(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "the Voskhod effort gave us X", "the Mariner programme's last word was X", "Artemis: its first probe, X"."""
    between = row[at + 1 : named]
    words = [chunk.word for chunk in between]
    prepositions = [word for word in words if word in v.PREPOSITIONS]
    doing = [i for i, word in enumerate(words) if word in _DOING]
    if doing:
        only_with = all(word in {"with", "in"} for word in prepositions) and (
            not prepositions or words[-1] in prepositions
        )
        start = [word for word in words[: doing[0]] if word not in _LINES and word not in v.BEFORE_VERBS]
        return not start and (not prepositions or only_with)
    owned = words[:1] == ["'s"] or (words[:1] and words[0] in _LINES and words[1:2] == ["'s"]) or "its" in words
    equal = bool(words) and (words[-1] in v.BE or words[-1] == ",")
    return bool(owned) and equal and not prepositions


def _turned(row: Sequence[Chunk], position: int, at: int, named: int) -> bool:
    """Read "among the fruits of Project Mercury was X", "a late shot of the Ranger series, X ..."."""
    between = [chunk.word for chunk in row[at + 1 : named]]
    while between and between[0] in _LINES:
        between.pop(0)
    equal = bool(between) and between[0] in v.BE | {","} and all(
        word in v.BE or word in {",", "the"} for word in between
    )  # fmt: skip
    return equal and all(_is_plain(chunk) or chunk.word in _LEADING or chunk.word in {"among", "of"}
                         for chunk in row[:position])  # fmt: skip
