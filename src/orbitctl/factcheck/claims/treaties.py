"""Claims of when an accord was opened, adopted or founded, and when it came into force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.affiliations import DEEDS
from orbitctl.factcheck.claims.alliances import modifies
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.dating import together
from orbitctl.factcheck.claims.roles import ACTORS, only, subjects
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

_ALLIANCE = ("alliance",)
#: Participles that say how an accord began. An accord is adopted before it is opened, mostly not long before.
_BEGINNINGS: dict[str, str] = {
    "opened": "opened", "signed": "opened", "established": "opened", "founded": "opened", "begun": "opened",
    "announced": "opened", "launched": "opened", "created": "opened", "unveiled": "opened", "adopted": "adopted",
    "concluded": "adopted", "negotiated": "adopted", "drafted": "adopted", "drawn": "adopted",
}  # fmt: skip
_FORCE = frozenset({"force", "effect"})
_COMING = wordset("entered enter enters entering came come comes coming took take takes taking entry been is was")
#: How it is told since when there is an accord, and the words these begin with.
_PHRASES = (
    "dates from", "date from", "dated from", "dates back", "date back", "goes back", "go back", "came into being",
    "came into existence", "was born", "were born", "has existed", "have existed", "saw the light",
)  # fmt: skip
_EXISTING = wordset("dates date dated came born goes go existed saw")
#: A body is founded; what it opens, launches and announces is something else.
_FOUNDED = frozenset({"established", "founded", "created"})
#: Before one of these participles: then the accord is what it was done to.
_PASSIVE = wordset("was were been is are first formally officially originally , being jointly")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the dates of accords."""
    if not any(chunk.time is not None for chunk in found.row):
        return
    read: set[tuple[str, str]] = set()
    for claim in (*_framed(found), *_loose(found)):
        if (claim.subject, claim.property) not in read:
            read.add((claim.subject, claim.property))
            yield claim
    for claim in (*_existing(found), *_named_by_year(found.row)):
        if (claim.subject, "opened") not in read:
            yield claim


def _framed(found: Analysis) -> Iterator[Claim]:
    """Read "was opened in 1967" of whatever is its subject for certain."""
    for frame in found.frames:
        what = _BEGINNINGS.get(found.row[frame.at].word) if frame.passive else None
        accords = subjects(frame, _ALLIANCE) if what is not None else []
        times = together(frame.times())
        plain = frame.modality == "fact" and not frame.negated and not frame.tried
        if len(accords) != 1 or what is None or not times or not plain or _is_body(frame.subject.mentions[0]):
            continue
        if not any(c.preposition == "by" for c in frame.complements):
            yield _claim(accords[0], what, times[0])


def _loose(found: Analysis) -> Iterator[Claim]:
    for clause in found.clauses:
        if clause.supposed or clause.negated or clause.modality != "fact":
            continue
        entry = clause.about(_ALLIANCE)
        what = _told(clause, entry) if entry is not None else None
        times = together(clause.times)
        if entry is not None and what is not None and times:
            yield _claim(entry, what, times[0])


def _existing(found: Analysis) -> Iterator[Claim]:
    """Yield since when an accord has been there: "dates from 1967", "has existed since 1967", "came into being in"."""
    for clause in found.clauses:
        if clause.supposed or clause.negated or clause.modality != "fact" or clause.words.isdisjoint(_EXISTING):
            continue
        named, times = clause.entries(_ALLIANCE), together(clause.times)
        entry = named[0] if len(named) == 1 else None
        if entry is None or not times or not clause.leads(entry) or any(map(_is_body, clause.names)):
            continue
        row = clause.chunks
        behind = next(at for at, chunk in enumerate(row) if only(chunk.mention, _ALLIANCE) == entry) + 1
        while behind < len(row) and row[behind].word in v.ADVERBS:
            behind += 1
        phrase = " ".join([chunk.word for chunk in row[behind : behind + 3] if chunk.word])
        dated = phrase.startswith(("dates", "date", "dated")) and any(c.time for c in row[behind + 1 : behind + 2])
        if dated or phrase.startswith(_PHRASES):
            yield _claim(entry, "begun", times[0].itself())


def _is_body(mention: Mention | None) -> bool:
    """Tell whether a name is also that of an agency or a program: one is founded, but opens and launches others."""
    return mention is not None and any(entry.kind != "alliance" for entry in mention.entries)


def _claim(entry: Entry, what: str, time: Time) -> Claim:
    return Claim("treaty", "existence", entry.id, what, "", time)


def _told(clause: Clause, entry: Entry) -> str | None:
    """Return what a clause says happened to an accord; None if it is not its subject, or nothing is told."""
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _ALLIANCE) == entry), None)
    if at is not None and at and chunks[at - 1].word in v.PREPOSITIONS:
        return None
    if clause.words & _FORCE and clause.words & _COMING:
        return "in-force" if clause.words.isdisjoint(DEEDS) else None  # a withdrawal takes effect, too
    for position, chunk in enumerate(chunks):
        what = _BEGINNINGS.get(chunk.word)
        if (
            what is None
            or (at is not None and at > position)
            or (position and chunks[position - 1].word not in _PASSIVE and position - 1 != at)
        ):
            continue
        mention = clause.topic if at is None else chunks[at].mention
        if _is_body(mention) and (chunk.word not in _FOUNDED or position - 1 == at):
            return None
        others = any(only(c.mention, ACTORS) for i, c in enumerate(chunks[:position]) if i != at)
        by = "by" in {c.word for c in chunks[position : position + 3]}
        return None if others or by else what
    return None


def _named_by_year(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield the year that goes with a name: "the 1967 Outer Space Treaty", "the Outer Space Treaty of 1967"."""
    for at, chunk in enumerate(row):
        time = chunk.time
        if time is None or time.earliest is None or time.edtf is None or len(time.edtf) != len("1967"):
            continue
        before = row[at + 1] if at and at + 1 < len(row) and row[at - 1].word in {"the", "a"} else None
        if before is not None and modifies(row, at + 1):
            before = None
        behind = row[at - 2] if at > 1 and row[at - 1].word == "of" else None
        for name in (before, behind):
            entry = only(name.mention, _ALLIANCE) if name is not None else None
            if entry is not None:
                yield _claim(entry, "year", time)
