"""From what somebody typed to the record they mean."""

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl import names
from orbitctl.catalog.base import Catalog
from orbitctl.errors import AmbiguousNameError, NotFoundError

#: The kinds with a command of their own; any other is seen with `show`.
_COMMANDS = frozenset({"mission", "actor", "program", "alliance", "topic"})


class Resolved(NamedTuple):
    """The record meant, and the others that answer to the same name."""

    id: str
    kind: str
    others: tuple[tuple[str, str], ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to say when the name could have meant something else."""
        if not self.others:
            return ()
        listed = ", ".join(f"{kind} {record}" for record, kind in self.others)
        return (f"shown: {self.kind} {self.id}; the name is also that of {listed}",)


def resolve(catalog: Catalog, name: str, kind: str | None = None) -> Resolved:
    """Return the record that answers to an id, name, alias, COSPAR id or Wikidata id.

    An id comes before a name and a name before an alias. Raises AmbiguousNameError if several records remain, and
    NotFoundError, with up to three suggestions, if none does.
    """
    found = candidates(catalog, name, kind)
    if not found:
        raise _not_found(catalog, name, kind)
    best = [row for row in found if row[2] == found[0][2]]
    if len(best) > 1:
        listed = tuple(record for record, _, _ in best)
        what = f"{len(best)} {kind or 'record'}s" if kind != "actor" else f"{len(best)} actors"
        raise AmbiguousNameError(
            f"{names.shown(name)} is the name of {what}: "
            + ", ".join(f"{record} ({other})" if not kind else record for record, other, _ in best),
            hint=f"Ask by id: orbitctl {kind or 'show'} {listed[0]}",
            suggestions=listed,
        )
    record, record_kind, _ = best[0]
    return Resolved(record, record_kind, tuple((other, k) for other, k, _ in found if other != record))


def candidates(catalog: Catalog, name: str, kind: str | None = None) -> list[tuple[str, str, int]]:
    """Return every record that answers to a name as (id, kind, role), ids before names before aliases."""
    found = catalog.rows(
        "SELECT record, kind, role FROM name WHERE key = ? AND (? IS NULL OR kind = ?) ORDER BY role, record",
        (names.key(name), kind, kind),
    )
    return [(record, record_kind, role) for record, record_kind, role in found]


def resolve_all(catalog: Catalog, wanted: Sequence[str], kinds: Sequence[str]) -> tuple[str, list[Resolved]]:
    """Return several records of one kind: the first of ``kinds`` in which every name is found.

    Raises NotFoundError or AmbiguousNameError for the first name that fits none of them.
    """
    for kind in kinds:
        if all(candidates(catalog, name, kind) for name in wanted):
            return kind, [resolve(catalog, name, kind) for name in wanted]
    for name in wanted:
        resolve(catalog, name)
    listed = ", ".join(f"{names.shown(name)} ({resolve(catalog, name).kind})" for name in wanted)
    raise NotFoundError(
        f"no one kind of record has all of these: {listed}",
        hint=f"Compare like with like: {', '.join(kinds)}.",
    )


def _not_found(catalog: Catalog, name: str, kind: str | None) -> NotFoundError:
    elsewhere = candidates(catalog, name) if kind else []
    if elsewhere:
        record, other, _ = elsewhere[0]
        command = other if other in _COMMANDS else "show"
        article = "an" if other[0] in "ae" else "a"
        return NotFoundError(
            f"no {kind} is called {names.shown(name)}; there is {article} {other} of that name",
            hint=f"Try: orbitctl {command} {record}",
            suggestions=(record,),
        )
    statement = "SELECT shown FROM name WHERE (? IS NULL OR kind = ?) ORDER BY role DESC, shown"
    known = [str(row[0]) for row in catalog.rows(statement, (kind, kind))]
    suggestions = tuple(names.closest(name, known))
    hint = f"Did you mean: {', '.join(suggestions)}?" if suggestions else "Try: orbitctl search WORDS"
    return NotFoundError(f"no {kind or 'record'} is called {names.shown(name)}", hint=hint, suggestions=suggestions)
