"""Finding names in a text: one trie over the words of every name in the data, the longest match first.

The trie is built when the data is compiled and kept in the snapshot as JSON: a node is an object, its keys are words,
and under the empty key stand the names that end there.
"""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, cast
from unicodedata import normalize

from orbitctl.factcheck.reading.asides import aside, whole
from orbitctl.factcheck.reading.bearers import NUMERALS, is_anothers, numbered
from orbitctl.factcheck.reading.bodies import BY_WORD
from orbitctl.factcheck.reading.calendar.words import MONTHS
from orbitctl.factcheck.reading.numerals import CARDINALS, ORDINALS
from orbitctl.factcheck.reading.ranked import is_narrowed, is_owned, is_rank
from orbitctl.factcheck.reading.tokens import Tokens, tokens
from orbitctl.factcheck.reading.wordsets import wordset

Node = dict[str, Any]
#: A name as it is put in: kind, id, whether it is the record's own name and not that of a part, and the name.
Naming = tuple[str, str, bool, str]

#: Signs that may stand between the words of a name, in the text or in the data, without being part of it.
JOINERS = frozenset("-‐‑–./&(),'’ʼ")
#: Written small, such short names are ordinary words: us, who, slim.
_LONGEST_ACRONYM = 5
#: How a name has to be written, the loosest first.
_SHAPES = ("", "C", "W", "A")
#: These are spoken as words, and some papers write them so: Nasa.
_SPOKEN = wordset("NASA ESA ISRO JAXA NATO DARPA NOAA KASA CNES MAVEN JUICE VIPER SOHO GRAIL LADEE LUPEX NISAR TESS")
#: A name of so many words is one however it is written: "joint lunar research station".
_SAFE_WORDS = 3
#: So long is a word before a number that makes a name of it; these are counted as anything is.
_SERIES = 4
_COUNTED = frozenset(BY_WORD) | wordset("mission crew flight test block batch polaris cargo group atlas delta")
_ENDS = ""
#: Between the numbers of flights that are told together; and what follows them, but is of another kind.
_COUNTING_ON = frozenset({",", "and", "&", "or"})
_OF_ITS_OWN = wordset("other people men women percent per million thousand hundred more")
_OF_ALL = wordset("probes missions flights landers orbiters crews satellites was has is does 's")
#: Behind a possessive these can go on with a name.
_OWNED = frozenset(ORDINALS) | wordset("own new next planned national space orbital lunar moon mars deorbit")
_PEOPLE = frozenset({"person", "astronaut"})
#: No letters with an accent that could be taken off.
_PLAIN = str.maketrans("łŁøØđĐı", "lLoOdDi")
PEOPLE = frozenset({"person", "astronaut"})
#: Kinds of what is often called as something else is: Spirit, Viking, Phoenix.
_CRAFT = frozenset({"mission", "program", "rocket"})


class Entry(NamedTuple):
    """Something a name can mean."""

    kind: str  # mission, program, alliance, a kind of actor, or: astronaut, rocket, demonym
    id: str
    own: bool  # False for a name of a part of it only, as the lander of a mission


class Mention(NamedTuple):
    """A stretch of tokens that names something; several entries where it is not certain which."""

    first: int
    last: int
    entries: tuple[Entry, ...]

    @property
    def is_person(self) -> bool:
        """Tell whether it can be the name of somebody."""
        return any(entry.kind in PEOPLE for entry in self.entries)


def words_of(name: str) -> list[str]:
    """Return the words under which a name is looked up."""
    return [word for word in map(folded, tokens(name).lower) if word and word not in JOINERS and word != "'s"]


def folded(word: str) -> str:
    """Return a word in lower case without accents and apostrophes.

    >>> folded("Chang’é")
    'change'
    """
    if word.isascii() and "'" not in word:
        return word.lower()
    if not word.isascii():
        word = "".join(c for c in normalize("NFKD", word.translate(_PLAIN)) if c.isalnum() or c in JOINERS)
    return word.lower().replace("'", "").replace("’", "") if len(word) > 1 else word.lower()


class _Ending(NamedTuple):
    """What a name can mean that ends at a node, by how it is written. A node's row is made one when it is first met."""

    all_in_capitals: tuple[Entry, ...]  # "ISRO"; the rest may be written so too
    as_words: tuple[Entry, ...]  # "Nasa", as some papers write what is spoken as a word
    with_a_capital: tuple[Entry, ...]
    small: tuple[Entry, ...]

    @classmethod
    def of(cls, rows: list[list[Any]]) -> "_Ending":
        """Read what the snapshot holds of a node."""
        entries = [(Entry(kind, record, own == 1), shape) for kind, record, own, shape in rows]
        return cls(
            tuple([entry for entry, _ in entries]),
            tuple([entry for entry, shape in entries if shape in {"", "C", "W"}]),
            tuple([entry for entry, shape in entries if shape in {"", "C"}]),
            tuple([entry for entry, shape in entries if shape == ""]),
        )

    def written(self, words: list[str], first: int, last: int) -> tuple[Entry, ...]:
        """Return what the words from one place to another can mean as they are written."""
        initial = words[first][0]
        if not (initial.isupper() or initial.isdigit()):
            return self.small
        if len(self.all_in_capitals) == len(self.with_a_capital):
            return self.with_a_capital
        if all(word.isupper() for word in words[first:last] if word.isalpha()):
            return self.all_in_capitals
        return self.as_words


class Lexicon(NamedTuple):
    """The trie of every name, and the words that begin a name even where they are written small."""

    root: Node
    small: frozenset[str]


def lexicon(names: Iterable[Naming]) -> dict[str, Any]:
    """Return the trie of some names and the words that may be written small, as plain data for JSON."""
    root: Node = {}
    small: set[str] = set()
    for kind, record, own, name in names:
        words = words_of(name)
        if not words:
            continue
        if not _shape(name):
            small.add(words[0])
        node = root
        for word in words:
            node = node.setdefault(word, {})
        entry = [kind, record, int(own), _shape(name)]
        found = node.setdefault(_ENDS, [])
        same = next((other for other in found if other[:2] == entry[:2]), None)
        if same is None:
            found.append(entry)
        else:  # a name that is written in several ways: "Space Shuttle Atlantis", "space shuttle Atlantis"
            same[3] = min(same[3], entry[3], key=_SHAPES.index)
    return {"root": root, "small": sorted(small)}


def _shape(name: str) -> str:
    """Return how a name has to be written.

    `A` is all in capitals, `W` so or as a word ("NASA", "Nasa"), `C` with a capital first, nothing anyhow.
    """
    letters = [c for c in name if c.isalpha()]
    if letters and len(letters) <= _LONGEST_ACRONYM and all(c.isupper() for c in letters):
        return "W" if name in _SPOKEN else "A"
    words = words_of(name)
    long = [word for word in words if len(word) > 1]  # "lunar orbiter, a ..." is not Lunar Orbiter A
    if len(words) == 2 and words[1].isdecimal() and len(words[0]) >= _SERIES and words[0] not in _COUNTED:
        return ""  # "zond 5", "tianwen-1" are names in whatever hand
    return "C" if name[:1].isupper() and len(long) < _SAFE_WORDS else ""


def mentions(names: Lexicon, found: Tokens) -> list[Mention]:
    """Return the names in a sentence from left to right; they do not overlap."""
    root, small = names
    words, lower = found.words, found.lower
    mentioned: list[Mention] = []
    end = 0
    for position in _begun(root, found):
        if position < end:
            continue
        word = lower[position]
        if word == words[position] and word not in small and word.isalpha():
            continue  # an ordinary word that a name begins with: "space", "new"
        node = root.get(word) or root.get(folded(word))
        if node is None:
            continue
        if _ENDS not in node:
            following = lower[position + 1] if position + 1 < len(lower) else ""
            plain = len(following) > 1 and following.isascii() and following.isalnum() and following not in node
            if plain and following not in CARDINALS:
                continue  # most names begin like some other word
        mention = _longest(node, found, position)
        if (
            mention is not None
            and is_owned(lower, position, mention.last)
            and is_narrowed(lower, position, mention.last)
        ):
            mention = _longest(node, found, position, ranks=False)
        if mention is not None:
            end = mention.last
            if any(e.kind in _CRAFT for e in mention.entries) and is_anothers(found, mention.first, end):
                mention = _of_no_flight(found, mention)
                end = mention.last
            if mention.entries:
                mentioned.append(mention)
                if words[end - 1] in NUMERALS and end + 1 < len(words) and lower[end] in _COUNTING_ON:
                    mentioned += _counted_on(root, found, mention)
                    end = mentioned[-1].last
            elif is_rank(lower, position, end):
                end = position + 1  # "the first Starship flight to reach orbit" speaks of Starship
    return mentioned


def _begun(root: Node, found: Tokens) -> list[int]:
    """Return where words stand with which names begin, as written or without accents and apostrophes."""
    if found.text.isascii() and "'" not in found.text:
        return [at for at, word in enumerate(found.lower) if word in root]
    return [
        at
        for at, word in enumerate(found.lower)
        if word in root or "'" in word or not (word.isascii() or not word[0].isalnum())
    ]


def _counted_on(root: Node, found: Tokens, mention: Mention) -> Iterator[Mention]:
    """Yield further flights of a series that are named by their number alone: "Apollo 18, 19 and 20"."""
    words, lower = found.words, found.lower
    *series, number = [folded(word) for word in lower[mention.first : mention.last] if word not in JOINERS]
    at = mention.last
    while at + 1 < len(words) and lower[at] in _COUNTING_ON:
        last = lower[at] != ","
        at += 1 + (lower[at] == "," and lower[at + 1] in _COUNTING_ON)
        if at == len(words) or words[at] not in NUMERALS or words[at].isdecimal() != number.isdecimal():
            return
        following = lower[at + 1] if at + 1 < len(words) else ""
        counted = following in _OF_ITS_OWN or (following.endswith("s") and following not in _OF_ALL)
        if counted or following in MONTHS or not (last or following in _COUNTING_ON):
            return  # "after Apollo 11 and 12 days of rest", "on Luna 9, 3 February 1966"
        node: Node | None = root
        for word in (*series, lower[at]):
            node = node.get(word) if node else None
        entries = _ended(node).all_in_capitals if node and _ENDS in node else ()
        flights = tuple([entry for entry in entries if entry.kind == "mission"])
        if not flights:
            return
        yield Mention(at, at + 1, flights)
        at += 1


def _ended(node: Node) -> _Ending:
    """Return what ends at a node, made from its row when it is first met."""
    ending = node[_ENDS]
    if type(ending) is list:
        ending = node[_ENDS] = _Ending.of(ending)
    return cast(_Ending, ending)


def _of_no_flight(found: Tokens, mention: Mention) -> Mention:
    """Return a name that is part of another: what else it can mean, or else the number of a flight nobody knows."""
    others = tuple([entry for entry in mention.entries if entry.kind not in _CRAFT])
    end = None if others else numbered(found, mention.last)
    if end is None:
        return mention._replace(entries=others)
    series = tuple([entry._replace(kind="numbered") for entry in mention.entries if entry.kind == "program"])
    return Mention(mention.first, end, series) if series else mention._replace(entries=())


def _longest(node: Node, found: Tokens, first: int, *, ranks: bool = True) -> Mention | None:
    """Return the longest name that begins at a token, if it is written as a name; with a rank behind it if wanted."""
    lower = found.lower
    best: Mention | None = None
    last = first + 1
    while True:
        if _ENDS in node:
            entries = _ended(node).written(found.words, first, last)
            if entries:
                best = Mention(first, whole(lower, first, last, (entry.kind in _PEOPLE for entry in entries)), entries)
            if len(node) == 1:
                return best
        at = last
        while at < len(lower) and at < last + 2 and lower[at] in JOINERS:
            at += 1
        if ranks and at + 1 < len(lower) and lower[at] == "'s" and lower[at + 1] in _OWNED:
            at += 1  # "New Glenn's second flight", "India's own space station"
        if at == len(lower):
            return best
        word = lower[at]
        if word == "a" and lower[at - 1] == "," and found.words[at] == word:
            return best  # "Surveyor, a lander" is not Surveyor A
        following = node.get(word)
        if following is None and (behind := aside(found, last)) > at:
            at, word = behind, lower[behind]
            following = node.get(word)
        if following is None and word in CARDINALS and found.words[at][0].isupper():
            following = node.get(str(CARDINALS[word]))  # "Voyager Two"
        if following is None and not (word.isascii() and "'" not in word):
            following = node.get(folded(word) or " ")
        if following is None:
            return best
        node, last = following, at + 1
