"""What the data knows of a word that is still being typed."""

from collections.abc import Iterator, Sequence

from orbitctl import names
from orbitctl.catalog.base import Catalog

#: After every character that a word may go on with.
_LAST = chr(0x10FFFF)
#: Listed only once something is typed: there are thousands, and few know their ids.
_MANY = ("source", "claim")


def records(catalog: Catalog, kinds: Sequence[str], typed: str) -> Iterator[tuple[str, str]]:
    """Yield the ids of some kinds, or of any, that begin with a text, each with the name of the record.

    Where none does, the one record whose name or other name begins so.
    """
    chosen = _of_kinds(kinds) if kinds else _of_kinds(() if typed else _MANY, others=True)
    statement = f"SELECT id, name FROM record WHERE id >= ? AND id < ? AND {chosen} ORDER BY id"
    found = list(catalog.rows(statement, (typed, typed + _LAST)))
    if not found and names.key(typed):
        key = names.key(typed)
        statement = (
            "SELECT DISTINCT record.id, record.name FROM name JOIN record ON id = record"
            f" WHERE key >= ? AND key < ? AND record.{_of_kinds(kinds) if kinds else 'kind IS NOT NULL'} LIMIT 2"
        )
        found = list(catalog.rows(statement, (key, key + _LAST)))
        found = found if len(found) == 1 else []
    yield from found


def _of_kinds(kinds: Sequence[str], *, others: bool = False) -> str:
    """Return the condition that a record is of some kinds, or of none of them; the kinds are ours, not the user's."""
    return f"kind {'NOT ' if others else ''}IN ({', '.join(repr(kind) for kind in kinds)})"


def facets(catalog: Catalog, role: str, kind: str | None = None) -> list[str]:
    """Return the values that records, of one kind if it is given, have in a role."""
    of_kind = "" if kind is None else " AND record IN (SELECT id FROM record WHERE kind = ?)"
    statement = f"SELECT DISTINCT value FROM facet WHERE role = ?{of_kind} ORDER BY value"
    return [row[0] for row in catalog.rows(statement, (role, kind) if kind else (role,))]


def moment_kinds(catalog: Catalog) -> list[str]:
    """Return the kinds of dated things."""
    return [row[0] for row in catalog.rows("SELECT DISTINCT kind FROM moment ORDER BY kind")]
