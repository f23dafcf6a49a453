"""Claims of when an accord was opened, adopted or founded, and when it came into force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.affiliations import DEEDS
from orbitctl.factcheck.claims.accords.alliances import modifies
from orbitctl.factcheck.claims.accords.belonging import property_of
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.dating import together
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only, subjects
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry, Mention
from orbitctl.factcheck.reading.phrases import Time
from orbitctl.factcheck.reading.wordsets import wordset

_ALLIANCE = ("alliance",)
_NEAR = 2
#: Words that say how an accord began. An accord is adopted before it is opened, mostly not long before.
_BEGINNINGS: dict[str, str] = {
    **dict.fromkeys(wordset("opened signed inaugurated"), "opened"),
    **dict.fromkeys(wordset("announced launched unveiled presented introduced proclaimed"), "launched"),
    **dict.fromkeys(wordset("established founded created begun instituted"), "opened"),
    **dict.fromkeys(wordset("adopted concluded agreed approved finalised finalized sealed"), "adopted"),
    **dict.fromkeys(wordset("negotiated drafted drawn"), "drafted"),
}
#: The same by other words: since when there is an accord, whichever step is meant.
_ORIGINS = wordset("born formed inception founding creation birth origin origins establishment began started dating")
_FORCE = frozenset({"force", "effect", "operational", "operative"})
#: What takes effect, too, and is no accord.
_ACTS = frozenset(DEEDS) - {"signature", "signing"}
_COMING = wordset(
    "entered enter enters entering went going brought came come comes coming took take takes taking entry"
    " been is was are became declared"
)
#: How it is told since when there is an accord, and the words these begin with.
_PHRASES = (
    "dates from", "date from", "dated from", "dates back", "date back", "goes back", "go back", "saw the light",
)  # fmt: skip
#: The same that is told of bodies, too.
_COMING_UP = (
    "came into being", "came into existence", "was born", "were born", "has existed", "have existed",
)  # fmt: skip
_EXISTING = wordset("dates date dated came born goes go existed saw")
_FOUNDING = wordset("establish found create launch form")
_TOGETHER = wordset("joined together united teamed partnered")
#: A body is founded; what it opens, launches and announces is something else.
_FOUNDED = frozenset({"established", "founded", "created"})
#: Before one of these participles: then the accord is what it was done to.
_PASSIVE = wordset("was were been is are first formally officially originally , being jointly and") | v.ADVERBS
#: Signatures that open an accord, and those who put them under it.
_SIGNATURES = wordset("signature signatures signatories signers members countries states nations governments")
_FIRST = wordset("first founding initial original earliest")
#: With one of these something of an accord is dated, and not the accord.
_LATER = wordset("amended revised updated extended renewed protocol amendment replaced draft report")
#: With one of these it is not told what was, or it was so for some.
_UNTOLD = v.NEGATIONS | v.FUTURE | v.DOUBTFUL | v.DOUBTED | _LATER | wordset("if unless accession entry membership")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield the dates of accords."""
    if not any(chunk.time is not None for chunk in found.row):
        return
    read: set[tuple[str, str]] = set()
    for claim in (*_framed(found), *_loose(found), *_plainly(found)):
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
        dated = {chunk.time for at, chunk in enumerate(found.row) if chunk.time and not _is_of_an_act(found.row, at)}
        times = together([time for time in frame.times() if time in dated])
        plain = frame.modality == "fact" and not frame.negated and not frame.tried
        if len(accords) != 1 or what is None or not times or not plain or _is_body(frame.subject.mentions[0]):
            continue
        if not any(c.preposition == "by" for c in frame.complements):
            yield _claim(accords[0], what, times[0])


def _plainly(found: Analysis) -> Iterator[Claim]:
    """Yield the date next behind "into force" and "for signature", whatever else stands in a sentence on one accord."""
    named = {accord.entry.id: accord.entry for accord in found.accords}
    if len(named) != 1 or found.words & _UNTOLD:
        return
    row, entry = found.row, next(iter(named.values()))
    for at, chunk in enumerate(row[:-1]):
        if chunk.word == "force" and row[at - 1].word == "into" and (time := row[at + 1].time) is not None:
            if any(other.word == "for" for other in row[at + 2 : at + 3]):
                continue  # "entered into force on 1 May for Peru"
            yield _claim(entry, "in-force", time.itself())
        elif only(row[at + 1].mention, _ALLIANCE) == entry and is_founded(row, at) and row[0].time is not None:
            times = together([c.time for c in row if c.time is not None])  # "In 2020 Peru joined others to found it"
            if times:
                yield _claim(entry, "opened", times[0])
        elif chunk.word == "signature" and [c.word for c in row[max(0, at - 2) : at]] == ["opened", "for"]:
            ends = next((i for i in range(at + 1, len(row)) if row[i].verb or row[i].word in {"force", ";"}), len(row))
            times = [c.time for c in row[at + 1 : ends] if c.time is not None]
            if len(times) == 1:
                yield _claim(entry, "opened", times[0])


def is_founded(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether what is named behind a position is what others come together to found."""
    end = at - (row[at].word == "the")
    base = row[end].verb is not None and row[end].word in _FOUNDING and row[end - 1].word == "to"
    return base and not _TOGETHER.isdisjoint(chunk.word for chunk in row[:end])


def _loose(found: Analysis) -> Iterator[Claim]:
    """Yield each date of a clause about an accord, as that of the beginning told last before it, or first behind it."""
    for clause in found.clauses:
        entry = (clause.about(_ALLIANCE) or _described(found, clause)) if clause.times else None
        if entry is None or (not clause.names and _is_body(clause.topic)):
            continue  # "a telescope of NASA and ESA, launched in 2021"
        if clause.supposed or clause.modality != "fact" or clause.words & _LATER:
            continue
        if clause.negated and not _until(clause):
            continue
        told = list(_beginnings(clause, entry))
        dated: dict[str, list[Time]] = {}
        for at, chunk in enumerate(clause.chunks):
            if chunk.time is not None and told and not _is_of_an_act(clause.chunks, at):
                before = [what for place, what in told if place < at][-1:]
                behind = [what for place, what in told if place > at][:1]
                what = (behind or before if _begins_anew(clause.chunks, at) else before or behind)[0]
                dated.setdefault(what, []).append(chunk.time)
        for what, times in dated.items():
            if (time := together(times)) is not None and time:
                time = [one.itself() for one in time] if clause.negated else time
                since = what in {"begun", "in-force"}
                yield _claim(entry, what, time[0].itself() if since else time[0], _by(clause))


def _begins_anew(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date opens a second statement: "opened it in May, and since June it was in force"."""
    before = [chunk.word for chunk in chunks[max(0, at - 2) : at] if chunk.word not in v.PREPOSITIONS]
    return before[-1:] in (["and"], ["but"], [";"])


def _is_of_an_act(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a date is that of an act of somebody: "long before Peru joined it in 1980"."""
    return any(
        (property_of(chunk.verb) in {"join", "ratify", "leave"} and chunk.word not in _COMING)
        or (property_of(chunk.verb) == "sign" and place and only(chunks[place - 1].mention, ACTORS) is not None)
        for place, chunk in enumerate(chunks[:at])
        if at - place <= _NEAR + 1
    )


def _until(clause: Clause) -> bool:
    """Tell whether a denial only says when it was at last: "did not enter into force until 1984"."""
    return len(clause.times) == 1 and clause.times[0].relation == "until" and "only" not in clause.words


def _described(found: Analysis, clause: Clause) -> Entry | None:
    """Return the one accord of a sentence that opens with a participle: "Opened in 1979, the Moon Agreement"."""
    if clause is not found.clauses[0] or clause.names or clause.chunks[0].word not in _BEGINNINGS:
        return None
    named = {
        entry
        for chunk in found.row
        if not _is_body(chunk.mention) and (entry := only(chunk.mention, _ALLIANCE)) is not None
    }
    return named.pop() if len(named) == 1 else None


def _existing(found: Analysis) -> Iterator[Claim]:
    """Yield since when an accord has been there: "dates from 1967", "has existed since 1967", "came into being in"."""
    for clause in found.clauses:
        if clause.supposed or clause.negated or clause.modality != "fact" or clause.words.isdisjoint(_EXISTING):
            continue
        named, times = clause.entries(_ALLIANCE), together(clause.times)
        entry = named[0] if len(named) == 1 else None
        if entry is None or not times or not clause.leads(entry):
            continue
        row = clause.chunks
        behind = next(at for at, chunk in enumerate(row) if only(chunk.mention, _ALLIANCE) == entry) + 1
        while behind < len(row) and row[behind].word in v.ADVERBS | v.HEADS["alliance"]:
            behind += 1
        phrase = " ".join([chunk.word for chunk in row[behind : behind + 3] if chunk.word])
        dated = phrase.startswith(("dates", "date", "dated")) and any(c.time for c in row[behind + 1 : behind + 2])
        body = any(map(_is_body, clause.names))
        if phrase.startswith(_COMING_UP) or (not body and (dated or phrase.startswith(_PHRASES))):
            yield _claim(entry, "begun", times[0].itself())


def _is_body(mention: Mention | None) -> bool:
    """Tell whether a name is also that of an agency or a program: one is founded, but opens and launches others."""
    return mention is not None and any(entry.kind != "alliance" for entry in mention.entries)


def _claim(entry: Entry, what: str, time: Time, by: Sequence[str] = ()) -> Claim:
    return Claim("treaty", "existence", entry.id, what, "", time, others=tuple(by))


def _by(clause: Clause) -> list[str]:
    """Return who is told to have begun an accord: "launched by Peru and Chile"."""
    by = next((at for at, chunk in enumerate(clause.chunks) if chunk.word == "by"), None)
    behind = clause.chunks[by + 1 :] if by is not None else ()
    return [entry.id for chunk in behind if (entry := only(chunk.mention, ACTORS)) is not None]


def _beginnings(clause: Clause, entry: Entry) -> Iterator[tuple[int, str]]:
    """Yield where a clause says how an accord began, or came into force, and what it says."""
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if only(chunk.mention, _ALLIANCE) == entry), None)
    mention = clause.topic if at is None else chunks[at].mention
    governed = at is not None and at > 0 and chunks[at - 1].word in v.PREPOSITIONS | v.DETERMINERS
    governed = governed and entry.own and any(c.word in v.PREPOSITIONS for c in chunks[max(0, (at or 0) - 2) : at])
    governed = governed and not (
        chunks[at or 0].word == "" and {c.word for c in chunks[(at or 0) + 1 : (at or 0) + 2]} == {"to"}
    )
    actors = [i for i, chunk in enumerate(chunks) if i != at and only(chunk.mention, ACTORS)]
    for position, chunk in enumerate(chunks):
        if chunk.word in _FORCE and not clause.words.isdisjoint(_COMING):
            for_whom = any(i > position and chunks[i - 1].word == "for" for i in actors)
            if _ACTS.isdisjoint(c.word for c in chunks[:position]) and not governed and not for_whom:
                yield position, "in-force"
        elif chunk.word in _SIGNATURES and not _FIRST.isdisjoint(
            c.word for c in chunks[max(0, position - 2) : position]
        ):
            if not actors and not _is_body(mention):
                yield position, "opened"
        elif chunk.word in _ORIGINS and not actors and not _is_body(mention) and _is_of(chunks, position, at):
            yield position, "begun"
        elif chunk.word in _BEGINNINGS and not governed:
            what = _participle(chunks, position, at, mention)
            if what is None:
                continue
            by = next((i for i in range(position, len(chunks)) if chunks[i].word == "by"), None)
            named = by is None or _by_the_first(chunks, by) or _by_actors(chunks, by, actors)
            plainly = named or what not in {"opened", "launched"}
            if not any(i < position or by is None for i in actors) and plainly:
                yield position, what


def _participle(chunks: Sequence[Chunk], position: int, at: int | None, mention: Mention | None) -> str | None:
    """Return what a participle says was done to an accord; None if it is something else's."""
    opens = position == 0 and any(chunk.word == "," for chunk in chunks[:at])  # "Opened in 1979, the treaty"
    if at is not None and at > position and not opens:
        return None
    if position and chunks[position - 1].word not in _PASSIVE and position - 1 != at:
        return None
    if _is_body(mention) and (chunks[position].word not in _FOUNDED or position - 1 == at):
        return None
    return _BEGINNINGS[chunks[position].word]


def _by_the_first(chunks: Sequence[Chunk], by: int) -> bool:
    """Tell whether an accord is told to have been signed by those who founded it: "by its first eight members"."""
    return any(chunk.word in _FIRST for chunk in chunks[by + 1 : by + 4])


def _by_actors(chunks: Sequence[Chunk], by: int, actors: Sequence[int]) -> bool:
    """Tell whether somebody began an accord who is named, and did not only sign it as others do."""
    signed = any(chunk.word == "signed" for chunk in chunks[:by])
    return not signed and any(by < at <= by + _NEAR for at in actors)


def _is_of(chunks: Sequence[Chunk], position: int, at: int | None) -> bool:
    """Tell whether the origin of an accord is told, and not one under it: "the birth of the Accords", "were born"."""
    if at is None:
        return False
    between = {chunk.word for chunk in chunks[min(at, position) + 1 : max(at, position)]}
    return between <= (v.BE | v.DETERMINERS | v.ADVERBS | {"of", "'s", "have", "has", "had"})


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
