"""Dates that stand beside one flight in a sentence that tells of an event, however it is put.

Where the grammar of a sentence is not certain, its words still tell what kind of event it is about, and if it names
one flight, a date in it is most likely that of such an event. What is read here rests on that alone: the judge refutes
it only where the date is nearly the one on record.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import cues
from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import DATING, Clause
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.verbs import openings
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.wordsets import wordset

_ARRIVAL = ("orbit", "landing", "flyby", "docking", "gravity-assist", "impact", "crew-arrival")
_DOWN = ("landing", "impact")
_HOME = ("return", "landing", "reentry", "crew-departure")
_END = ("end", "contact-lost", "reentry", "impact", "return", "crew-departure")
#: Kinds of event, and the words that hint at one of them wherever they stand; most could mean much else.
_HINTS: tuple[tuple[tuple[str, ...], frozenset[str]], ...] = (
    (
        ("launch",),
        wordset(
            "launch launched launches launching launcher liftoff lofted blastoff lifted aloft skyward pad departure"
            " departed dispatched rode riding blasted away left leaving start started began begun journey voyage atop"
            " rocket fired sent sending put placed ground debut rose climbed climbing roared thundered hoisted hurled"
            " propelled shot boosted embarked flung injected orbited heaved delivered carried up birth dates kick"
            " aboard flight flew flown destroyed blew test tested"
        ),
    ),
    (
        _DOWN,
        wordset(
            "land landed lands landing touchdown touched down surface ground floor soil plain crater feet wheels legs"
            " rest resting alighted settled perched parked standing stood sitting sat side bounced descended descent"
            " set crashed slammed smashed struck hit impact impacted dust regolith basin moonfall arrived reached"
            " beside hills delivered dropped rolled"
        ),
    ),
    (
        _ARRIVAL,
        wordset(
            "orbit orbits orbiting orbital captured capture circling circled insertion arrived arrival arrive reached"
            " reach reaching satellite flyby flew past by swept raced skimmed whipped brushed sailed encounter"
            " encountered visit visited visitor approach approached rendezvous alongside caught drew pulled upon"
            " slipped swung eased settled entered braked docked docking berthed latched hooked joined coupled arriving"
            " moored clasped received slid behind company"
        ),
    ),
    (
        _HOME,
        wordset(
            "home back return returned returns returning splashed splashdown splash parachute parachutes parachuted"
            " capsule recovered recovery fished hauled plucked pacific atlantic ocean sea gulf steppe desert outback"
            " utah kazakhstan woomera mongolia ferried earth reentered reentry homecoming landed landing down dropped"
            " brought delivered ashore crashed slammed touched"
        ),
    ),
    (
        _END,
        wordset(
            "end ended ending ends dead died death over retired retirement silence silent quiet mute goodbye goodnight"
            " farewell signal signals last lost loss contact fuel gave book curtain final finally decommissioned off"
            " terminated concluded closed finished expired ceased stopped dark plug abandoned shut wrote written"
            " pronounced declared deorbited burned burnt fell tumbled plunged plunge vanished disintegrated broke"
            " re-entered reentered reentry transmission transmitted heard word perished demise ran conceded service"
            " grave fate doom"
        ),
    ),
)
#: What is done in memory of a flight is done long after it.
_REMEMBERING = wordset(
    "anniversary birthday commemorate commemorated commemorates celebrate celebrated museum stamp stamps memorial"
    " centenary jubilee honour honor honoured honored awarded auction auctioned documentary"
)
#: Where one of these stands nothing is reported.
_UNLIKELY = wordset("suppose imagine might rumour rumours rumors hoax myth fiction novel")
#: How a date is tied to what is told where it is the day of it, the first day or the last.
_ON = frozenset({"in", "since", "from", "until", "by"})
_SPANS = wordset("hours days weeks months years decades day week month year decade")
#: Behind a span of time these tell what it is counted from: "two days behind NASA's MAVEN".
_BESIDE = wordset("after before behind ahead since than from of")
_YEARS = {"year": 1, "years": 1, "decade": 10, "decades": 10}
_LATER = frozenset({"after", "since", "on", "later", "from", "following"})
#: No name has more words before it than these, and that.
_LONGEST = 5
#: What begins a clause that tells what happened on a date before it: "the day on which", "a night in May, when".
_TELLING_ON = frozenset({"when", "which", "as", ":", "that"})
#: Where a flight is bound: "docked with Salyut 6".
_WHITHER = frozenset({"with", "to", "at", "aboard", "toward", "towards", "from", "on"})
_FLIGHTS = ("mission", "program")
#: What happened where no verb or noun tells it for certain.
_SOMETHING = "occasion"
#: What has been so "since" a day began with one of these.
_BEGINNINGS = ("landing", "orbit", "launch", "docking")
#: Without one of these nothing can be dated.
HINTING = openings(*cues.KINDS).union(cues.NOUNS, *(words for _, words in _HINTS))


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield, for each date beside one flight, what of that flight it can be the date of."""
    if found.row[-1].word == "?" or any(chunk.word in _UNLIKELY or chunk.word in _REMEMBERING for chunk in found.row):
        return
    sole = _sole(found.clauses)
    for position, clause in enumerate(found.clauses):
        if not clause.times or clause.modality != "fact" or clause.supposed or _is_put_off(clause):
            continue
        entry = sole or _the_one(_named(clause))
        if entry is None or _dates_another(clause, entry, found.row):
            continue
        for at in range(len(clause.chunks)):
            time = _said(clause, at, entry)
            if time is None:
                continue
            told = [kind for kind in cues.nearest(clause.chunks, clause.words, at) if kind != "flight"]
            begun = _BEGINNINGS if clause.times[0].relation == "since" else ()
            kinds = dict.fromkeys([*told, *_hinted(clause.chunks), *_around(found, position), *begun])
            for kind in [*kinds][:1]:
                what = kind if told else _SOMETHING
                years = _years_told(found.row)
                yield Claim("occasion", f"{kind}-date", entry.id, what, "", time, years, others=tuple(kinds))


def _is_put_off(clause: Clause) -> bool:
    """Tell whether a date is the one to which something was moved: "its launch slipped into 2027"."""
    return any(chunk.verb is not None and "postpone" in chunk.verb.senses for chunk in clause.chunks)


def _sole(clauses: Sequence[Clause]) -> Entry | None:
    """Return the one flight a sentence names, or takes up if it names none."""
    named = [entry for clause in clauses for entry in _named(clause)]
    topics = [clause.topic for clause in clauses if clause.topic is not None]
    return _the_one(named or [entry for topic in topics for entry in topic.entries if entry.kind in _FLIGHTS])


def _around(found: Analysis, position: int) -> list[str]:
    """Return the kinds of event hinted at around a clause with a date, if they can be dated by it."""
    if sum(len(clause.times) for clause in found.clauses) == 1:
        return _hinted(found.row)
    following = found.clauses[position + 1 : position + 2]
    return [kind for clause in following if clause.opener in _TELLING_ON for kind in _hinted(clause.chunks)]


def _years_told(row: Sequence[Chunk]) -> Number | None:
    """Return how many years after something else a date is told to be: "in 1970, a year after the landing"."""
    for at, chunk in enumerate(row[:-1]):
        if chunk.word in _YEARS and at and row[at + 1].word in _LATER:
            value = 1.0 if row[at - 1].word in {"a", "one"} else row[at - 1].number
            if isinstance(value, Number):
                value = value.value
            if value is not None:
                value *= _YEARS[chunk.word]
                return Number(chunk.first - 1, chunk.last, value, value, value)
    return None


def _the_one(entries: Sequence[Entry]) -> Entry | None:
    """Return the one mission among some flights, or the one program where there is no mission."""
    missions = {entry.id: entry for entry in entries if entry.kind == "mission"}
    found = missions or {entry.id: entry for entry in entries}
    return next(iter(found.values())) if len(found) == 1 else None


def _named(clause: Clause) -> list[Entry]:
    """Return the flights a clause names, but for those that something is only dated by, or bound for."""
    found: list[Entry] = []
    for name in clause.names:
        at = next((at for at, chunk in enumerate(clause.chunks) if chunk.mention is name), 0)
        flights = [entry for entry in name.entries if entry.kind in _FLIGHTS]
        if len(flights) == 1 and not _is_measure(clause.chunks, at):
            found += flights
    return [entry for entry in found if entry is found[0] or not _is_whither(clause, entry)]


def _is_whither(clause: Clause, entry: Entry) -> bool:
    at = next(i for i, c in enumerate(clause.chunks) if c.mention is not None and entry in c.mention.entries)
    before = [chunk.word for chunk in clause.chunks[max(0, at - 2) : at] if chunk.word != "the"]
    return bool(before) and before[-1] in _WHITHER


def _is_measure(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name is only what something is dated by: "two days behind NASA's Maven"."""
    for before in range(at - 1, max(0, at - _LONGEST), -1):
        if chunks[before].word in _BESIDE:
            return chunks[before - 1].word in _SPANS
    return False


def _dates_another(clause: Clause, entry: Entry, row: Sequence[Chunk]) -> bool:
    """Tell whether a clause only says how long after something another thing was: "a year after Hera left"."""
    if clause.opener not in DATING:
        return False
    begins = next((c.mention for c in clause.chunks[:_LONGEST] if c.mention is not None), None)
    if begins is None or entry not in begins.entries:
        return False
    return any(chunk.last == clause.chunks[0].first - 1 and chunk.word in _SPANS for chunk in row)


def _said(clause: Clause, at: int, entry: Entry) -> Time | None:
    """Return the date at a place if it is told as the day of something: "in 2004", "not until 2004"."""
    time = clause.chunks[at].time
    if time is None or time.relation not in _ON:
        return None
    negated = clause.negated and _is_denied(clause.chunks, at, entry)
    if negated and time.relation not in {"until", "from"}:
        return None
    return time.itself()._replace(relation="in" if negated or time.relation != "by" else "by")


def _is_denied(chunks: Sequence[Chunk], at: int, entry: Entry) -> bool:
    """Tell whether something is denied between the same commas as the date, or as the flight."""
    piece: list[Chunk] = []
    for chunk in (*chunks, Chunk(",", 0, 0)):
        if chunk.word != ",":
            piece.append(chunk)
            continue
        concerned = any(c is chunks[at] or (c.mention is not None and entry in c.mention.entries) for c in piece)
        if concerned and any(c.word in v.NEGATIONS or c.word in v.FAILING for c in piece):
            return True
        piece = []
    return False


def _hinted(chunks: Sequence[Chunk]) -> list[str]:
    """Return the kinds of event that words hint at, wherever they stand."""
    words = {chunk.word for chunk in chunks}
    for chunk in chunks:
        if chunk.verb is not None and chunk.verb.length > 1:
            words.update(chunk.verb.base.split())
    return [kind for hinted, hints in _HINTS if not hints.isdisjoint(words) for kind in hinted]
