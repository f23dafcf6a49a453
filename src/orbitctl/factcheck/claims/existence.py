"""Claims that something has flown, or never has, or was never there at all.

Read widely: whatever only something that flies can do is taken as told of a flight. The judge speaks against it only
where the record holds that the thing never left the ground.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.bearing import WHOLES, Piece, alone_before, is_vehicle, pieces
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.evidence import told_in
from orbitctl.factcheck.claims.phrasing import Phrases, Turn
from orbitctl.factcheck.claims.roles import named_unit
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.traces import TRACES, WELL
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_GROUNDED, _NONE, _FLOWN, _THERE, _STATE = "grounded", "none", "flown", "there", "state"
#: What tells that something flew, that it did where somewhere out there is named beside it, that it is out there now,
#: that it has not flown, and that there was none.
_DEEDS = Phrases(
    {
        _FLOWN: (
            "~fly, ~orbit, ~land, ~touch down, ~set down, ~lift off, ~blast off, ~take off, ~take flight, ~take"
            " wing, ~splash down, ~crash, ~crash-land, ~soft-land, ~trundle, ~rove, ~roam, ~circle, ~dock,"
            " ~berth, ~burn up, ~hop, ~ride into, ~soar, ~loop around, ~loop round, ~swing around, ~swing past,"
            " ~sail past, ~sweep past, ~beam, ~radio, ~photograph, ~leave the pad, ~leave the ground, ~leave"
            " earth, ~get off the ground, ~put * into orbit, ~put * in orbit, ~place * in orbit, ~place * into"
            " orbit, ~bring * back from, ~go into orbit, ~go up, ~head into space, ~make its debut, ~make its"
            " maiden, ~welcome its first, ~set foot, ~walk on, ~leave for, ~set off for, ~set out for, ~depart"
            " for, ~head for, ~reenter, ~splash, ~map, ~chart, ~taste, ~sniff, ~glide home, ~fly home"
        ),
        _THERE: (
            "~reach, ~arrive, ~enter, ~carry, ~deliver, ~return, ~put, ~place, ~send, ~drive, ~hang, ~launch, ~loft,"
            " ~boost, ~hoist, ~spend, ~travel, ~bring, ~make its, ~make it to, ~make it into, ~make the trip, ~make"
            " his, ~park, ~attach, ~explore, ~visit, ~collect, ~drill, ~scoop, ~sample, ~dig, ~live, ~occupy, ~inhabit,"
            " ~man, ~crew, ~house, ~settle, ~come down, ~set, ~take, ~ferry, ~transport, ~lower, ~find, ~discover,"
            " ~survey, ~rest, ~work, ~operate, ~join, ~link up, ~complete, ~perform, ~achieve, ~plant, ~cover, ~look"
            " down, ~spot, ~detect, ~stroll, ~shoot, ~fire, ~drop, ~penetrate, ~bury, ~cross, ~glide, ~descend,"
            " ~alight, ~roll, ~roll out, ~let out, ~release, ~deploy, ~unfold, ~tread, ~scan, ~probe, ~study, ~measure,"
            " ~watch, ~see, ~film, ~scout, ~prospect, ~search, ~run, ~pass, ~stay, ~float, ~leave, ~pull, ~haul, ~get"
        ),
        _STATE: (
            "in orbit, on the moon, on mars, on the surface, on the lunar surface, in space, up and running, aloft, at"
            " the south pole, at the moon, at mars, on its way to the, on lunar soil, on the ground at, above us, in"
            " lunar orbit, attached to, docked to, docked at, inhabited, crewed, occupied, staffed, permanently, its"
            " first tenants, its first residents, its first occupants, its first inhabitants, its first visitors, its"
            " first guests, its first crew, tenants aboard, residents aboard, open for guests, open for visitors, open"
            " for business, home to"
        ),
    }
)
_DENIALS = Phrases(
    {
        _GROUNDED: (
            "never flew, never fly, never flown, never to fly, never launched, never left the ground, never got off the"
            " ground, never left earth, never been flown, never been launched, never lifted off, never took off, never"
            " took flight, never made it off, never came to fly, never made it into space, yet to fly, yet to be"
            " launched, yet to launch, yet to leave, yet to lift off, yet to be flown, not flown, not yet flown, not"
            " launched, not yet launched, not yet been launched, not yet left, not left the ground, not been launched,"
            " not been flown, unflown, still on the ground, only on paper, on paper only, only in a museum, only in"
            " museums, flight that never came, launch that never came, never come to fly, without ever flying, without"
            " ever having flown, without having flown, before it could fly, before it flew, before it ever flew, before"
            " it could be launched, awaits its launch, awaits launch, awaiting its launch, waiting for its launch,"
            " waiting for a launch, waiting to be launched, waiting for a ride, waiting for its ride, waiting for a"
            " rocket, waiting for its rocket, waiting on the ground, awaiting launch, waiting for launch, waiting to"
            " fly, never got beyond, never made it past, never got past, nothing * been launched, nothing * flown, none"
            " * been launched, none * flown, not a single * launched, not a single * flown, not one * launched, not one"
            " * flown, no part * launched, no module * launched, no hardware * launched, nothing * built, only ever a"
            " plan, a plan on paper, plans on paper, remained on paper, stayed on paper, museum piece, piece of museum"
            " hardware, never more than a plan, never more than an idea, never got off the drawing board, never left"
            " the drawing board, remained on the drawing board, never materialised, never materialized, never came"
            " about, never happened, never took place, never went ahead, never built, never came to be built, got no"
            " further, went no further, stayed on earth, stayed on the ground, remained on earth, remained on the"
            " ground, stayed at home, never carried out, never realised, nobody ever flew, nobody flew, no one ever"
            " flew, no one flew, never saw the launch pad, never saw space"
        ),
        _NONE: (
            "there was never, there never was, there was no, there were no, there is no, there has never been,"
            " there had never been, no such thing as, no such mission as, no such flight as, no such, never"
            " existed, no * ever existed, no * ever flew, does not exist, did not exist, doesnt exist, didnt"
            " exist, never was"
        ),
    }
)
#: Present words that make of a place a state: "is in orbit", "stands on the Moon".
_STANDING = wordset("is are now stands stand sits sit rests lies hangs already remains been safely up has at")
_OUT_THERE = wordset(
    "moon mars venus mercury jupiter saturn orbit surface space asteroid comet phobos station iss tiangong crater"
    " pole lunar martian regolith soil dust ground dunes clouds hatch titan farside side"
)
#: Between "to" or "on" and where it is.
_BEFORE_PLACES = v.DETERMINERS | wordset("lunar moon martian mars old far near low earth international space south ' s")
_TO = wordset(
    "to into in on onto at from around round over past above near across off reached reaches entered inside through"
    " beneath along"
)
#: With one of these beside it, something else than the thing itself has flown, or it was not really done.
_BARRING = wordset(
    "model models replica replicas mockup mock prototype prototypes pathfinder demonstrator demo test tests tested"
    " simulator simulation simulated simulations rehearsal rehearsed budget contract contracts deal order orders bid"
    " proposal review reviews plan plans studies study idea concept design designs engine engines heatshield shield"
    " parachute parachutes before almost nearly hopes hope hoped aims wants than like unlike would could might may"
    " should if film novel fictional jail court headlines magazine factory warehouse museum predecessor predecessors"
    " successor twin sister earlier previous similar same another rival rivals trained training instead until ready"
    " ahead when whenever once toward towards aircraft plane drop promised promises supposed intended meant designed"
    " planned planning proposed scheduled expected due slated attempt attempts tried failed refused chosen selected"
    " picked assigned named pitched unveiled announced booked sold hired let budgeted approved funded nobody none"
    " nothing neither without"
)
#: Without one of these nothing is told as done.
_DOING = _DEEDS.anchors | TRACES.anchors
#: Without one of these nothing of the kind is told.
TELLING = _DOING | _DENIALS.anchors
_UNITS = ("mission", "program")
#: Acts of others upon what they fly: the name follows the verb.
_SENDING = wordset("fly flies land put place send launch loft boost hoist set deliver attach park lower berth bring")


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence says of whether something has flown, and whether it was ever there."""
    told: set[tuple[str, str]] = set()
    for clause in found.clauses:
        if clause.words.isdisjoint(_DENIALS.anchors) or (clause.supposed and clause.words.isdisjoint(_KEPT)):
            continue
        claim = next((claim for turn in _DENIALS.within(clause) if (claim := _denied(clause, turn)) is not None), None)
        if claim is not None:
            told.add((claim.subject, claim.property))
            yield claim
    opening = _opening(found.row)
    for piece in pieces(found, _DOING, _PARTS):
        claim = _done(piece, opening if piece.named is None and not piece.clause.names else None)
        if claim is not None and (claim.subject, claim.property) not in told:
            told.add((claim.subject, claim.property))
            yield claim


#: Where something stands in a museum, it is told that it was never flown.
_KEPT = wordset("museum")
#: What has flown of a thing is told of the thing.
_PARTS = (WHOLES - wordset("rocket launcher shuttle")) | wordset(
    "block module modules room element elements segment segments piece part core lab laboratory"
)


def _opening(row: Sequence[Chunk]) -> Entry | None:
    """Return the flight on which all that follows is told to have been done: "On Apollo 20, two men spent ..."."""
    if not row or row[0].word not in _ABOARD:
        return None
    return next((entry for chunk in row[1:4] if (entry := named_unit(chunk.mention)) is not None), None)


_ABOARD = wordset("on aboard during")


def _done(piece: Piece, opening: Entry | None) -> Claim | None:
    """Return that what a piece tells of has flown."""
    clause = piece.clause
    if clause.modality != "fact" or clause.negated or not clause.words.isdisjoint(_BARRING):
        return None
    if clause.opener in _OPEN:
        return None
    entry, at = (piece.entry, piece.at) if piece.entry is not None else _acted_on(clause)
    if entry is None and piece.named is not None and is_vehicle(clause.chunks, piece.at):
        entry, at = piece.named, piece.at
    entry = entry or opening
    if entry is None:
        return None
    for turn in told_in(clause):
        if turn.meaning == "at work" and at > turn.at:
            continue  # "studied geology with the crew of Apollo 18"
        if turn.meaning in WELL and alone_before(piece, turn) and not _is_of_another(clause.chunks, turn.at, at):
            return Claim("existence", "existence", entry.id, "flown", turn.phrase)
    for turn in _DEEDS.within(clause):
        if alone_before(piece, turn) and _is_done(turn, clause.chunks, at):
            return Claim("existence", "existence", entry.id, "flown", turn.phrase)
    return None


#: What such a conjunction begins need not have come to pass.
_OPEN = wordset("before until once if unless whether when where")


#: Between "there was no" and a name.
_NAMING = wordset("a an the mission flight called named craft probe station such thing as ever")
#: Behind a denial these leave it whole.
_CLOSING = wordset(". , ; : ! ) — – and but because for at after since despite though although yet so")


def _denied(clause: Clause, turn: Turn) -> Claim | None:
    """Return that something never flew, or that there was no such thing."""
    entry = clause.about(_UNITS)
    if entry is None or not entry.own or "had" in clause.words:
        return None
    if clause.modality == "possible" and not v.DOUBTFUL.isdisjoint([c.word for c in clause.chunks[: turn.last]]):
        return None
    if turn.meaning == _NONE:
        names = [at for at, chunk in enumerate(clause.chunks) if entry == named_unit(chunk.mention)]
        between = [chunk.word for at in names for chunk in clause.chunks[turn.last : at]]
        direct = bool(names) and turn.at <= names[0] and _NAMING.issuperset(between)
        ends = turn.phrase.endswith(("exist", "existed")) and clause.leads(entry)
        if not direct and not ends:
            return None
        return Claim("existence", "existence", entry.id, "there", turn.phrase, negated=True)
    if turn.last < len(clause.chunks) and clause.chunks[turn.last].word not in _CLOSING:
        return None  # "never flew to Mars"
    present = not turn.phrase.startswith(("never", "unflown", "without", "before", "flight", "launch"))
    return Claim("existence", "existence", entry.id, "flown", turn.phrase, negated=True, present=present)


def _acted_on(clause: Clause) -> tuple[Entry | None, int]:
    """Return what somebody flies: "since Vast put Haven-1 into orbit"."""
    for at, chunk in enumerate(clause.chunks):
        entry = named_unit(chunk.mention)
        if entry is not None:
            before = clause.chunks[at - 1] if at else None
            if before is not None and before.word in {"the", "its", "their"} and at > 1:
                before = clause.chunks[at - 2]
            acts = before is not None and before.verb is not None and before.verb.base.split()[0] in _SENDING
            done = acts and before.verb.form in {"past", "participle"}  # type: ignore[union-attr]
            return (entry, at) if done else (None, at)
    return None, -1


def _is_done(turn: Turn, chunks: Sequence[Chunk], at: int) -> bool:
    """Tell whether a turn of phrase tells of something done, by what is named at a position or with it."""
    before = chunks[turn.at - 1].word if turn.at else ""
    if turn.meaning == _STATE:
        with_it = chunks[0].word == "with" and turn.at == at + 1
        return with_it or before in _STANDING
    if turn.phrase == "launch" and turn.last < len(chunks) and chunks[turn.last].word in v.DETERMINERS:
        return False  # "launched a call for ideas"
    if turn.form not in {"past", "participle", "ing", "third"}:
        return False
    if turn.form == "third" and turn.phrase not in {"hang", "rest"} and not _is_now(chunks):
        return False
    if turn.form == "ing" and before not in {"been", "is", "are"}:
        return False
    if turn.form == "participle" and before not in v.BEFORE_VERBS and turn.phrase not in _BOTH:
        return False
    if turn.phrase.split()[0] not in _SENDING and _is_of_another(chunks, turn.at, at):
        return False
    words = {chunk.word for chunk in chunks}
    lived = turn.phrase in _LIVING and at > turn.at and chunks[at - 1].word in _ABOARD
    found = turn.phrase in _FINDING and not words.isdisjoint(_FINDS)
    return turn.meaning == _FLOWN or lived or found or _is_out_there(chunks)


#: Nobody lives on what is on the ground, nor finds such things with it.
_LIVING = wordset("live stay inhabit")
_FINDING = wordset("find discover detect drill scoop sample collect dig spot")
_FINDS = wordset("ice regolith moonrock moonrocks")


def _is_now(chunks: Sequence[Chunk]) -> bool:
    return any(chunk.word in {"now", "already", "still", "today", "currently"} for chunk in chunks)


#: Verbs whose past and participle are one word.
_BOTH = wordset("put set")


def _is_of_another(chunks: Sequence[Chunk], verb: int, at: int) -> bool:
    """Tell whether somebody else does it: another name stands nearer before the verb than what the clause is about."""
    return any(chunk.mention is not None and chunk.word == "" for chunk in chunks[max(at, -1) + 1 : verb])


def _is_out_there(chunks: Sequence[Chunk]) -> bool:
    """Tell whether somewhere in space is told where something is done."""
    for position, chunk in enumerate(chunks):
        of_place = chunk.word == "of" and position + 1 < len(chunks) and chunks[position + 1].word == "surface"
        if (
            not of_place
            and chunk.word not in _TO
            and (chunk.verb is None or chunk.verb.base not in {"reach", "enter", "visit", "explore", "cross"})
        ):
            continue
        for following in chunks[position + 1 : position + 6]:
            named = named_unit(following.mention)
            if following.word in _OUT_THERE or (named is not None and named.id in {"iss", "tiangong"}):
                return True
            if following.word not in _BEFORE_PLACES and following.word != "":
                break
    return False
