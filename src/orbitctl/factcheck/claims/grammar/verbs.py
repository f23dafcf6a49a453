"""The verbs that state something the data may hold: a row a verb, with its sense.

A row gives the base form; regular forms follow from it, irregular ones stand beside it. The first word is inflected,
the rest stays ("touch down", "touched down").
"""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from orbitctl.factcheck.claims.grammar.irregular import IRREGULAR
from orbitctl.factcheck.reading.wordsets import wordset

Form = Literal["base", "third", "past", "participle", "ing"]


class Verb(NamedTuple):
    """A verb in a text: its form and what it can mean; ``length`` is its number of words."""

    base: str
    form: Form
    senses: frozenset[str]
    length: int


#: Sense, and the verbs that carry it.
SENSES: dict[str, str] = {
    "launch": (
        "launch, lift off, blast off, take off, take flight, soar, rocket, thunder into, roar into, climb into, "
        "climb towards, set out, set off, depart, embark, head off, hurl, loft, fire, propel, boost, ride, leave, "
        "go up, rise from, shoot into, send off, put into orbit, place into orbit, send, fly out, leave the pad, "
        "start out, start for, take to the skies, take to the sky, lift, dispatch, hoist, heave, put up, go aloft, "
        "get off the ground, leave the ground, set sail, shoot up, send up, send aloft, carry aloft, put aloft, "
        "blast into, streak into, rumble into, rise into, leap into, climb off, catapult, get under way, get going, "
        "get away, quit, inject, send into"
    ),
    "land": (
        "land, put, touch down, set down, soft-land, come down, come to rest, settle, alight, lower, bounce, reach, "
        "stick its landing, plant itself, put down, arrive, make landfall, drop onto, come to ground, bounce down, "
        "tip over, topple, fall on, fall over, descend to, descend onto, drop down, float down, drift down, sink, "
        "glide down, plop down, thump, make a landing, make its landing, nestle, perch, plant its feet, "
        "plant its legs, plant its wheels, touch"
    ),
    "crash": (
        "crash, crash-land, slam into, smash into, impact, plunge, plough into, plow into, hit, strike, gouge, pile "
        "into, collide, hard-land, ram, steer into, drive into, guide into, dash, dive, pound into, thud into, "
        "nosedive, shatter on, come to grief"
    ),
    "orbit": (
        "enter, orbit, reach, arrive, insert, circle, draw alongside, rendezvous, get to, take up orbit, take up "
        "its orbit, achieve orbit, attain orbit, capture, pull up, draw up, catch up, "
        "close in on, pull alongside, come alongside, meet up with"
    ),
    "flyby": (
        "fly around, fly round, loop around, loop round, pass, whip around, whip round, steal, reach, swing around, "
        "swing round, round, encounter, skirt, graze, "
        "buzz, make its flyby"
    ),
    "return": (
        "return, splash down, come home, come back, come down, parachute, bring home, bring back, hit the water, "
        "touch down, land, get back, drop into, float down, head home, carry home, deliver, make it home, get home, "
        "fly home, glide home, reach home, parachute home, bring its crew home, bring its crew back, drop its "
        "capsule, splash, come ashore, recover, fetch back"
    ),
    "reentry": (
        "burn up, burn, bring down, fall back, re-enter, reenter, deorbit, de-orbit, disintegrate, fall into, tumble "
        "back, come crashing down, fall to earth, fall to, "
        "fall out of orbit, tumble out of orbit, drop out of orbit"
    ),
    "end": (
        "end, conclude, finish, expire, cease, retire, decommission, shut down, wrap up, stop, die, switch off, go "
        "silent, fall silent, go dark, bid farewell, bid goodbye, bade farewell, bade goodbye, say goodbye, close, "
        "turn off, give out, lose contact, lose touch, lose connection, lose communication, "
        "lose, hear from, pick up, fail for good, terminate, put to "
        "sleep, go quiet, go mute, break off, come to an end, draw to a close, disappear, vanish, run out of fuel, "
        "run out of power, run out of propellant, run dry, take out of service, write off, pronounce, declare, "
        "close the book, close out, pull the plug, say goodnight, call time, go off the air, stop transmitting, "
        "stop responding, sign off, breathe its last, conk out, burn out, make its last, meet its end, end its "
        "days, end its life, close down, power down, come to a close, draw to an end, cut off, fall quiet, fall "
        "mute, stop working, stop sending, stop answering, cease transmitting, cease operating, put out of service, "
        "lay to rest, put an end to, put paid to, silence, fade away, fade out, give up, pronounce dead, declare dead, "
        "declare lost"
    ),
    "dock": (
        "dock, berth, link up, couple, latch onto, hook up, join up, attach, moor, tie up, clamp onto, mate, "
        "grapple, latch on, join with, link with, couple with"
    ),
    "fail": "fail, lose, destroy, explode, malfunction, doom, disintegrate, blow up, break apart, tip over, topple",
    "succeed": "succeed",
    "operate": "operate, function, work, fly, run, remain, stay, continue",
    "cancel": "cancel, scrap, abandon, axe, shelve, drop, terminate, scuttle, kill, call off",
    "pause": "pause, halt, suspend, freeze, ground, put on hold, put on ice, stop",
    "postpone": "delay, postpone, push back, slip, move back, defer, put off, put back, set back, hold up",
    "sign": (
        "sign, ink, endorse, join, accede, enter, adhere, subscribe, put its name, put its signature, put their "
        "name, put their names, put their signatures, add its name, add its signature, add their names, sign up, "
        "put pen to paper, put pen, affix its signature, append its signature, affix their signatures, lend its name, "
        "give its signature, give their signatures, "
        "come aboard, climb aboard, hop aboard, come on board, get on board, throw in its lot, throw their lot in, "
        "cast its lot, cast their lot, enlist, enrol, lend their names, hitch its wagon"
    ),
    "ratify": "ratify",
    "belong": "belong",
    "leave": "leave, quit, withdraw, pull out, exit, drop out, walk out, denounce, walk away, back out, bow out",
    "lead": "lead, head, run, direct, chair, manage, govern, helm, preside over",
    "build": "build, make, develop, manufacture, construct, assemble, design, create",
    "carry": "carry, transport, ferry, deliver, take, send, fly, bring, haul, lift",
    "command": "command, pilot, crew, captain",
    "walk": (
        "walk, step, set foot, moonwalk, tread, stroll, leave bootprints, leave footprints, leave their bootprints, "
        "leave their footprints, plant their boots"
    ),
    "explore": "explore, study, examine, survey, map, collect, gather",
    "become": "become",
    "be": "be",
    "have": "have, count, number, total, boast",
    "establish": "establish, found, create, set up, form",
    "replace": "succeed, replace, take over",
    "begin": "begin, start, commence, kick off, open",
    "publish": "release, unveil, announce",
    "flight": "fly, carry, spend, transmit, beam, photograph, visit, touch, scoop, drill, send, get there",
}

#: Verbs that carry a sense with any of some words behind them: sense, verbs, what stands behind.
_FAMILIES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("launch", "thunder roar climb blast shoot streak rumble lift leap", ("off", "away", "aloft", "skyward")),
    ("launch", "start send set put get", ("on its way", "on its journey", "on its course")),
    ("launch", "begin start", ("its journey", "its voyage", "its flight", "its trip", "its cruise", "its trek")),
    (
        "orbit",
        (
            "slip slide settle swing pull ease drop fall go get brake spiral coast nudge steer move manoeuvre maneuver"
            " come glide drift slot sink"
        ),
        ("into orbit",),
    ),
    ("orbit", "fire brake insert put place thrust drop manoeuvre maneuver inject", ("itself into orbit",)),
    (
        "flyby",
        (
            "fly swing zip sail sweep race speed hurtle streak flash shoot zoom whiz brush skim cruise glide dash dart"
            " rush rocket slip swoop coast tear"
        ),
        ("past", "by"),
    ),
    ("orbit", "go get slip swing ease brake move", ("into",)),
    ("end", "send transmit radio beam broadcast", ("its last", "its final")),
)
for _sense, _verbs, _behind in _FAMILIES:
    SENSES[_sense] += "".join(f", {verb} {words}" for verb in _verbs.split() for words in _behind)

_DOUBLING = wordset(
    "slip drop plop map stop wrap step ship zip whip plan ram skim tip scrap slam propel defer begin bid get hit put"
    " run set cut shut enrol scan grab chip dig sit hop scrub spin pop"
    " swap strap star transfer transmit"
)
#: Verbs that double it in Britain alone.
_DOUBLING_ABROAD = wordset("cancel total travel")
_BE: dict[str, Form] = {
    "is": "third", "are": "third", "was": "past", "were": "past", "been": "participle", "be": "base", "being": "ing",
}  # fmt: skip

_HAVE: dict[str, Form] = {"has": "third", "had": "past", "have": "base", "having": "ing"}


def _stems(word: str) -> list[str]:
    """Return what the endings of a verb are put to."""
    doubled = word + word[-1]
    return [word, doubled] if word in _DOUBLING_ABROAD else [doubled] if word in _DOUBLING else [word]


def _forms(word: str, stem: str, irregular: Mapping[str, tuple[str, str]]) -> dict[str, Form]:
    """Return the forms of a verb; where past and participle are alike, the word counts as past."""
    third = word + ("es" if word.endswith(("s", "sh", "ch", "x", "go")) else "s")
    past = stem + ("d" if stem.endswith("e") else "ed")
    if word.endswith("y") and word[-2] not in "aeiou":
        third, past = word[:-1] + "ies", word[:-1] + "ied"
    past, participle = irregular.get(word, (past, past))
    ing = "dying" if word == "die" else stem[:-1] + "ing" if stem.endswith("e") and word != "be" else stem + "ing"
    return {word: "base", ing: "ing", third: "third", participle: "participle", past: "past"}


def inflected(verb: str, irregular: Mapping[str, tuple[str, str]] = IRREGULAR) -> Iterator[tuple[list[str], Form]]:
    """Yield the forms of a verb in words; "crash-land" is inflected at its end, with a hyphen and without."""
    head, hyphen, last = verb.partition("-")
    first, *rest = verb.split()
    for stem in _stems(last if hyphen else first):
        forms = {"be": _BE, "have": _HAVE}.get(first) or _forms(last if hyphen else first, stem, irregular)
        for word, form in forms.items():
            if not hyphen:
                yield [word, *rest], form
            elif verb != "soft-land" or form != "ing":  # a soft landing is a landing
                yield [head, "-", word], form
                yield [head, word], form


def inflections(verbs: str) -> frozenset[str]:
    """Return every form of some verbs of one word each, given as in `SENSES` but with blanks between them.

    >>> sorted(inflections("map"))
    ['map', 'mapped', 'mapping', 'maps']
    """
    return frozenset(words[0] for verb in verbs.split() for words, _ in inflected(verb))


def past_forms(verbs: str) -> frozenset[str]:
    """Return the past tense and the participle of some verbs, given as to `inflections`.

    >>> sorted(past_forms("map take"))
    ['mapped', 'taken', 'took']
    """
    told = [row for verb in verbs.split() for row in inflected(verb)]
    return frozenset(words[0] for words, form in told if form in {"past", "participle"})


def _table() -> dict[str, list[tuple[tuple[str, ...], Verb]]]:
    """Return for each first word what may follow it, the longest first."""
    senses: dict[str, set[str]] = {}
    for sense, verbs in SENSES.items():
        for verb in verbs.split(", "):
            senses.setdefault(verb, set()).add(sense)
    table: dict[str, list[tuple[tuple[str, ...], Verb]]] = {}
    for verb, meant in senses.items():
        for (first, *rest), form in inflected(verb):
            row = (tuple(rest), Verb(verb, form, frozenset(meant), 1 + len(rest)))
            table.setdefault(first, []).append(row)
    for rows in table.values():
        rows.sort(key=lambda row: -len(row[0]))
    return table


#: First word of each form, then the words that follow it and what they mean together.
VERBS = _table()
#: Past tenses, of whatever verb: a word of these behind "and" begins another statement.
PAST = frozenset(past for past, _ in IRREGULAR.values())


def openings(*senses: str) -> frozenset[str]:
    """Return the words that verbs of some senses begin with: without one of them none of these verbs is there."""
    return frozenset(
        word for word, rows in VERBS.items() if any(not verb.senses.isdisjoint(senses) for _, verb in rows)
    )
