"""HTML, its tags masked: read by the standard library's parser, told to keep entities apart and fed piece by piece."""

import re
from collections import deque
from html.parser import HTMLParser

from orbitctl.factcheck.text.blocks import BLOCKS, HEADINGS, SILENT
from orbitctl.factcheck.text.comments import accepting
from orbitctl.factcheck.text.entities import meant
from orbitctl.factcheck.text.masks import BREAK, HIDDEN, Comment, hidden

#: The parser keeps what is not whole and reads it again with each piece. What is longer than this (a picture within
#: an attribute, a program) is left out without it, so that no page is slow.
_MOST_HELD = 262_144
#: So much of a line is kept to tell whether anything stands before a comment.
_MOST_BEFORE = 4096
_ENDLESS = 1 << 62
#: An unclosed menu ends here at the latest.
_CONTENT = frozenset({"body", "main", "article"})


class Html(HTMLParser):
    """Masks HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.comments: deque[Comment] = deque()
        self.headings: deque[tuple[int, int]] = deque()
        self._out: list[str] = []
        self._done = 0  # place up to which the mask is made
        self._source, self._source_at = "", 0  # what the parser may still ask for, and its place
        self._given = 0  # place up to which the parser was given the text
        self._lines, self._first_line = [0], 1  # places at which its lines begin, from the line of this number on
        self._silent, self._depth = "", 0  # the open element that is no text, and how often it is open
        self._break = False  # whether only a line break stands before
        self._raw = ""  # the open element in which the parser sees no tags
        self._until, self._tail = "", ""  # what ends something too long, and the end of the text searched for that

    def mask(self, piece: str) -> str:
        """Return the next masked text; what is not whole yet is owed."""
        text = piece
        while text:
            text = self._leave_out(text) if self._until else self._read(text)
        out = "".join(self._out)
        self._out.clear()
        return out

    def rest(self) -> str:
        """Return the mask of a tag that never ended, or of an ampersand at the very end."""
        owed = self._source[self._done - self._source_at :]
        return owed if owed.startswith("&") and not self._silent else hidden(owed)

    def _read(self, text: str) -> str:
        """Give text to the parser; return what it is not to see in that form."""
        self._source += text
        self._lines += [self._given + end.end() for end in re.finditer("\n", text)]
        self._given += len(text)
        try:
            self.feed(text.replace("<![", "<!_"))  # a marked section: the parser refuses those it does not know
            refused = False
        except AssertionError:
            refused = True
        place = self._place()
        self._hide_to(place)
        line = self._lines[self.getpos()[0] - self._first_line]
        held = self._source[place - self._source_at :]
        if refused:
            self._until = ">"
            self._begin_anew(place)
            return held
        if len(held) > _MOST_HELD:
            self._until = f"</{self._raw}" if self._raw else "-->" if held.startswith("<!--") else ">"
            self._tail = held[1 - len(self._until) :]
            self._hide_to(self._given)
            self._begin_anew(self._given)
            return ""
        del self._lines[: self.getpos()[0] - self._first_line]
        self._first_line = self.getpos()[0]
        kept = max(line, place - _MOST_BEFORE, self._source_at)
        self._source, self._source_at = self._source[kept - self._source_at :], kept
        return ""

    def _begin_anew(self, place: int) -> None:
        self.reset()
        self._source, self._source_at, self._given = "", place, place
        self._lines, self._first_line = [place], 1

    def _leave_out(self, text: str) -> str:
        """Mask text up to the end of something too long; return what comes after it."""
        searched = self._tail + text
        found = re.search(re.escape(self._until), searched, re.IGNORECASE)
        end = found.end() - len(self._tail) if found else len(text)
        self._tail = "" if found else searched[1 - len(self._until) :]
        if found:
            if self._until.startswith("</"):
                self._close(self._raw)
                self._until = ">"  # of the end tag
            else:
                self._until = ""
        self._hide_to(self._source_at + end)
        self._begin_anew(self._done)
        return text[end:]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Mask a start tag; see whether something begins that is no text."""
        place = self._place()
        self._raw = tag if tag in self.CDATA_CONTENT_ELEMENTS else ""
        if tag in _CONTENT:
            self._silent, self._depth = "", 0
        if tag in SILENT and not self._silent:
            self._silent = tag
        self._depth += tag == self._silent
        self._tag(tag, place)
        if tag in HEADINGS:
            self.headings.append((place, _ENDLESS))

    def handle_endtag(self, tag: str) -> None:
        """Mask an end tag."""
        self._tag(tag, self._place())
        self._close(tag)

    def handle_data(self, data: str) -> None:
        """Let text stand; a line feed is a blank."""
        self._say(data.replace("\n", " "), self._place())

    def handle_entityref(self, name: str) -> None:
        """Put a character in the place of its name, if there is one of that name."""
        self._entity(f"&{name}")

    def handle_charref(self, name: str) -> None:
        """Put a character in the place of its number."""
        self._entity(f"&#{name}")

    def handle_comment(self, data: str) -> None:
        """Note an accept comment."""
        reason = accepting(data)
        if reason is not None and not self._silent:
            place = self._place()
            before = self._source[: place - self._source_at].rpartition("\n")[2]
            self.comments.append(Comment(place, reason, behind=bool(before.strip())))

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - self._first_line] + column

    def _entity(self, written: str) -> None:
        place = self._place()
        end = place - self._source_at + len(written)
        whole = written + ";" if self._source[end : end + 1] == ";" else written
        said = meant(whole)
        self._say(whole if said is None else said, place)  # "AT&T" has none

    def _close(self, tag: str) -> None:
        self._raw = ""
        if tag == self._silent:
            self._depth -= 1
            if not self._depth:
                self._silent = ""

    def _tag(self, tag: str, place: int) -> None:
        self._hide_to(place)
        if tag in BLOCKS:
            if self.headings and self.headings[-1][1] == _ENDLESS:
                self.headings[-1] = (self.headings[-1][0], place)
            self._add(BREAK)
        elif tag == "br":
            self._add(BREAK if self._break else " ")  # two of them end a paragraph
            self._break = True

    def _say(self, text: str, place: int) -> None:
        self._hide_to(place)
        self._break = self._break and not text.strip()
        self._add(hidden(text) if self._silent else text)

    def _hide_to(self, place: int) -> None:
        self._add(HIDDEN * (place - self._done))

    def _add(self, text: str) -> None:
        self._out.append(text)
        self._done += len(text)
