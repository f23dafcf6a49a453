"""The turns of phrase that are traces of how a flight went: what it must have done, or cannot have come through.

Sorted by what must have gone before, or cannot have followed; "mute" is also what falls silent when its work is done.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.grammar.phrasing import Phrases
from orbitctl.factcheck.reading.wordsets import wordset


def _pairs(verbs: str, nouns: str) -> str:
    """Return turns of phrase: each verb, and within a few words one of a class of nouns."""
    return ", ".join(f"~{verb} * @{nouns}" for verb in verbs.split(", "))


#: Classes of words that stand in turns of phrase.
_GROUND = "surface ground soil floor plain dust regolith sand dunes dune rock rocks ice maria highlands"
_SAMPLES = "samples sample soil dust grains grain rocks rock regolith material core gram grams kilogram kilograms"
_CLASSES = {
    "softly": wordset(
        "safely softly gently upright unharmed intact unscathed undamaged safe smoothly perfectly successfully"
    ),
    "landing": wordset("landing touchdown landings"),
    "below": wordset("moon mars lunar martian " + _GROUND),
    "descent": wordset("landing touchdown descent plunge fall impact drop entry"),
    "ground": wordset("surface ground floor soil sand plain plains"),
    "meant": wordset("intended right correct planned proper precise targeted desired wanted exactly"),
    "about": wordset(_GROUND + " into around about across ahead metres kilometres kilometers meters"),
    "rover": wordset("rover rovers"),
    "scenery": wordset(_GROUND + " surroundings landscape horizon"),
    "samples": wordset(_SAMPLES),
    "pictures": wordset(
        "pictures picture images image photographs photograph photos data measurements readings views view panorama"
        " panoramas signals findings results snapshots ups postcards spectra telemetry video footage reports"
    ),
    "findings": wordset(
        "ice water methane ozone clay clays organics quakes moonquakes marsquakes dust winds volcanoes lava helium"
    ),
    "orbit": wordset("orbit"),
    "home": wordset("home " + _SAMPLES),
    "back": wordset("back"),
    "alive": wordset("home safely unharmed alive unhurt"),
    "world": wordset(
        "moon mars venus mercury jupiter saturn titan pluto asteroid comet surface ground moonlet destination target"
        " dimorphos bennu ryugu itokawa eros lunar martian venusian"
    ),
}
#: Traces, by what they are traces of.
TRACES = Phrases(
    {
        "landed": ", ".join(
            (
                _pairs(
                    "land, touch down, set down, alight, settle, come down, float, put down, descend, drift down",
                    "softly",
                ),
                _pairs(
                    "make, achieve, accomplish, perform, execute, pull off, manage, carry out, stick, nail, score",
                    "landing",
                ),
                _pairs("soft-land, alight, touch down, settle, settle down, float down", "below"),
                _pairs("survive, come through, withstand, weather, outlast", "descent"),
                _pairs("stand, sit, rest, stay, remain, arrive, reach, get down, make it down", "softly"),
                _pairs("deliver, bring, carry, put, place, set, drop, lower, ferry", "ground"),
                (
                    "~make it down, ~make it to the surface, ~make it to the ground, safely landed, softly landed,"
                    " gently landed, successfully landed, safely down, softly on the, softly on mars, gently on the,"
                    " gently on mars, in one piece on, ~plant * flag"
                ),
            )
        ),
        "at work below": ", ".join(
            (
                _pairs(
                    "dig, drill, scoop, scratch, bore, burrow, scrape, sample, sift, taste, rove, roam, trundle, crawl,"
                    " drive, roll, wander, explore, probe, examine, analyse, analyze, test, hop, study, penetrate,"
                    " bite",
                    "about",
                ),
                _pairs("roll out, let out, release, deploy, unload, let loose, set free", "rover"),
                _pairs("send, radio, beam, relay, transmit, return, photograph, take, film, image, picture", "scenery"),
                _pairs("dig up, drill up, scoop up, pick up, gather, collect, bag, seal", "samples"),
                "~explore",
            )
        ),
        "at work": ", ".join(
            (
                _pairs(
                    "send, radio, beam, relay, transmit, return, take, yield, provide, give, supply, treat, deliver,"
                    " snap, shoot, flash, gather, collect, start sending, begin sending, begin to send",
                    "pictures",
                ),
                _pairs("report, detect, find, discover, register, confirm", "findings"),
                _pairs("photograph, film, image, picture, scan, inspect, scrutinise, survey, map, observe", "world"),
                (
                    "~phone home, ~call home, contact * established, ~go to work, ~get to work, ~set to work, ~map,"
                    " ~survey, ~chart, ~begin transmitting, ~start transmitting, ~begin its survey, ~study, ~examine,"
                    " ~work for, ~work on, ~work as, ~operate for, ~operate on, ~report back, ~report from"
                ),
            )
        ),
        "in orbit": ", ".join(
            (
                _pairs(
                    "enter, slip, settle, slide, brake, swing, ease, drop, go, get, reach, achieve, attain, insert,"
                    " manoeuvre, make it, fall, take up",
                    "orbit",
                ),
                (
                    "~circle, ~orbit, ~loop around, made * orbits around, completed * orbits around, made * orbits of,"
                    " completed * orbits of, captured by, into the grip of, ~become a satellite, ~become *"
                    " satellite of, ~become * moon of"
                ),
            )
        ),
        "in orbit there": (
            "in mars orbit, in lunar orbit, in martian orbit, in venus orbit, in venusian orbit, in orbit around mars,"
            " in orbit around the moon, in orbit around venus, in orbit round mars, in orbit round the moon,"
            " from lunar orbit, from mars orbit, from martian orbit"
        ),
        "delivered": _pairs(
            "deliver, put, place, drop off, release, leave, inject, insert, deploy, drop, set", "meant"
        ),
        "home": ", ".join(
            (
                _pairs("bring, carry, deliver, return, fly, ferry, haul, parachute, drop, send, take", "home"),
                _pairs("bring, carry, haul", "back"),
                _pairs("come, get, glide, fly, float, return, land, reach, make it", "alive"),
                "~splash down, ~come home, ~climb out, ~step out, ~return to earth, ~beat * home",
            )
        ),
        "wrecked": (
            "~smash, ~shatter, ~dash, ~wreck, ~crumple, ~pulverise, ~pulverize, ~obliterate, ~incinerate, ~crash,"
            " ~crash-land, ~disintegrate, ~break up, ~break apart, ~fall to pieces, ~tear apart, ~tear to pieces, ~blow"
            " up, ~explode, ~melt, ~burn up, ~burn to, ~destroy, ~perish, ~come to grief, ~slam into, ~burst, ~sink,"
            " ~crush, wreck, wreckage, to pieces, to bits, up in flames"
        ),
        "arrived": _pairs("make it to, make it as far as, reach, arrive at, arrive in, get to, get as far as", "world"),
        "unbroken": (
            "contact * never lost, contact * never broke, contact * never ceased, never lost contact, never lost touch,"
            " never out of contact, never fell silent, never went silent, never went quiet, never missed a beat"
        ),
        "mute": (
            "mute, silent, dead, lifeless, not a word, not a signal, no signal, no signals, contact * was lost,"
            " contact * broke off, contact * ceased, contact * ended, ~go dark, ~vanish, ~disappear, ~expire,"
            " ~lose contact, ~die, was lost, were lost, been lost"
        ),
    },
    _CLASSES,
)
#: Of these, what speaks for a flight that went well.
WELL = frozenset({"landed", "at work below", "at work", "in orbit", "delivered", "home", "arrived", "unbroken"})
