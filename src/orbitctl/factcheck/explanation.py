"""Why a verdict was given, in one sentence; and a command that shows the evidence."""

from __future__ import annotations

from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.facts import World
from orbitctl.factcheck.judgement.verdicts import Judgement

#: Kinds of records that have a command of their own.
_COMMANDS = frozenset({"mission", "program", "actor", "alliance", "topic"})

#: Rules that rest on announced dates.
_OF_PLANS = frozenset({"plan-right", "plan-vague", "plan-moved", "plan-wrong", "not-with-launch", "once-planned"})
#: A row a rule: its id, and the sentence that says why. What stands in braces the judge fills in.
RULES: dict[str, str] = {
    "not-yet-known": "{name} was not on record on that day.",
    "possibility": "A possibility is told, not a fact or a plan.",
    "happened": "{what}: {date}.",
    "date-right": "{what}: {date}.",
    "date-vague": "The record knows no better than {date} ({what}).",
    "date-beside": "{what}: {date} in UTC; a local date may be a day off.",
    "date-disputed": "Sources differ: {what}, {date}. {reason}",
    "date-wrong": "{what}: {date}.",
    "interval": "{what}: {date}; {other}: {later}.",
    "part-so": "The record of {name} agrees: {what}",
    "part-otherwise": "The record of {name} says: {what}",
    "not-done-yet": "{name} has not done so yet: {state}.",
    "crashed": "{name} did not land: {what}, {date}.",
    "never-landed": "{name} made no landing.",
    "never-arrived": "{name} failed before it got there.",
    "crew-none": "{name} flew without a crew.",
    "never-flew": "{name} was cancelled and did not fly.",
    "no-winner": "{name} closed without a winner.",
    "flown-then": "{name} flew from {first} to {last}.",
    "still-at-work": "{name} is still at work.",
    "lands-no-more": "{name} is not to land any more: {note}",
    "landed": "It landed: {what}, {date}.",
    "launch-failed": "The launch of {name} failed.",
    "event-unknown": "The record of {name} does not hold such an event.",
    "denied-rightly": "The record agrees: {name} did not.",
    "denied-wrongly": "It did: {what}, {date}.",
    "denial": "What exactly is denied cannot be told.",
    "done-since": "Told as to come, but it has happened: {what}, {date}.",
    "over": "Told as to come, but {name} is {state}.",
    "plan-known": "{name} is planned.",
    "plan-unknown": "No such plan of {name} is on record.",
    "plan-right": "The plan of record for {name}: {date}.",
    "plan-vague": "The plan of record for {name} is no more exact than {date}.",
    "plan-moved": "The plan has moved: {name} is now announced for {date}.",
    "plan-passed": "{name} was announced for {date}, which has passed; no newer plan is on record.",
    "plan-disputed": "Sources differ on when {name} is planned: {date}. {reason}",
    "plan-wrong": "No announcement gave that date; {name} is announced for {date}.",
    "not-with-launch": "That does not go with the launch of {name}, announced for {date}.",
    "nearly-so": "{name}: {state}{since}; sources do not agree what to call it.",
    "status-unclear": "{name}: {state}{since}; what exactly is meant cannot be told.",
    "status-of-part": "A part of {name} is meant, and the record tells of the whole.",
    "status-not-reached": "{name}: {state}{since}.",
    "status-over": "{name}: {state}{since}.",
    "status-right": "{name}: {state}{since}.",
    "status-holds": "{name}: {state}{since}.",
    "status-undated": "{name} is {state}; the day is not on record.",
    "outcome-open": "The record says {state}.",
    "outcome-disputed": "{name}: {state}; sources differ. {reason}",
    "outcome-mixed": "{name} was neither a full success nor a full failure: {state}.",
    "outcome-right": "{name}: {state}.",
    "outcome-wrong": "{name}: {state}.",
    "outcome-otherwise": "{name}: {state}. {what}, {date}.",
    "status-disputed": "{name}: {state}{since}; sources differ. {reason}",
    "first-shared": "{what}: several people share it, and the data does not say that this one came before the others.",
    "first-unknown": "The data holds no first of that description.",
    "first-not-yet": "That has not happened yet: {what}, {date}.",
    "first-right": "{what}: {date}.",
    "first-earlier": "{name} did so earlier: {what}, {date}.",
    "first-on-record": "Of all on record, {name} did so first: {date}.",
    "first-rank": "{name} was number {rank} to do so: {date}.",
    "first-never": "{name} has not done so on record; in that place stands: {what}, {date}.",
    "first-others": "{what}: {holders}, {date}.",
    "office-held": "{person}: {title} of {organisation}, {span}.",
    "office-was-held": "{person}: {title} of {organisation}, {span}.",
    "office-left": "{person} left: {title} of {organisation}, {span}.",
    "office-others": "{person} held it: {title} of {organisation}, {span}.",
    "office-span": "{person}: {title} of {organisation}, {span}.",
    "office-after": "{person} became {title} of {organisation}: {begins}{after}.",
    "office-unknown": "The record does not say who led {name} then.",
    "launcher-unknown": "The record of {name} names no rocket.",
    "launcher-unclear": "{name}: {rocket} is on record; whether that is what is told cannot be said.",
    "launcher-right": "{name} has {rocket} as its rocket on record.",
    "launcher-wrong": "{name} has another rocket on record: {rocket}.",
    "launcher-denied": "It did: {name} has {rocket} as its rocket on record.",
    "launcher-disputed": "Sources differ: {name} has {rocket} as its rocket on record.",
    "operator-right": "On record for {name}: {who}.",
    "operator-open": "On record for {name}: {who}; whether {told} has a part in it cannot be told.",
    "operator-partner": "{told} is on record beside {name}; it is led or flown by {who}.",
    "operator-wrong": "{told} has no part in {name} on record; on record are {who}.",
    "operator-denied": "It is: on record for {name} are {who}.",
    "operator-apart": "The record agrees: {told} has no part in {name}.",
    "partner-now": "{name}: {what}.",
    "partner-over": "That ended, {until}: {what} ({name}).",
    "partner-once": "{name}, until {until}: {what}.",
    "crew-unknown": "The record does not say who was aboard {name}.",
    "crew-right": "Aboard {name}: {crew}.",
    "crew-open": "Aboard {name}: {crew}; what exactly is told cannot be said.",
    "crew-wrong": "The crew of {name}, the commander first: {crew}.",
    "crew-denied": "It was so: aboard {name} were {crew}.",
    "crew-up": "{name} is {state}; aboard: {crew}.",
    "crew-back": "{name} is over, and its crew is back: {crew}.",
    "crew-size": "Aboard {name} were {count}: {crew}.",
    "crew-stay": "{name} was up for {days} days; aboard: {crew}.",
    "crew-nations": "Nations that flew on {name}: {nations}; aboard: {crew}.",
    "crew-post": "{name}, {post}: {who}; aboard: {crew}.",
    "walked": "On {name}, {who} walked on the Moon.",
    "never-walked": "No walk on the Moon on record; flights: {flights}.",
    "site-unknown": "The record does not say where {name} came down.",
    "site-open": "The record of {name} says: {site}; that leaves open what is told.",
    "site-right": "The record of {name} agrees: {site}.",
    "site-wrong": "The record of {name} says: {site}.",
    "site-disputed": "Sources differ; the record of {name} says: {site}.",
    "target-open": "On record for {name}: {what}; where it goes: {where}.",
    "target-right": "On record for {name}: {what}; where it goes: {where}.",
    "target-wrong": "On record for {name}: {what}; where it goes: {where}.",
    "target-changed": "{name} was to land by earlier plans; on record now: {what}.",
    "program-open": "Programs on record for {name}: {program}; whether it is part of {told} cannot be told.",
    "program-right": "Programs on record for {name}: {program}.",
    "program-denied": "It is: programs on record for {name}: {program}.",
    "program-wrong": "{name} is not part of {told} on record; programs: {program}.",
    "once-planned": "{name} was planned for {date} once.",
    "member": "{name} belongs to {alliance}: {date}.",
    "no-member": "{name} is not a member of {alliance}.",
    "member-left": "{name} left {alliance}: {date}.",
    "never-left": "{name} has not left {alliance}.",
    "only-signed": "{name} has signed {alliance} ({date}) and is not bound by it.",
    "joined-since": "{name} has joined {alliance}: {date}.",
    "membership-date": "{name} joined {alliance}: {date}.",
    "membership-vague": "The record of {name} in {alliance} cannot tell: {date}.",
    "membership-unknown": "Whether {name} belongs to {alliance} is not on record.",
    "membership-disputed": "Sources differ on {name} in {alliance}: {date}. {reason}",
    "membership-other": "Who acted may have been another than {name}.",
    "joined-first": "{name} joined {alliance}: {date}; and {other}: {later}.",
    "joined-before": "{name} joined {alliance}: {date}; and {other}: {later}.",
    "rank": "{name} was number {rank} to join {alliance}.",
    "rank-unknown": "As which of them {name} joined {alliance} is not on record.",
    "count": "{name}: {count} on {date}.",
    "count-then": "{name}: so until {date}, and now {count}.",
    "count-passed": "{name}: {count} by now.",
    "count-open": "{name}: not settled, {count}.",
    "count-added": "{name}: so many in that time, and {count} on {date}.",
    "count-unknown": "{name}: how many there were is not on record.",
    "amount": "{name}: {amount}.",
    "amount-disputed": "Sources differ; {name}: {amount}. {reason}",
    "amount-near": "{name}: {amount}; the number told is beside it.",
    "amount-unknown": "{name}: the amount is not on record.",
    "figure": "{name}: {amount} on record.",
    "figure-open": "{name}: {amount} on record; that leaves open what is told.",
    "set": "{name}, {what}: {count}.",
    "set-unknown": "How many flights {name} has made is not on record.",
    "set-members": "Of the members of {name}, {missing} stands outside {alliance}.",
    "set-share": "{name}: {count} on record belong to {alliance}.",
    "treaty": "{alliance}: {what} {date}.",
    "treaty-unknown": "That date of {alliance} is not on record.",
}


def explain(judgement: Judgement) -> str:
    """Return the reason of a judgement as a sentence."""
    text = RULES[judgement.rule].format_map(dict(judgement.words))
    return text[0].upper() + text[1:]


def reproduce(claim: Claim, judgement: Judgement, world: World) -> str:
    """Return a command that shows what a claim was judged by."""
    record = judgement.proofs[0].record if judgement.proofs else claim.subject
    kind = world.kind(record)
    if not kind:
        return f"orbitctl search '{record}'"
    if kind in {"mission", "program"} and judgement.rule in _OF_PLANS:
        return f"orbitctl slips {record}"
    if kind == "alliance" and claim.time is not None and claim.time.latest is not None:
        return f"orbitctl alliance {record} --as-of {min(claim.time.latest, world.day)}"
    return f"orbitctl {kind if kind in _COMMANDS else 'show'} {record}"
