"""Ids, references and names: one record a thing, and nothing that points nowhere."""

from collections.abc import Iterator
from difflib import get_close_matches

from orbitctl import names
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset, Entry
from orbitctl.dataset.positions import Location
from orbitctl.dataset.problems import Problem
from orbitctl.dataset.schema import Model, NamedRecord

_ANY = frozenset({"mission", "program", "actor", "alliance", "event", "topic", "claim"})
#: The fields that hold ids, and the kinds of record the ids may be of.
_REFERENCES: dict[str, frozenset[str]] = {
    "sources": frozenset({"source"}),
    "article": frozenset({"source"}),
    "operators": frozenset({"actor"}),
    "lead": frozenset({"actor"}),
    "partners": frozenset({"actor"}),
    "actors": frozenset({"actor"}),
    "actor": frozenset({"actor"}),
    "organisation": frozenset({"actor"}),
    "program": frozenset({"program"}),
    "carrier": frozenset({"mission"}),
    "alliance": frozenset({"alliance"}),
    "within": frozenset({"place"}),
    "records": _ANY,
    "subjects": _ANY,
}


def references(entry: Entry) -> Iterator[tuple[Location, str, frozenset[str]]]:
    """Yield every id a record points to: where it stands, the id, and the kinds it may be of."""
    yield from _references(entry.record, entry.kind, ())


def _references(model: Model, kind: str, path: Location) -> Iterator[tuple[Location, str, frozenset[str]]]:
    for name in type(model).model_fields:
        value = getattr(model, name)
        values = value if isinstance(value, list) else [value]
        kinds = frozenset({kind}) if name == "parent" else _REFERENCES.get(name)
        for position, item in enumerate(values):
            place = (*path, name, position) if isinstance(value, list) else (*path, name)
            if isinstance(item, Model):
                yield from _references(item, kind, place)
            elif kinds and isinstance(item, str):
                yield place, item, kinds


def duplicate_ids(dataset: Dataset) -> Iterator[Problem]:
    """Find ids that two records of one layer share."""
    seen: dict[tuple[str, str], Entry] = {}
    for entry in dataset.entries:
        first = seen.setdefault((entry.layer, entry.record.id), entry)
        if first is not entry:
            line = first.file.lines.line((first.kind, first.index))
            yield entry.problem(
                "L201",
                f"the id is taken by {_one(first.kind)} at {first.file.shown_path}:{line}; choose another",
                "id",
            )


def _one(kind: str) -> str:
    return f"an {kind}" if kind[0] in "ae" else f"a {kind}"


def dangling_references(dataset: Dataset) -> Iterator[Problem]:
    """Find ids that no record has, or that a record of the wrong kind has."""
    for entry in dataset.by_id.values():
        for place, wanted, kinds in references(entry):
            found = dataset.by_id.get(wanted)
            if found is not None and found.kind in kinds:
                continue
            field = next(str(part) for part in reversed(place) if isinstance(part, str))
            expected = " or ".join(sorted(kinds)) if len(kinds) < 3 else "record"
            if found is not None:
                advice = f"`{wanted}` is {_one(found.kind)}; name {_one(expected)}"
            else:
                candidates = [other.record.id for other in dataset.by_id.values() if other.kind in kinds]
                close = get_close_matches(wanted, candidates, n=1)
                advice = f"there is no {expected} `{wanted}`; " + (
                    f"write `{close[0]}`" if close else f"add the {expected}, or remove the reference"
                )
            yield entry.problem("L202", f"`{field}`: {advice}", *place)


def colliding_names(dataset: Dataset) -> Iterator[Problem]:
    """Find records of one kind with the same name, and aliases that are another record's name or id."""
    owners: dict[tuple[str, str], Entry] = {}
    for entry in dataset.by_id.values():
        if isinstance(entry.record, NamedRecord):
            for name in (entry.record.id, entry.record.name):
                owner = owners.setdefault((entry.kind, names.key(name)), entry)
                if owner is not entry:
                    other = owner.record.id
                    yield entry.problem("L203", f"the name {name!r} is that of `{other}`; merge or rename", "name")
    for entry in dataset.by_id.values():
        if isinstance(entry.record, NamedRecord):
            for position, alias in enumerate(entry.record.aliases):
                owner = owners.get((entry.kind, names.key(alias)), entry)
                if owner is not entry:
                    message = f"the alias {alias!r} is the name of `{owner.record.id}`; remove it from one of them"
                    yield entry.problem("L203", message, "aliases", position)


def idle_aliases(dataset: Dataset) -> Iterator[Problem]:
    """Find aliases that add nothing: case, accents and punctuation do not count in look-ups."""
    for entry in dataset.by_id.values():
        if not isinstance(entry.record, NamedRecord):
            continue
        seen = {names.key(entry.record.id), names.key(entry.record.name)}
        for position, alias in enumerate(entry.record.aliases):
            alias_key = names.key(alias)
            if not alias_key:
                message = f"the alias {alias!r} holds no letter or digit; remove it"
            elif alias_key in seen:
                message = f"the alias {alias!r} only repeats another name of the record; remove it"
            else:
                seen.add(alias_key)
                continue
            yield entry.problem("L204", message, "aliases", position)


RULES = (
    Rule("L201", "An id belongs to one record.", duplicate_ids),
    Rule("L202", "Every id that is pointed to exists and is of the right kind.", dangling_references),
    Rule("L203", "A name belongs to one record of its kind.", colliding_names),
    Rule("L204", "An alias adds a way to find the record.", idle_aliases),
)
