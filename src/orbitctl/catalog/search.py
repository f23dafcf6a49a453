"""Full-text search."""

import json

from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, checked_value
from orbitctl.errors import UsageError
from orbitctl.names import key
from orbitctl.views.search import SearchHit

#: What bears the words as its name comes first: "Apollo XI" is not Apollo XII. Then a word in a name counts for more
#: than one in an alias, and both for more than one in the text.
_QUERY = """
    SELECT record.id, record.kind, record.name, snippet(fulltext, -1, '«', '»', '…', 18), confidence, record.body, layer
    FROM fulltext JOIN record ON record.id = fulltext.record
    WHERE fulltext MATCH :words AND record.known_from <= :day AND (:kind IS NULL OR record.kind = :kind)
    ORDER BY record.id IN (SELECT record FROM name WHERE key = :key) DESC,
        bm25(fulltext, 0, 0, 10.0, 6.0, 1.0), record.id
    LIMIT :limit
"""
_SEARCHED_KINDS = ("mission", "program", "actor", "alliance", "event", "topic", "claim")


def search(catalog: Catalog, words: str, filters: Filters) -> list[SearchHit]:
    """Return the records that hold all the words, the best first; the last word may be a beginning.

    Raises UsageError if there is no word to look for, or for an unknown kind.
    """
    terms = "".join(character if character.isalnum() else " " for character in words).split()
    if not terms:
        raise UsageError("there is no word to search for", hint="Example: orbitctl search helium")
    kind = checked_value("--kind", filters.kind, _SEARCHED_KINDS) if filters.kind else None
    values = {
        "words": " ".join(f'"{term}"' for term in terms) + "*",
        "key": key(words),
        "day": catalog.day,
        "kind": kind,
        "limit": -1 if filters.limit is None else filters.limit,
    }
    return [
        SearchHit(record, found, name, excerpt, confidence, catalog.sources(json.loads(body)["sources"]), layer)
        for record, found, name, excerpt, confidence, body, layer in catalog.rows(_QUERY, values)
    ]
