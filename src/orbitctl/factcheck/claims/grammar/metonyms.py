"""Capitals and agencies that stand for their state: "Beijing has signed", "India's space agency", not "in Beijing".

And "the Accords", which in papers on space are those of Artemis, unless another name stands before.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.verbs import PAST, VERBS
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.tokens import Tokens
from orbitctl.factcheck.reading.wordsets import wordset

#: Behind one of these a capital is a place.
_WHERE = wordset(
    "in at near from to of around outside into through via over above across toward towards within central downtown"
    " greater east west north south the a an - – /"
)
#: Before a capital that acts; another word with a capital before it makes it a part of a name.
_LEADING = wordset(
    "neither nor both and but while when with by between after unlike that although though as like since before because"
    " or against for if where so only besides alongside yet then today"
)
#: Behind a capital that acts.
_FOLLOWING = (
    v.BEFORE_VERBS
    | v.PREPOSITIONS
    | wordset(
        "'s , . ; : ) — and or nor but who which signs joins made swore forswore bound gave kept stood won paid sits"
        " says said wants plans hopes sees calls keeps lacks owns"
    )
)
#: Before and behind "the Japanese" that are all of them.
_BELONGING, _ENDING = frozenset({"by", "of", "for", "from", "to"}), frozenset({".", ",", ";", ":", ")"})
_NATIONS = frozenset({"state", "demonym"})
_JOINING = frozenset({",", "and", "or", "nor", "&"})
_AGREED = wordset("accord accords agreement agreements pact signatory signatories principles")
_SIGNED = wordset("sign signs signed signing signature signatures")
#: Before a name these make it that of a body.
_SORTS = frozenset({"asteroid", "comet", "planet"})
#: Capitals are written so in the head of a report: "BEIJING, 4 June".
_LONGEST_ACRONYM = 3


def resolved(named: Sequence[Mention], words: Tokens) -> list[Mention]:
    """Return the names of a sentence, a capital that acts as the state it is of; other capitals are none."""
    if not named:
        return []
    if "'s" in words.lower:
        named = [one for one, other in zip_longest(named, named[1:]) if not _describes(one, other, words.lower)]
    if not _SORTS.isdisjoint(words.lower):
        named = [mention for mention in named if not _is_body(mention, words.lower)]
    if "agency" in words.lower:
        named = [_with_agency(mention, words.lower) for mention in named]
    named = [_of_a_program(mention, words.lower) for mention in named]
    named = [_people(mention) if _is_people(mention, words.lower) else mention for mention in named]
    if "accords" not in words.lower and not any(map(_is_capital, named)):
        return list(named)
    found: list[Mention] = []
    place: int | None = None  # where a capital ended that was no more than a place
    for mention in named:
        if not _is_capital(mention):
            if not (_is_short(words, mention) and _has_another_name(words, mention.first)):
                found.append(mention)
        elif _acts(words, mention) and not _goes_on(words.lower, place, mention.first):
            found.append(mention._replace(entries=tuple(Entry("state", entry.id, True) for entry in mention.entries)))
        else:
            place = mention.last
    return found


def _of_a_program(mention: Mention, lower: Sequence[str]) -> Mention:
    """Return a program without the accord that goes by its name, unless something is signed or agreed there."""
    entries = mention.entries
    if len(entries) < 2 or entries[0].kind != "program" or not entries[1].id.endswith("accords"):
        return mention
    whole = mention.last - mention.first > 1  # "the Artemis program"
    told = _AGREED if whole else _AGREED | _SIGNED
    return mention if not told.isdisjoint(lower) else mention._replace(entries=entries[:1])


def _is_body(mention: Mention, lower: Sequence[str]) -> bool:
    """Tell whether the name of a flight is that of what it is called after: "the asteroid Psyche"."""
    alone = mention.first > 0 and mention.last - mention.first == 1 and lower[mention.first - 1] in _SORTS
    return alone and all(entry.kind in {"mission", "program"} for entry in mention.entries)


def _with_agency(mention: Mention, lower: Sequence[str]) -> Mention:
    """Return a nation together with its space agency, which no other name is known for, as the state."""
    states = tuple(
        {entry.id: Entry("state", entry.id, True) for entry in mention.entries if entry.kind in _NATIONS}.values()
    )
    last = mention.last
    for word in ("'s", "national", "federal", "space", "agency"):
        last += last < len(lower) and lower[last] == word
    agency = lower[last - 2 : last] == ["space", "agency"]
    return Mention(mention.first, last, states) if agency and len(states) == 1 else mention


def _describes(one: Mention, other: Mention | None, lower: Sequence[str]) -> bool:
    """Tell whether what stands for a craft only describes another that is named: "ESA's lunar lander Hera"."""
    if other is None or other.first != one.last or "'s" not in lower[one.first : one.last]:
        return False
    flies = any(entry.kind == "mission" and entry.own for entry in other.entries)
    return flies and all(entry.kind in {"mission", "program"} and not entry.own for entry in one.entries)


def _is_people(mention: Mention, lower: Sequence[str]) -> bool:
    """Tell whether a nation is named by its people: "built by the Japanese", not "by the Japanese agency"."""
    first, last = mention.first, mention.last
    if first < 2 or lower[first - 1] != "the" or lower[first - 2] not in _BELONGING:
        return False
    whole = last == len(lower) or lower[last] in _ENDING or lower[last] in v.PREPOSITIONS | v.BE
    return whole and all(entry.kind == "demonym" for entry in mention.entries)


def _people(mention: Mention) -> Mention:
    return mention._replace(entries=tuple(Entry("state", entry.id, True) for entry in mention.entries))


def _is_capital(mention: Mention) -> bool:
    return "capital" in [entry.kind for entry in mention.entries]


def _is_short(words: Tokens, mention: Mention) -> bool:
    return mention.last - mention.first == 1 and words.lower[mention.first] == "accords"


def _has_another_name(words: Tokens, at: int) -> bool:
    """Tell whether accords are called by another name: "the Oslo Accords", or are any: "two Accords"."""
    before = words.words[at - 1] if at else ""
    return before not in {"The", "the", "these", "those", "Artemis", "s", "'s"} and before[:1] not in {"“", '"'}


def _goes_on(lower: Sequence[str], place: int | None, first: int) -> bool:
    """Tell whether a list of places goes on: "signed in London, Moscow and Washington"."""
    return place is not None and all(word in _JOINING for word in lower[place:first])


def _acts(found: Tokens, mention: Mention) -> bool:
    words, lower, first, last = found.words, found.lower, mention.first, mention.last
    if words[first].isupper() and len(words[first]) > _LONGEST_ACRONYM:
        return False
    if first:
        before = lower[first - 1]
        if before in _WHERE or (words[first - 1][:1].isupper() and before not in _LEADING):
            return False
    if last >= len(words):
        return True
    behind = lower[last]
    if behind == "," and last + 1 < len(words) and words[last + 1][:1].isdigit():
        return False
    if behind in {"for", "of", "time"} or (words[last][:1].isupper() and behind != "'s"):
        return False
    return behind in _FOLLOWING or behind in VERBS or behind in PAST or behind.endswith(("ed", "ly"))
