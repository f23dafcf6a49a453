"""Days told without a year in a text that does not say when it was written: "plunged into Jupiter on 12 September".

They can be held against a record that has one event they can mean; nothing else is read from them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.dates.beside import beside
from orbitctl.factcheck.claims.grammar import cues, dating, onlookers
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.calendar.words import MONTHS
from orbitctl.factcheck.reading.phrases import Time

#: Without one of these no such day is told.
NAMES = frozenset(MONTHS)
_MAY = "May"
#: A year with all the days there are, which stands for any.
_YEAR = 2000
_SIGNS = frozenset({".", "of", "the"})


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is told of the one flight of a clause for such a day."""
    for number, clause in enumerate(found.clauses if found.day is None else ()):
        said, following = clause, found.clauses[number + 1 : number + 2]
        if not clause.names and clause.topic is None and following and following[0].opener == ",":
            said = following[0]  # "On 13 August, it flew past Venus"
        entry = said.about(("mission",))
        if entry is None or said.times or said.modality != "fact" or said.supposed or said.negated:
            continue
        if dating.relates(said) or dating.tells_another(said, entry) or dating.is_broken_off(said.chunks):
            continue
        for position, day in days(clause.chunks):
            if onlookers.is_anothers(said, entry, position):
                continue
            at, within = (position, range(*dating.reach(said.chunks, position))) if said is clause else (0, None)
            kinds = cues.nearest(said.chunks, said.words, at, within)
            if not kinds and len(following) == 1 and following[0].topic is not None and not following[0].times:
                kinds = cues.nearest(
                    following[0].chunks, following[0].words, 0
                )  # "on 12 September Galileo, ..., dived"
            if kinds and kinds != ("flight",):
                places = " ".join(sorted(capitalised(found, said)))
                yield beside(Claim("yearless", f"{kinds[0]}-date", entry.id, kinds[0], places, day, others=kinds), said)


def capitalised(found: Analysis, clause: Clause) -> set[str]:
    """Return the words of a clause written with a capital, which may name where a flight was."""
    written = [(chunk.word, found.written[chunk.first : chunk.first + 1]) for chunk in clause.chunks if chunk.word]
    return {word for word, as_written in written if as_written and as_written[0][0].isupper()}


def last_day(chunks: Sequence[Chunk]) -> Time | None:
    """Return the last such day of a sentence."""
    return next((time for _, time in reversed(list(days(chunks)))), None)


def days(chunks: Sequence[Chunk]) -> Iterator[tuple[int, Time]]:
    """Yield the days without a year of a stretch, each with its position."""
    for at, chunk in enumerate(chunks):
        month = MONTHS.get(chunk.word if chunk.word != _MAY else "may") if chunk.word != "may" else None
        if month is not None:
            behind = next((i for i in range(at + 1, min(at + 3, len(chunks))) if chunks[i].word not in _SIGNS), at)
            before = next((i for i in range(at - 1, max(-1, at - 3), -1) if chunks[i].word not in _SIGNS), at)
            found = _day(month, chunks[before], chunk) or _day(month, chunks[behind], chunk)
            if found is not None:
                yield at, found


def _day(month: int, number: Chunk, name: Chunk) -> Time | None:
    value = number.number.value if number.number is not None and number.number.exact else 0.0
    if value != int(value):
        return None
    try:
        day = date(_YEAR, month, int(value)).isoformat()
    except ValueError:
        return None
    return Time(min(number.first, name.first), max(number.last, name.last), day, day, yearless=True, named=(day, day))
