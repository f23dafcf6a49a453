"""How the parts of a craft fared, by plain words of good and ill: "the booster was caught", "the sail never opened".

Texts and the record's own words are read alike, so that what the one says of a part can be held against the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from orbitctl.factcheck.reading.wordsets import wordset

#: Parts of a craft or rocket, and the word they go under.
_PARTS: dict[str, str] = {
    **{
        word: word.removesuffix("s")
        for word in wordset(
            "booster boosters ship lander landers rover rovers orbiter orbiters capsule capsules ascender hopper sail"
            " sails parachute parachutes antenna antennas camera cameras drill mole thruster thrusters engine engines"
            " fairing helicopter balloon satellite penetrator penetrators hatch airlock airbags battery"
        )
    },
    **dict.fromkeys(("chute", "chutes"), "parachute"),
    **dict.fromkeys(("dock", "docked", "docks", "docking"), "docking"),
    "airbags": "airbag",
}
_WITH = wordset("with by using from for via aboard like unlike under on through thanks despite without")
_UNDOCKED = ("without", "a", "docking")
#: Before a part, so many words may describe it.
_NEAR = 3
_STAGES = wordset("stage stages")
#: Which stage is meant; "both stages" of Starship are its booster and its ship.
_ORDER = wordset("first second third fourth upper lower core escape final last")
_BOTH = ("booster", "ship")
#: What goes well at once, and what goes well as long as it lasts.
_SUCCEEDS = wordset(
    "caught catch catching landed land landing lands touched splashed splashdown splashdowns controlled recovered"
    " opened open opens opening unfolded unfold unfurled unfurl unfurling deployed deploy deploying intact safely"
    " safe softly gently smoothly flawlessly perfectly survived survive survives docked dock reached reach"
    " ignited ignite lit light relit fired fire started start restarted restart completed complete part inflated"
    " unharmed unscathed successfully success succeeded intended planned rolled extended spread worked work works"
    " working drove functioned operated recovery"
)
_MEANT = frozenset({"planned", "intended"})
_LASTS = wordset("worked work works working drove functioned operated")
#: What goes wrong, for good; and what also ends a long success.
_FAILS = wordset(
    "crash crashed crashes crashing smashed shattered wrecked destroyed destroy exploded explode blew burst broke"
    " broken breaking disintegrated hard unopened shut jammed stuck tangled tore torn toppled tipped overturned missed"
    " sank damaged short early abandoned lower low"
)
_ENDS = wordset("lost lose loss failed fail fails failing failure silent mute dead died gave")
_DENYING = wordset(
    "not never no nor neither without cannot couldnt didnt wasnt unable failed fails failing refused off"
)
_HAPPENS = wordset("happen happened occur occurred come came materialise materialize follow followed")
#: With one of these, what is told is of another time than the deed itself, or of part of the journey there.
_BESIDE = wordset(
    "after later afterwards until before again second attempt separated separation released release launched launch"
    " next new another backup spare test tests almost nearly partly partially then ever waiting"
    " waited wait awaiting poised standby hoping hoped"
)
_GROUND = wordset("tower pad site mount complex")
#: No ill is meant by "hard at work".
_BUSY = ["hard", "at"]
#: Of these parts nothing is lost once their work is done.
_SHORT_LIVED = frozenset({"booster", "ship", "sail", "parachute", "capsule", "docking", "fairing", "airbag", "hatch"})


#: What a camera is for, and what is done with it.
PICTURES = wordset("picture pictures image images photograph photographs photo photos")
SENDING = wordset(
    "returned sent transmitted radioed beamed relayed took taken brought delivered yielded snapped returning sending"
    " transmitting radioing beaming relaying taking"
)
_LACKING = wordset("no without zero")
#: Without one of each of these no part is told to have fared well or ill.
TELLING = frozenset(_PARTS) | _STAGES | PICTURES
LUCK = _SUCCEEDS | _FAILS | _ENDS | SENDING | _LACKING | _DENYING | {"called"}


class Portion(NamedTuple):
    """A part, and whether it fared well; ``lasting`` is a good or ill that need not be that of its one deed."""

    part: str
    well: bool
    lasting: bool


def portions(words: Sequence[str], before: Sequence[str] = ()) -> Iterator[Portion]:
    """Yield how the parts told of in a stretch of words fared, where that is plain; or those told of before."""
    yield from _pictures(words)
    luck = _luck(words)
    if luck is None and _UNDOCKED in zip(words, words[1:], words[2:], strict=False):
        yield Portion("docking", well=False, lasting=False)
    if luck is not None:
        for part in dict.fromkeys(parts(words)) or before:
            yield Portion(part, *luck)


def _pictures(words: Sequence[str]) -> Iterator[Portion]:
    """Yield whether pictures came: "sent home several hundred pictures", "returned no pictures"."""
    at = next((at for at, word in enumerate(words) if word in PICTURES), None)
    if at is None:
        return
    denied = not _LACKING.isdisjoint(words[max(0, at - _NEAR) : at]) or not _DENYING.isdisjoint(words[: at - 1])
    if denied or not SENDING.isdisjoint(words[:at]):
        yield Portion("picture", well=not denied, lasting=False)


def parts(words: Sequence[str]) -> Iterator[str]:
    """Yield the parts a stretch of words tells of, and not only of what was done with them, or came from them."""
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        if any(near in _WITH for near in takewhile(str.isalpha, reversed(words[max(0, at - _NEAR) : at]))):
            continue
        if word in _STAGES:
            if before in _ORDER:
                yield f"{before} stage"
            elif word == "stages":
                yield from _BOTH
        elif word in _PARTS and not (word == "dock" and before in {"the", "a"}):
            yield _PARTS[word]


def _luck(words: Sequence[str]) -> tuple[bool, bool] | None:
    """Return whether a stretch tells of good or ill, and whether of one that lasts; None if of both, or of neither."""
    found: set[tuple[bool, bool]] = set()
    for at, word in enumerate(words):
        good, bad = word in _SUCCEEDS, word in _FAILS and words[at : at + 2] != _BUSY
        good = good and (word not in _MEANT or words[max(0, at - 1)] == "as")  # "lost before its planned end"
        failed_to = word.startswith("fail") and any(following in _SUCCEEDS for following in words[at + 1 : at + 4])
        bad = bad or (word in _ENDS and not failed_to)
        if not good and not bad:
            continue
        denied = not _DENYING.isdisjoint(words[max(0, at - 5) : at]) or (good and _comes_to_nothing(words[at + 1 :]))
        found.add((good is not denied, (word in _LASTS or word in _ENDS) and not denied))
    called_off = any(pair == ("called", "off") for pair in pairwise(words))
    if called_off:
        return False, False
    well = {good for good, _ in found}
    if len(well) != 1:
        hard = "hard" in words and well == {True, False}
        return (False, False) if hard else None
    return well.pop(), all(lasting for _, lasting in found)


def _comes_to_nothing(behind: Sequence[str]) -> bool:
    """Tell whether what is told did not come about: "the safe recovery didn't happen"."""
    at = next((at for at, word in enumerate(behind) if word in _HAPPENS), len(behind))
    return at < len(behind) and not _DENYING.isdisjoint(behind[max(0, at - 3) : at])


def is_beside(words: Sequence[str]) -> bool:
    """Tell whether a stretch tells of another time than that of the deed itself; a launch tower is no launch."""
    return any(word in _BESIDE and behind not in _GROUND for word, behind in pairwise((*words, "")))


def contradicts(told: Portion, known: Portion) -> bool:
    """Tell whether what is told of a part cannot be if something else is known of it.

    What worked for years has failed in the end, and may be called lost; what was caught or opened has not.
    """
    if told.well == known.well:
        return False
    if told.part in _SHORT_LIVED:
        return True
    return not any(one.lasting and not one.well for one in (told, known))
