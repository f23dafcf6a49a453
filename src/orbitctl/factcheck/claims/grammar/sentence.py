"""A sentence as a row of chunks: a name, a date, a number, or else a word or sign."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.grammar.hours import SIGNS, hours
from orbitctl.factcheck.claims.grammar.service_ranks import without_ranks
from orbitctl.factcheck.claims.grammar.verbs import VERBS, Verb
from orbitctl.factcheck.claims.grammar.vocabulary import DOUBTFUL, FUTURE, PREPOSITIONS
from orbitctl.factcheck.reading.lexicon import Mention, folded
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.tokens import Tokens

_DASHES = frozenset({"—", "–"})
_RULES = _DASHES | {"-"}
#: Behind one of these "set" and "put" are no past tenses.
_BEFORE_INFINITIVES = frozenset({"to", "did", "not"}) | FUTURE | DOUBTFUL
#: Written so within a sentence, it is no "may".
_MONTH = "May"
_OWN = ("its",)
_PARTICLES = frozenset({"up", "down", "off", "out", "back", "home", "away", "aloft", "in", "over"})
#: Verbs that stand apart from their particle, by their form, then by the particle.
_PARTED: dict[str, dict[str, Verb]] = {
    word: parted
    for word, rows in VERBS.items()
    if (parted := {rest[0]: verb._replace(length=1) for rest, verb in rows if len(rest) == 1 and rest[0] in _PARTICLES})
}
_MOST_BETWEEN = 6
#: Nouns of events that are written with a hyphen as well.
_COMPOUNDS = frozenset({"liftoff", "blastoff", "touchdown", "splashdown", "flyby", "flypast", "reentry"})
#: What is explored at a desk is weighed: "is exploring options for", "explores membership of".
_AT_A_DESK = {"explore": "weigh", "explores": "weighs", "exploring": "weighing", "explored": "weighed"}
_IDEAS = frozenset(
    {
        "membership", "partnership", "partnerships", "option", "options", "way", "ways", "possibility", "possibilities",
        "idea", "ideas", "cooperation", "collaboration", "ties", "joining", "entry", "participation", "whether", "how",
    }
)  # fmt: skip


class Chunk:
    """A piece of a sentence. ``word`` is empty for names, dates and numbers, but for those of places.

    Every family looks at every chunk, and the slots of a class are read in a third of the time of those of a tuple.
    """

    __slots__ = ("first", "last", "mention", "number", "time", "verb", "word")

    def __init__(
        self,
        word: str,
        first: int,  # token positions, the last not included
        last: int,
        mention: Mention | None = None,
        time: Time | None = None,
        number: Number | None = None,
        verb: Verb | None = None,
    ) -> None:
        self.word = word
        self.first = first
        self.last = last
        self.mention = mention
        self.time = time
        self.number = number
        self.verb = verb


def chunks(found: Tokens, mentions: Sequence[Mention], times: Sequence[Time], numbers: Sequence[Number]) -> list[Chunk]:
    """Return the sentence in chunks; a name takes precedence over a date, a date over a number."""
    lower = found.lower
    pieces: list[Chunk | None] = [None] * len(lower)  # at the token each begins with
    taken = bytearray(len(lower))
    for mention in _at_one(mentions, lower):
        word = "surface" if mention.entries[0].kind == "place" else ""  # where something lands, however it is called
        _place(pieces, taken, Chunk(word, mention.first, mention.last, mention=mention))
    for time in times:
        _place(pieces, taken, Chunk("", time.first, time.last, time=time))
    for number in numbers:
        if not number.ordinal or number.value != 1:  # "first" is a word: what follows says whether it tells a rank
            _place(pieces, taken, Chunk("", number.first, number.last, number=number))
    clock = {at for span in hours(lower) for at in span} if not SIGNS.isdisjoint(lower) else ()
    row: list[Chunk] = []
    position = 0
    plain = found.text.isascii() and "'" not in found.text
    for at, word in enumerate(lower):
        if at < position or at in clock:
            continue
        chunk = pieces[at]
        if chunk is None:
            if not plain and (not word.isascii() or ("'" in word and len(word) > 2)):
                word = folded(word) or word
            if lower[at + 1 : at + 2] == ["-"] and (joined := word + "".join(lower[at + 2 : at + 3])) in _COMPOUNDS:
                chunk = Chunk(joined, at, at + 3)
            elif word in _AT_A_DESK and not _IDEAS.isdisjoint(lower[at + 1 : at + 3]):
                word = _AT_A_DESK[word]
            elif word in VERBS:
                chunk = _verb(lower, at, word, VERBS[word], taken)
            if chunk is None:
                month = word == "may" and at > 0 and found.words[at] == _MONTH
                chunk = Chunk(_MONTH if month else word, at, at + 1)
        row.append(chunk)
        position = chunk.last
    row = without_ranks(row[_dateline(row) :], lower)
    if "(" in lower:
        row = list(_without_short_forms(row, found.words))
    _join_particles(row)
    return row if _DASHES.isdisjoint(lower) else _with_lists(row)


def _at_one(mentions: Sequence[Mention], lower: Sequence[str]) -> Iterator[Mention]:
    """Yield the names of a sentence, but for what is none: "a new Dawn for", and the part in "the Luna 21 Wheels"."""
    before: Mention | None = None
    for mention in mentions:
        flights = {entry.id for entry in mention.entries if entry.kind == "mission" and not entry.own}
        beside = before is not None and before.last == mention.first and len(flights) == len(mention.entries)
        whole = {entry.id for entry in before.entries if entry.kind == "mission" and entry.own} if before else set()
        apart = beside and whole and flights and flights.isdisjoint(whole)
        if not apart and not _is_plain_word(mention, lower):
            yield mention
        before = mention


def _is_plain_word(mention: Mention, lower: Sequence[str]) -> bool:
    """Tell whether an article makes a word of the name of a flight: "a new Dawn for", "gave them a Spirit that"."""
    if mention.last - mention.first > 1 or any(entry.kind != "mission" for entry in mention.entries):
        return False
    before, behind = lower[max(mention.first - 2, 0) : mention.first], lower[mention.last : mention.last + 1]
    article = before[-1:] in (["a"], ["an"]) or before in (["a", "new"], ["a", "great"], ["a", "fresh"])
    return article and (not behind or behind[0] in PREPOSITIONS or not behind[0].isalpha())


def _dateline(row: Sequence[Chunk]) -> int:
    """Return where a sentence begins behind the date of a report: "January 2007 -- Spirit landed on 4 January 2004"."""
    if len(row) < _MOST_BETWEEN or row[0].time is None or row[1].word not in _RULES:
        return 0
    told, written = [chunk.time for chunk in row[2:] if chunk.time is not None], row[0].time.earliest or ""
    return 1 if told and all((time.latest or "9") < written for time in told) else 0


def _without_short_forms(row: Sequence[Chunk], written: Sequence[str]) -> Iterator[Chunk]:
    """Yield a sentence without what only adds a short form to a name, or a state: "the Space Agency (ESA) was"."""
    dropped = 0
    for at, chunk in enumerate(row):
        if chunk.word == "(" and at and at + 2 < len(row) and row[at + 2].word == ")":
            before, short = row[at - 1].mention, row[at + 1]
            brief = short.last == short.first + 1 and written[short.first].isupper()
            dropped = 3 if before is not None and _adds_nothing(before, short, brief=brief) else 0
        if dropped:
            dropped -= 1
        else:
            yield chunk


def _adds_nothing(before: Mention, chunk: Chunk, *, brief: bool) -> bool:
    """Tell whether what stands in brackets is the name before it once more, or the state of an agency."""
    if chunk.mention is None:
        return brief and bool(chunk.word)
    told, kinds = chunk.mention.entries[0], {entry.kind for entry in before.entries}
    return told.id == before.entries[0].id or ("agency" in kinds and told.kind == "state")


def _place(pieces: list[Chunk | None], taken: bytearray, chunk: Chunk) -> None:
    """Put a chunk in its place if nothing that takes precedence has a part of it."""
    if 1 not in taken[chunk.first : chunk.last]:
        taken[chunk.first : chunk.last] = b"\1" * (chunk.last - chunk.first)
        pieces[chunk.first] = chunk


def _verb(
    lower: list[str], position: int, word: str, verbs: Sequence[tuple[tuple[str, ...], Verb]], taken: bytearray
) -> Chunk | None:
    """Return a verb with the words that make it one together, if nothing else has them: "fell on 5 May" is no fall on.

    None if what follows is none of them.
    """
    for rest, verb in verbs:
        last = position + verb.length
        if rest[:1] == _OWN and lower[position + 1 : position + 2] == ["its"] and _is_described(lower, last, rest[-1]):
            last += 1  # "began its long voyage"
            if 1 not in taken[position + 1 : last]:
                return Chunk(word, position, last, verb=verb)
        if not rest or (tuple(lower[position + 1 : last]) == rest and 1 not in taken[position + 1 : last]):
            if verb.form == "past" and position and lower[position - 1] in _BEFORE_INFINITIVES:
                verb = verb._replace(form="base") if verb.base.partition(" ")[0] == word else verb
            return Chunk(word, position, last, verb=verb)
    return None


def _is_described(lower: list[str], at: int, noun: str) -> bool:
    """Tell whether the noun of a verb stands a word later than it could: "its long voyage"."""
    return at < len(lower) and lower[at] == noun and lower[at - 1].isalpha()


def _join_particles(row: list[Chunk]) -> None:
    """Give a verb the particle that stands behind what it is done to: "wrote MAVEN off", "sent the lander up"."""
    for at, chunk in enumerate(row):
        if chunk.word not in _PARTED or at + 2 >= len(row):
            continue
        end = next((i for i in range(at + 2, min(at + _MOST_BETWEEN, len(row))) if row[i].word in _PARTICLES), 0)
        between = row[at + 1 : end]
        if end and any(c.mention is not None for c in between) and all(_is_of_name(c) for c in between):
            chunk.verb = _PARTED[chunk.word].get(row[end].word, chunk.verb)


def _is_of_name(chunk: Chunk) -> bool:
    """Tell whether a chunk can belong to the name of what something is done to."""
    if chunk.mention is not None or chunk.word == "'s":
        return True
    return chunk.verb is None and chunk.word.isalpha() and chunk.word not in PREPOSITIONS


def _with_lists(row: list[Chunk]) -> list[Chunk]:
    """Return a sentence without the dashes around a list of examples, which belongs to what is said."""
    dashes = [position for position, chunk in enumerate(row) if chunk.word in _DASHES]
    lists = {at for at in dashes if at + 1 < len(row) and row[at + 1].word in {"including", "such", "among"}}
    dropped = lists | {dashes[i + 1] for i, at in enumerate(dashes[:-1]) if at in lists}
    return [chunk for position, chunk in enumerate(row) if position not in dropped]
