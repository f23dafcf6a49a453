"""The words that lead from a citation back to the record."""

from orbitctl.views.citation import Entry


def trail(item: Entry) -> str:
    """Return the id of a record, and the day as of which it is cited if that is a past one; nothing for a source."""
    if item.role != "record":
        return ""
    if item.day is None:
        return f"record {item.id}"
    from orbitctl import dates  # 5 ms; only a past day is said

    return f"record {item.id}, as it stood on {dates.in_words(item.day)}"
