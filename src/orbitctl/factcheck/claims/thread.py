"""The flight a text goes on about: the last that a sentence was about, or that its heading names.

It lasts while the sentences behind tell of no other, a few of them; a flight that only stands in brackets, behind a
preposition, or beside somebody who once flew in it, is never what a sentence is about.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.irregular import SIMPLE_PAST
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.wordsets import wordset

#: So many sentences may stand between that tell of nothing that flies.
_LASTING = 2
#: Behind one of these another flight stands that a sentence is not about, and takes nothing from the one before.
_COMPARED = wordset("since than like unlike after before following for toward towards until despite")
#: Of these a flight is the whole.
_WHOLES = wordset("mission flight launch landing liftoff arrival crew success return splashdown touchdown")
#: What is told of these "for" a flight, or "of" it, is told of it.
_DATES = wordset("date dates window windows attempt countdown launch landing")
#: Behind the name of a flight these tell who somebody is, or what a thing is like.
_ONCE = wordset("veteran veterans alum alumnus alumna alumni style class era type like")
#: What flies, by no name on record.
_FLYING = wordset(
    "mission missions spacecraft probe probes lander landers orbiter orbiters rover rovers craft satellite satellites"
    " impactor cubesat cubesats helicopter freighter telescope telescopes spaceship capsule shuttle spaceplane"
)
_SIGNS = frozenset(',;:()[]"“”«»—–•*!|')
#: No name has more words before it.
_BEFORE = 6
#: In so many words a sentence says what it is about.
_OPENING = 4
_RECALLING = frozenset({"the", "this", "that"})


class Thread:
    """What a text goes on about; ``mention`` is the flight, None where nobody knows."""

    __slots__ = ("_since", "mention")

    def __init__(self) -> None:
        self.mention: Mention | None = None
        self._since = 0

    def go_on(
        self, mentions: Sequence[Mention], words: Sequence[str], written: Sequence[str], taken: Mention | None
    ) -> None:
        """Take in a sentence; ``taken`` is the flight that it takes up as what it is about, if it does."""
        if not mentions and taken is None and self.mention is None:
            return
        flights = [mention for mention in mentions if any(entry.kind == "mission" for entry in mention.entries)]
        leading = [mention for mention in flights if leads(mention, words)]
        about = {entry for mention in leading for entry in _missions(mention)}
        if len(about) == 1 and _flight(leading[0]) is not None:
            self.mention, self._since = leading[0], _LASTING if _is_over(words) else 0
        elif about or leading:
            self.mention = None
        elif taken is not None:
            self.mention, self._since = taken, 0
        elif not all(_is_compared(one, words) for one in flights) or tells_of_another(mentions, words, written):
            self.mention = None
        else:
            self._since += 1
            if self._since > _LASTING:
                self.mention = None

    def head(self, mentions: Sequence[Mention]) -> None:
        """Take in a heading: the text below is about the one flight that it names, or about nobody knows which."""
        named = {entry.id: mention for mention in mentions for entry in _missions(mention)}
        self.mention = next(iter(named.values())) if len(named) == 1 else None
        self.mention = self.mention if _flight(self.mention) is not None else None
        self._since = 0

    def held(self) -> Thread:
        """Return what it is now, for when the text has gone on."""
        held = Thread()
        held.mention = self.mention
        return held


def _missions(mention: Mention | None) -> list[Entry]:
    return [entry for entry in mention.entries if entry.kind == "mission"] if mention is not None else []


def _flight(mention: Mention | None) -> Entry | None:
    """Return the one flight that a name is that of as a whole."""
    found = _missions(mention)
    return found[0] if len(found) == 1 and found[0].own else None


def opens_on(words: Sequence[str]) -> int | None:
    """Return where a sentence names by what it is what it is about: "the 10-day mission will", "this launch"."""
    if not words or words[0] not in _RECALLING:
        return None
    for at, word in enumerate(words[1:_BEFORE], 1):
        if word in v.HEADS["mission"]:
            behind = words[at + 1] if at + 1 < len(words) else ""
            return at if behind not in v.PREPOSITIONS else None
        if word not in v.PLAIN_MODIFIERS and word not in _LENGTHS and not word.isdigit():
            return None
    return None


#: How long a flight lasts, before the noun for it: "the 10-day mission".
_LENGTHS = wordset("day week month year hour days weeks months years")


def leads(mention: Mention, words: Sequence[str]) -> bool:
    """Tell whether a sentence can be about a flight that it names."""
    before = list(words[: mention.first])
    if before.count("(") > before.count(")") or words[mention.last : mention.last + 1] == ["'s"]:
        return False
    if not _ONCE.isdisjoint(words[mention.last : mention.last + 3]):
        return False
    for at in range(mention.first - 1, max(mention.first - 1 - _BEFORE, -1), -1):
        if words[at] == "of" or (words[at] == "for" and words[at - 1] in _DATES):
            return at > 0 and words[at - 1] in _WHOLES | _DATES
        if words[at] in v.PREPOSITIONS:
            return False
        if words[at] in _SIGNS or words[at] in v.OPENERS or words[at] in v.AUXILIARIES:
            return True
    return True


def _is_compared(mention: Mention, words: Sequence[str]) -> bool:
    """Tell whether a sentence only names a flight to tell something of another by it."""
    for at in range(mention.first - 1, max(mention.first - 1 - _BEFORE, -1), -1):
        if words[at] in v.PREPOSITIONS:
            return words[at] in _COMPARED
    return False


def _is_over(words: Sequence[str]) -> bool:
    """Tell whether a sentence tells what once was: what is to come, a while behind it, may be another's."""
    past = not SIMPLE_PAST.isdisjoint(words) or any(word.endswith("ed") for word in words)
    return past and _NOW.isdisjoint(words)


_NOW = v.FUTURE | wordset("is are has have now") | v.WEAKLY_PLANNING


def tells_of_another(mentions: Sequence[Mention], words: Sequence[str], written: Sequence[str]) -> bool:
    """Tell whether a sentence names something that flies and is not on record: "a probe", "the EOS-5 satellite"."""
    if names_another(mentions, words):
        return True
    if _FLYING.isdisjoint(words):
        return False
    known = _places(mentions)
    return any(
        word in _FLYING and at not in known and _is_new(words, written, known, at) for at, word in enumerate(words)
    )


def names_another(mentions: Sequence[Mention], words: Sequence[str]) -> bool:
    """Tell whether a sentence goes on to another flight, or to what comes next: "the next mission", "new plans"."""
    if _OTHER.isdisjoint(words):
        return False
    known = _places(mentions)
    return any(word in _OTHER and at not in known and not _is_of_time(words, at) for at, word in enumerate(words))


def _places(mentions: Sequence[Mention]) -> set[int]:
    return {at for mention in mentions for at in range(mention.first, mention.last)}


def _is_new(words: Sequence[str], written: Sequence[str], known: Collection[int], at: int) -> bool:
    """Tell whether a noun is for a flight that was not named before: "a probe", "India's first lander"."""
    for before in range(at - 1, max(at - 1 - _BEFORE, -1), -1):
        word = words[before]
        if word in _MORE:
            return True
        if word == "'s":
            return words[before - 1] not in v.HEADS["mission"]
        if before in known and before == at - 1:
            return True  # "the ExoMars rover"
        if word in v.DETERMINERS or word in v.PREPOSITIONS or word in _SIGNS:
            return False
        if before and before not in known and written[before : before + 1] and written[before][:1].isupper():
            return True
    return False


def _is_of_time(words: Sequence[str], at: int) -> bool:
    """Tell whether it is only said when: "next year", "the other day"."""
    return words[at + 1] in _LENGTHS if at + 1 < len(words) else False


#: With one of these a text goes on to another flight.
_OTHER = wordset("next new second third other another successor successors follow follows following later afterwards")
_MORE = wordset("a an another other two three four five several many more")
