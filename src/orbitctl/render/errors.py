"""Errors as text for people or as one JSON object."""

import json

from orbitctl.errors import DataError, OrbitctlError


def as_text(error: OrbitctlError) -> str:
    """Return the problems, the sentence, and what to do next."""
    lines = [*_problems(error), f"orbitctl: {inert(error.message)}"]
    if error.hint:
        lines.append(f"  {inert(error.hint)}")
    return "\n".join(lines) + "\n"


def as_object(error: OrbitctlError) -> str:
    """Return the error as the JSON contract has it, on one line."""
    content: dict[str, object] = {
        "code": error.code,
        "message": error.message,
        "hint": error.hint,
        "suggestions": error.suggestions,
    }
    problems = _problems(error)
    if problems:
        content["problems"] = problems
    return json.dumps({"error": content}, ensure_ascii=False) + "\n"


def _problems(error: OrbitctlError) -> list[str]:
    return list(map(inert, error.problems)) if isinstance(error, DataError) else []


def inert(text: str) -> str:
    """Return text in which nothing acts on a terminal: what was typed comes back in messages."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() or character == "\n" else ascii(character)[1:-1] for character in text
    )
