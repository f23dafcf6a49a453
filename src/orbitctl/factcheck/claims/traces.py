"""The turns of phrase that are traces of how a flight went: what it must have done, or cannot have come through.

Sorted by what must have gone before, or cannot have followed; "mute" is also what falls silent when its work is done.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.phrasing import Phrases
from orbitctl.factcheck.reading.wordsets import wordset


def _pairs(verbs: str, nouns: str) -> str:
    """Return turns of phrase: each verb, and within a few words one of a class of nouns."""
    return ", ".join(f"~{verb} * @{nouns}" for verb in verbs.split(", "))


#: Classes of words that stand in turns of phrase.
_GROUND = "surface ground soil floor plain dust regolith sand dunes dune rock rocks ice maria highlands"
_SAMPLES = "samples sample soil dust grains grain rocks rock regolith material core gram grams kilogram kilograms"
_CLASSES = {
    "softly": wordset("safely softly gently upright unharmed intact unscathed undamaged safe smoothly perfectly"),
    "landing": wordset("landing touchdown"),
    "below": wordset("moon mars lunar martian " + _GROUND),
    "descent": wordset("landing touchdown descent plunge fall impact"),
    "ground": wordset("surface ground floor soil sand plain"),
    "meant": wordset("intended right correct planned proper precise targeted desired wanted exactly"),
    "about": wordset(_GROUND + " into around about across ahead metres kilometres kilometers meters"),
    "rover": wordset("rover rovers"),
    "scenery": wordset(_GROUND + " surroundings landscape horizon"),
    "samples": wordset(_SAMPLES),
    "pictures": wordset(
        "pictures picture images image photographs photograph photos data measurements readings views view panorama"
        " panoramas signals findings results snapshots ups postcards spectra telemetry video footage reports"
    ),
    "orbit": wordset("orbit"),
    "home": wordset("home " + _SAMPLES),
    "back": wordset("back"),
    "alive": wordset("home safely unharmed alive unhurt"),
    "station": wordset("station iss salyut mir"),
    "target": wordset(
        "moon mars venus mercury jupiter saturn planet asteroid comet pluto dimorphos bennu ryugu target altogether"
        " entirely completely"
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
                _pairs("survive, come through", "descent"),
                _pairs("stand, sit, rest", "softly"),
                _pairs("deliver, bring, carry, put, place, set, drop, lower, ferry", "ground"),
                (
                    "~stand tall, ~kiss, ~parachute into, ~parachute onto, ~parachute to, ~plant its feet, ~come to"
                    " rest gently, ~come to rest softly, ~come down softly, ~come down gently, ~unfold its petals,"
                    " ~open its petals, ~lower its ramp"
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
                "~explore, ~reconnoitre, ~conduct * landing",
            )
        ),
        "at work": ", ".join(
            (
                _pairs(
                    "send, radio, beam, relay, transmit, return, take, yield, provide, give, supply, treat, deliver,"
                    " snap, shoot, flash, gather, collect, start sending, begin sending, begin to send",
                    "pictures",
                ),
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
                "~circle, ~orbit, ~loop around, ~become a satellite, ~become * satellite of, ~become * moon of",
            )
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
            " ~crash-land, ~disintegrate, ~break up, ~break apart, ~break to pieces, ~fall to pieces, ~burst apart,"
            " ~tear apart, ~tear to pieces, ~blow up, ~explode, ~melt, ~burn up, ~burn to, ~topple, ~destroy, ~perish,"
            " ~come to grief, ~slam into, ~pile into, ~plough into, ~plow into, ~bite the dust, ~tumble into, ~dig *"
            " hole, ~dig * pit, ~dig * crater, ~punch * hole, ~blast * crater, wreck, wreckage, a write - off, smoking"
            " hole, smoking crater, heap of scrap, pile of scrap, to pieces, to bits, to smithereens, burnt up,"
            " ~swallow, ~crush, ~flip over, ~overturn, ~plunge into the, to ashes, to cinders, in a fireball, up in"
            " flames, at full speed, torn apart, torn to"
        ),
        "stuck": (
            "never left its, never left the lander, never moved, never rolled, never drove, never budged, never got"
            " rolling, did not move, did not budge, never turned a wheel, ~get stuck at once, ~refuse to"
        ),
        "docked": _pairs("reach, carry, arrive, bring, take, deliver, fly", "station") + ", ~dock",
        "missed": ", ".join(
            (
                _pairs("miss, overshoot, bypass", "target"),
                (
                    "~fly past without, ~sail wide, ~fly wide, past * without stopping, ~sail past without, ~fail to"
                    " enter, ~fail to reach, ~fail to arrive, ~fail to slow, ~get lost"
                ),
            )
        ),
        "empty": (
            "arrived empty, came back empty, returned empty, was empty, came up empty, empty hands, empty handed, empty"
            " - handed, empty capsule, capsule empty, an empty, nothing inside, nothing to show, ~come home with"
            " nothing, ~lose its samples, ~lose its sample, ~lose the samples, ~lose * samples, ~lose * sample, ~lose *"
            " soil, no samples, no sample, not a gram, not a grain, without samples, without its samples, samples were"
            " lost, sample was lost, nothing but, no soil, without soil, without a gram, without a grain, ~bring *"
            " nothing, ~return * nothing, ~deliver * nothing"
        ),
        "blind": (
            "no pictures, not a picture, not one picture, not a single picture, no images, not an image, not one image,"
            " not a single image, not a single photograph, not one photograph, no photographs, without a picture,"
            " without a single picture, without * picture, without * image, without * pictures, without * images,"
            " without * photograph, nothing but static, before * picture, before * image, before * photograph, no data"
        ),
        "mute": (
            "mute, silent, dead, lifeless, not a peep, not a word, not a sound, not a signal, not a squeak, no signal,"
            " no signals, no word, never woke, never spoke, never heard, never answered, never replied, never called,"
            " never phoned, ~vanish, ~disappear, ~expire, ~lose contact, ~die, was lost, were lost, been lost"
        ),
    },
    _CLASSES,
)
#: Of these, what speaks for a flight that went well.
WELL = frozenset({"landed", "at work below", "at work", "in orbit", "delivered", "home", "docked"})
