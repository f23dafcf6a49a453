"""Which of several flights a name of their parts is that of, by the one day told: Vikram "on 23 August 2023"."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.facts import Undertaking, World
from orbitctl.factcheck.judgement.when import fit
from orbitctl.factcheck.reading.lexicon import Mention
from orbitctl.factcheck.reading.phrases import Time


def of_the_day(named: list[Mention], dated: Sequence[Time], world: World) -> list[Mention]:
    """Return names, those of parts of several flights as that of the one to which something happened that day."""
    if len(dated) != 1 or dated[0].earliest != dated[0].latest or all(len(one.entries) == 1 for one in named):
        return named
    return [_settled(mention, dated[0], world) for mention in named]


def _settled(mention: Mention, day: Time, world: World) -> Mention:
    if any(entry.kind != "mission" or entry.own for entry in mention.entries):
        return mention
    fitting = [entry for entry in mention.entries if _had(world.undertaking(entry.id), day)]
    return mention._replace(entries=tuple(fitting)) if len(fitting) == 1 else mention


def _had(unit: Undertaking, day: Time) -> bool:
    return any(fit(day, event.earliest, event.latest) in {"yes", "near"} for event in unit.events)
