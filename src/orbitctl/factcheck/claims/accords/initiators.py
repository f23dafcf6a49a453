"""Claims of who leads an accord or began it: "the US-led Accords", "was started by Peru", "a joint venture of".

The actors are those that a word for leading or beginning takes: before the verb, behind "by" or "of", or before "-led".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.alliances import Named, is_body
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.listing import listed_from
from orbitctl.factcheck.claims.grammar.roles import ACTING, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Verbs, and what they say: who is at the head, or who was there at the beginning.
_VERBS: dict[str, str] = {
    **dict.fromkeys(
        wordset("led lead leads leading headed heads heading spearheaded spearheads steered steers coordinates"
                " coordinated chaired chairs chairing"), "leads"
    ),
    **dict.fromkeys(
        wordset("initiated initiates initiating started starts launched launches began begun founded founding conceived"
                " proposed originated instigated pioneered devised established created"), "began"
    ),
}  # fmt: skip
#: Nouns that make an accord somebody's, with "of" behind.
_NOUNS = wordset(
    "initiative venture project undertaking enterprise brainchild creation programme program invention idea"
)
#: Under these an accord stands: "drawn up under the lead of Peru".
_LEAD = wordset("lead leadership guidance")
CUES = frozenset(_VERBS) | _NOUNS | _LEAD
_LINKS = wordset("the a an so called of joint international lunar up with - 's what became is was are were")
_UNTOLD = (
    v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | v.TRYING | wordset("if unless ? modelled similar like unlike")
)
_REACH, _NEAR = 5, 4


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to lead the one accord of a sentence, or to have begun it."""
    row = found.row
    accords = found.accords
    accords = [accord for accord in accords if not is_body(row, accord)] or accords
    if len({accord.entry.id for accord in accords}) != 1 or found.words & _UNTOLD:
        return
    for at, chunk in enumerate(row):
        what, who = None, []
        if chunk.word in _LEAD and at > 1 and "under" in {row[at - 1].word, row[at - 2].word}:
            what, who = "leads", _under(row, at)
        elif chunk.word in _VERBS:
            what, who = _VERBS[chunk.word], _of_verb(row, at, accords)
        elif chunk.word in _NOUNS:
            what, who = "began", _of_noun(row, at, accords)
        if what is not None and who:
            ids = dict.fromkeys(entry.id for entry in who if entry.id != accords[0].entry.id)
            claim = Claim("initiator", "existence", accords[0].entry.id, what, " ".join(ids), others=tuple(ids))
            yield claim
            times = together([chunk.time for chunk in row if chunk.time is not None])
            if what == "began" and times:
                yield claim._replace(property="began-then", time=times[0])
            return


def _of_verb(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> list[Entry]:
    """Return who is told to do what a verb says to an accord."""
    before = row[at - 1].word if at else ""
    if before == "-" and at > 1:  # "the US-led Accords", "the Chinese-initiated ILRS"
        near = any(at < accord.at <= at + _REACH and _only_links(row[at + 1 : accord.at]) for accord in accords)
        return _compound(row, at - 2) if near else []
    if at + 1 < len(row) and row[at + 1].word == "by":
        governs = any(accord.at < at and _stands_before(row, accord.at, at) for accord in accords)
        return (
            listed_from(row, at + 2 + (row[at + 2].word == "the" if at + 2 < len(row) else 0), bodies=True)[0]
            if governs
            else []
        )
    verb = row[at].verb
    if verb is not None and verb.form in {"base", "ing", "participle"}:
        return []
    governs = any(at < accord.at <= at + _REACH and _only_links(row[at + 1 : accord.at]) for accord in accords)
    return _subject(row, at) if governs else []


def _is_called(row: Sequence[Chunk], accord: int, at: int) -> bool:
    """Tell whether what stands at a position is what an accord is told to be."""
    between = [chunk.word for chunk in row[accord + 1 : at]]
    return bool(between) and between[0] in v.BE and len(between) <= _NEAR and all(between)


def _under(row: Sequence[Chunk], at: int) -> list[Entry]:
    """Return under whose lead: "under the lead of Peru", "under Peruvian leadership"."""
    if at + 2 < len(row) and row[at + 1].word == "of":
        return listed_from(row, at + 2 + (row[at + 2].word == "the"), bodies=True)[0]
    return _compound(row, at - 1)


def _of_noun(row: Sequence[Chunk], at: int, accords: Sequence[Named]) -> list[Entry]:
    """Return whose initiative an accord is told to be: "the Accords are an initiative of the United States"."""
    people = _compound(row, at - 1) if at > 1 and row[at - 2].word in {"a", "an", "joint", "the"} else []
    if people and any(accord.at < at and _is_called(row, accord.at, at - 1) for accord in accords):
        return people  # "the Accords are an American initiative"
    if at + 2 >= len(row) or row[at + 1].word not in {"of", "by", "between"}:
        return []
    first = at + 2 + (row[at + 2].word in {"the", "both"})
    is_one = any(
        accord.at < at and any(chunk.word in v.BE for chunk in row[accord.at + 1 : accord.at + 3])
        and all(not chunk.mention for chunk in row[accord.at + 1 : at]) for accord in accords
    )  # fmt: skip
    return listed_from(row, first, bodies=True)[0] if is_one else []


def _compound(row: Sequence[Chunk], at: int) -> list[Entry]:
    entry = only(row[at].mention, ACTING)
    return [entry] if entry is not None else []


def _stands_before(row: Sequence[Chunk], accord: int, at: int) -> bool:
    """Tell whether an accord is the subject of a passive verb, or described by it."""
    between = row[accord + 1 : at]
    if all(chunk.word in v.BEFORE_VERBS | {",", "which", "that"} for chunk in between):
        return True
    described = row[at - 1].word == "," and any(chunk.word in v.BE for chunk in between)  # "are a project, led by"
    return described and all(only(chunk.mention, ("alliance", "agency", "program")) is None for chunk in between)


def _only_links(between: Sequence[Chunk]) -> bool:
    return all(chunk.word in _LINKS or (chunk.mention is not None) for chunk in between)


def _subject(row: Sequence[Chunk], at: int) -> list[Entry]:
    """Return the actors who stand directly before a verb: "Peru and Chile lead", "it was Peru that started"."""
    end = at - 1
    while end >= 0 and (row[end].word in v.BEFORE_VERBS or row[end].word in {"that", "who", "which", "jointly"}):
        end -= 1
    start = end
    while start > 0 and (row[start - 1].mention is not None or row[start - 1].word in {"and", ",", "the"}):
        start -= 1
    who, behind = listed_from(row, start + (row[start].word in {"the", ","}), bodies=True)
    aside = start > 0 and row[start - 1].word in v.PREPOSITIONS
    return who if behind == end + 1 and not aside else []
