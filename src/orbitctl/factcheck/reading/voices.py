"""Who says it: what stands in quotation marks, and what is told as somebody's words."""

from typing import NamedTuple

from orbitctl.factcheck.reading.calendar.words import FUNCTION_WORDS, vocabulary
from orbitctl.factcheck.reading.tokens import Tokens


class Voice(NamedTuple):
    """Words of somebody; places are those of tokens, the last not included."""

    first: int
    last: int
    speaker: tuple[int, int] | None  # where the name stands; None if only "officials" or "he" is named, or nobody
    direct: bool  # in quotation marks, which are not included


#: Opening marks and what closes them. The straight one closes itself.
_CLOSING = {'"': '"', "“": "”", "«": "»"}
_SAYING = vocabulary(
    "said says told added adds wrote writes stated states noted notes explained argued argues claimed claims declared "
    "insisted warned warns tweeted posted announced confirmed"
)
#: Without one of these nothing is said by anybody.
_SIGNS = _SAYING | frozenset(_CLOSING) | {"according"}
#: These alone begin what is told: "NASA said it landed"; behind the others stands "that".
_PLAIN = frozenset({"said", "says"})
#: Small words inside a name and its titles: "Minister of Defence", "NASA administrator Ursula von der Leyen".
_LINKS = vocabulary(
    "of for the and de da van von der - . acting former deputy director general chief executive officer head "
    "chairman chairwoman chair administrator president minister secretary founder commander manager engineer "
    "scientist astronaut spokesman spokeswoman spokesperson"
)
#: A name with its titles is no longer than this, nor is a remark between commas behind it.
_LONGEST_NAME = 12
#: So far behind "said" its "that" is looked for: "said in a statement on Monday that".
_THAT_REACH = 9


def voices(found: Tokens) -> list[Voice]:
    """Return what a sentence gives as somebody's words, in order, not overlapping.

    Quotation marks that do not pair are none: the rest of them is in another sentence.

    >>> from orbitctl.factcheck.reading.tokens import tokens
    >>> found = tokens('"We will land in 2028," said Bill Nelson.')
    >>> [voice] = voices(found)
    >>> found.words[voice.first : voice.last], found.words[slice(*voice.speaker)]
    (['We', 'will', 'land', 'in', '2028', ','], ['Bill', 'Nelson'])
    """
    if _SIGNS.isdisjoint(found.lower):
        return []
    quotations = _quotations(found.lower)
    if quotations:
        return _spoken(found, quotations)
    told = _according(found) or _told(found)
    return [told] if told else []


def _spoken(found: Tokens, quotations: list[tuple[int, int]]) -> list[Voice]:
    """Find the speaker of each quotation; one that goes on after "said NASA," has that of the one before."""
    spoken: list[Voice] = []
    speaker: tuple[int, int] | None = None
    for first, last in quotations:
        before, speaker = speaker, _speaker_of(found, first - 1, last + 1)
        if speaker is None and before and before[1] == first - 2 and found.lower[first - 2] == ",":
            speaker = before
        spoken.append(Voice(first, last, speaker, True))
    return spoken


def _quotations(lower: list[str]) -> list[tuple[int, int]]:
    """Pair the marks; the marks inside a quotation are part of it."""
    pairs: list[tuple[int, int]] = []
    start, closing = 0, ""
    for at, word in enumerate(lower):
        if closing:
            if word == closing:
                pairs.append((start, at))
                closing = ""
        elif word in _CLOSING:
            if word == '"' and at and lower[at - 1].isdecimal():  # inches
                return []
            start, closing = at + 1, _CLOSING[word]
        elif word in {"”", "»"}:
            return []
    return [] if closing else [pair for pair in pairs if pair[0] < pair[1]]


def _speaker_of(found: Tokens, opening: int, behind: int) -> tuple[int, int] | None:
    """Find who said a quotation, in the words before or behind its marks."""
    lower = found.lower
    at = behind + 1 if behind < len(lower) and lower[behind] == "," else behind
    if at < len(lower):
        if _says(found, at):
            return _name_from(found, at + 1)
        if lower[at : at + 2] == ["according", "to"]:
            return _name_from(found, at + 2)
        name = _name_from(found, at)
        if name and name[1] < len(lower) and _says(found, name[1]):
            return name
    at = opening - 1
    if at >= 0 and lower[at] in {",", ":", "that"}:
        at -= 1
    return _name_before(found, at) if at > 0 and _says(found, at) else None


def _according(found: Tokens) -> Voice | None:
    """Read "According to NASA, it landed" and "It landed, according to NASA"."""
    lower = found.lower
    if "according" not in lower:
        return None
    at = lower.index("according")
    if lower[at + 1 : at + 2] != ["to"]:
        return None
    name = _name_from(found, at + 2)
    if at:
        return Voice(0, at - 1 if lower[at - 1] == "," else at, name, False) if at > 1 else None
    end = name[1] if name else at + 2
    if "," not in lower[end : end + _LONGEST_NAME]:
        return None
    start = lower.index(",", end) + 1
    return Voice(start, len(lower), name, False) if start < len(lower) else None


def _told(found: Tokens) -> Voice | None:
    """Read "NASA said that it landed"."""
    lower = found.lower
    at = next((at for at in range(1, len(lower)) if _says(found, at)), None)
    if at is None:
        return None
    start = at + 1
    reach = lower[start : start + _THAT_REACH]
    if "that" in reach:
        start += reach.index("that") + 1
    elif lower[at] not in _PLAIN:
        return None
    name = _name_before(found, at)
    return Voice(start, len(lower), name, False) if name and len(lower) - start > 1 else None


def _says(found: Tokens, at: int) -> bool:
    """Say if the word at a place is one of saying; the United States is none."""
    return found.lower[at] in _SAYING and found.words[at][0].islower()


def _name_from(found: Tokens, at: int) -> tuple[int, int] | None:
    """Read a name forward: words in capitals, and small words between them."""
    words, lower = found.words, found.lower
    start = at + 1 if lower[at : at + 1] == ["the"] else at
    end = last = start
    while last < min(len(words), start + _LONGEST_NAME):
        if words[last][0].isupper() and lower[last] not in FUNCTION_WORDS:
            end = last + 1
        elif end == start or (lower[last] not in _LINKS and lower[last] != "'s"):
            break
        last += 1
    return (start, end) if end > start else None


def _name_before(found: Tokens, at: int) -> tuple[int, int] | None:
    """Read the name that ends just before a verb, or before the remark between commas that does."""
    lower = found.lower
    if lower[at - 1] == ",":
        remark = lower[max(at - 1 - _LONGEST_NAME, 0) : at - 1]
        if "," not in remark:
            return None
        at -= 1 + remark[::-1].index(",") + 1
    start = first = at
    while first > max(at - _LONGEST_NAME, 0):
        word = found.words[first - 1]
        if word[0].isupper() and lower[first - 1] not in FUNCTION_WORDS:
            start = first - 1
        elif start == at or (lower[first - 1] not in _LINKS and lower[first - 1] != "'s"):
            break
        first -= 1
    return (start, at) if start < at else None
