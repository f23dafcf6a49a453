"""Why a text is not a date, in a sentence a journalist can act on."""

from __future__ import annotations

# Enough to recognise the input by; a pasted article must not fill the screen.
_ECHO = 40


class DateError(ValueError):
    """A text that is no date of the supported subset, or a date that cannot serve where it was put.

    `suggestions` are EDTF texts that do parse and may be meant, for the caller's hint; often empty.
    """

    def __init__(self, message: str, suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.suggestions = suggestions


def refusal(text: str, reason: str, *, write: str = "", suggestions: tuple[str, ...] = ()) -> DateError:
    """Make the error for `text`: what is wrong, then what to write, by default the suggestions."""
    advice = write or " or ".join(suggestions)
    return DateError(f"cannot read {quoted(text)} as a date: {reason}; write {advice}", suggestions)


def quoted(text: str) -> str:
    """Quote for a message: repr escapes control, bidirectional and unpaired characters."""
    return repr(text) if len(text) <= _ECHO else repr(text[:_ECHO]) + "..."
