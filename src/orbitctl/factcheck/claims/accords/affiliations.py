"""Who belongs to what, read clause by clause where the grammar of a sentence is too free for frames.

One accord, one actor and one word for joining or leaving in a clause, and no second date, say enough: "With Qatar's
accession in March", "Peru deposited its ratification", "Berlin, one of its founding signatories".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.accords.adherents import is_meanwhile
from orbitctl.factcheck.claims.accords.alliances import PEOPLE, Named, actors_before
from orbitctl.factcheck.claims.accords.belonging import KEEPING_AWAY, NOT_ALONE, ROLES, dates_of, is_over, property_of
from orbitctl.factcheck.claims.accords.renunciations import renounced
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.listing import before_list
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

#: Nouns for an act. What is told of a membership is told of how it began, or ended.
DEEDS: dict[str, str] = {
    **dict.fromkeys(wordset("signature signing subscription endorsement adherence"), "sign"),
    **dict.fromkeys(wordset("accession entry admission induction membership"), "join"),
    "ratification": "ratify",
    **dict.fromkeys(wordset("withdrawal exit departure"), "leave"),
}
#: What makes a membership a dated act.
_BEGINNING = wordset("began begins begun started dates dated since effect became")
#: Behind one of these a name is no actor; what follows "of" and "by" is, behind an act.
_ASIDE = wordset(
    "in at near unlike like than with to for against from alongside following besides behind about except save"
    " excluding without under between over outside including beside of by notify notifies notified inform informed"
)
_LISTING = frozenset({",", "and", "or", "nor", "both", "the", "&"})
#: With one of these a clause tells of something else than an act of one day, or of none that was done.
_UNDONE = KEEPING_AWAY | v.TRYING | v.PLANNING | wordset(
    "postponed delayed threatened mooted shelved rumoured looming possible likely eventual invited"
    " discussed debated considered proposed sought blocked demanded vetoed opposed rejected"
    " urged asked considering weighing talks negotiations decision decisions debate question if unless nearly almost"
    " yet since-withdrawn ambassador"
    " anniversary meeting workshop conference summit hosted first last refused declined"
)  # fmt: skip
#: What is signed or joined beside an accord.
_PAPERS = wordset(
    "statement declaration letter letters contract contracts deal memorandum paper report resolution calls call meeting"
    " group groups panel committee body commission reservation reservations objection objections bid application"
    " support event discussion discussions talks debate dinner"
)
#: Whoever does so has not given up what a pledge gives up.
_REFUSING = wordset("refuse refuses refused decline declines declined unwilling against")
_TURNED_DOWN = wordset("turned voted")
_STANDING = wordset("is are has have remains remain")
_LESSER = wordset("associate cooperating observer candidate potential prospective future former aspiring non")
_FOUNDERS = wordset("founder founders co-founder cofounder")
#: Behind "was": somebody became a member.
_ADMITTED = wordset("admitted welcomed accepted inducted")
#: Who signed no more than these need not belong.
LETTERS = wordset("letter letters intent memorandum memoranda")
_WAYS = wordset("way road path route journey step steps process talks bid campaign candidate candidacy preparations")
_DONE = frozenset({"past", "third", "participle"})
_WHEN = wordset("in on only again too as well the day later finally . , last this")
_NEAR = 2


class Affiliation(NamedTuple):
    """Who is said to have done what, to which accord."""

    what: str
    who: list[Entry]
    accord: Entry
    time: Time | None
    negated: bool
    present: bool = False


def affiliations(found: Analysis, accords: Sequence[Named]) -> Iterator[Affiliation]:
    """Yield what the clauses of a sentence tell of memberships."""
    yield from _renunciations(found.row, accords)
    ids = {accord.entry.id for accord in accords}
    for clause in found.clauses:
        if clause.supposed or clause.modality != "fact" or clause.opener in DATING or clause.words & _UNDONE:
            continue
        inside = [accord.entry for accord in accords if found.row[accord.at] in clause.chunks]
        if len({entry.id for entry in inside}) > 1 or not (inside or len(ids) == 1):
            continue
        accord = inside[0] if inside else accords[0].entry
        cue = _cue(clause, named=bool(inside))
        if cue is not None and (
            is_meanwhile(clause.chunks, cue.at, clause.opener) or (cue.kind == "role" and found.words & LETTERS)
        ):
            continue
        apart = _gapped(clause.chunks, cue.at) if cue is not None else None
        who = [apart] if apart is not None else _actors(clause, cue) if cue is not None else []
        times = [] if apart is not None else _times(clause, cue, accord, who) if cue is not None else None
        if cue is not None and who and times is not None:
            negated, over = not clause.words.isdisjoint(v.NEGATIONS), is_over(clause.chunks)
            if negated and (cue.what == "leave" or clause.words & NOT_ALONE):
                continue
            time, present = times[0] if times else None, not clause.words.isdisjoint(_STANDING)
            yield Affiliation("leave" if over else cue.what, who, accord, time, negated and not over, present)


def _renunciations(row: Sequence[Chunk], accords: Sequence[Named]) -> Iterator[Affiliation]:
    """Yield who gave up what a pledge is about: "Peru has vowed not to conduct such tests"."""
    for accord in accords:
        at = None if accord.entry.own else renounced(row, accord.at)
        words = frozenset(chunk.word for chunk in row[:at]) if at is not None else frozenset()
        if at is None or words & (v.FUTURE | v.DOUBTFUL | v.DOUBTED | {"none", "no", "only", "if"}):
            continue
        if any(property_of(chunk.verb) == "leave" for chunk in row[:at]):
            continue  # "has never left the pledge against"
        who = actors_before(row, 0, at, across_verbs=True)
        others = [other.at for other in accords if other.at > accord.at]
        ends = next((i for i in range(accord.at, len(row)) if row[i].word == ";" or i in others), len(row))
        times = together([chunk.time for chunk in row[:ends] if chunk.time is not None])
        if who and times is not None:
            if words & NOT_ALONE:
                continue
            down = "down" in words and not _TURNED_DOWN.isdisjoint(words)
            negated = down or bool(words & (v.NEGATIONS | _REFUSING))
            yield Affiliation("join", who, accord.entry, times[0] if times else None, negated)


class _Cue(NamedTuple):
    """A word that tells of a membership."""

    at: int
    what: str
    kind: str  # verb | deed | role


def _cue(clause: Clause, *, named: bool) -> _Cue | None:
    """Return the one word for an act or a standing; none where there are several that do not agree."""
    found: list[_Cue] = []
    for at, chunk in enumerate(clause.chunks):
        what = property_of(chunk.verb)
        before = clause.chunks[at - 1].word if at else ""
        if what is not None and chunk.verb is not None and chunk.verb.form in _told_as(clause):
            if not named and _ends(clause.chunks, at):
                found.append(_Cue(at, what, "verb"))
            if named and not _reaches(clause.chunks, at):
                return None  # "left the partners in the dark"
            if named:
                found.append(_Cue(at, what, "verb"))
        elif (
            chunk.word in DEEDS
            and not _of_another(clause.chunks, at)
            and (chunk.word != "membership" or clause.words & _BEGINNING)
        ):
            found.append(_Cue(at, DEEDS[chunk.word], "deed"))
        elif chunk.word == "bound" and clause.chunks[at + 1 : at + 2] and clause.chunks[at + 1].word in {"by", "to"}:
            found.append(_Cue(at, "party", "role"))
        elif named and chunk.word in _ADMITTED and before in v.BE:
            found.append(_Cue(at, "join", "verb"))
        elif named and _inside(clause.chunks, at):
            found.append(_Cue(at, "member", "role"))
        elif chunk.word in _FOUNDERS and named:
            found.append(_Cue(at, "found", "role"))
        elif (
            chunk.word in ROLES
            and named
            and clause.words.isdisjoint(_LESSER)
            and chunk.word not in {"members", "parties"}
        ):
            founding = any(
                other.word in {"founding", "founder", "original", "initial"}
                for other in clause.chunks[max(0, at - 3) : at]
            )
            found.append(_Cue(at, "found" if founding else ROLES[chunk.word], "role"))
    kinds = [cue for cue in found if cue.kind == "deed"] or [cue for cue in found if cue.kind == "verb"] or found
    return kinds[0] if len({cue.what for cue in kinds}) == 1 else None


def _is_on_the_way(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an act is what somebody sets out for: "began the long road towards membership"."""
    before = at - 1
    while before > 0 and (row[before].mention is not None or row[before].word in v.DETERMINERS | {"'s", "full"}):
        before -= 1
    if row[before].word in {"to", "for"}:
        return any(chunk.word in _WAYS for chunk in row[max(0, before - 2) : before])
    return row[before].word in {"toward", "towards"}


def _inside(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether somebody is said to be part of an accord: "is part of", "has been inside"."""
    words = [chunk.word for chunk in row[max(0, at - 1) : at + 2]]
    return words[-2:] == ["part", "of"] or (row[at].word == "inside" and words[0] in v.BE)


def _told_as(clause: Clause) -> frozenset[str]:
    """Return the forms in which a verb tells of an act: "it took Peru until May to sign" does so by the base form."""
    return _DONE | {"base"} if "took" in clause.words else _DONE


def _ends(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether nothing stands behind a verb but when: then the accord of the sentence is meant."""
    return all(chunk.time is not None or chunk.word in _WHEN for chunk in row[at + 1 :])


def _of_another(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an act is told of something else than an accord, "its departure from the Union", or is far off."""
    if _is_on_the_way(row, at):
        return True
    behind = row[at + 1 : at + 4]
    if not behind or behind[0].word not in {"from", "to", "of", "in", "into"}:
        return False
    name = next((chunk.mention for chunk in behind[1:] if chunk.mention is not None), None)
    acting = name is not None and any(entry.kind in ACTORS for entry in name.entries)
    return acting and behind[0].word != "of" and only(name, ("alliance",)) is None


def _reaches(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a verb governs the accord named in its clause, and no paper on it, nor its members."""
    accord = next((i for i, chunk in enumerate(row) if only(chunk.mention, ("alliance",))), len(row))
    behind = row[accord + 1].word if accord + 1 < len(row) else ""
    return behind not in PEOPLE and behind != "'s" and all(chunk.word not in _PAPERS for chunk in row[at + 1 : accord])


def _actors(clause: Clause, cue: _Cue) -> list[Entry]:
    """Return who acts: whose act it is, or the only names that are not set aside; nobody where it is not sure."""
    row = clause.chunks
    groups: list[list[Entry]] = []
    end = -2
    for at, chunk in enumerate(row):
        entry = only(chunk.mention, ACTORS)
        if entry is None or any(other.kind == "alliance" for other in chunk.mention.entries):  # type: ignore[union-attr]
            continue
        before = before_list(row, at)
        owner = at + 1 < len(row) and row[at + 1].word == "'s"
        behind = at > cue.at and not _turned(row, at)  # "records of the UN show"
        acting = (owner or before not in _ASIDE) and not (behind and cue.kind != "role")
        passive = before in {"of", "by"} and 0 < at - cue.at <= _NEAR
        if owner and not (cue.kind == "deed" and cue.at - at <= _NEAR + 1):
            continue
        if at + 1 < len(row) and row[at + 1].word in {"-", "–"}:
            continue  # "the China-led station"
        listed = groups and end >= 0 and all(other.word in _LISTING for other in row[end + 1 : at])
        if listed:
            groups[-1].append(entry)
        elif acting or passive:
            groups.append([entry])
        else:
            continue
        end = at
    if len(groups) == 1:
        return groups[0]
    takes_up = clause.opener in {"which", "who", "whose"} or clause.words & {"it", "they"}
    apart = any(only(chunk.mention, ACTORS) for chunk in row)  # "with China it founded the station"
    if not groups and not apart and clause.topic is not None and takes_up and takes_up_directly(clause):
        topic = only(clause.topic, ACTORS)
        return [topic] if topic is not None else []
    return []


def _gapped(row: Sequence[Chunk], verb: int) -> Entry | None:
    """Return who joined an accord by a verb told of another before: "Peru joined the one and Chile the other"."""
    at = next((i for i, chunk in enumerate(row) if only(chunk.mention, ("alliance",))), 0)
    at -= at > 0 and row[at - 1].word == "the"
    if at - 2 <= verb or row[at - 2].word not in {"and", ","}:
        return None
    return only(row[at - 1].mention, ACTORS)


def _turned(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether the actor stands behind "was": "among those that signed was Peru"."""
    return at > 0 and row[at - 1].word in v.BE and (at + 1 == len(row) or row[at + 1].word in {".", ",", ";"})


def _times(clause: Clause, cue: _Cue, accord: Entry, who: Sequence[Entry]) -> list[Time] | None:
    """Return the date of an act; None if there are several. Of a standing it is told since when."""
    if cue.kind == "role" and cue.what != "found" and not is_over(clause.chunks):
        since = [time for time in clause.times if time.relation == "since"]
        return since if len(since) == 1 and len(clause.times) == 1 else [] if not clause.times else None
    if "took" in clause.words and len(clause.times) == 1 and clause.times[0].named is not None:
        first, last = clause.times[0].named  # "it took Peru until May to sign"
        return [clause.times[0]._replace(relation="in", earliest=first, latest=last)]
    return together(dates_of(clause.chunks, clause.times, accord.id, who))
