"""What speaks for how far a flight came, and in what state: signs of it, in whatever sentence stands around them.

A craft that dug in the soil has landed; one whose capsule was dashed to pieces brought nothing home. Against
such signs the judge holds a record that leaves no doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.course.fortune import marred, mended
from orbitctl.factcheck.claims.course.praise import PRAISE, praised
from orbitctl.factcheck.claims.course.traces import TRACES, WELL
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.parts import part
from orbitctl.factcheck.claims.grammar.phrasing import Turn
from orbitctl.factcheck.claims.grammar.roles import named_unit
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: Without one of these there is no sign.
TELLING = TRACES.anchors | PRAISE
#: Where one of these stands, a sign is not told as one, or is one of something else.
BARRING = wordset(
    "almost nearly narrowly if unless would could might may should must like unlike than risk threatened feared hopes"
    " hoped hoping chances odds danger attempt attempts try tried tries trying bid effort planned plan plans meant"
    " attempted"
    " supposed intended designed due aim aimed simulated simulation test tests rehearsal model replica film novel"
    " companion sister company startup prototype career dream dreams record records until half partly partially"
    " partial avoid avoided averted prevent prevented escaped instead otherwise expected scheduled hope wanted"
    " probably perhaps possibly apparently thought believed"
    " claimed so-called chance chances window deadline opportunity rather anniversary once"
)
#: Words for the orbit that something was to be taken to.
MEANT = wordset("intended planned")
#: With one of these it did not get there.
_SHORT = wordset("below under beneath short instead lower wrong beyond above far off outside")
#: What was let go so was no failure.
_ON_PURPOSE = wordset(
    "deliberately deliberate commanded intentionally purposely purpose steered sent guided controlled retired"
)
#: Parts of a craft, and things beside it: what became of one need not have become of the flight.
PARTS = wordset(
    "engine engines antenna instrument instruments camera cameras parachute parachutes drill arm wheel wheels sail tank"
    " tanks stage stages booster boosters fairing thruster thrusters shield heatshield leg legs panel panels battery"
    " batteries gyroscope gyroscopes gyros transmitter transmitters receiver radio computer memory mirror seismometer"
    " mole airbag airbags module ascent descent upper subsatellite subsatellites satellite satellites payload payloads"
    " cubesat cubesats helicopter probes penetrators rockets rocket launcher shuttle orbiter flag experiment"
    " experiments window valve pump cable boom magnetometer spectrometer telescope comet asteroid star stars galaxies"
    " galaxy meteor meteorite planet planets plume fragments debris tape recorder backup predecessor predecessors"
    " successor successors rival rivals twin"
)
_DENYING = (v.NEGATIONS | v.FAILING) - {"yet"} | wordset(
    "nobody none nothing without neither nor hardly scarcely barely few little"
)
_BEFORE_PARTICIPLES = wordset(
    "been is are was were began begins started kept keeps spent spending busy weeks months days years"
)


#: What becomes of a craft at one of these becomes of it before its work; behind one of the second, later.
_EARLY = wordset(
    "pad desert steppe grassland utah kazakhstan landing touchdown descent arrival impact approach launch liftoff"
    " ascent before reached way"
)
_BEFORE = "before"
_COMING = wordset(
    "reached reach reaching arrived arrive arriving arrival landed land landing entered enter entering got get"
)
_LATER = wordset(
    "after again since following later weeks months years days hours minutes end until lies lie rests now today"
)
_OPEN = frozenset({"before", "until", "if", "whether", "where", "as"})
#: Signs of what was carried: damaged or not, a craft that sent its samples home has done so.
_CARGO = ("@home", "@back")


def signs(found: Analysis) -> Iterator[Claim]:
    """Yield what the signs in a sentence speak for: a claim for each flight and sign."""
    for piece in found.pieces(TRACES.anchors):
        clause = piece.clause
        alone = piece.named is not None or (not clause.words.isdisjoint(_CRAFT) and not _flights(clause))
        entry = piece.entry or (_sole(found) if alone else None)
        barring = clause.words & BARRING
        if entry is None or entry.kind != "mission" or barring - MEANT:
            continue
        if clause.modality != "fact" or clause.opener in _OPEN:
            continue
        told = list(told_in(clause))
        ill = any(turn.meaning not in WELL for turn in told)
        for turn in told:
            if turn.meaning == "delivered" and not clause.words.isdisjoint(_SHORT):
                continue
            if turn.meaning in WELL and _only_says_when(clause.chunks, turn) and marred(found.row):
                continue
            if barring and turn.meaning != "delivered":
                continue
            if turn.meaning == "mute" and not clause.words.isdisjoint(_LATER):
                continue  # "for weeks"
            if turn.meaning in _TIMED and not clause.words.isdisjoint(_ON_PURPOSE):
                continue
            if (turn.meaning != "unbroken" and _is_denied(clause.chunks, turn)) or (ill and turn.meaning in WELL):
                continue
            if _is_open(found, turn):
                continue
            still = not found.words.isdisjoint(_EVER_SINCE)
            yield Claim("evidence", "course", entry.id, _meaning(turn, found, clause), turn.phrase, present=still,
                        part=part(clause.chunks, entry.id))  # fmt: skip
    praise = praised(found)
    if praise is not None and found.words.isdisjoint(PARTS) and not found.words & BARRING - MEANT:
        yield Claim("evidence", "course", praise.id, "praised", "praise")


#: With one of these what befell a craft is told to have lasted.
_EVER_SINCE = wordset("since ago longer good ever forever has have is never")


def _only_says_when(chunks: Sequence[Chunk], turn: Turn) -> bool:
    """Tell whether a sign is told as what was going on when something befell a flight: "as it brought them home"."""
    return any(
        first.word in _MEANWHILE and (second.mention is not None or second.word in v.PRONOUNS)
        for first, second in pairwise(chunks[: turn.at + 1])
    )


_MEANWHILE = frozenset({"as", "while", "when"})
#: Where a flight was is told, whatever befell it there.
_REGARDLESS = frozenset({"arrived", "unbroken", "in orbit there"})


def _is_open(found: Analysis, turn: Turn) -> bool:
    """Tell whether a sentence tells of the contrary of a sign too: "damaged as it touched down"."""
    if turn.meaning == "arrived" and "after" in found.words and not found.words.isdisjoint(_DEAD):
        return True  # "got to Mars, but after contact was lost"
    if turn.meaning in WELL:
        return turn.meaning not in _REGARDLESS and not turn.phrase.endswith(_CARGO) and marred(found.row)
    return mended(found.words)


_DEAD = wordset("lost silent dead mute lifeless silence")
#: Where a flight that was lost there has not come any further.
_AT_LAUNCH = wordset("pad liftoff ascent launchpad")


def _meaning(turn: Turn, found: Analysis, clause: Clause) -> str:
    """Return what a sign is one of; of work and of loss, whether it was where a flight was bound, or before it came."""
    if turn.meaning == "at work":
        there = turn.phrase in _WORKING or not clause.words.isdisjoint(_BOUND)
        return "at work there" if there and clause.words.isdisjoint(_AFAR) else turn.meaning
    if turn.meaning in _TIMED and not clause.words.isdisjoint(_AT_LAUNCH) and found.words.isdisjoint(_LATER):
        return f"{turn.meaning} at launch"
    early = not clause.words.isdisjoint(_EARLY) or (_BEFORE in found.words and not found.words.isdisjoint(_COMING))
    early = early and turn.meaning in _TIMED and found.words.isdisjoint(_LATER)
    return f"{turn.meaning} early" if early else turn.meaning


#: Work that is done only where a flight is bound.
_WORKING = wordset("map survey chart") | {"phone home", "call home", "contact * established"}
_BOUND = BODIES | wordset("lunar martian surface ground planet soil polar crater craters close weeks months years")
_AFAR = wordset("afar distance way cruise approach before far en route")


def _is_denied(chunks: Sequence[Chunk], turn: Turn) -> bool:
    """Tell whether a sign is denied, or something before it."""
    last = turn.last if turn.meaning in WELL else turn.at
    start = 0 if turn.meaning in WELL else _joint(chunks, turn.at)  # "its parachute failed and it was smashed"
    return any(chunk.word in _DENYING for chunk in chunks[start:last])


#: Where one of these is told of, it is the craft of the only flight a sentence names.
_CRAFT = wordset("cabin capsule craft spacecraft ship probe lander it")
_TIMED = frozenset({"wrecked", "mute"})


def _sole(found: Analysis) -> Entry | None:
    """Return the only flight a sentence names; none if it names several, or a program beside."""
    named = {entry.id: entry for _, mention in found.names if (entry := named_unit(mention)) is not None}
    return next(iter(named.values())) if len(named) == 1 else None


def _flights(clause: Clause) -> bool:
    return any(entry.kind in {"mission", "program"} for mention in clause.names for entry in mention.entries)


def told_in(clause: Clause) -> Iterator[Turn]:
    """Yield the signs told in a clause as there, and not as those of a part."""
    chunks = clause.chunks
    for turn in TRACES.within(clause):
        start = _joint(chunks, turn.at)
        near = [chunk.word for chunk in chunks[start : turn.at]]
        to_life = [chunk.word for chunk in chunks[turn.last : turn.last + 2]] == ["to", "life"]
        describes = turn.phrase in _MUTE and near[-1:] != [] and near[-1] in _BEFORE_ADJECTIVES  # "its silent twin"
        if PARTS.isdisjoint(near) and not to_life and not describes and _is_done(chunks, turn):
            yield turn


_MUTE = wordset("mute silent dead lifeless")
_BEFORE_ADJECTIVES = v.DETERMINERS | {"'s"}


def _joint(chunks: Sequence[Chunk], at: int) -> int:
    """Return where what stands at a position begins: behind the conjunction or comma before it."""
    return max((i for i in range(at) if chunks[i].word in {"and", "but", ","}), default=-1) + 1


def _is_done(chunks: Sequence[Chunk], turn: Turn) -> bool:
    """Tell whether a sign is told as there."""
    before = [chunk.word for chunk in chunks[max(0, turn.at - 4) : turn.at]]
    aim = turn.form is not None and "*" in turn.phrase
    if aim and any(one.word == "to" and _is_infinitive(two) for one, two in pairwise(chunks[turn.at + 1 : turn.last])):
        return False  # "was sent to fetch a scoop of soil"
    if turn.form is None and turn.phrase.endswith(_BROUGHT_DOWN) and _lands_another(chunks, turn.last):
        return False  # "SpaceX safely landed its booster"
    if turn.phrase in _TRANSITIVE and _PASSIVE.isdisjoint(before):
        return turn.last < len(chunks) and chunks[turn.last].word == "itself"  # "its blast wrecked the pad"
    if turn.form == "base":
        return "did" in before or (before[-1:] == ["to"] and not _DONE.isdisjoint(before))
    if turn.form == "participle":
        return bool(before) and (before[-1] in v.BEFORE_VERBS or before[-1].endswith("ly"))
    if turn.form == "ing":
        return not _BEFORE_PARTICIPLES.isdisjoint(before) or "without" in before
    return turn.form in {None, "past"}


#: What these are told of may be what somebody brings down.
_BROUGHT_DOWN = (" landed", " touched")


def _lands_another(chunks: Sequence[Chunk], at: int) -> bool:
    behind = chunks[at] if at < len(chunks) else None
    return behind is not None and (behind.word in v.DETERMINERS or behind.mention is not None)


def _is_infinitive(chunk: Chunk) -> bool:
    """Tell whether what stands behind "to" is no place: a name, a body, or what a determiner goes before."""
    return chunk.mention is None and chunk.word.isalpha() and chunk.word not in _TOWARDS


_TOWARDS = v.DETERMINERS | BODIES | {"earth", "home", "lunar", "martian"}
#: What these tell becomes of something else than who does it.
_TRANSITIVE = wordset("swallow crush smash shatter dash wreck pulverise pulverize obliterate incinerate destroy") | {
    "tear apart", "tear to pieces",
}  # fmt: skip
_PASSIVE = wordset("was were been got is being")
#: Before an infinitive these say that it was done.
_DONE = wordset("only managed went able did helped lived left let began started continued")
