"""Where sentences end: one search for the signs that may end one, and a table for those that do not."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence

from orbitctl.factcheck.text.abbreviations import ABBREVIATIONS, BEGINNINGS, ZONES
from orbitctl.factcheck.text.masks import BREAK, HIDDEN, PART, Comment, Masker
from orbitctl.factcheck.text.sentence import Sentence

#: A sign with what closes after it, before a blank; or the end of a block: a blank line, a break.
_END = re.compile(r"""[.!?…\n\x01](?:(?<=[.!?…])[.!?…"'”’»)\]\0\x02]*+(?=[\s\x01]|\Z)|(?<=\n)[ \t]*+\n|(?<=\x01))""")
_BLOCK_ENDS = "\n" + BREAK
#: What lies between sentences, and the word after it. Bounded, as is everything here, so that no text is slow.
_GAP = re.compile(r"[\s\0]{0,4096}+")
#: How far behind a sentence a comment may stand to be about it: to the end of the line, and of the block.
_BEHIND = re.compile(r"(?:[^\S\n]|\0){0,4096}+\x01?(?:[^\S\n]|\0){0,4096}+")
_NEXT = re.compile(r"""[\s\0]{0,4096}+["'“‘«(\[\0\x02]{0,64}+(\w[\w'’]{0,15}+)?""")
_BLANK = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\u00a0\u2028\u2029" + HIDDEN
_OPENING = "\"'“‘«(["
#: Letters with full stops between them, the last without: "U.S".
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
#: What nobody sees in a text: masks, control characters, soft hyphens, marks of direction.
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")
#: So much has to be there behind a sign before it is judged.
_AHEAD = 4096 + 64 + 16
#: No sentence is longer; what goes on so long is a table, a list or noise, and is cut at a space.
_LONGEST = 4096


def sentences(
    pieces: Iterable[str], masker: Masker, remark: Callable[[int, str], None] = lambda _line, _text: None
) -> Iterator[Sentence]:
    """Yield the sentences of a document in order, each with its place.

    ``remark`` is told of accept comments that give no reason or stand before nothing, with their line.
    """
    splitter = _Splitter(masker, remark)
    for piece in pieces:
        yield from splitter.take(piece, masker.mask(piece), last=False)
    yield from splitter.take("", masker.rest(), last=True)
    splitter.finish()


class _Splitter:
    """What is left of a document between its pieces: ``text`` is what is seen of ``source``."""

    def __init__(self, masker: Masker, remark: Callable[[int, str], None]) -> None:
        self._source = self._text = ""
        self._base = 0  # place of their first character in the document
        self._line, self._counted = 1, 0  # line of a place from which lines are counted further, and that place
        self._line_start = 0  # where that line begins
        self._block, self._said = 0, False  # and whether anything was said in it
        self._comments: deque[Comment] = masker.comments
        self._headings = masker.headings
        self._waiting: list[tuple[int, str]] = []  # comments, with their lines, that speak of what follows
        self._remark = remark

    def take(self, source: str, text: str, *, last: bool) -> Iterator[Sentence]:
        """Take a further piece of the source and of the text; yield the sentences that are whole by now."""
        self._source += source
        self._text = text = self._text + text
        known = len(text) if last else len(text) - _AHEAD
        at = 0
        for found in _END.finditer(text):
            sign, end = found.span()
            if end > known:
                break
            block = text[sign] in _BLOCK_ENDS
            if block or _ends(text, at, sign, end):
                yield from self._between(at, sign if block else end)
                at = end
                self._block += block and self._said
                self._said = self._said and not block
        if last:
            yield from self._between(at, len(text))
            at = len(text)
        while known - at > 2 * _LONGEST:  # no end for long, and none needed
            cut = _cut(text, at)
            yield from self._between(at, cut)
            at = cut
        self._wait(self._base + at)
        self._count(self._base + at)
        self._source, self._text = self._source[at:], text[at:]
        self._base += at

    def finish(self) -> None:
        """Tell of the comments that nothing came after."""
        self._wait(self._base + 1)
        for line, _ in self._waiting:
            self._remark(line, "the accept comment stands before no sentence")

    def _between(self, start: int, end: int) -> Sequence[Sentence]:
        """Return what is said between two places of the text: a sentence, several if it is very long, or nothing."""
        found = []
        while start < end:
            start = _GAP.match(self._text, start, end).end()  # type: ignore[union-attr]  # it may be empty
            cut = _cut(self._text, start) if end - start > _LONGEST else end
            raw = self._text[start:cut].rstrip(_BLANK)
            said = _seen(raw)
            if said:
                found.append(self._sentence(said, start, start + len(raw)))
            start = cut
        return found

    def _sentence(self, said: str, start: int, end: int) -> Sentence:
        place, self._said = self._base + start, True
        accepted = None
        if self._comments or self._waiting:
            self._wait(place)
            accepted = self._accepted(start, end)
        self._count(place)
        headings = self._headings
        while headings and headings[0][1] <= place:
            headings.popleft()
        heading = bool(headings) and headings[0][0] <= place
        column = place - self._line_start + 1
        return Sentence(said, place, self._base + end, self._line, column, self._block, heading, accepted)

    def _count(self, place: int) -> None:
        """Count lines up to a place at or behind the one they are counted to."""
        first, last = self._counted - self._base, place - self._base
        lines = self._source.count("\n", first, last)
        if lines:
            self._line += lines
            self._line_start = self._base + self._source.rindex("\n", first, last) + 1
        self._counted = place

    def _wait(self, place: int) -> None:
        """Let the comments before a place wait for the next sentence."""
        while self._comments and self._comments[0].start < place:
            comment = self._comments.popleft()
            self._count(max(comment.start, self._counted))
            self._hold(comment, self._waiting)

    def _accepted(self, start: int, end: int) -> str | None:
        """Return the reasons for which a sentence is accepted, if there are any."""
        reasons, self._waiting = self._waiting, []
        gap = _BEHIND.match(self._text, end)
        behind = gap.end() if gap else end
        while self._comments and self._comments[0].start - self._base < (behind if self._comments[0].behind else end):
            self._hold(self._comments.popleft(), reasons)
        return "; ".join(reason for _, reason in reasons) or None

    def _hold(self, comment: Comment, reasons: list[tuple[int, str]]) -> None:
        line = self._line + self._source.count("\n", self._counted - self._base, comment.start - self._base)
        if comment.reason:
            reasons.append((line, comment.reason))
        else:
            self._remark(line, "the accept comment gives no reason, and accepts nothing")


def _seen(raw: str) -> str:
    """Return text as a reader sees it: without masks and control characters, with single spaces."""
    if not raw.isprintable():
        raw = _UNSEEN.sub("", raw)
    elif "  " not in raw:
        return raw
    return " ".join(raw.split())


def _cut(text: str, start: int) -> int:
    """Return where to cut what is too long: behind a blank, or in the midst of a word that is as long."""
    most = start + _LONGEST
    return max(text.rfind(" ", start, most), text.rfind("\n", start, most)) + 1 or most


def _ends(text: str, start: int, sign: int, end: int) -> bool:
    """Tell whether a sign ends the sentence that starts at ``start``, by the words before and after it."""
    after = _NEXT.match(text, end)
    word = after[1] if after else None
    if not word:
        return True
    if word[0].islower():
        return False
    before = text[sign - 16 if sign - start > 16 else start : sign].split()
    if not before:  # a sentence of signs
        return True
    token = before[-1]
    if not token.isalnum():
        token = token.replace(HIDDEN, "").replace(PART, "").lstrip(_OPENING)
    kind = ABBREVIATIONS.get(token if text[sign] == "." else token + text[sign])
    if kind is None:
        if len(token) == 1 and token.isupper() and text[sign] == ".":
            # An initial; but "Artemis I" has the number one.
            return word in BEGINNINGS or (token == "I" and len(before) > 1 and before[-2][0].isupper())
        return "." not in token or word in BEGINNINGS or not _DOTTED.fullmatch(token)
    if kind == "number":
        return not word[0].isdigit()
    if kind == "zone":
        return not (word in ZONES or (word.isupper() and len(word) <= 5))
    return kind == "begin" and word in BEGINNINGS
