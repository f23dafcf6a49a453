"""Claims of who was aboard, by somebody who stands beside one flight in a clause, whatever the verb.

The record of a crew is complete, so who flew on others and not on this one is named wrongly. What people may have been
to a flight without being aboard is a short list: they watched it, spoke to it, trained for it, are kin of its crew, did
the like on another or flew home in it. A word for that keeps the clause unread, and so does another's possession.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.bygone import bygone
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import inflections
from orbitctl.factcheck.claims.people.links_aboard import is_passed
from orbitctl.factcheck.claims.people.posts import flight_of, people_ids
from orbitctl.factcheck.reading.wordsets import wordset

#: Words that put somebody aboard: journeys, posts and what is only done up there.
TRAVELLING = inflections(
    "fly ride board man pilot copilot share occupy command carry launch orbit circle captain skipper strap travel go"
    " journey venture soar float spacewalk lift blast arrive reach die perish escape survive spend squeeze sit"
    " represent"
) | wordset(
    "aboard crewman crewmate crewmates crewed crewmember copilot co-pilot cockpit cabin capsule seat berth passenger"
    " passengers commander skipper pilot took taken brought up outside steps hatch tether untethered weightless"
    " spacewalk spacewalks killed lives controls helm member specialist engineer"
    " dead companion companions shipmate shipmates foreigner foreigners rookie rookies newcomer newcomers victim"
    " victims"
)
#: Directly before a flight, with nobody who acts between, these put who is named first aboard it.
_IN = wordset("on aboard in inside with onto into")
#: Who is aboard is told behind these: "with X", "its commander, X"; behind others stands who is only compared or seen.
_AWAY = wordset("to for from than like unlike as of by before after since until against without behind over")
_FLOWN = wordset("flown commanded piloted crewed manned skippered captained led ridden carrying carried with including")
#: What people do to a flight, or about it, without being aboard; and what they did like it, or on another.
_NOT_DOING = inflections(
    # on the ground
    "talk radio guide wish train coach teach instruct rehearse simulate prepare advise consult help"
    # those who see and speak
    " watch see observe greet meet welcome await wait cheer congratulate praise phone call telephone write say tell"
    " speak recall remember mourn narrate comment report testify lecture argue complain criticise criticize joke film"
    " play star portray interview ask thank hail honour honor toast envy admire blame investigate inquire visit"
    # those who decide, build and pay
    " pick choose select assign name appoint nominate decide design build invent invite fund finance pay buy own found"
    " order approve sponsor win earn secure offer promise"
    # those in whose stead or after whom
    " replace swap switch drop bump ground remove pass miss give leave relieve succeed follow join rescue fetch inherit"
    # those who did the like
    " beat break surpass eclipse outdo equal match repeat emulate copy rival better exceed precede inspire"
    # between ships
    " dock rendezvous transfer cross move"
)
NOT_ABOARD = _NOT_DOING | v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | v.FUTURE | wordset(
    "if ? or backup backups back-up reserve standby understudy substitute stand-in alternate capcom communicator"
    " controller controllers console control director directors flight-director houston voice trainer teacher"
    " instructor simulator adviser advisor consultant office"
    " wife husband father mother son daughter widow widower brother sister cousin uncle aunt nephew niece grandson"
    " granddaughter parents fiance fiancee engaged bride groom married partner family friend friends rivals protege"
    " mentor pupil compatriot countryman namesake"
    " commentator inquiry commission panel investigation memo memoir book biography"
    " owner founder president administrator minister chief boss"
    " originally instead replacement grounded empty vacant stranded successor predecessor stood almost"
    " nearly"
    " before after since until once previously previous formerly former earlier later ago another other others both"
    " again too likewise similarly respectively whereas but than same like unlike alike record records longer shorter"
    " farther further older younger anniversary"
    " tribute memory memorial statue bust crater medal award footsteps legacy"
    " between across formation neighbouring sky skies"
)  # fmt: skip
#: Wherever they stand in a sentence, these may tell that it was another flight.
_NOT_THIS = wordset("instead originally backup replaced replacement bumped grounded measles swapped dropped reserve")
_VISITING = inflections("visit")
#: What a person's possession may be, if it is the flight itself.
_SHIPS = wordset("ship craft capsule spacecraft flight mission voyage trip journey spaceship")
_RETURNING = inflections("return land splash undock leave depart parachute") | {"home", "back", "down"}
#: Who both went up and came back on a flight is told of its crew.
_GOING_UP = frozenset({"take off", "lift off", "blast off"})
_FLOWN_BY = wordset("flown crewed manned piloted")
_BARRING = wordset("if ? originally instead backup first")
_TITLES = wordset("astronaut astronauts cosmonaut cosmonauts the")
_PARTING = frozenset({";", "—", "–"})
_LISTING = wordset(", and & with alongside as well the his her")
_HE = wordset("he she his her")
_DYING = wordset("died die perished killed dies lives death")
_FLYERS = wordset("astronaut astronauts cosmonaut cosmonauts citizen life lives")
#: How people are told to have been on a flight: by a word for being aboard, on the way home, or by no more than a list.
ABOARD, RETURNING, LISTED = "aboard", "returning", "listed"
TELLING = TRAVELLING | _IN


def travellers(found: Analysis) -> Iterator[Claim]:
    """Yield who is told in a clause to have been aboard a flight that is named there."""
    if not _NOT_THIS.isdisjoint(found.words):
        return
    for read in (_dying, _flown_by):
        yield from read(found)
    stretches = [found.row[past.start : past.stop] for past in bygone(found.row)]
    before = {chunk.first for stretch in stretches if not named_flights(stretch) for chunk in stretch}
    for clause in found.clauses:
        if clause.modality != "fact" or clause.supposed or _is_barred(clause):
            continue
        flights = named_flights(clause.chunks) or _flown_in(clause, found)
        people = [
            (at, ids)
            for at, chunk in enumerate(clause.chunks)
            if (ids := people_ids(chunk.mention)) and chunk.first not in before
        ]
        if not people and (ids := _taken_up(clause, found)):
            people = [(-1, ids)]
        if not flights or not people:
            continue
        part, time = part_of(clause.chunks), clause.times[0] if len(clause.times) == 1 else None
        for at, ids in people:
            if _is_aboard(clause, at):
                yield Claim("crew", "crew", flights[0], "beside", ids[0], time, others=(*flights, "=".join(ids)),
                            part=part)  # fmt: skip


def _is_barred(clause: Clause) -> bool:
    """Tell whether a word tells what people may have been to a flight without being aboard."""
    barring = NOT_ABOARD - _VISITING if "member" in clause.words else NOT_ABOARD
    if any(one.number is not None and other.word == "others" for one, other in pairwise(clause.chunks)):
        barring = barring - {"others"}  # "with six others"
    apart = [one.word for one, other in pairwise(clause.chunks) if other.word in {"up", "apart"}]
    return not barring.isdisjoint(clause.words.difference(apart))  # a ship that "broke up" broke no record


def _flown_in(clause: Clause, found: Analysis) -> tuple[str, ...]:
    """Return the flight of which a relative clause tells who was in it: "X, in which Y and Z rode"."""
    at = found.row.index(clause.chunks[0])
    led = clause.opener == "which" and at > 1 and found.row[at - 2].word in {"in", "on", "aboard", "from"}
    return (flight,) if led and (flight := flight_of(clause.topic)) else ()


def _flown_by(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have flown the one flight: "the docking of X was flown by Y and Z"."""
    row, record = found.row, found.flight
    if record is None or not (v.NEGATIONS | v.DOUBTFUL | v.DOUBTED | v.FUTURE | _BARRING).isdisjoint(found.words):
        return
    for at, chunk in enumerate(row):
        by = chunk.verb is not None and chunk.verb.base.endswith(" by")
        by_whom = by or (at + 1 < len(row) and row[at + 1].word == "by")
        joined = chunk.word == "joined" and _is_led_to(row[:at])  # "on X she was joined by Y and Z"
        if not by_whom or not (joined or chunk.word in _FLOWN_BY):
            continue
        for other in row[at + 1 + (not by) :]:
            if ids := people_ids(other.mention):
                yield Claim("crew", "crew", record.id, "beside", ids[0], others=(record.id, "=".join(ids)), part=ABOARD)
            elif other.word not in _LISTING | _TITLES:
                break


def _is_led_to(row: Sequence[Chunk]) -> bool:
    """Tell whether a stretch says on which flight something was."""
    flight = next((i for i, chunk in enumerate(row) if flight_of(chunk.mention)), 0)
    return flight > 0 and row[flight - 1].word in {"on", "aboard"}


def _dying(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have died when a flight was lost: "X and six others died when Y broke apart"."""
    for clause, following in pairwise(found.clauses):
        flights = named_flights(following.chunks) if following.opener in {"when", "as"} else ()
        told = clause.modality == "fact" and not clause.supposed and not clause.negated
        lost = "lost" in clause.words and not _FLYERS.isdisjoint(clause.words)
        if flights and told and (lost or not _DYING.isdisjoint(clause.words)):
            for ids in (ids for chunk in clause.chunks if (ids := people_ids(chunk.mention))):
                yield Claim("crew", "crew", flights[0], "beside", ids[0], others=(*flights, "=".join(ids)), part=ABOARD)


def _taken_up(clause: Clause, found: Analysis) -> tuple[str, ...]:
    """Return about whom a clause goes on that names nobody: "who flew", "his ship was"; "his" is the only one's."""
    if clause.opener in {"who", "whose"} or not _HE.isdisjoint(clause.words):
        if clause.topic is not None:
            return people_ids(clause.topic)
        named = {ids: chunk.first for chunk in reversed(found.row) if (ids := people_ids(chunk.mention))}
        leads = clause.chunks[0].word in v.PREPOSITIONS  # "In his Vostok 2, Titov"
        if len(named) == 1 and (leads or min(named.values()) < clause.chunks[0].first):
            return next(iter(named))
    return ()


def part_of(row: Sequence[Chunk]) -> str:
    """Return whether people are told of on the way home, who may have gone up in another ship; the dead have not."""
    words = {word for chunk in row for word in (chunk.word, *(chunk.verb.base.split() if chunk.verb else ()))}
    if any(chunk.verb is not None and chunk.verb.base in _GOING_UP for chunk in row):
        return ABOARD
    return RETURNING if not _RETURNING.isdisjoint(words) and _DYING.isdisjoint(words) else ABOARD


def named_flights(row: Sequence[Chunk]) -> tuple[str, ...]:
    """Return the flights a stretch names; of a name that several bear, none."""
    return tuple(dict.fromkeys(one for chunk in row if chunk.mention and (one := flight_of(chunk.mention))))


def stretch(row: Sequence[Chunk]) -> Sequence[Chunk]:
    """Return what stands between signs that part statements, if only one such stretch of a sentence names a flight."""
    signs = [-1, *[at for at, chunk in enumerate(row) if chunk.word in _PARTING], len(row)]
    parts = [part for first, last in pairwise(signs) if named_flights(part := row[first + 1 : last])]
    return parts[0] if len(parts) == 1 else row


def _is_aboard(clause: Clause, at: int) -> bool:
    """Tell whether who stands at a position of a clause is put aboard, and nothing sets him apart."""
    chunks = clause.chunks
    before = chunks[at - 1].word if at > 0 else ""
    behind = chunks[at + 1] if 0 <= at < len(chunks) - 1 else None
    if behind is not None and behind.word in {"'s", "'"}:
        return at + 2 < len(chunks) and _owns(chunks, at + 2)
    flight = next((i for i, chunk in enumerate(chunks) if flight_of(chunk.mention)), -1)
    if at < 0 and not _SHIPS.isdisjoint(clause.words) and "was" in clause.words:
        return True  # "his ship was X"
    if before in v.BE and flight > 0 and chunks[flight - 1].word in {"on", "aboard"} and flight < at:
        return True  # "on X the only woman was Y"
    if before == "and" and behind is not None and behind.word in {"on", "in", "at"}:
        return False  # "X was aboard, and Y on the bus"
    if before in _AWAY and not (at > 1 and chunks[at - 2].word in _FLOWN):
        return False
    if _is_set_apart(chunks, at, flight) or (0 <= at < flight and is_passed(chunks)):
        return False
    if before in {"with", "beside", "alongside"} or (before == "'s" and at > 1 and flight_of(chunks[at - 2].mention)):
        return True
    return not TRAVELLING.isdisjoint(clause.words) or (at < flight and _leads_in(chunks, flight))


def _is_set_apart(chunks: Sequence[Chunk], at: int, flight: int) -> bool:
    """Tell whether a comma and then somebody else stand between a person and the flight: "X stayed up, with Y in Z"."""
    between = chunks[at + 1 : flight] if 0 <= at < flight else ()
    last = next((i for i in reversed(range(len(between))) if people_ids(between[i].mention)), None)
    if last is None or all(chunk.word in _LISTING or people_ids(chunk.mention) for chunk in between[: last + 1]):
        return False
    comma = next((i for i in reversed(range(last)) if between[i].word == ","), None)
    return comma is not None and TRAVELLING.isdisjoint(chunk.word for chunk in between[comma:])


def _owns(chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether what somebody owns is the flight: "Leonov's Voskhod 2", "Leonov's ship was Voskhod 2"."""
    if flight_of(chunks[at].mention):
        return True
    behind = at + 2 if at + 1 < len(chunks) and chunks[at + 1].word in {",", "was", "is", "aboard", "on", "in"} else 0
    return chunks[at].word in _SHIPS and 0 < behind < len(chunks) and bool(flight_of(chunks[behind].mention))


def _leads_in(chunks: Sequence[Chunk], flight: int) -> bool:
    """Tell whether a flight is where something was done: "took his first steps on X"."""
    before = [chunk.word for chunk in chunks[:flight] if chunk.word not in v.DETERMINERS]
    return bool(before) and before[-1] in _IN
