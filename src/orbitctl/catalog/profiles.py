"""What can be compared about a record: an ordered list of attributes, each with its sources."""

from collections.abc import Callable, Iterable, Sequence

from orbitctl import comparison
from orbitctl.catalog import actors, alliances, missions, programs
from orbitctl.catalog.base import Catalog
from orbitctl.comparison import Cell, Profile
from orbitctl.schedules import times_moved
from orbitctl.views.actor import Actor
from orbitctl.views.alliance import Alliance
from orbitctl.views.comparison import Comparison, Subject
from orbitctl.views.mission import Mission
from orbitctl.views.lines import MissionLine
from orbitctl.views.parts import Fact, Source
from orbitctl.views.program import Program

_SUCCESSES = frozenset({"success"})


def compare(catalog: Catalog, kind: str, record_ids: Sequence[str]) -> Comparison:
    """Compare records of one kind on the day. Raises NotFoundError if one was not yet known."""
    views = [_VIEWS[kind](catalog, record_id) for record_id in record_ids]
    subjects = [Subject(view.id, kind, view.name) for view in views]
    return comparison.compare(subjects, [_PROFILES[kind](catalog, view) for view in views])


def _program(catalog: Catalog, view: Program) -> Profile:
    flown = [line for line in view.missions if line.status not in {"planned", "overdue", "cancelled"}]
    coming = [line for line in view.missions if line.status in {"planned", "overdue"}]
    ended = [line for line in flown if line.status == "ended"]
    successes = [line for line in ended if line.outcome in _SUCCESSES]
    own = view.sources
    profile = {
        "kind": Cell(view.kind, own),
        "lead": Cell(_joined(view.lead_names), own),
        "partners": Cell(_joined(view.partner_names), own),
        "status": _status(view),
    }
    if view.alliance:
        profile |= _members(alliances.alliance(catalog, view.alliance))
    profile |= {
        "missions-flown": Cell(str(len(flown)), _sources_of(catalog, flown)),
        "missions-planned": Cell(str(len(coming)), _sources_of(catalog, coming)),
        "successes": Cell(f"{len(successes)} of {len(ended)} ended" if ended else None, _sources_of(catalog, ended)),
        "first-mission": _line(catalog, flown[:1]),
        "latest-mission": _line(catalog, flown[-1:]),
        "next-milestone": _next(catalog, coming),
    }
    return _facts(catalog, view.facts, profile)


def _mission(catalog: Catalog, view: Mission) -> Profile:
    own = view.sources
    plan = view.schedule[-1] if view.schedule and view.status in {"planned", "overdue"} else None
    profile = {
        "operators": Cell(_joined(view.operator_names), own),
        "program": Cell(view.program_name, own),
        "kinds": Cell(_joined(view.kinds), own),
        "targets": Cell(_joined(view.targets), own),
        "launch-vehicle": Cell(view.launch_vehicle, own),
        "crew": Cell(_joined(view.crew), own),
        "status": Cell(view.status, own),
        "outcome": Cell(view.outcome, own),
    }
    if plan:
        profile["planned-date"] = Cell(_moved(plan.target_text, [item.target for item in view.schedule]), plan.sources)
    profile |= {event.label.replace(" ", "-").lower(): Cell(event.date_text, event.sources) for event in view.events}
    return _facts(catalog, view.facts, profile)


def _actor(catalog: Catalog, view: Actor) -> Profile:
    flown = [line for line in view.missions if line.status not in {"planned", "overdue", "cancelled"}]
    coming = [line for line in view.missions if line.status in {"planned", "overdue"}]
    heads = [term for term in view.offices if term.end is None]
    profile = {
        "kind": Cell(view.kind, view.sources),
        "country": Cell(view.country, view.sources),
        "founded": Cell(view.founded, view.sources),
        "head": Cell(
            _joined(f"{term.person_name} ({term.title})" for term in heads),
            _distinct(source for term in heads for source in term.sources),
        ),
        "memberships": Cell(
            _joined(line.name for line in view.memberships),
            _distinct(source for line in view.memberships for source in line.sources),
        ),
        "missions-flown": Cell(str(len(flown)), _sources_of(catalog, flown)),
        "missions-planned": Cell(str(len(coming)), _sources_of(catalog, coming)),
        "first-mission": _line(catalog, flown[:1]),
        "latest-mission": _line(catalog, flown[-1:]),
    }
    return _facts(catalog, view.facts, profile)


def _alliance(catalog: Catalog, view: Alliance) -> Profile:
    own = view.sources
    profile = {
        "kind": Cell(view.kind, own),
        "opened": Cell(view.opened, own),
        "in-force": Cell(view.in_force, own),
        "lead": Cell(_joined(view.lead_names), own),
        **_members(view),
        "latest-member": Cell(
            f"{view.members[-1].name}, {view.members[-1].date_text}" if view.members else None,
            view.members[-1].sources if view.members else (),
        ),
    }
    return _facts(catalog, view.facts, profile)


_VIEWS: dict[str, Callable[[Catalog, str], Program | Mission | Actor | Alliance]] = {
    "program": programs.program,
    "mission": missions.mission,
    "actor": actors.actor,
    "alliance": alliances.alliance,
}
_PROFILES: dict[str, Callable[..., Profile]] = {
    "program": _program,
    "mission": _mission,
    "actor": _actor,
    "alliance": _alliance,
}
#: The kinds that can be compared, the one to try first for an ambiguous name first.
KINDS = tuple(_PROFILES)


def _joined(words: Iterable[str]) -> str | None:
    return ", ".join(words) or None


def _status(view: Program) -> Cell:
    if view.status is None or not view.phases:
        return Cell(view.status, view.sources)
    phase = view.phases[-1]
    return Cell(f"{view.status} since {phase.since}", phase.sources)


def _members(view: Alliance) -> dict[str, Cell]:
    """Return the members on record and, beside them, what a source stated."""
    cells = {
        "members": Cell(
            f"{view.count} on record ({view.short_name or view.name})",
            _distinct(source for member in view.members for source in member.sources),
        )
    }
    if view.stated_count:
        stated = view.stated_count
        cells["members-stated"] = Cell(f"{stated.count} on {stated.date}", stated.sources)
    return cells


def _line(catalog: Catalog, lines: Sequence[MissionLine]) -> Cell:
    if not lines:
        return Cell(None)
    return Cell(f"{lines[0].name}, {lines[0].date_text}", _sources_of(catalog, lines))


def _next(catalog: Catalog, coming: Sequence[MissionLine]) -> Cell:
    """Return the next planned mission that has a date, and how often that date moved."""
    dated = next((line for line in coming if line.date), None)
    if dated is None:
        return Cell(None)
    schedule = missions.mission(catalog, dated.id).schedule
    kind = schedule[-1].event
    text = _moved(dated.date_text, [item.target for item in schedule if item.event == kind])
    return Cell(f"{dated.name} ({kind}), {text}", schedule[-1].sources)


def _moved(text: str, targets: Sequence[str | None]) -> str:
    moves = times_moved(targets)
    return f"{text} (moved {moves} time{'s' if moves > 1 else ''})" if moves else text


def _facts(catalog: Catalog, facts: Iterable[Fact], derived: Profile) -> Profile:
    """Add the facts that hold on the day; of two about one attribute the later wins, and what is derived wins over both."""
    stated = {
        fact.attribute: Cell(fact.value, fact.sources)
        for fact in facts
        if fact.until is None or fact.until > catalog.day
    }
    return {**derived, **{name: cell for name, cell in stated.items() if derived.get(name, Cell(None)).value is None}}


def _sources_of(catalog: Catalog, lines: Iterable[MissionLine]) -> tuple[Source, ...]:
    ids = [line.id for line in lines]
    marks = ",".join("?" * len(ids))
    statement = f"SELECT DISTINCT value FROM facet WHERE role = 'source' AND record IN ({marks}) ORDER BY value"
    return catalog.sources(row[0] for row in catalog.rows(statement, ids))


def _distinct(sources: Iterable[Source]) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(sources))
