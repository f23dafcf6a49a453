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
    "upright": wordset("upright"),
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
    "crews": wordset("crew crews cosmonauts astronauts taikonauts visitors guests"),
    "alive": wordset("home safely unharmed alive unhurt"),
    "station": wordset("station iss salyut mir"),
    "world": wordset(
        "moon mars venus mercury jupiter saturn titan pluto asteroid comet surface ground moonlet destination target"
        " dimorphos bennu ryugu itokawa eros lunar martian venusian"
    ),
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
                _pairs("survive, come through, withstand, weather, outlast", "descent"),
                _pairs("stand, sit, rest, stay, remain, arrive, reach, get down, make it down", "softly"),
                _pairs("deliver, bring, carry, put, place, set, drop, lower, ferry", "ground"),
                (
                    "~stand tall, ~kiss, ~parachute into, ~parachute onto, ~parachute to, ~plant its feet, ~come to"
                    " rest gently, ~come to rest softly, ~come down softly, ~come down gently, ~unfold its petals,"
                    " ~open its petals, ~lower its ramp, ~find its feet, ~keep its feet, ~keep its footing, ~land on"
                    " its feet, ~make it down, ~make it to the surface, ~make it to the ground, safely landed, softly"
                    " landed, gently landed, successfully landed, safely touched,"
                    " successfully touched, softly touched, gently touched, safely down, safely put,"
                    " softly on the, softly on mars, gently on the, gently on mars, in one piece on, ~plant * flag,"
                    " ~hoist * flag, ~raise * flag, ~wave * flag"
                ),
            )
        ),
        "upright": (
            _pairs("land, touch down, set down, come down, stand, sit, stay, remain, come to rest", "upright")
            + ", ~land on its feet, ~land on its legs, ~keep its feet, ~keep its footing, ~find its feet"
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
            " ~crash-land, ~disintegrate, ~break up, ~break apart, ~break to pieces, ~fall to pieces, ~burst apart,"
            " ~tear apart, ~tear to pieces, ~blow up, ~explode, ~melt, ~burn up, ~burn to, ~topple, ~destroy, ~perish,"
            " ~come to grief, ~slam into, ~pile into, ~plough into, ~plow into, ~bite the dust, ~tumble into, ~dig *"
            " hole, ~dig * pit, ~dig * crater, ~punch * hole, ~blast * crater, wreck, wreckage, a write - off, smoking"
            " hole, smoking crater, heap of scrap, pile of scrap, to pieces, to bits, to smithereens, burnt up, ~come"
            " apart, ~fall apart, ~go to pieces, ~end as a, ~end up as a, ~end in pieces, ~lie in pieces, ~go up in"
            " flames, ~burst into flames, ~burst, ~drown, ~sink, heap of wreckage, heap of metal, pile of wreckage,"
            " heap of debris, a twisted, ~swallow, ~crush, ~flip over, ~overturn, ~tip over, ~keel over, ~land on its"
            " side, ~come to rest on its side, ~end up on its side, ~plunge into the, to ashes, to cinders, in a"
            " fireball, up in flames, at full speed, torn apart, torn to"
        ),
        "stuck": (
            "never left its, never left the lander, never left the landing, ~get stuck for good, ~stick fast at"
            " once, ~bog down at once, not a metre, not a meter, not an inch, not one wheel, never moved, never"
            " rolled, never drove, never budged, never got rolling, did not move, did not budge, never turned a"
            " wheel, ~get stuck at once, ~refuse to"
        ),
        "inhabited": (
            "~live aboard, ~live in, ~stay aboard, ~move into, ~take possession of, ~board, ~enter * station, lived in"
            " by, inhabited by, crewed by, visited by, ~receive * @crews, ~house * @crews, ~host * @crews"
        ),
        "deserted": (
            "never had a crew, never had anyone aboard, never had anybody aboard, never visited, never inhabited, never"
            " boarded, never crewed, never received a crew, never saw a crew, no crew ever, nobody ever lived aboard,"
            " nobody ever boarded, without ever having had a crew"
        ),
        "docked": _pairs("reach, carry, arrive, bring, take, deliver, fly", "station") + ", ~dock",
        "arrived": _pairs("make it to, make it as far as, reach, arrive at, arrive in, get to, get as far as", "world"),
        "passed": _pairs(
            "fly past, sail past, drift past, shoot past, race past, whiz past, hurtle past, streak past, rush past,"
            " speed past, zip past, sweep past, pass by, fly by, sail by",
            "world",
        ),
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
            "failed to bring, failed to return, failed to collect, failed to deliver, ~bring back no, ~bring home no,"
            " ~bring no, ~return no, ~collect no, ~come home * empty, ~come back * empty, ~return * empty, ~fly home *"
            " empty, arrived empty, came back empty, returned empty, was empty, came up empty, empty hands, empty"
            " handed, empty - handed, empty capsule, capsule empty, an empty, nothing inside, nothing to show, ~come"
            " home with nothing, ~lose its samples, ~lose its sample, ~lose the samples, ~lose * grain, ~lose * grains,"
            " ~lose * samples, ~lose * sample, ~lose * soil, no samples, no sample, not a gram, not a grain, not a"
            " crumb, not a speck, not an ounce, not a pebble, not a single grain, not a single gram, not one grain,"
            " without samples, without any @samples, without a single @samples, without its samples, samples were lost,"
            " sample was lost, nothing but, no soil, without soil, without a gram, without a grain, ~bring * nothing,"
            " ~return * nothing, ~deliver * nothing"
        ),
        "blind": (
            "no pictures, no picture, no image, no photograph, no footage, not a frame, not a picture, not one"
            " picture, not a single picture, no images, not an image, not one image, not a single image, not a"
            " single photograph, not one photograph, no photographs, without a picture, without a single picture,"
            " without * picture, without * image, without * pictures, without * images, without * photograph,"
            " nothing but static, before * picture, before * image, before * photograph, no data"
        ),
        "unbroken": (
            "contact * never lost, contact * never broke, contact * never ceased, never lost contact, never lost touch,"
            " never out of contact, never fell silent, never went silent, never went quiet, never missed a beat"
        ),
        "unheard": (
            "never heard, never phoned, never called, never answered, never spoke, never sent, never transmitted, never"
            " replied, never uttered, never a word, never a signal, nothing was ever heard, nothing was heard"
        ),
        "mute": (
            "~freeze to death, ~freeze solid, mute, silent, dead, lifeless, not a peep, not a word, not a sound, not"
            " a signal, not a squeak, no signal, no signals, no word, never woke, contact * was lost, contact *"
            " broke off, contact * ceased, contact * ended, signal was lost, signal vanished, radio fell, ~go dark,"
            " ~go off the air, ~conk out, ~give out, ~vanish, ~disappear, ~expire, ~lose contact, ~die, was lost,"
            " were lost, been lost"
        ),
    },
    _CLASSES,
)
#: Of these, what speaks for a flight that went well.
WELL = frozenset(
    {"landed", "upright", "at work below", "at work", "in orbit", "delivered", "home", "docked", "arrived", "unbroken"}
)
