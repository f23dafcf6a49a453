"""Dates on the command line."""

from orbitctl import dates
from orbitctl.errors import UsageError


def first_day(option: str, text: str) -> str:
    """Return the first day a date can be, as ISO text. Raises UsageError if it is not a date or open there."""
    found = _parsed(option, text).earliest
    if found is None:
        raise UsageError(f"{option} {text} has no first day", hint="Give a date such as 2024, 2024-06 or 2024-06-30.")
    return found.isoformat()


def last_day(option: str, text: str) -> str:
    """Return the last day a date can be, as ISO text. Raises UsageError if it is not a date or open there."""
    found = _parsed(option, text).latest
    if found is None:
        raise UsageError(f"{option} {text} has no last day", hint="Give a date such as 2024, 2024-06 or 2024-06-30.")
    return found.isoformat()


def whole_day(option: str, text: str) -> str:
    """Return a date that is known to the day, as ISO text. Raises UsageError if it is not a date or less well known."""
    found = _parsed(option, text)
    if found.precision != "day" or found.qualifier:
        raise UsageError(f"{option} {text} is not one day", hint="Give a day such as 2024-06-30.")
    return found.text


def _parsed(option: str, text: str) -> dates.PartialDate:
    try:
        return dates.parse(text)
    except dates.DateError as error:
        raise UsageError(
            f"{option}: {error}",
            hint="Dates are EDTF: 2024, 2024-06, 2024-06-30, 2026-36 (fourth quarter), 203X.",
            suggestions=error.suggestions,
        ) from error
