"""How the name of a flight and that of an actor stand to one another where the one is told to have the other in hand.

By what the words that tie them belong to, which is the flight itself, and by the words that may not stand between them.
"""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.craft.bystanders import ASIDE, GOVERNING, NO_HEADS, NO_LINKS, PEOPLE
from orbitctl.factcheck.claims.craft.hands import DOING, does
from orbitctl.factcheck.claims.craft.ties import (
    BETWEEN,
    CRAFT,
    EMPHASIS,
    LEADING,
    OWNED,
    acts,
    heads_other,
    in_one_list,
)
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.reading.wordsets import wordset

#: Prepositions behind which whoever owns, makes or sends a flight is told; before two of them stands how.
_TYING = frozenset({"by", "of", "from", "for", "at"})
_LYING = {
    "to": wordset("belongs belonged belong entrusted owed due fell goes credited"),
    "with": wordset(
        "lies lay rests rested stays remains cooperation collaboration partnership jointly together tandem concert"
    ),
}
#: Between a flight and an actor behind it, and before it, there are no more chunks than this.
_FARTHEST, _NEAR = 24, 12
_LONGEST_NOUN = 5
_BEING = v.BE | frozenset({"became", "becomes", "remains", "remained"})
_SIGNS = frozenset({",", "(", "–", "—", ":"})
#: Between an actor and the name of what is its own: "the Chinese-built rover called".
_CALLING = BETWEEN | wordset("- led built run made operated owned backed called named dubbed christened nicknamed")
_OWNED = OWNED | PEOPLE | v.HEADS["agency"] | wordset("make design manufacture construction")
_LINKING = CRAFT - wordset("rocket launcher shuttle telescope")
#: "On behalf of", "in the hands of".
_HANDS = wordset("behalf hands hand auspices leadership direction control name account wing lead command service order"
                 " orders part")  # fmt: skip
_QUOTED = frozenset({"-", "'s", "'", "’", "‘", "“", "”", '"'})
_OTHER = frozenset({"mission", "program", "rocket", "astronaut", "person"})


def is_called(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "JAXA's SLIM", "the Chinese-built rover Yutu", "the Soviet Vega 1"; "the Chinese Hubble" is not Hubble."""
    between = row[at + 1 : named]
    if between and between[-1].word == "space":
        return False  # "India's Space Odyssey" is a manner of speaking
    owner = bool(between) and between[0].word in {"'s", "'", "’"}
    noun = any(chunk.word in CRAFT for chunk in between)
    apart = noun and row[named + 1 : named + 2] != [] and row[named + 1].word == ","
    for chunk in between[owner:]:
        ordinal = chunk.number is not None and chunk.number.ordinal
        if not (ordinal or chunk.word in _CALLING or (chunk is row[named - 1] and chunk.word == "," and apart)):
            return False
    follows = named + 1 < len(row) and row[named + 1].word in CRAFT
    certain = noun or follows or owner or row[named].last - row[named].first > 1
    return certain and not heads_other(row, named)


def is_behind(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Read "X ... by A", "X, A's bid for Mars", "X was a project of A", "X flew for A"."""
    if row[named + 1].word == "'s" or at - named > _FARTHEST or row[max(0, named - 1)].word in DATING:
        return False
    region = _region(row, named, at)
    if _is_of_another(row, named, region, at):
        return False
    copula = row[region - 1].word in _BEING
    resumed = copula and row[named + 1].word == "," and _is_closed(row, named, region - 2)
    if not resumed and any(_leads_off(row, named, i) for i in range(named + 1, region + 1)):
        return False
    if not all(_links(row, i) for i in range(region, at)):
        return False
    preposition = _preposition(row, region, at)
    if preposition is not None:
        return _ties(row, preposition, at) and _is_told_of(row, named, preposition) and _ends(row, at)
    described = copula or (row[region - 1].word in _SIGNS and _is_noun_of(row, named, region - 2))
    return described and all(map(_describes, row[region:at])) and _head(row, at, bare=copula, described=True)


def is_done_by(row: Sequence[Chunk], at: int, named: int) -> bool:
    """Read "A built and controlled X", "it was A alone that owned X", "A is behind X", "A ...: its X"."""
    if named - at > _NEAR or not _opens(row, at) or (named + 1 < len(row) and row[named + 1].word in {"'s", "-"}):
        return False
    agency = [chunk.word for chunk in row[at + 1 : at + 4] if chunk.word != "'s"][:2] == ["space", "agency"]
    if not agency and (only(row[at].mention, ("demonym",)) is not None or row[at + 1].word == "'s"):
        return False
    possessive = row[named - 1].word in {"its", "their", "whose"}
    return (
        not heads_other(row, named)
        and (possessive or does(row, at, named))
        and all(
            _links(row, i)
            and (row[i].word not in v.PREPOSITIONS or row[i].word in {"of", "behind"})
            and (row[i].word not in ASIDE or row[i].word in {"its", "their", "whose"})
            and (not acts(row[i]) or in_one_list(row, at, i))
            for i in range(at + 1, named)
        )
    )


def _is_of_another(row: Sequence[Chunk], named: int, region: int, at: int) -> bool:
    """Tell whether what ties an actor belongs to another noun: "X and the second lander, built by", "rocks (from"."""
    new = not acts(row[min(named + 2, at)]) or row[min(named + 3, at)].word == "'s"
    joined = row[named + 1].word in {"and", "or"} and new
    before = row[region - 2]
    sign = row[region - 1].word if region - 2 > named and row[region].word not in _LYING["to"] else ""
    other = sign in _SIGNS and before.mention is not None and not acts(before)
    bracket = sign == "(" and before.word not in OWNED
    lead = row[_phrase(row, -1, named - 1)].word
    placed = lead in v.PREPOSITIONS - {"as"} and any(c.word in _BEING for c in row[named + 1 : at])
    placed = placed and not any(row[i - 1].word in _LYING.get(row[i].word, ()) for i in range(region, at))
    return joined or other or bracket or placed


def _is_told_of(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether what a preposition follows is told of a flight, not of a noun: "landed on a slope chosen by"."""
    position = at - 1
    if row[position].word in _LYING.get(row[at].word, ()):
        return True
    if row[position].word in _HANDS:
        position = next((i for i in range(position, named, -1) if row[i].word in v.PREPOSITIONS), position) - 1
    position = _before_verbs(row, named, position)
    first = _phrase(row, named, position)
    if first > named and row[first].word in v.PREPOSITIONS and _is_verbal(row, first - 1):
        position = _before_verbs(row, named, first - 1)  # "is run from the capital by"
    if position <= named or row[position].word in _BEING | {"which", "that"}:
        return True
    apart = row[position].word in _SIGNS
    return _is_noun_of(row, named, position - apart, apart=apart)


def _before_verbs(row: Sequence[Chunk], named: int, at: int) -> int:
    while at > named and row[at].word not in v.AUXILIARIES | _BEING and _is_verbal(row, at):
        at -= 1
    return at


def _is_verbal(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a chunk belongs to what was done, and when: "built in 2001 and run"."""
    chunk = row[at]
    if chunk.time is not None or chunk.word in v.ADVERBS or chunk.word.endswith("ly"):
        return True
    if chunk.word in v.PREPOSITIONS:
        return row[at + 1].time is not None or row[at + 1].word in v.PREPOSITIONS
    done = chunk.verb is not None and chunk.verb.form in {"past", "participle", "third"}
    return done or chunk.word in DOING or chunk.word.endswith("ed") or (chunk.word == "and" and _is_verbal(row, at - 1))


def _is_noun_of(row: Sequence[Chunk], named: int, last: int, *, apart: bool = False) -> bool:
    """Tell whether the noun that ends at a position is a flight, or what one is said to be.

    ``apart``: behind a comma, so that a noun before it counts as well: "is a station in the works, led by".
    """
    position = _phrase(row, named, last)
    if position <= named or row[position].word in _BEING | {"as"}:
        return True
    within = apart and row[position].word in v.PREPOSITIONS and _in_phrase(row[position - 1])
    goes_on = within or row[position].word in _SIGNS | {")", "of", "and", "to"}
    return goes_on and _is_noun_of(row, named, position - 1, apart=apart)


def _phrase(row: Sequence[Chunk], named: int, last: int) -> int:
    """Return the position before the noun that ends at a position."""
    while last > named and _in_phrase(row[last]):
        last -= 1
    return last


def _in_phrase(chunk: Chunk) -> bool:
    if chunk.mention is not None:
        return only(chunk.mention, ("mission", "program")) is None
    if chunk.word in v.DETERMINERS or chunk.number is not None or chunk.word in _QUOTED:
        return True
    known = chunk.word in v.PREPOSITIONS | v.AUXILIARIES | v.NEGATIONS | v.OPENERS
    return chunk.word.isalpha() and not known and (chunk.verb is None or chunk.verb.form in {"base", "ing"})


def _is_closed(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether an aside ends before a verb: "X, which took pictures of its rocket, was"."""
    while row[at].word in v.BEFORE_VERBS:
        at -= 1
    return row[at].word == "," and at > named + 1


def _region(row: Sequence[Chunk], named: int, at: int) -> int:
    """Return where the words begin that tie an actor: behind the last comma, or form of "be"."""
    for position in range(at - 1, named, -1):
        if row[position].word in _BEING or (row[position].word in _SIGNS and not acts(row[position - 1])):
            return position + 1
    return named + 1


def _links(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a chunk may stand between a flight and whose it is."""
    chunk = row[at]
    if _is_shared(row, at):
        return True
    if chunk.mention is not None:
        return acts(chunk) or _OTHER.isdisjoint([entry.kind for entry in chunk.mention.entries])
    if chunk.word == "behind":
        return row[at - 1].word in v.BE or row[at - 1].word in v.HEADS["agency"]
    return chunk.word in _LINKING or chunk.word not in NO_LINKS


def _leads_off(row: Sequence[Chunk], named: int, at: int) -> bool:
    """Tell whether the sentence goes over to something else: "its camera", "a lander that", "and probes"."""
    if row[at].word in {"that", "who"} and row[at - 1].word not in {",", "and"}:
        return row[named + 1].word != "," or any(chunk.verb is not None for chunk in row[named + 1 : at])
    return (row[at].word in ASIDE and not _is_shared(row, at)) or _describes_other(row, at)


def _is_shared(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a word says that a flight is somebody's too: "in cooperation with"."""
    return row[at].word in _LYING["with"] and at + 1 < len(row) and row[at + 1].word == "with"


def _describes_other(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a participle behind a comma is about what no record names: "dropped the lander MASCOT, built by"."""
    verb, before = row[at].verb, row[at - 2]
    if verb is None or verb.form not in {"past", "participle"} or row[at - 1].word != "," or row[at].word in v.BE:
        return False
    return before.mention is None and before.time is None and before.number is None and row[at - 3].word in CRAFT


def _preposition(row: Sequence[Chunk], first: int, at: int) -> int | None:
    """Return where the preposition stands before an actor, or before people of theirs: "by engineers at A"."""
    for position in range(at - 1, first - 1, -1):
        chunk = row[position]
        if chunk.word in v.PREPOSITIONS:
            return position
        known = chunk.word in LEADING or chunk.word in BETWEEN or chunk.word in EMPHASIS or chunk.word in PEOPLE
        if not (known or acts(chunk) or _is_adjective(chunk)):
            return None
    return None


def _is_adjective(chunk: Chunk) -> bool:
    return chunk.word.isalpha() and chunk.verb is None and chunk.word not in NO_HEADS and chunk.word not in v.OPENERS


def _ties(row: Sequence[Chunk], at: int, actor: int) -> bool:
    """Tell whether a preposition ties the actor behind it to what is told before."""
    word, before = row[at].word, row[at - 1].word
    if word == "at" and only(row[actor].mention, ("state", "demonym")) is not None and actor + 1 == len(row):
        return False
    return before in _LYING.get(word, ()) or (word in _TYING and before not in GOVERNING.get(word, ()))


def _ends(row: Sequence[Chunk], at: int) -> bool:
    noun = only(row[at].mention, ("demonym",)) is not None or (at + 1 < len(row) and row[at + 1].word == "'s")
    return _head(row, at) if noun else at + 1 == len(row) or row[at + 1].word not in NO_HEADS


def _describes(chunk: Chunk) -> bool:
    """Tell whether a chunk stands before the one whose something is, within its noun: "purely", "the first"."""
    word = chunk.word
    known = word in v.DETERMINERS or word in BETWEEN or word in EMPHASIS or word in v.ADVERBS or word == "and"
    return known or (_is_adjective(chunk) and word not in v.PREPOSITIONS) or chunk.number is not None or acts(chunk)


def _head(row: Sequence[Chunk], at: int, *, bare: bool = False, described: bool = False) -> bool:
    """Tell whether the noun that an actor describes can be a flight; ``bare``: or there is none, "X was Japanese"."""
    owner = at + 1 < len(row) and row[at + 1].word == "'s"
    demonym = only(row[at].mention, ("demonym",)) is not None or not row[at].mention
    first = last = at + 1 + owner
    while last < len(row) and last - first < _LONGEST_NOUN and _in_noun(row[last]):
        last += 1
    if last == first:
        return bare and (owner or demonym) and (last == len(row) or row[last].word in {".", ",", ";"})
    noun = row[last - 1].word
    if noun in PEOPLE if described and noun in CRAFT | PEOPLE else noun in NO_HEADS:
        return False
    return (owner and not demonym) or any(chunk.word in _OWNED for chunk in row[first:last])


def _in_noun(chunk: Chunk) -> bool:
    if chunk.mention is not None or chunk.number is not None:
        return chunk.mention is None or acts(chunk)
    word = chunk.word
    plain = word.isalpha() and word not in v.PREPOSITIONS and word not in v.BEFORE_VERBS and word not in v.OPENERS
    return word == "-" or word in v.MODIFIERS or (plain and (chunk.verb is None or chunk.verb.form in {"base", "ing"}))


def _opens(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor stands where a subject does."""
    position = at - 1
    while position >= 0 and (row[position].word in {"the", "both", "and"} or acts(row[position])):
        position -= 1
    before = row[position].word if position >= 0 else ""
    return position < 0 or before in _SIGNS | {";", "“", '"', "was", "by", "for"} or before in v.OPENERS - DATING
