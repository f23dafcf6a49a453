"""Which program a flight is said to come from, where a sentence is put too freely for its clauses to tell.

Read by evidence: the sentence names one program, and one flight or one of its crew, and words of belonging lead to the
program. Whether the flight can be none of that program is for the record to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.ties import acts
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What a program is called by: its flights fly under its name.
_LINES = wordset("line banner flag series program programme project heading umbrella label aegis scheme campaign name")
#: What a flight is to its program.
_PARTS = _LINES | wordset(
    "part parts flight flights mission missions step member members element component chapter product products entry"
    " entries launch launches spacecraft probe probes lander landers orbiter orbiters rover rovers station stations"
    " satellite satellites craft ship ships delivery deliveries module stage leg instalment installment task venture"
    " one two first second third last latest opener finale act opening outing debut salvo curtain-raiser offspring"
    " flagship veteran pair sibling half penetrators penetrator child start beginning close end fruit sortie"
    " foray mainstay"
)
#: What is done with a flight as one of its program.
_COUNTED = wordset(
    "counted counts listed booked filed ranked included grouped classed numbered flown chosen selected picked built"
    " bought funded financed paid sent launched born conceived approved flew ran run went made ordered purchased"
    " contracted belongs belonged belonging reckoned entered carried"
)
_PAID = wordset("paid funded financed bought ordered sponsored run managed bankrolled commissioned")
_CHOSEN = wordset("chosen selected picked approved")
_TO = wordset("belong belongs belonged belonging tied attached assigned")
#: What a flight can be set equal to behind a comma.
_FLIGHTS = wordset(
    "flight mission probe lander orbiter rover station satellite spacecraft craft ship launch venture first last latest"
)
#: Without one of these one program is not told to belong to another.
LINKING = _TO | {"part"}
#: What a program does with its flights.
_YIELDING = wordset(
    "yielded produced included includes comprised spawned gave counted counts launched flew sent bought funded paid"
    " began opened ended closed started covers covered encompassed"
)
_USING = wordset("in aboard with on by inside using")
#: What the first or the last of its flights does to a program.
_FRAMING = wordset("opened closed inaugurated concluded began ended started")
#: Words which deny, together with what follows them before the program: "nothing to do with", "no part in".
_APART = wordset("nothing no unrelated independent separate outside never not nor neither distinct apart")
#: With one of these, flights or programs are set against one another, or in an order.
_BARRING = (
    wordset("like unlike than rival rivals inspired successor predecessor after before since until replaced replaces"
            " instead if unless whether paved modelled modeled compared precursor forerunner besides"
            " mistaken confused")
    | v.DOUBTED | v.DOUBTFUL | v.FUTURE
)  # fmt: skip
#: Before a station, which is a program as well, these tell where somebody went.
_WHITHER = wordset("to at aboard onto towards toward from on")
_AFFIRMING = wordset("truth fact reality essence effect heart bottom")
#: What those do who fly.
_FLYING = wordset(
    "flew flown fly orbited orbit circled launched rode walked spacewalk spacewalks travelled traveled aloft"
)
_LEADING = v.DETERMINERS | v.MODIFIERS | wordset("'s ' ’ and - crewed wider broader whole entire own famous storied")
_PREPOSITIONS = wordset("of in under within among to from through via as for with on by")
#: How a program is named as one that a flight has no part in, with the preposition before the program.
_DENIALS = (
    "nothing to do with", "no connection with", "no connection to", "no link with", "no link to", "no part in",
    "no part of", "not part of", "unrelated to", "independent of", "separate from", "distinct from", "no relation to",
    "nothing in common with", "no place in", "outside", "never part of", "not a part of", "never a part of",
    "no ties to",
)  # fmt: skip
_MOST_BEFORE = 8
_TWO = 2
_ASIDE = wordset("alongside with like besides")

#: Without one of these nothing is read here.
CUES = _PARTS | _COUNTED | _YIELDING | _FRAMING | _APART | _FLYING | wordset("under within among his her")
#: Behind "his" and the name of a program, what somebody flew in.
_SHIPS = wordset("spacecraft capsule ship craft cabin spaceship")


def claims(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield the program that the one flight of a sentence is said to belong to."""
    words = frozenset([chunk.word for chunk in row])
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or words.isdisjoint(CUES) or words & _BARRING:
        return
    programs = [(at, entry) for at, chunk in enumerate(row) if (entry := named_program(chunk)) is not None]
    if len({entry.id for _, entry in programs}) > 1:
        programs = [(at, entry) for at, entry in programs if row[_opening(row, at)].word not in _WHITHER]
    if len({entry.id for _, entry in programs}) != 1:
        return
    at, program = programs[0]
    flown = _flight(row, at)
    if flown is None:
        return
    named, kind, record = flown
    negated = _is_denied(row, at)
    flies = kind == "flew" and row[_opening(row, at)].word == "in" and not words.isdisjoint(_FLYING)
    ship = row[at + 1].word if at + 1 < len(row) else ""
    flies = flies or (kind == "flew" and row[at - 1].word in {"his", "her"} and ship in _SHIPS)
    told = _leads(row, at, named) or _is_one(row, at, named) or _yields(row, at, named) or _opens(row, at, named)
    if negated or flies or told:
        yield Claim("program", "program", record, kind, program.id, negated=negated)


def lines(found: Analysis) -> Iterator[Claim]:
    """Yield the program that another is said to belong to: "the X probes belong to Y", "X is a part of Y"."""
    row, words = found.row, found.words
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or words & (_BARRING | v.NEGATIONS):
        return
    programs = [(at, entry) for at, chunk in enumerate(row) if (entry := named_program(chunk)) is not None]
    if len(programs) != _TWO or any(only(chunk.mention, ("mission", "astronaut")) for chunk in row):
        return
    (named, one), (at, other) = programs
    between = [chunk.word for chunk in row[named + 1 : _opening(row, at) + 1]]
    telling = between[:-1] if between else []
    told = telling[-1:] and (
        telling[-1] in _TO if between[-1] == "to" else between[-1] == "of" and telling[-1] == "part"
    )
    if told and len(between) <= _MOST_BEFORE and all(word in _PARTS | _TO | v.BE | v.DETERMINERS for word in telling):
        yield Claim("program", "program", one.id, "part", other.id)


def named_program(chunk: Chunk) -> Entry | None:
    """Return the program a chunk names as a whole, and nothing else that flies."""
    if chunk.mention is None or any(entry.kind == "mission" and entry.own for entry in chunk.mention.entries):
        return None
    entry = only(chunk.mention, ("program",))
    return entry if entry is not None and entry.own else None


def _flight(row: Sequence[Chunk], program: int) -> tuple[int, str, str] | None:
    """Return where the one flight is named, or the one astronaut, what it is, and its id.

    What is named behind the program, or beside "alongside", is not what the sentence is about.
    """
    for kind, told in (("mission", "part"), ("astronaut", "flew")):
        found = {
            entry.id: at
            for at, chunk in reversed(list(enumerate(row)))
            if (entry := only(chunk.mention, (kind,))) is not None
            and not (at and row[at - 1].word in _ASIDE)
            and named_program(chunk) is None
        }
        before = {record: at for record, at in found.items() if at < program}
        chosen = before or found
        if len(chosen) > 1 and _are_joined(row, sorted(chosen.values())):
            nearest = min if min(chosen.values()) > program else max
            return nearest((at, told, record) for record, at in chosen.items())
        if found:
            return next((at, told, record) for record, at in chosen.items()) if len(chosen) == 1 else None
    return None


def _are_joined(row: Sequence[Chunk], places: Sequence[int]) -> bool:
    """Tell whether flights are named together: "Spirit and Opportunity"."""
    between, behind = row[places[0] + 1 : places[-1]], row[places[-1] + 1 : places[-1] + 2]
    if not behind or behind[0].word not in v.BE | {".", ","}:
        return False
    return all(
        chunk.word in {"and", ",", "the", "both"} or i + places[0] + 1 in places for i, chunk in enumerate(between)
    )


def _opening(row: Sequence[Chunk], at: int) -> int:
    """Return the position before the words that belong to the name of a program."""
    position = at - 1
    while (
        position > 0
        and at - position < _MOST_BEFORE
        and (_belongs(row, position) or _is_called(row, position) or _is_truth(row, position))
    ):
        position -= 1
    return position


def _belongs(row: Sequence[Chunk], at: int) -> bool:
    return row[at].word in _LEADING or acts(row[at]) or _is_adjective(row, at)


def _is_truth(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether two words only affirm: "was in truth a"."""
    return row[at].word in {"in", "at"} and at + 1 < len(row) and row[at + 1].word in _AFFIRMING


def _is_called(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name only follows: "the endeavour known as X"."""
    return row[at].word in {"called", "named", "known"} or (row[at].word == "as" and row[at - 1].word == "known")


def _is_adjective(row: Sequence[Chunk], at: int) -> bool:
    word = row[at].word
    plain = word.isalpha() and row[at].verb is None and word not in _PREPOSITIONS and word not in v.BEFORE_VERBS
    return plain and word not in _PARTS and word not in v.OPENERS and word not in _COUNTED


def _leads(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Tell whether words of belonging lead to a program: "the opening flight of", "chosen under", "counted among"."""
    position = _opening(row, at)
    word = row[position].word
    if position < 1 or not _is_whole(row, at) or (named > at and not _equates(row, at, named)):
        return False
    before = row[position - 1].word
    around = {chunk.word for chunk in row[max(0, position - _MOST_BEFORE) : position]}
    if word in {"under", "within"}:
        return True
    if word == "among":
        return bool(around & (_COUNTED | v.BE))
    if word in {"of", "in", "from"} and not is_used(row, position - 1):
        counted = row[position - 1].number is not None
        if before == "out" and not around.isdisjoint(_COUNTED | {"came", "grew"}):
            return True
        return before in _PARTS or counted or (word == "in" and bool(around & _COUNTED))
    if word == "to":
        return before in _TO | {"contribution", "contributions"}
    if word == "by":
        return before in _PAID or (before == "for" and row[position - 2].word in _PAID)
    if word == "for":
        line = at + 1 < len(row) and row[at + 1].word in _LINES
        return bool(around & _CHOSEN) or (line and not around.isdisjoint({"flew", "flown", "flying", "built"}))
    if word == "as" and at + 1 < len(row) and row[at + 1].word in v.BE | v.AUXILIARIES:
        return False  # "as Soyuz was no longer to be had"
    return word in {"through", "via", "as"} and bool(around & _COUNTED)


def is_used(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun at a position is what a flight was made in or with: "flew in a craft of the programme"."""
    return at > 1 and row[at - 1].word in v.DETERMINERS and row[at - 2].word in _USING


def _equates(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Tell whether what leads to a program is said to be the flight: "the last of the Surveyor landers was Luna 9"."""
    between = [chunk.word for chunk in row[at + 1 : named]]
    behind = row[named + 1].word if named + 1 < len(row) else "."
    if between == [","] and behind in {".", ","} and row[_opening(row, at) - 1].word in _FLIGHTS:
        return True  # "the longest flight of Project Mercury, X."
    return not v.BE.isdisjoint(between) and all(word in v.BE or word in _PARTS or word == "the" for word in between)


def _is_whole(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a program is meant, and not something that is only called after it: "a Surveyor craze"."""
    following = row[at + 1] if at + 1 < len(row) else None
    if following is None or not following.word.isalpha() or following.verb is not None:
        return True
    word = following.word
    known = word in _PARTS or word in _PREPOSITIONS or word in v.BEFORE_VERBS or word in v.OPENERS
    return known or word.endswith(("ed", "ly"))


def _is_one(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Tell whether a flight is called one of a program's: "were a Mars Scout project"."""
    following = [chunk.word for chunk in row[at + 1 : at + 4]]
    if not following or not any(word in _PARTS for word in following) or following[0] in _PREPOSITIONS | {"'s", ","}:
        return False
    position = _opening(row, at)
    apposed = row[position].word == "," and position == named + 1
    return named < position and (row[position].word in v.BE or apposed)


def _opens(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Tell whether a flight is told to have opened or closed a program: "NEAR opened the Discovery Program"."""
    behind = row[at + 1].word if at + 1 < len(row) else "."
    between = [chunk.word for chunk in row[named + 1 : at]]
    return between[:1] != [] and between[0] in _FRAMING and set(between[1:]) <= v.DETERMINERS and behind != "'s"


def _yields(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Tell whether a program is told to have held a flight, or is the line it was flown in, told behind its name."""
    if at > named:
        behind = [chunk.word for chunk in row[at + 1 : at + 5]]
        return behind[:1] == [","] and any(word in _LINES for word in behind) and not _COUNTED.isdisjoint(
            [chunk.word for chunk in row[at + 1 :]]
        )  # fmt: skip
    between = row[at + 1 : named]
    rocket = only(row[at].mention, ("rocket",)) is not None  # "not a Soyuz sent it up"
    return (
        not rocket
        and any(chunk.word in _YIELDING for chunk in between)
        and all(chunk.mention is None for chunk in between)
    )


def _is_denied(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a program is named as one that a flight has no part in."""
    position = _opening(row, at)
    words = [chunk.word for chunk in row[max(0, position - 5) : position + 1]]
    if not words or words[-1] not in {"with", "in", "of", "to", "from", "outside"}:
        return False
    text = " ".join(words)
    return any(text.endswith(denial) for denial in _DENIALS)
