"""To whom a sentence gives a flight, read by who is named beside it and not by the words that tie the two.

Whoever has made, sent, run, paid for or inherited a flight is told of in endless ways; what somebody without a part in
it does beside it is soon listed: launching, tracking, watching, praising, racing it, lending an instrument, being a
place. So an actor beside a flight is read as its owner unless a word of that list stands there. The judge believes it
only where nothing on record ties the actor to the flight.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.bystanders import ASIDE, BARRING, GOVERNING, NO_HEADS, NO_LINKS, PEOPLE
from orbitctl.factcheck.claims.craft.possession import EMPHASIS, LEADING, goes_over, owns_another
from orbitctl.factcheck.claims.craft.ties import BETWEEN, CRAFT, PART, acts
from orbitctl.factcheck.claims.grammar import needs
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.scope import WIDE, sole_flight
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.reading.lexicon import Entry

#: Prepositions behind which whoever owns, makes or sends a flight is told.
_TYING = frozenset({"by", "of", "from", "for", "at", "to", "with"})
#: Between a flight and who stands behind a preposition there are no more chunks than this.
_FARTHEST = 24
_LONGEST_NOUN = 5
#: A flight that a sentence begins with, behind "with" or "with the".
_FRONTED = 2
#: Behind these a place or a time is told, or something else to compare with.
_WHERE = frozenset({
    "in", "at", "near", "over", "off", "across", "above", "outside", "inside", "around", "toward", "towards", "via",
    "through", "into", "onto", "unlike", "like", "against", "despite", "besides", "about", "on", "beyond", "within",
    "between", "among", "alongside",
})  # fmt: skip
_PLACING = frozenset({"in", "near", "off", "over", "at"})
#: What is somebody's own is another thing; "when" begins what happened to another, "leaves" names who remain.
_BLOCKING = frozenset({"own", "when", "while", "whenever", "leaves", "leaving"})
_APOSTROPHES = frozenset({"'", "’", "'s"})
_PLANETS = needs.BODIES | frozenset({"red", "planet", "earth", "sun", "europe", "i", "space"})


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield to whom the one flight of a sentence is given."""
    row = found.row
    if not found.words.isdisjoint(BARRING) or row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or not found.acting:
        return
    record = sole_flight(found) or _opening(found)
    if record is None:
        return
    named = [at for at, mention in found.names if record in mention.entries]
    acting = [at for at in found.acting if at not in named and not owns_another(row, at, record)]
    given = [at for at in acting if named and _is_given(row, at, named)]
    if not given and named and _nothing_else(found):
        given = [at for at in acting if _is_no_place(row, at) and not _has_another(row, at, named)]
    if row[0].word == "with" and named[:1] and named[0] <= _FRONTED:  # not "with X lost, A was glad"
        given = [at for at in acting if _goes_with(row, named[0], at)]
    for at in given:
        rest = dict.fromkeys([found.acting[other] for other in acting if not _in_one_list(row, at, other)])
        others = (WIDE, *(() if record.own else (PART,)), *rest)
        yield Claim("operator", "operator", record.id, "owns", found.acting[at], others=others)


def _goes_with(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Read "With X, A became", where nothing else than who did it with X can follow."""
    start = 1 + (len(row) > 1 and row[1].word == "the")
    comma = row[named + 1].word == "," if named + 1 < len(row) else False
    first = at - (row[at - 1].word == "the")
    owns = at + 1 < len(row) and row[at + 1].word in {"'s", "-"}
    return row[0].word == "with" and named == start and first == named + 1 + comma and not owns


def _nothing_else(found: Analysis) -> bool:
    """Tell whether no word in a sentence can be of what actors do beside a flight, and nobody else is named."""
    if not found.words.isdisjoint(NO_HEADS | _BLOCKING) or _is_unknown_named(found):
        return False
    return all(
        entry.kind not in {"rocket", "person", "astronaut", "program", "alliance", "company"}
        or len(mention.entries) > 1
        for _, mention in found.names
        for entry in mention.entries
    )


def _is_unknown_named(found: Analysis) -> bool:
    """Tell whether a word has a capital within a sentence that is no name on record: an instrument, a firm, a man.

    What stands behind "in" or "near" is only a place.
    """
    return any(
        chunk.word and chunk.mention is None and chunk.verb is None and chunk.word not in _PLANETS
        and found.written[chunk.first : chunk.first + 1] != () and found.written[chunk.first][:1].isupper()
        and not acts(chunk) and before.word not in _PLACING
        for before, chunk in pairwise(found.row)
    )  # fmt: skip


def _has_another(row: Sequence[Chunk], at: int, named: Sequence[int]) -> bool:
    """Tell whether a craft is called somebody's that is not the one the sentence is about: "the Emirates' probe"."""
    if any(goes_over(row, i) for i in range(min(at, named[0]) + 1, max(at, named[0]))):
        return True
    behind = next((i for i in range(at + 1, min(at + _LONGEST_NOUN, len(row))) if row[i].word in CRAFT), None)
    before = {chunk.word for chunk in row[max(0, at - 2) : at]}
    return behind is not None and behind + 1 not in named and before.isdisjoint(v.BE | {",", "a", "an", "as"})


def _is_no_place(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor does not only say where, when, or than what."""
    if only(row[at].mention, ("demonym",)) is not None and not _head(row, at, bare=True):
        return False
    position = at - 1
    while position >= 0 and (row[position].word in LEADING or acts(row[position])):
        position -= 1
    word, before = row[max(position, 0)].word, row[max(position - 1, 0)].word
    if position < 0 or word not in v.PREPOSITIONS | DATING:
        return True
    where = _WHERE if only(row[at].mention, ("state", "demonym")) is not None else _WHERE - {"at"}
    if word in where or word in DATING:
        return False
    return before not in GOVERNING.get(word, frozenset())


def _opening(found: Analysis) -> Entry | None:
    """Return the flight that a sentence begins with, whatever others it names behind."""
    entry = only(found.names[0][1], ("mission",)) if found.names else None
    return entry if entry is not None and entry.own else None


def _in_one_list(row: Sequence[Chunk], one: int, other: int) -> bool:
    """Tell whether two actors are told together: "of NASA and the Japanese agency ISAS"."""
    between = row[min(one, other) + 1 : max(one, other)]
    return all(acts(chunk) or chunk.word in LEADING or chunk.word == "and" for chunk in between)


def _is_given(row: Sequence[Chunk], at: int, named: Sequence[int]) -> bool:
    before = max((place for place in named if place < at), default=None)
    behind = min((place for place in named if place > at), default=None)
    if at + 1 < len(row) and row[at + 1].word in {"-", "–"}:
        return False
    return (before is not None and _is_behind(row, before, at)) or (behind is not None and _its(row, at, behind))


def _is_behind(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Read "X ... by A", "X, A's bid for Mars", "X was a project of A", "X flew for A"."""
    if row[named + 1].word == "'s" or at - named > _FARTHEST or row[max(0, named - 1)].word in DATING:
        return False
    if any(chunk.word in NO_LINKS for chunk in row[:named]) or any(goes_over(row, i) for i in range(named + 1, at)):
        return False
    region = _region(row, named, at)
    link = row[region:at]
    if any(not _links(chunk) for chunk in link) or any(_leads_off(row, i) for i in range(named + 1, region)):
        return False
    preposition = _preposition(row, region, at)
    if preposition is not None:
        return _ties(row, preposition, at) and _ends(row, at, _has_noun(row, at))
    describing = all(_describes(chunk) for chunk in link) and (
        row[region - 1].word in {",", "(", "–", "—", ":"} or row[region - 1].word in v.BE
    )
    copula = row[region - 1].word in v.BE
    near = all(chunk.word in CRAFT or chunk.word in v.BEFORE_VERBS for chunk in row[named + 1 : region - 1])
    return describing and (near or _resumed(row, named, region - 1)) and _head(row, at, bare=copula)


def _region(row: Sequence[Chunk], named: int, at: int) -> int:
    """Return where the words begin that tie an actor: behind the last comma, or form of "be"."""
    for position in range(at - 1, named, -1):
        chunk = row[position]
        if chunk.word in v.BE or (chunk.word in {",", "(", "–", "—", ":"} and not _in_list(row, position)):
            return position + 1
    return named + 1


def _in_list(row: Sequence[Chunk], comma: int) -> bool:
    return acts(row[comma - 1])


def _resumed(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether an aside ends before a verb: "X, found in May, was"."""
    return row[named + 1].word == "," and row[at - 1].word == ","


def _links(chunk: Chunk) -> bool:
    """Tell whether a chunk may stand between a flight and whose it is."""
    if chunk.mention is not None:
        return acts(chunk) or not any(e.kind in {"mission", "program", "rocket", "astronaut", "person"}
                                      for e in chunk.mention.entries)  # fmt: skip
    return chunk.word not in NO_LINKS


def _leads_off(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether the sentence goes over to something else: "its camera", "a lander that", "and probes"."""
    chunk = row[at]
    return (
        (only(chunk.mention, ("mission",)) is not None and row[at - 1].word not in {"of", "on", "aboard"})
        or chunk.word in ASIDE
        or (chunk.word in {"that", "who"} and row[at - 1].word not in {",", "and"})
    )


def _preposition(row: Sequence[Chunk], first: int, at: int) -> int | None:
    """Return where the preposition stands before an actor, or before people of theirs: "by engineers at A"."""
    position = at - 1
    while position >= first:
        word = row[position].word
        if word in v.PREPOSITIONS:
            return position
        known = word in LEADING or word in v.MODIFIERS or word in BETWEEN or word in EMPHASIS or word in PEOPLE
        if not (known or acts(row[position]) or _is_adjective(row[position])):
            return None
        position -= 1
    return None


def _is_adjective(chunk: Chunk) -> bool:
    return chunk.word.isalpha() and chunk.verb is None and chunk.word not in NO_HEADS and chunk.word not in v.OPENERS


def _ties(row: Sequence[Chunk], at: int, actor: int) -> bool:
    """Tell whether a preposition ties the actor behind it to what is told before."""
    word, before = row[at].word, row[at - 1]
    state = only(row[actor].mention, ("state", "demonym")) is not None
    if word not in _TYING or before.word in GOVERNING.get(word, frozenset()):
        return False
    if word == "at":
        return not state or row[actor + 1 : actor + 2][:1] != []
    if word == "to":
        return before.word in {"belongs", "belonged", "belong", "entrusted", "owed", "due", "fell", "goes", "credited"}
    if word == "with":
        return before.word in {"lies", "lay", "rests", "rested", "stays", "remains"}
    return True


def _has_noun(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor only describes a noun: "by a Japanese firm", "by NASA's laboratory"."""
    return only(row[at].mention, ("demonym",)) is not None or (at + 1 < len(row) and row[at + 1].word == "'s")


def _ends(row: Sequence[Chunk], at: int, noun: bool) -> bool:
    return _head(row, at, bare=False) if noun else at + 1 == len(row) or row[at + 1].word not in NO_HEADS


def _describes(chunk: Chunk) -> bool:
    """Tell whether a chunk stands before the one whose something is, within its noun: "purely", "the first"."""
    word = chunk.word
    known = word in v.DETERMINERS or word in BETWEEN or word in EMPHASIS or word in v.ADVERBS or word == "and"
    return known or (_is_adjective(chunk) and word not in v.PREPOSITIONS) or chunk.number is not None or acts(chunk)


def _head(row: Sequence[Chunk], at: int, *, bare: bool) -> bool:
    """Tell whether the noun that an actor describes can be a flight; ``bare``: or there is none, "X was Japanese"."""
    owner = at + 1 < len(row) and row[at + 1].word == "'s"
    demonym = only(row[at].mention, ("demonym",)) is not None or not row[at].mention
    first = at + 1 + owner
    last = first
    while last < len(row) and last - first < _LONGEST_NOUN and _in_noun(row[last]):
        if row[last].word in NO_HEADS:
            return False
        last += 1
    if last < len(row) and row[last].word in _APOSTROPHES:
        return False  # "the Indian engineers' pride"
    if last == first:
        return bare and (owner or demonym) and (last == len(row) or row[last].word in {".", ",", ";", "answer"})
    return owner or demonym or row[last - 1].word in CRAFT


def _in_noun(chunk: Chunk) -> bool:
    if chunk.number is not None:
        return True
    if chunk.mention is not None:
        return all(entry.kind not in {"mission", "program"} for entry in chunk.mention.entries) and acts(chunk)
    word = chunk.word
    plain = word.isalpha() and word not in v.PREPOSITIONS and word not in v.BEFORE_VERBS and word not in v.OPENERS
    return (plain and (chunk.verb is None or chunk.verb.form == "base")) or word == "-"


def _opens(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor stands where a subject does."""
    position = at - 1
    while position >= 0 and (row[position].word in {"the", "both", "and"} or acts(row[position])):
        position -= 1
    before = row[position].word if position >= 0 else ""
    return position < 0 or before in {",", ";", ":", "–", "—", "“", '"'} or before in v.OPENERS - DATING


def _its(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "A was glad when its X landed": nobody else is named before."""
    position = named - 1
    while position > at and (row[position].word in BETWEEN or row[position].word in v.MODIFIERS):
        position -= 1
    alone = all(chunk.mention is None or not acts(chunk) for chunk in (*row[:at], *row[at + 1 : position]))
    free = all(chunk.word not in ASIDE - {"its", "their"} for chunk in row[at + 1 : position])
    return row[position].word in {"its", "their"} and alone and free and _opens(row, at)
