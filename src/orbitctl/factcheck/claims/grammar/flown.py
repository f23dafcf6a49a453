"""Where a date beside a flight can only be one on which it flew: "succeeded with Venera 7 in 1970"."""

from __future__ import annotations

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.onlookers import place
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: What is done before a flight leaves, and of whom or what it is told long before.
_PREPARING = wordset(
    "approved select selected selection chose chosen picked proposed proposal proposals announced announcement named"
    " name plan plans planned planning design designed designs developed develop development developing began begin"
    " begun beginning start started starting built build building construction constructed assembled assembly completed"
    " contract contracts awarded award signed agreement agreed study studied studies funded funding budget concept"
    " conceived idea delayed postponed cancelled canceled scrubbed attempt attempts attempted test tests tested testing"
    " training trained assigned prepared preparation preparations prepare preparing ordered order decided decision"
    " initiated authorised authorized commissioned joined hired born moved graduated recruited recruits recruitment"
    " delivered shipped manufactured intended supposed expected hoped unveiled revealed died killed fire worked working"
    " work made formed founded established created creation project origin originally initially earlier previous"
    " previously predecessor renamed until before backup spare won bid applied candidate candidates joining"
    " pad standing waiting would could schedule scheduled set slated due anniversary film movie book novel wrote"
    " published said told wanted wished"
)
#: Between a flight and its year stand no more chunks than these, and no other words.
_NEAR = 4
_ENDS = v.HEADS["mission"] | frozenset({",", "(", "of"})


def is_flown(clause: Clause, at: int, entry: Entry) -> bool:
    """Tell whether a year stands directly behind a flight, or opens its clause, and nothing is prepared."""
    time, name = clause.chunks[at].time, place(clause.chunks, entry)
    if entry.kind != "mission" or not entry.own or name is None or not is_done(clause):
        return False
    if time is None or time.earliest == time.latest or not (time.earliest or "").endswith("-01-01"):
        return False
    between = clause.chunks[name + 1 : at]
    return at == 0 or (name < at <= name + _NEAR and all(chunk.word in _ENDS for chunk in between))


def is_done(clause: Clause) -> bool:
    """Tell whether nothing is told of what is prepared, wanted or said."""
    return clause.words.isdisjoint(_PREPARING)
