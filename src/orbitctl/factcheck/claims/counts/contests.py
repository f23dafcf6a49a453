"""Claims that somebody won a contest: "won the Google Lunar XPRIZE", "took first place in", "the prize went to"."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.phrasing import Phrases
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.reading.wordsets import wordset

_WINNING = Phrases(
    {
        "won": (
            "won, winning, ~clinch, ~pocket, bagged, ~scoop, ~secure, went to, gone to, fell to, was awarded, been"
            " awarded, awarded to, first place, first prize, top prize, grand prize, main prize, ~collect * dollars,"
            " ~receive * dollars, ~earn * dollars, ~collect * from, winner of, winners of, champion of, ~triumph in,"
            " ~triumph at, victory in, victorious in, ~come first, ~finish first, ~walk off with, ~take home,"
            " ~claim * prize, ~claim the, ~land the prize, prize money, ended in victory, paid out"
        )
    }
)
#: Without one of these nobody is told to have won.
TELLING = _WINNING.anchors
#: With one of these it is told of a part of the prize, of another one, or as what did not come about.
_OTHERWISE = v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | v.FAILING | wordset(
    "if ? could would might may milestone milestones interim consolation unclaimed without nobody none contract"
    " contracts finalist finalists hoped hoping compete competed competing competitor contender contenders team's"
    " race chance bid favourite favorite another other later since lost instead almost nearly when once before"
    " terrestrial small smaller"
)  # fmt: skip


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield that the one contest of a sentence was won."""
    if not found.words.isdisjoint(_OTHERWISE):
        return
    named = {entry.id: entry for chunk in found.row if (entry := named_unit(chunk.mention)) is not None}
    contests = [entry for entry in named.values() if entry.kind == "program"]
    turns = (turn for clause in found.clauses for turn in _WINNING.within(clause))
    won = next((turn for turn in turns if turn.form in {None, "past", "participle"}), None)
    if won is not None and len(contests) == 1:
        yield Claim("contest", "outcome", contests[0].id, "won", won.phrase)
