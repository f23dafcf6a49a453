"""What makes the database pleasant to read: views with names in the place of ids, and full text."""

from __future__ import annotations

from typing import NamedTuple


class Reading(NamedTuple):
    """A view: its name, what a row of it is, and the query behind it."""

    name: str
    meaning: str
    query: str


def _several(value: str, source: str) -> str:
    """Return the subquery that puts several values into a cell, in their order."""
    return f"(SELECT group_concat(value, ', ') FROM (SELECT {value} AS value FROM {source} ORDER BY position))"


_WHO = _several(
    "coalesce(actor.short_name, actor.name)",
    "moment_actor JOIN actor ON actor.id = moment_actor.actor WHERE moment_actor.moment = moment.id",
)
_OPERATORS = _several(
    "coalesce(actor.short_name, actor.name)",
    "participant JOIN actor ON actor.id = participant.actor"
    " WHERE participant.record = mission.id AND role = 'operator'",
)

VIEWS = (
    Reading(
        "timeline",
        "Everything with a date, in its order.",
        f"""
SELECT moment.date_text AS date, moment.title, mission.name AS mission, program.name AS program, {_WHO} AS who,
    moment.target, moment.status, moment.outcome, moment.confidence, moment.earliest, moment.latest, moment.id,
    moment.record
FROM moment LEFT JOIN mission ON mission.id = moment.mission LEFT JOIN program ON program.id = moment.program
ORDER BY moment.position""",
    ),
    Reading(
        "missions",
        "Missions by name, with who flies them and how they ended.",
        f"""
SELECT mission.name, {_OPERATORS} AS operators, program.name AS program,
    {_several("target", "record_target WHERE record = mission.id")} AS targets,
    {_several("kind", "mission_kind WHERE mission = mission.id")} AS kinds,
    mission.launch_date, mission.launch_vehicle, mission.status, mission.outcome, record.confidence, mission.cospar_id,
    mission.id
FROM mission JOIN record ON record.id = mission.id LEFT JOIN program ON program.id = mission.program
ORDER BY mission.name, mission.id""",
    ),
    Reading(
        "memberships",
        "Who belongs to which alliance, and since when.",
        """
SELECT alliance.name AS alliance, actor.name AS member, actor.country, membership.standing, membership.act,
    membership.date, membership.until, membership.note, membership.id
FROM membership JOIN alliance ON alliance.id = membership.alliance JOIN actor ON actor.id = membership.actor
ORDER BY alliance.name, membership.standing, membership.date IS NULL, membership.date, actor.name""",
    ),
    Reading(
        "office_holders",
        "Who holds or held which office.",
        """
SELECT person.name AS person, office.title, organisation.name AS organisation, office.since, office.until, office.id
FROM office JOIN actor AS person ON person.id = office.person
    JOIN actor AS organisation ON organisation.id = office.organisation
ORDER BY organisation.name, office.title, office.since IS NULL, office.since, person.name""",
    ),
    Reading(
        "announcements",
        "Every date announced for something to come, in the order announced.",
        """
SELECT record.name, coalesce(announcement.title, announcement.event) AS what, announcement.announced_text AS announced,
    announcement.target_text AS target, announcement."by", announcement.note, announcement.id
FROM announcement JOIN record ON record.id = announcement.record
ORDER BY record.name, record.id, announcement.position""",
    ),
    Reading(
        "checked_claims",
        "Claims of published articles, with the verdict then and now.",
        """
SELECT claim.statement, claim.verdict, claim.verdict_at_publication, claim.explanation, source.title AS article,
    source.publisher, claim.published, claim.id
FROM claim JOIN source ON source.id = claim.article
ORDER BY claim.id""",
    ),
    Reading(
        "citations",
        "The sources of every single fact: what it says, and the page that says so.",
        """
SELECT record.name AS record, coalesce(
        moment.date_text || ': ' || moment.title,
        'announced ' || announcement.announced_text || ' for ' || coalesce(announcement.target_text, 'no date'),
        alliance.name || ': ' || member.name || ' ' || membership.act || coalesce(' ' || membership.date, ''),
        'stated count: ' || stated_count.count || ' on ' || stated_count.date,
        office.title || coalesce(' since ' || office.since, ''),
        phase.status || ' since ' || phase.since, statement.text, fact.attribute || ': ' || fact.value,
        'disputed ' || dispute.field || ': ' || dispute.value
    ) AS says, source.title AS source, source.publisher, source.tier, source.url, source.accessed,
    citation.record AS record_id, citation.source AS source_id
FROM citation JOIN record ON record.id = citation.record JOIN source ON source.id = citation.source
    LEFT JOIN moment ON moment.id = citation.moment
    LEFT JOIN announcement ON announcement.id = citation.announcement
    LEFT JOIN membership ON membership.id = citation.membership
    LEFT JOIN alliance ON alliance.id = membership.alliance LEFT JOIN actor AS member ON member.id = membership.actor
    LEFT JOIN stated_count ON stated_count.alliance = citation.stated_count
    LEFT JOIN office ON office.id = citation.office LEFT JOIN phase ON phase.id = citation.phase
    LEFT JOIN statement ON statement.id = citation.statement LEFT JOIN fact ON fact.id = citation.fact
    LEFT JOIN dispute ON dispute.id = citation.dispute
ORDER BY citation.id""",
    ),
)

#: The tables that can be searched, and the columns of each; ``x_fts`` is the index of ``x``.
FULL_TEXT = {
    "record": ("name", "aliases", "summary", "note"),
    "moment": ("title",),
    "claim": ("statement", "explanation"),
    "statement": ("text",),
    "source": ("title", "publisher"),
}
