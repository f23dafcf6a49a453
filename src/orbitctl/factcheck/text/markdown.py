"""Markdown, its markup masked line by line.

Parsers of Markdown tell lines and not characters, and want the whole text at once; what is needed here is where words
stand, in a text of any size. So this knows the signs of CommonMark and GitHub's tables, and of their nesting only what
decides whether something is text.
"""

import re
from collections import deque
from itertools import zip_longest

from orbitctl.factcheck.text.front import front_matter
from orbitctl.factcheck.text.inline import masked
from orbitctl.factcheck.text.masks import BREAK, Comment, broken, hidden

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
#: Quotation signs and list markers at the start of a line, with the blanks about them.
_PREFIX = re.compile(r"(?:[ \t]*+(?:>|(?:[-*+•‣◦]|(?P<number>\d{1,9})[.)])(?=[ \t\n])))*+[ \t]*+")
_FENCE = re.compile(r"`{3,}+(?=[^\n`]*+(?:\n|\Z))|~{3,}+")
_HEADING = re.compile(r"#{1,6}(?:[ \t]++|(?=\n))")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)(?:\n|\Z)")
_UNDERLINE = re.compile(r" {0,3}(?:=++|-++)[ \t]*+(?:\n|\Z)")
_TABLE_RULE = re.compile(r"[ \t]*+\|?(?:[ \t]*+:?-++:?[ \t]*+\|?)++[ \t]*+(?:\n|\Z)")
_DEFINITION = re.compile(r"\[(?!\^)[^\[\]\n]++\]:[ \t]*+\S")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]++\]:")
#: Blocks of HTML whose content is no text.
_RAW = re.compile(r"<(script|style|pre|textarea)\b", re.IGNORECASE)
_INDENTED = re.compile(r" {4}| {0,3}\t")
_CELL = re.compile(r"(?<!\\)\|")


class Markdown:
    """Masks Markdown."""

    def __init__(self) -> None:
        self.comments: deque[Comment] = deque()
        self.headings: deque[tuple[int, int]] = deque()
        self._at = 0  # place of the piece in the document, and of the line while lines are read
        self._until = ""  # what ends the block of HTML that is left out
        self._fence = ""  # what ends the block of code
        self._blank = True  # whether the line before is blank
        self._list = False
        self._quote = 0  # how deep
        self._table = False

    def mask(self, piece: str) -> str:
        """Return the next piece with its markup masked."""
        start = self._at
        front = front_matter(piece)[0] if start == 0 else 0
        parts = [broken(piece[:front])]
        lines = _LINE.findall(piece, front)
        self._at += front
        for line, following in zip_longest(lines, lines[1:], fillvalue=""):
            parts.append(self._line(line, following))
            self._at += len(line)
        return masked("".join(parts), start, self.comments)

    def rest(self) -> str:
        """Return nothing: no piece is held back."""
        return ""

    def _line(self, line: str, following: str) -> str:
        if self._until or self._fence:
            return self._left_out(line)
        if line[0].isalpha() and "|" not in line and following[:1] not in {"=", "-", " "}:  # most lines of prose
            self._list, self._blank, self._quote = self._list and not self._blank, False, 0
            return line
        if self._blank and not self._list and _INDENTED.match(line) and line.strip():
            return broken(line)
        if _RULE.match(line):
            self._blank = True
            return broken(line)
        prefix, marked = self._prefix(line)
        text = line[len(prefix) :]
        if not text.strip():
            self._blank, self._table = True, False
            return (broken(prefix) if prefix.strip() else prefix) + text
        self._list = marked or (self._list and not (self._blank and not line[0].isspace()))
        self._blank = False
        depth = prefix.count(">")
        begins, self._quote = marked or depth != self._quote, depth
        before = broken(prefix) if begins and prefix else hidden(prefix) if depth else prefix
        return before + self._content(text, following, len(prefix))

    def _left_out(self, line: str) -> str:
        """Mask a line of code, or of HTML that is no text."""
        if self._until:
            if self._until in line.lower():
                self._until = ""
        else:
            end = line.strip().lstrip(">").strip()
            if len(end) >= len(self._fence) and not end.strip(self._fence[0]):
                self._fence = ""
        return broken(line)

    def _prefix(self, line: str) -> tuple[str, bool]:
        """Return what stands before the content of a line, and whether a list marker is in it."""
        found = _PREFIX.match(line)
        assert found is not None  # it may be empty
        prefix = found[0]
        marked = not prefix.replace(">", "").isspace() and prefix.strip(" \t>") != ""
        if found["number"] and int(found["number"]) != 1 and not self._blank and not self._list:
            prefix, marked = "", False  # a line of a paragraph that happens to begin so
        return prefix, marked

    def _content(self, text: str, following: str, indent: int) -> str:
        """Mask what begins, or is, a block of its own."""
        start = self._at + indent
        fence = _FENCE.match(text)
        if fence:
            self._fence = fence[0]
            return broken(text)
        raw = _RAW.match(text)
        if raw:
            end = f"</{raw[1].lower()}"
            self._until = "" if end in text.lower() else end
            return broken(text)
        if _DEFINITION.match(text):
            return broken(text)
        heading = _HEADING.match(text)
        if heading:
            title = text[heading.end() :].rstrip()
            bare = title.rstrip("#")  # "## Title ##"
            if bare != title and (not bare or bare[-1].isspace()):
                title = bare.rstrip()
            self.headings.append((start, start + len(text)))
            self._blank = True
            return broken(heading[0]) + title + broken(text[heading.end() + len(title) :])
        note = _FOOTNOTE.match(text)
        if note:
            return broken(note[0]) + text[note.end() :]
        return self._row_or_text(text, following, start)

    def _row_or_text(self, text: str, following: str, start: int) -> str:
        if "|" in text:
            if "-" in text and _TABLE_RULE.match(text):
                self._table = True
                return broken(text)
            if self._table or text.startswith("|") or ("|" in following and _TABLE_RULE.match(following)):
                return _ended(_CELL.sub(BREAK, text))
        if _UNDERLINE.match(text):
            return broken(text)
        if _UNDERLINE.match(following):
            self.headings.append((start, start + len(text)))
            return _ended(text)
        return text


def _ended(line: str) -> str:
    """Return a line at whose end a block ends."""
    return line[:-1] + BREAK if line.endswith("\n") else line
