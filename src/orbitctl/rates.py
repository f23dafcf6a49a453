"""Rates in whole per cent that do not flatter."""


def percent(part: int, whole: int) -> int | None:
    """Return ``part`` of ``whole`` in per cent, rounded; nothing of nothing.

    None and all are said of nothing else: 199 of 200 is 99, not 100.

    >>> percent(2, 3), percent(199, 200), percent(1, 1000), percent(0, 0)
    (67, 99, 1, None)
    """
    if not whole:
        return None
    if part in {0, whole}:
        return 100 * part // whole
    return min(max((200 * part + whole) // (2 * whole), 1), 99)
