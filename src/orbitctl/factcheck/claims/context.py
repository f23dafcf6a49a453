"""What "it", "the mission" and "the agency" can stand for: a name of this sentence or of the one before."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.fiction import SUSPECT, is_untrue, opens_fiction
from orbitctl.factcheck.claims.thread import Thread, names_another, opens_on, tells_of_another
from orbitctl.factcheck.reading.lexicon import PEOPLE, Entry, Mention
from orbitctl.factcheck.reading.wordsets import wordset

#: Where one of these is named in a sentence, "it" is none of the sentence before.
_FLYING = ("mission", "program")

#: What may be taken up by which word.
_CLASSES = v.PRONOUNS | v.TAKEN_UP_BY
_TAKING_UP = frozenset(_CLASSES)
_RECALLING = v.HEADS["alliance"] | v.TALLIES | {"it"}
#: By these the flight is taken up that a text goes on about.
_BY_WORD = v.HEADS["mission"] | v.BARE
#: Behind one of these, inside a sentence, a flight is only beside what the sentence is about.
_BESIDE = wordset("with beside alongside near during after before like unlike than as since")
#: Of these, the ones that set it apart though the sentence begins with them.
_AGAINST = wordset("like unlike since than before after")
#: Behind one of these it is never what the same sentence goes on about.
_COMPARED = frozenset({"since", "than"})
#: Of these a flight is the whole; anything else "of" a flight is another thing.
_WHOLES = wordset("mission flight probe craft spacecraft lander orbiter rover landing launch arrival crew work success")
#: Of these somebody can be the first, and the next sentence go on about the first "to" do something else.
GROUPS = wordset("woman women female private commercial astronaut cosmonaut taikonaut")
_HE = wordset("he she")
_RANKS = wordset("first second third fourth")
_WHOSE = frozenset({"demonym", "state"})
_WHOSE_FLIGHTS = _WHOSE | {"agency", "company", "program"}
#: So many words may stand between such a word and a name.
_BETWEEN = 3
#: With one of these, and at most so many words behind it, a flight is spoken of that was not named before.
_NEW = frozenset({"a", "an", "another"})
_DESCRIBING = 4
#: Behind one of these it only says what is named before it: "it was the first in a series", "as a lander".
_SAYING_WHAT = v.BE | {"become", "became", "as", ",", "(", "like"}
_CRAFT = wordset("spacecraft probe lander orbiter rover craft satellite impactor cubesat helicopter freighter")
_CREWS = wordset("crew astronauts cosmonauts taikonauts")
_ENDING = v.DETERMINERS - {"'s"} | v.PREPOSITIONS
_CALLED = wordset("called named dubbed nicknamed")
#: With one of these "it" is an accord, though another paragraph named it.
_OF_ACCORDS = wordset("signature signatories ratified ratification force")
_JOINED = wordset("joined joining joins signed signing signatories signatory acceded acceding")


def _any(_flight: str, _noun: str) -> bool:
    return True


class Context:
    """The names of a paragraph, sentence by sentence; ``fits`` tells whether a noun can be said of a flight."""

    def __init__(self, fits: Callable[[str, str], bool] = _any) -> None:
        self._fits = fits
        self._block = -1
        self._before: Sequence[Mention] = ()
        self._now: Sequence[Mention] = ()
        self._words: Sequence[str] = ()
        self._written: Sequence[str] = ()
        self._heading = False
        self._thread = Thread()
        self._called_so: Mapping[str, Collection[Entry]] = {}  # by noun, the flights that the sentence before calls so
        self._fiction = False
        self._accord: Mention | None = None  # named last, in whatever block, if no other was beside it
        self.grouped = False  # whether the sentence before ranks somebody in a group: "the first Chinese woman"
        self.people: set[str] = set()  # ids of people named so far, in whatever block

    def invents(self, words: Sequence[str]) -> bool:
        """Tell whether the sentence just entered, given by its words, is not to be believed."""
        if not self._fiction and SUSPECT.isdisjoint(words):
            return False
        named = {at for mention in self._now for at in range(mention.first, mention.last)}
        words = [word for at, word in enumerate(words) if at not in named]  # Song Lingdong is no song
        self._fiction = self._fiction or opens_fiction(words)
        return self._fiction or is_untrue(words)

    def enter(
        self,
        block: int,
        mentions: Sequence[Mention],
        words: Sequence[str] = (),
        written: Sequence[str] = (),
        *,
        heading: bool = False,
    ) -> None:
        """Go on to the next sentence, in lower case; of the last block only the flight it goes on about is taken up."""
        self._follow()
        self._called_so = _nouns_behind(self._now, self._words)
        self._before = self._passed_on() if block == self._block else ()
        self.grouped = block == self._block and _ranks(self._now, self._words)
        self._words, self._written, self._heading = words, written, heading
        self._fiction = self._fiction and block == self._block
        self._block, self._now = block, mentions
        accords = {entry.id: mention for mention in mentions for entry in mention.entries if entry.kind == "alliance"}
        if accords:
            self._accord = next(iter(accords.values())) if len(accords) == 1 else None
        self.people.update([e.id for mention in mentions for e in mention.entries if e.kind in PEOPLE])

    @property
    def before(self) -> Sequence[Mention]:
        """The names that the sentence just entered can take up."""
        return self._before

    def tells(self, mentions: Sequence[Mention]) -> None:
        """Put what the sentence just entered turned out to name in the place of its names."""
        self._now = mentions

    def _follow(self) -> None:
        """Go on about what the sentence just left was about."""
        if self._heading:
            self._thread.head(self._now)
        elif self._words:
            at = 0 if self._words[0] == "it" else opens_on(self._words)
            taken = self.taken_up(("mission",), at) if at is not None else None
            self._thread.go_on(self._now, self._words, self._written, taken)

    def _passed_on(self) -> Sequence[Mention]:
        """Return what the next sentence can take up: the names of this one, and who or what it has taken up itself."""
        named = [mention for mention in self._now if not _is_beside(mention, self._words)]
        if not _HE.isdisjoint(self._words) and not any(mention.is_person for mention in named):
            named += [mention for mention in self._before if mention.is_person]
        if self.introduces(len(self._words)):  # whatever comes next may be told of that one
            return [mention for mention in named if not _is_flight(mention)]
        if any(map(_is_flight, named)):
            return named
        if names_another(self._now, self._words):
            return named
        taken = {wanted for word in _TAKING_UP.intersection(self._words) for wanted in _CLASSES[word]}
        flown = [m for m in self._before if any(entry.kind in taken.intersection(_FLYING) for entry in m.entries)]
        return [*named, *flown] if len(flown) == 1 else named

    def held(self) -> Context:
        """Return what can be taken up in the sentence just entered, for when the text has gone on."""
        held = Context(self._fits)
        held._before, held._now, held.grouped = self._before, self._now, self.grouped
        held._words, held._written, held._accord = self._words, self._written, self._accord
        held._thread, held._called_so = self._thread.held(), self._called_so
        return held

    def kinds(self, words: Collection[str]) -> frozenset[str]:
        """Return the kinds of what is named, and of what was named before and could be taken up by some words."""
        kinds = [entry.kind for mention in self._now for entry in mention.entries]
        if self._before and not _TAKING_UP.isdisjoint(words):
            wanted = {wanted for word in _TAKING_UP.intersection(words) for wanted in _CLASSES[word]}
            before = [entry.kind for mention in self._before for entry in mention.entries]
            kinds += [kind for kind in before if v.CLASSES.get(kind) in wanted]
        meant = _BY_WORD if self._thread.mention is not None else self._called_so
        if any(word in meant for word in words):
            kinds.append("mission")
        if self._accord is not None and any(self._recalled(word) for word in _RECALLING.intersection(words)):
            kinds.append("alliance")
        return frozenset(kinds)

    def is_of_somebody(self) -> bool:
        """Tell whether the sentence before names whose flights the text may go on about."""
        return any(entry.kind in _WHOSE_FLIGHTS for mention in self._before for entry in mention.entries)

    def _recalled(self, word: str) -> list[Entry]:
        """Return the accord of an earlier paragraph that a word stands for: "the Treaty", "it entered into force"."""
        entries = self._accord.entries if self._accord is not None else ()
        told = _JOINED if word in v.TALLIES else _OF_ACCORDS
        meant = (word == "it" or word in v.TALLIES) and not told.isdisjoint(self._words)
        return [e for e in entries if e.kind == "alliance" and (meant or word.removesuffix("s") in e.id.split("-"))]

    def taken_up(self, classes: Sequence[str], token: int) -> Mention | None:
        """Return what a word at a token can stand for; of each kind at most one, None if there is nothing.

        Names of this sentence come first; where two of a kind could be meant, that kind is left out.
        """
        entries: list[Entry] = []
        called = self._called(token)
        nouns = self._nouns(token)
        earlier = [called] if called is not None else [m for m in self._now if self._leads(m, token)]
        if called is None and self.introduces(token):
            classes = [wanted for wanted in classes if wanted not in _FLYING]
        flies = any(_of_class(earlier, wanted) for wanted in _FLYING)
        for wanted in classes:
            here = _of_class(earlier, wanted)
            where = earlier if here or (flies and wanted in _FLYING) else self._before
            candidates = here if where is earlier else _of_class(self._before, wanted)
            if not candidates and wanted == "alliance" and token < len(self._words):
                candidates = self._recalled(self._words[token])
            if wanted == "mission" and called is None:
                if where is self._before and not entries:
                    candidates = self._of_thread(token, candidates)
                candidates = [one for one in candidates if all(self._fits(one.id, noun) for noun in nouns)]
            if len(candidates) == 1 or (candidates and _is_one(where, wanted)):
                entries += candidates
        return Mention(token, token + 1, tuple(entries)) if entries else None

    def _of_thread(self, token: int, candidates: list[Entry]) -> list[Entry]:
        """Return the flight the text goes on about for what could be one of some; for "it" only if there are any."""
        mention = self._thread.mention
        called = self._called_so.get("".join(self._words[token : token + 1]), ())
        if len(called) == 1 and (mention is None or set(called).issubset(mention.entries)):
            return list(called)
        known = candidates or not _BY_WORD.isdisjoint(self._words[token : token + 1])
        if mention is None or not known:
            return candidates
        if tells_of_another(self._now, self._words[:token], self._written):
            return candidates
        return _of_class([mention], "mission")

    def _nouns(self, token: int) -> set[str]:
        """Return the word at a token, and the one of which the sentence sets out to tell: "the telescope works"."""
        opening = self._words[1:2] if self._words[:1] == ["the"] and token else []
        return {*opening, *self._words[token : token + 1]}

    def _called(self, token: int) -> Mention | None:
        """Return the flight that a word at a token is said to be called: "the lander, called Hakuto-R"."""
        at = token + 1
        while at < min(token + 3, len(self._words)) and (self._words[at] == "," or self._words[at] in _CALLED):
            at += 1
        if at == token + 1 or self._words[at - 1] not in _CALLED:
            return None
        named = (mention for mention in self._now if mention.first == at)
        return next(filter(_is_flight, named), None)

    def _leads(self, mention: Mention, token: int) -> bool:
        """Tell whether a name stands before a token, and is not what something is only compared with."""
        return mention.last <= token and not _is_beside(mention, self._words, _COMPARED)

    def introduces(self, token: int) -> bool:
        """Tell whether the sentence speaks of another flight before a token, without a name: "ispace sent a lander"."""
        words = self._words[:token]
        if _CRAFT.isdisjoint(words):
            return False
        flights = [mention for mention in self._now if _is_flight(mention)]
        for at, word in enumerate(words):
            if word not in _NEW or (at and words[at - 1] in _SAYING_WHAT):
                continue
            for noun in range(at + 1, min(at + 2 + _DESCRIBING, len(words))):
                if any(at < mention.first <= noun + _BETWEEN for mention in flights):
                    break  # "a lander called Resilience", "an Apollo craft"
                if words[noun] in _CRAFT:
                    return True
                if words[noun] in _ENDING or not (words[noun].isalnum() or words[noun] in {"'s", "-"}):
                    break
        return False


def _ranks(mentions: Sequence[Mention], words: Sequence[str]) -> bool:
    """Tell whether a sentence says which of a group somebody was."""
    whose = {m.first for m in mentions if any(entry.kind in _WHOSE for entry in m.entries)}
    return any(
        word in _RANKS
        and any(near in whose or words[near] in GROUPS for near in range(at + 1, min(at + 4, len(words))))
        for at, word in enumerate(words)
    )


def _nouns_behind(mentions: Sequence[Mention], words: Sequence[str]) -> Mapping[str, Collection[Entry]]:
    """Return the one flight that is named, by a noun behind its name: "with the X mission", "the Y astronauts"."""
    flights = {entry for mention in mentions for entry in mention.entries if entry.kind == "mission"}
    nouns = {
        "".join(words[mention.last : mention.last + 1])
        for mention in mentions
        if _is_flight(mention) and not _is_beside(mention, words, _AGAINST)
    }
    own = len(flights) == 1 and all(entry.own for entry in flights)
    return {"crew" if noun in _CREWS else noun: flights for noun in nouns & v.HEADS["mission"] if own}


def _is_flight(mention: Mention) -> bool:
    return any(entry.kind in _FLYING for entry in mention.entries)


def _is_beside(mention: Mention, words: Sequence[str], behind: Collection[str] = _BESIDE) -> bool:
    """Tell whether a flight is none of what a sentence is about: "a small probe, launched with Artemis I"."""
    if not _is_flight(mention):
        return False
    for at in range(mention.first - 1, max(mention.first - 2 - _BETWEEN, -1), -1):
        if words[at : at + 1] == ["of"]:
            return behind is _BESIDE and at > 1 and words[at - 1] not in _WHOLES
        if at < len(words) and (words[at] in _BESIDE or not words[at].isalpha()):
            return words[at] in behind and (at > 0 or words[at] in _AGAINST)  # "With X, they want to land"
    return False


def _is_one(mentions: Iterable[Mention], wanted: str) -> bool:
    """Tell whether all names of people are of one, who stands in the data in several ways."""
    meant = {
        tuple(e.id for e in m.entries) for m in mentions if any(v.CLASSES.get(e.kind) == wanted for e in m.entries)
    }
    return wanted == "person" and len(meant) == 1


def _of_class(mentions: Iterable[Mention], wanted: str) -> list[Entry]:
    found: dict[str, Entry] = {}
    for mention in mentions:
        for entry in mention.entries:
            if v.CLASSES.get(entry.kind) == wanted:
                found.setdefault(entry.id, entry)
    return list(found.values())
