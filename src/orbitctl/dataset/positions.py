"""On which line of a TOML file a record or a field stands.

``tomllib`` keeps no positions, so a light scan notes where tables and keys begin. It follows the shapes people and
tomli-w write: ``[[mission]]``, ``[[mission.events]]``, ``key = ...`` at the start of a line, and arrays with one
inline table a line. Anything else falls back to the nearest enclosing line that is known.
"""

import re

_HEADER = re.compile(r"^\s*\[{1,2}\s*([A-Za-z0-9_.\-\" ]+?)\s*\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*([A-Za-z0-9_-]+|\"[^\"]+\")\s*=")
_ELEMENT = re.compile(r"^\s*[{\"']")
_MULTILINE = ('"""', "'''")

Location = tuple[str | int, ...]


class LineIndex:
    """The line of each table and key of one file, counted from 1; worked out when the first one is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: dict[Location, int] = {}
        self._counts: dict[Location, int] = {}

    def line(self, location: Location) -> int:
        """Return the line of a location such as ``("mission", 4, "events", 2, "date")``, or of what holds it."""
        if not self._lines:
            self._scan(self._text.split("\n"))  # as tomllib counts: str.splitlines also breaks at U+2028 and the like
        for length in range(len(location), 0, -1):
            found = self._lines.get(location[:length])
            if found is not None:
                return found
        return 1

    def _scan(self, lines: list[str]) -> None:
        table: Location = ()
        quoted = ""
        for number, line in enumerate(lines, start=1):
            if quoted:
                quoted = "" if quoted in line else quoted
                continue
            quoted = next((mark for mark in _MULTILINE if line.count(mark) % 2), "")
            header = _HEADER.match(line)
            if header:
                table = self._enter(header.group(1), number, array=line.lstrip().startswith("[["))
                self._lines.setdefault(table, number)
                continue
            found = _KEY.match(line)
            if found:
                location = (*table, found.group(1).strip('"'))
                self._lines.setdefault(location, number)
                self._note_elements(location, lines, number)

    def _enter(self, dotted: str, number: int, *, array: bool) -> Location:
        """Return the location a table header opens; the last part of an array header counts one further."""
        location: Location = ()
        parts = [part.strip().strip('"') for part in dotted.split(".")]
        for position, part in enumerate(parts):
            location = (*location, part)
            if array and position == len(parts) - 1:
                self._counts[location] = self._counts.get(location, -1) + 1
                self._lines.setdefault(location, number)
            if location in self._counts:
                location = (*location, self._counts[location])
        return location

    def _note_elements(self, location: Location, lines: list[str], number: int) -> None:
        """Note the elements of an array that has one element a line."""
        if not lines[number - 1].rstrip().endswith("["):
            return
        for offset in range(len(lines) - number):  # no slice: a copy for each array makes a long file slow
            if not _ELEMENT.match(lines[number + offset]):
                return
            self._lines.setdefault((*location, offset), number + 1 + offset)
