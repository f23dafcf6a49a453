"""Checked claims: one, or those that pass the filters."""

import json

from orbitctl import names
from orbitctl.catalog import assemble, records
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.filters import Filters, Where, checked_value, facet_value
from orbitctl.errors import NotFoundError
from orbitctl.views.claim import VERDICTS, Claim

#: In the order of the articles, and within one in the order the claims were numbered.
_QUERY = """
    SELECT body, layer FROM record JOIN facet AS told ON told.record = id AND told.role = 'article'
    WHERE kind = 'claim' AND known_from <= :day AND {where} ORDER BY told.value, id LIMIT :limit
"""
_ARTICLES = """
    SELECT DISTINCT id, coalesce(title, ''), publisher FROM facet JOIN source ON id = value
    WHERE role = 'article' ORDER BY id
"""


def claim(catalog: Catalog, claim_id: str) -> Claim:
    """Return a checked claim. Raises NotFoundError if it was not yet published on the day."""
    return _view(catalog, records.one(catalog, claim_id))


def claims(
    catalog: Catalog,
    filters: Filters,
    *,
    article: str | None = None,
    verdict: str | None = None,
    verdict_then: str | None = None,
    subject: str | None = None,
) -> list[Claim]:
    """Return the claims that pass the filters, article by article.

    ``article`` is a source id or words of a title, ``subject`` the id of a record. Raises UsageError for an unknown
    kind or verdict, NotFoundError for an article that no claim is from.
    """
    where = Where("id")
    where.add("1", day=catalog.day, limit=-1 if filters.limit is None else filters.limit)
    if article:
        where.add(
            "told.value IN (SELECT value FROM json_each(:articles))", articles=json.dumps(_found(catalog, article))
        )
    if filters.kind:
        where.add(where.facet("kind", facet_value(catalog, "--kind", "kind", filters.kind, kind="claim")))
    if verdict:
        where.add(where.facet("verdict", checked_value("--verdict", verdict, VERDICTS)))
    if verdict_then:
        where.add(where.facet("verdict_then", checked_value("--verdict-then", verdict_then, VERDICTS)))
    if subject:
        where.add(where.facet("record", subject))
    found = [
        records.Stored(json.loads(body), layer)
        for body, layer in catalog.rows(_QUERY.format(where=where), where.values)
    ]
    catalog.preload(source for item in found for source in (item.body["article"], *item.body["sources"]))
    return [_view(catalog, stored) for stored in found]


def _found(catalog: Catalog, asked: str) -> list[str]:
    """Return the articles of an id, or those whose title, publisher and id hold all the words."""
    articles = list(catalog.rows(_ARTICLES))
    by_id = [article for article, _, _ in articles if names.key(article) == names.key(asked)]
    if by_id:
        return by_id
    wanted = _words(asked)
    found = [
        article
        for article, title, publisher in articles
        if wanted
        and all(any(word.startswith(part) for word in _words(f"{title} {publisher} {article}")) for part in wanted)
    ]
    if not found:
        known = [article for article, _, _ in articles]
        close = tuple(names.closest(asked, known))
        hint = f"Did you mean: {', '.join(close)}?" if close else f"Articles: {', '.join(known)}"
        raise NotFoundError(f"no checked article is called {names.shown(asked)}", hint=hint, suggestions=close)
    return found


def _words(text: str) -> list[str]:
    parted = "".join(character if character.isalnum() else " " for character in text)
    return [names.key(word) for word in parted.split()]


def _view(catalog: Catalog, stored: records.Stored) -> Claim:
    return assemble.view(catalog, Claim, stored, article=catalog.source(stored.body["article"]))
