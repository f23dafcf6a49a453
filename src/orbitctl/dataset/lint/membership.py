"""Acts of membership: in a possible order, ranked as they came, no more than a source counted."""

from collections.abc import Iterator
from itertools import pairwise

from orbitctl import dates, membership
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.problems import Problem
from orbitctl.dataset.schema import Membership


def disordered_acts(dataset: Dataset) -> Iterator[Problem]:
    """Find states bound before they signed, and memberships that end before they begin."""
    for entry in dataset.of_kind("alliance"):
        signed: dict[str, str] = {}
        for position, act in enumerate(entry.record.members):
            if act.act == "signed" and act.date:
                signed.setdefault(act.actor, act.date)
            if act.date and act.until and _is_before(act.until, act.date):
                message = f"`{act.actor}` leaves on {act.until}, before {act.act} on {act.date}; mend one of them"
                yield entry.problem("L501", message, "members", position, "until")
        for position, act in enumerate(entry.record.members):
            signature = signed.get(act.actor)
            if signature and act.date and act.act == "ratified" and _is_before(act.date, signature):
                message = f"`{act.actor}` ratified on {act.date}, before signing on {signature}; mend one of them"
                yield entry.problem("L501", message, "members", position, "date")


def disordered_ordinals(dataset: Dataset) -> Iterator[Problem]:
    """Find ranks that are given twice, or that do not rise with the date."""
    for entry in dataset.of_kind("alliance"):
        ranked = [
            (act.ordinal, act, position)
            for position, act in enumerate(entry.record.members)
            if act.ordinal is not None and act.date is not None
        ]
        ranked.sort(key=lambda item: (item[0], item[2]))
        for (first, earlier, _), (second, later, position) in pairwise(ranked):
            if first == second:
                message = f"`{earlier.actor}` and `{later.actor}` both have rank {first}; mend one"
            elif _is_before(later.date, earlier.date):
                message = f"rank {second} on {later.date} comes before rank {first} on {earlier.date}; mend one"
            else:
                continue
            yield entry.problem("L502", message, "members", position, "ordinal")


def repeated_acts(dataset: Dataset) -> Iterator[Problem]:
    """Find acts that are listed twice for one actor."""
    for entry in dataset.of_kind("alliance"):
        seen: set[tuple[str, str]] = set()
        for position, act in enumerate(entry.record.members):
            if (act.actor, act.act) in seen:
                yield entry.problem("L503", f"`{act.actor}` {act.act} twice; keep one", "members", position)
            seen.add((act.actor, act.act))


def unexplained_totals(dataset: Dataset) -> Iterator[Problem]:
    """Find stated totals that differ from the members on record that day without a word why."""
    for entry in dataset.of_kind("alliance"):
        acts = [as_act(item, dataset.info.as_of) for item in entry.record.members]
        for position, stated in enumerate(entry.record.stated_counts):
            day = _known(stated.date)
            count = len(membership.members(acts, entry.record.kind, day))
            if count != stated.count and not stated.note:
                message = f"{stated.count} stated for {stated.date}, {count} on record; say why in `note`, or mend"
                yield entry.problem("L504", message, "stated_counts", position, "count")


def outside_members(dataset: Dataset) -> Iterator[Problem]:
    """Find members of whom a source is said to state, for a day on which they belonged, that they do not."""
    for entry in dataset.of_kind("alliance"):
        acts = [as_act(item, dataset.info.as_of) for item in entry.record.members]
        for position, outsider in enumerate(entry.record.outside):
            inside = membership.members(acts, entry.record.kind, _known(outsider.date))
            if any(act.actor == outsider.actor for act in inside):
                message = f"`{outsider.actor}` is a member on {outsider.date}; mend the act or take it out of `outside`"
                yield entry.problem("L505", message, "outside", position, "actor")


def _is_before(first: str, second: str) -> bool:
    return dates.precedes(dates.parse(first), dates.parse(second)) is dates.Order.BEFORE


def as_act(item: Membership, as_of: str) -> membership.Act:
    """Return an act with its days worked out; one without a date is only known to hold on the as-of day."""
    return membership.Act(
        actor=item.actor,
        act=item.act,
        known=_known(item.date) if item.date else as_of,
        until=_known(item.until) if item.until else None,
    )


def _known(date: str) -> str:
    """Return the last day a date can be; the first where it has no last."""
    parsed = dates.parse(date)
    return str(parsed.latest or parsed.earliest)


RULES = (
    Rule("L501", "A state signs before it ratifies and joins before it leaves.", disordered_acts),
    Rule("L502", "Ranks are unique and rise with the date.", disordered_ordinals),
    Rule("L503", "An act is listed once.", repeated_acts),
    Rule("L504", "A stated total equals the members on record, or says why not.", unexplained_totals),
    Rule("L505", "Nobody is a member and stated to be outside on one day.", outside_members),
)
