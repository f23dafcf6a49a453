"""The command that makes a picture again, for the line that says what it was made with."""

import shlex
from collections.abc import Iterator

from orbitctl.views.answer import Answer

#: Parameters that are named by their place.
_PLACED = ("name", "names")


def command(answer: Answer, form: str, by: str | None = None) -> str:
    """Return the command line that asks the same question and writes the answer in a format."""
    return shlex.join(["orbitctl", answer.kind, *_asked(answer, by), "--format", form])


def _asked(answer: Answer, by: str | None) -> Iterator[str]:
    query = answer.query
    for name in _PLACED:
        given = query.get(name)
        if given:
            yield from [given] if isinstance(given, str) else map(str, given)  # type: ignore[call-overload]
    for name, value in query.items():
        if name in _PLACED or value is None or value is False:
            continue
        yield f"--{name.replace('_', '-')}"
        if value is not True:
            yield str(value)
    if by:
        yield from ("--by", by)
    if any(layer != "bundled" for layer in answer.dataset.layers):
        yield from ("--data", "DIR")
