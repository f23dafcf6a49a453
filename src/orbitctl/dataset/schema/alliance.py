"""Alliances: every body or instrument that states or organisations join."""

from typing import Literal

from pydantic import Field

from orbitctl.dataset.schema.base import Confidence, EdtfDate, Model, NamedRecord, Slug, Target, Text

AllianceKind = Literal["accord", "treaty", "agreement", "programme", "charter", "organisation", "pledge", "memorandum"]

#: Acts that bind a state to a treaty. Who only signed is a signatory, not a party.
BindingAct = Literal["ratified", "acceded", "succeeded", "joined"]
Act = Literal[
    "signed",
    "announced",
    "letter-of-intent",
    "ratified",
    "acceded",
    "succeeded",
    "joined",
    "founded",
    "withdrew",
]

#: More members than anything has; a larger number is a slip of the hand.
_MOST = 100_000


class Membership(Model):
    """One dated act by which an actor joins, binds itself to, or leaves an alliance."""

    actor: Slug = Field(description="Who acts.")
    act: Act = Field(description="What it does.")
    date: EdtfDate | None = Field(default=None, description="When; absent if no source gives it.")
    ordinal: int | None = Field(
        default=None, ge=1, le=_MOST, description="Its rank among the joiners, where a source says it."
    )
    until: EdtfDate | None = Field(default=None, description="When the membership this act began came to its end.")
    note: Text | None = None
    sources: list[Slug] = Field(default=[], description="Its own sources; without any, the alliance's hold.")
    confidence: Confidence | None = Field(default=None, description="Its own confidence, if not the alliance's.")


class StatedCount(Model):
    """A total that a source states; kept beside the count of the members on record."""

    count: int = Field(ge=0, le=_MOST)
    date: EdtfDate = Field(description="The day the total is stated for.")
    note: Text | None = Field(default=None, description="Why it differs from the members on record, where it does.")
    sources: list[Slug] = Field(default=[])


class Outsider(Model):
    """Somebody who did not belong to an alliance on a day, as a source states.

    Worth writing down where the members on record are fewer than counted, so that absence from the list proves nothing.
    """

    actor: Slug = Field(description="Who is not a member.")
    date: EdtfDate = Field(description="The day for which it is stated.")
    sources: list[Slug] = Field(min_length=1, description="Who states it.")


class Alliance(NamedRecord):
    """An accord, treaty, agreement, programme, charter, organisation or pledge, with its members."""

    short_name: Text | None = Field(default=None, description="The name in a sentence: `Outer Space Treaty`.")
    kind: AllianceKind = Field(description="What sort of instrument or body it is.")
    opened: EdtfDate | None = Field(default=None, description="When it was opened for signature or founded.")
    in_force: EdtfDate | None = Field(default=None, description="When it entered into force.")
    ended: EdtfDate | None = Field(default=None, description="When it ended.")
    lead: list[Slug] = Field(default=[], description="The actors that lead it or hold the deposit.")
    targets: list[Target] = Field(default=[], description="What it is about, where it is about a place.")
    stated_counts: list[StatedCount] = Field(default=[], description="Totals as sources stated them, oldest first.")
    outside: list[Outsider] = Field(default=[], description="Who is stated not to belong to it, oldest first.")
    members: list[Membership] = Field(default=[], description="The acts of its members, oldest first.")
