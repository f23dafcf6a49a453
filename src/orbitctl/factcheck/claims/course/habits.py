"""Claims in the present tense that something is at work or a project alive, in whatever words: "which maps the Moon".

Of what is planned, or at work, they say little that could be wrong; of what is over or given up they are out of date.
The words for what goes on are an open class. Closed is what is said of the dead: they lie, hold records and inspire,
they are shown in pictures, and whoever speaks of a project that was given up says so.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.agents import is_it
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.irregular import SIMPLE_PAST
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.parts import is_told_of, part_of
from orbitctl.factcheck.claims.grammar.roles import takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import PAST
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_UNITS = ("mission", "program")
_RELATIVES = frozenset({"which", "that"})
#: Verbs of what only a craft at work does; a dead one may well "inspire", "hold a record" or "lie" somewhere.
WORKING = wordset(
    "watch work operate study map observe listen send beam circle orbit fly rove drive climb explore measure scan"
    " survey photograph transmit return relay gather collect monitor hunt sniff drill image chart probe look peer"
    " record loop cruise tour patrol trundle crawl dig sample taste radio report stream stare gaze chase track"
    " tail scour search snap sweep roam prowl respond host house lodge accommodate welcome receive shelter"
)
#: In the present tense.
AT_WORK = frozenset([form for verb in WORKING for form in (verb + "s", verb + "es", verb.removesuffix("y") + "ies")])
#: What is dead can still be doing these.
AT_REST = wordset(
    "lying sitting resting standing missing waiting holding inspiring being awaiting drifting floating hanging making"
    " keeping serving teaching paying bearing carrying going getting having yielding giving leading setting orbiting"
    " circling trailing rusting gathering sleeping travelling traveling tumbling spinning"
)
#: Where a craft is at work.
OUT_THERE = BODIES | wordset("orbit surface crater plain floor martian lunar plains air atmosphere universe stars sky")
#: And these; the last ones only look like verbs.
_OF_THE_DEAD = wordset(
    "is has was does lies sits rests stands remains stays holds keeps inspires bears carries belongs"
    " shows marks reminds"
    " owes ranks lives gets gives takes makes orbits circles trails drifts floats rusts sleeps travels tumbles spins"
    " teaches serves leads means proves counts helps appears features hangs raises costs deserves includes needs"
    " began ends falls fails crashes dies loses ceases stops leaves as its this his hers yes thus less always perhaps"
    " across towards besides sometimes results images samples pictures findings measurements observations ours"
    " discoveries scientists engineers ships rockets capsules crews flights missions probes landers cosmonauts"
) | {"'s"}
#: What a craft at work does too, beside its work.
_BESIDE_WORK = wordset("sits rests stays keeps orbits circles trails drifts floats travels tumbles spins hangs")
#: Of a project that was given up too.
_STATES = wordset(
    "is has was does lies sits rests stands belongs shows reminds inspires owes ranks costs marks proves"
    " counts helps as"
    " its this his thus always perhaps across towards besides sometimes leaves ends remains stays keeps holds ours"
) | {"'s"}
#: Behind a verb these show that it is none of "Kepler studies" or "its tracks".
_BEHIND_VERBS = v.PREPOSITIONS | v.DETERMINERS | v.ADVERBS | BODIES | wordset("up . , and how what")
#: With one of these a clause tells of the past, or of what may be.
_PAST = v.DOUBTFUL | wordset("will shall was were had until formerly did successor replacement replica model sister")
#: With one of these the present tense is that of a picture, a story or a list of deeds.
_SHOWN = wordset(
    "picture pictures image images photo photograph view video shown here film novel book story scene poster map"
    " caption chapter seen when as then dead silent mute fuel derelict defunct dormant lifeless contact"
)
#: What is told of a project that is alive: a plan, or a present with one of these.
_ALIVE = wordset(
    "remains stays still continues keeps underway way soon now next work order orders contract contracts books list"
    " agenda manifest schedule calendar plan plans course track preparing preparation preparations building being"
    " awaits waits slated begins starts aims intends hopes"
)
#: With one of these it is not, or something else is.
_GIVEN_UP = (
    v.NEGATIONS
    | v.DOUBTFUL
    | wordset(
        "was were had did until once formerly originally before never without instead end ended ends over dead fate"
        " cancel cancelled canceled cancellation scrapped scrap axed axe dropped drop killed kill shelved"
        " abandoned halted"
        " terminated stopped stop suspended paused replaced replacement replaces successor lessons lesson"
        " hardware parts"
        " museum film book name dream dreams history after since former lost gave given called revive revived revival"
        " defunct alternative alternatives mothballed pulled withdrawn withdrew quit bankrupt bankruptcy failed lawn"
    )
)


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what a sentence tells as going on, or to come."""
    alive = found.words.isdisjoint(_GIVEN_UP) and found.words.isdisjoint(SIMPLE_PAST)
    shown = found.day is None or not found.words.isdisjoint(_SHOWN)
    for clause in found.clauses:
        entry = clause.about(_UNITS)
        if entry is None or not is_told_of(entry) or clause.supposed or clause.times or clause.negated:
            continue
        told = ("", "") if shown else _works(clause, entry)
        if not told[0] and alive and _is_alive(clause, entry):
            told = ("going-ahead", "plan")
        if told[0]:
            status, word = told
            yield Claim(
                "habit", "status", entry.id, status, word, present=True, part=part_of(clause.chunks, entry),
            )  # fmt: skip


def _works(clause: Clause, entry: Entry) -> tuple[str, str]:
    """Return what is told to be at work in a text with a date: "Zhurong trundles across the plain"."""
    if not clause.words.isdisjoint(_PAST) or clause.modality != "fact":
        return "", ""
    verb = _verb(clause, entry, _OF_THE_DEAD)
    placed = not clause.words.isdisjoint(OUT_THERE)
    at_work = verb in AT_WORK or (placed and verb not in AT_REST)
    return ("active", verb) if verb and at_work else ("", "")


def _is_alive(clause: Clause, entry: Entry) -> bool:
    """Tell whether a flight is told as planned, or as a project that goes on."""
    if clause.modality == "possible" or clause.formerly:
        return False
    if clause.modality == "plan":
        return True
    told_of_then = any(chunk.word in PAST or (chunk.verb and chunk.verb.form == "past") for chunk in clause.chunks)
    return (not told_of_then and not clause.words.isdisjoint(_ALIVE)) or bool(_verb(clause, entry, _STATES))


def _verb(clause: Clause, entry: Entry, apart: Collection[str]) -> str:
    """Return the verb in the present tense of which something is the subject; none if it is set apart."""
    if clause.opener in _RELATIVES and clause.topic is not None and takes_up_directly(clause):
        return _present(clause.chunks, 0, apart)
    if not clause.leads(entry):
        return ""
    at = next((at for at, chunk in enumerate(clause.chunks) if is_it(chunk, entry)), None)
    return _present(clause.chunks, at + 1, apart) if at is not None else ""


def _joined(chunks: Sequence[Chunk]) -> Iterator[tuple[Chunk, Chunk]]:
    """Yield each "and" with what stands behind it: "spins slowly and measures star after star"."""
    return ((first, second) for first, second in pairwise(chunks) if first.word == "and")


def _present(chunks: Sequence[Chunk], at: int, apart: Collection[str]) -> str:
    while at < len(chunks) and chunks[at].word in v.ADVERBS:
        at += 1
    words = [chunk.word for chunk in chunks[at : at + 3]]
    if len(words) > 1 and words[0] == "is" and words[1].endswith("ing"):
        return words[1] if words[1] not in AT_REST else ""
    if len(words) > 1 and words[0] in apart and words[0] in _BESIDE_WORK:
        return next((second.word for first, second in _joined(chunks[at:]) if second.word in AT_WORK), "")
    if len(words) < 2 or not words[0].endswith("s") or words[0] in apart:
        return ""
    behind = chunks[at + 1]
    followed = words[1] in _BEHIND_VERBS or behind.mention is not None or behind.number is not None
    return words[0] if followed else ""
