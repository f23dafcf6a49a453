"""What the families of claims are given: a sentence, taken apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Literal

from orbitctl.factcheck.claims.accords.alliances import Named, named
from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.craft.ties import WORDS, who_is
from orbitctl.factcheck.claims.grammar.bearing import WHOLES, Part, Piece, taken_apart
from orbitctl.factcheck.claims.grammar.clauses import Clause, clauses
from orbitctl.factcheck.claims.grammar.frames import Frame, frames
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry, Mention


class Analysis:
    """A sentence in chunks, and its verbs with what stands around them, once a family asks for them.

    ``day`` is the ISO day the document speaks on; ``written`` are the words as they are written.
    """

    __slots__ = (
        "_accords", "_acting", "_clauses", "_flight", "_frames", "_names", "_parts", "_words",
        "context", "day", "row", "written",
    )  # fmt: skip

    def __init__(self, row: Sequence[Chunk], context: Context, day: str | None, written: Sequence[str] = ()) -> None:
        self.row = row
        self.written = written
        self.context = context
        self.day = day
        self._accords: Sequence[Named] | None = None
        self._acting: dict[int, str] | None = None
        self._frames: Sequence[Frame] | None = None
        self._clauses: Sequence[Clause] | None = None
        self._names: Sequence[tuple[int, Mention]] | None = None
        self._parts: Sequence[Part] | None = None
        self._words: frozenset[str] | None = None
        self._flight: Entry | Literal[False] | None = False  # not yet looked for

    @property
    def words(self) -> frozenset[str]:
        """Return the words of its chunks; that of a name, a date or a number is empty."""
        if self._words is None:
            self._words = frozenset([chunk.word for chunk in self.row])
        return self._words

    @property
    def names(self) -> Sequence[tuple[int, Mention]]:
        """Return its names, each with the position of its chunk."""
        if self._names is None:
            self._names = [(at, chunk.mention) for at, chunk in enumerate(self.row) if chunk.mention is not None]
        return self._names

    @property
    def ahead(self) -> bool:
        """Tell whether it gives a date that is still to come on the day of the document."""
        return self.day is not None and any(
            chunk.time is not None and (chunk.time.earliest or "") > self.day for chunk in self.row
        )

    @property
    def only_day(self) -> str:
        """Return the one day that the sentence gives, besides its year; empty if it gives none, or several."""
        dates = {(chunk.time.earliest, chunk.time.latest) for chunk in self.row if chunk.time is not None}
        days = [first for first, last in dates if first is not None and first == last]
        within = len(days) == 1 and all((first or "") <= days[0] <= (last or "9") for first, last in dates)
        return days[0] if within else ""

    @property
    def flight(self) -> Entry | None:
        """Return the one mission that the sentence names."""
        if self._flight is False:
            named = _the_flight([one for one in self.names if not self._is_of_person(one[0])])
            self._flight = None if named is None or self.context.introduces(self.row[-1].last) else named
        return self._flight

    def _is_of_person(self, at: int) -> bool:
        """Tell whether a flight is only added behind somebody in brackets, as another of his: "Glover (of Crew-1)"."""
        opening = next((place for place in range(at - 1, max(at - 4, 0), -1) if self.row[place].word == "("), None)
        before = self.row[opening - 1].mention if opening is not None else None
        return before is not None and before.is_person

    @property
    def accords(self) -> Sequence[Named]:
        """Return the alliances it names or takes up, in order."""
        if self._accords is None:
            self._accords = named(self.row, self.context)
        return self._accords

    @property
    def acting(self) -> dict[int, str]:
        """Return where it names a state, agency, company ..., and which, where that is certain."""
        if self._acting is None:
            telling = range(len(self.row)) if not self.words.isdisjoint(WORDS) else [at for at, _ in self.names]
            self._acting = {at: who for at in telling if (who := who_is(self.row[at])) is not None}
        return self._acting

    @property
    def frames(self) -> Sequence[Frame]:
        """Return the verbs of which it is certain who does them."""
        if self._frames is None:
            self._frames = frames(self.row, self.context)
        return self._frames

    @property
    def clauses(self) -> Sequence[Clause]:
        """Return the sentence in clauses."""
        if self._clauses is None:
            self._clauses = clauses(self.row, self.context)
        return self._clauses

    @property
    def parts(self) -> Sequence[Part]:
        """Return the pieces of its clauses, for what is put too freely to be framed."""
        if self._parts is None:
            self._parts = taken_apart(self.clauses)
        return self._parts

    def pieces(self, words: Collection[str], wholes: Collection[str] = WHOLES) -> Iterator[Piece]:
        """Yield the pieces of its clauses that hold one of some words; none that is a condition or a question."""
        if self.words.isdisjoint(words):
            return
        for part in self.parts:
            if not part.words.isdisjoint(words):
                yield part.told(wholes)


def _the_flight(names: Sequence[tuple[int, Mention]]) -> Entry | None:
    named: dict[str, Entry] = {}
    for _, mention in names:
        entries = [e for e in mention.entries if e.kind == "mission"]
        own = [e for e in entries if e.own] or entries
        if len(own) > 1:
            return None
        named.update((entry.id, entry) for entry in own)
    return next(iter(named.values())) if len(named) == 1 else None
