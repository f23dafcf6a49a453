"""Who is in several alliances at once on the day."""

from collections.abc import Mapping, Sequence
from typing import Any

from orbitctl import membership, overlaps
from orbitctl.catalog import alliances, records
from orbitctl.catalog.base import Catalog
from orbitctl.catalog.resolve import Resolved, candidates, resolve
from orbitctl.membership import Act
from orbitctl.overlaps import History
from orbitctl.views.alliance import Member
from orbitctl.views.overlap import Joining, Overlap, OverlapAlliance, SharedMember

#: How an EDTF date ends that has no last day.
_OPEN = ("/..", "/")
#: A date and what it is in words.
_Since = tuple[str | None, str]
_NOBODY: _Since = (None, "nobody is in all of them")
_UNDATED: _Since = (None, "date not known")


def named(catalog: Catalog, name: str) -> tuple[Resolved, str]:
    """Return the alliance that answers to a name, and what to say where it is the alliance of a program of that name.

    Raises NotFoundError or AmbiguousNameError.
    """
    if not candidates(catalog, name, "alliance") and candidates(catalog, name, "program"):
        program = resolve(catalog, name, "program").id
        behind = catalog.body(program)["alliance"]
        if behind:
            return Resolved(behind, "alliance"), f"{program} is a program; behind it stands {behind}"
    return resolve(catalog, name, "alliance"), ""


def overlap(catalog: Catalog, alliance_ids: Sequence[str]) -> Overlap:
    """Return who is in all of the alliances on the day, who in one alone. Raises NotFoundError if one did not exist."""
    stored = {alliance: records.one(catalog, alliance).body for alliance in alliance_ids}
    histories = {
        alliance: History(body["kind"], alliances.acts(catalog, alliance)) for alliance, body in stored.items()
    }
    catalog.preload(source for history in histories.values() for act in history.acts for source in act.sources)
    members = {
        alliance: {act.actor: alliances.member(catalog, act) for act in membership.members(acts, kind, catalog.day)}
        for alliance, (kind, acts) in histories.items()
    }
    division = overlaps.divide({alliance: list(found) for alliance, found in members.items()})
    since, since_text = _since(list(histories.values()), catalog.day)
    return Overlap(
        alliances=tuple(_alliance(catalog, body, len(members[alliance])) for alliance, body in stored.items()),
        since=since,
        since_text=since_text,
        both=tuple(_shared(histories, members, actor, catalog.day) for actor in division.in_all),
        some=tuple(_shared(histories, members, actor, catalog.day) for actor in division.in_some),
        only={alliance: tuple(members[alliance][actor] for actor in own) for alliance, own in division.only.items()},
    )


def _alliance(catalog: Catalog, body: dict[str, Any], count: int) -> OverlapAlliance:
    stated = alliances.stated_count(catalog, body)
    sources = catalog.sources(body["sources"])
    return OverlapAlliance(body["id"], body["name"], body["short_name"], body["kind"], count, stated, sources)


def _shared(
    histories: Mapping[str, History], members: Mapping[str, Mapping[str, Member]], actor: str, day: str
) -> SharedMember:
    """Return a member of several alliances with the acts that made it one."""
    joined = {alliance: found[actor] for alliance, found in members.items() if actor in found}
    own = [histories[alliance] for alliance in joined]
    since, since_text = _entered(own, actor, overlaps.began(overlaps.shared_spans(own, actor), day) or day)
    one = next(iter(joined.values()))
    return SharedMember(
        actor=actor,
        name=one.name,
        iso2=one.iso2,
        kind=one.kind,
        since=since,
        since_text=since_text,
        joined=tuple(
            Joining(alliance, member.act, member.date, member.date_text, member.note, member.sources)
            for alliance, member in joined.items()
        ),
    )


def _since(histories: Sequence[History], day: str) -> _Since:
    """Return since when, without a break, somebody has been in all of the alliances, whoever that was at first."""
    acting = set.intersection(*({act.actor for act in history.acts} for history in histories))
    spans = {actor: overlaps.shared_spans(histories, actor) for actor in acting}
    begin = overlaps.began((span for found in spans.values() for span in found), day)
    if begin is None:
        return _NOBODY
    first = min(actor for actor, found in spans.items() if any(span.begin == begin for span in found))
    return _entered(histories, first, begin)


def _entered(histories: Sequence[History], actor: str, begin: str) -> _Since:
    """Return the date on which an actor, certainly in all since ``begin``, came to be so."""
    acts: list[Act] = []
    for history in histories:
        own = [act for act in history.acts if act.actor == actor]
        acts += membership.members(own, history.kind, begin)
    if any(act.date is None for act in acts):
        return _UNDATED
    *others, last = sorted(acts, key=lambda act: act.known)
    known = not any((act.date or "").endswith(_OPEN) for act in acts)
    if known and all(act.known <= (last.earliest or "") for act in others):
        return last.date, last.date_text
    from orbitctl import dates  # 5 ms; mostly one act is the last whatever days are meant

    since = overlaps.latest(dates.parse(act.date) for act in acts if act.date)
    return since, dates.in_words(since)
