"""Verbs that tell of an event only beside some words, or of another beside others."""

from __future__ import annotations

from collections.abc import Collection

from orbitctl.factcheck.claims.grammar.verbs import SENSES
from orbitctl.factcheck.reading.wordsets import wordset

_SENT = ("transmitting", "responding", "answering", "sending")
_SENDING = ("send", "transmit", "radio", "beam", "broadcast")
#: Verbs for the loss of contact: what they tell of is the last word there was, and no burning up long after.
FALLING_SILENT = frozenset(
    {
        "lose contact", "lose touch", "lose connection", "lose communication",
        "hear from", "pick up", "go off the air", "silence", "make its last", "break off",
        "cut off", "lose",
    }
    | {f"{verb} {silent}" for verb in ("go", "fall") for silent in ("silent", "quiet", "mute")}
    | {f"{verb} {word}" for verb in ("stop", "cease") for word in _SENT}
    | {f"{verb} its {last}" for verb in _SENDING for last in ("last", "final")}
)  # fmt: skip
_SPACE = wordset("orbit space moon mars station outpost sky skies pad cape skyward aloft spaceward")
BODIES = wordset(
    "moon mars venus mercury jupiter saturn ceres vesta comet asteroid planet pluto titan phobos deimos dimorphos"
    " didymos bennu ryugu itokawa eros"
)
#: Where craft come to long after they have died, if ever: nothing on record tells of it.
FAR_OUT = wordset("star stars stellar interstellar galaxy galactic heliopause heliosphere exoplanet oort")
#: Verbs of leaving the Earth, or the last planet on the way into deep space.
_HEADING_OFF = frozenset({"head off", "set off", "set out", "depart", "soar", "fly out"})
#: Moons that are flown past again and again by what orbits their planet.
MOONS = wordset(
    "titan enceladus ganymede europa callisto io iapetus phoebe dione rhea tethys mimas hyperion phobos deimos"
)
_SURFACES = wordset(
    "surface ground soil floor crater plain plains sea highlands rille pole planitia mare basin valley delta dust"
    " arctic regolith montes oceanus side"
)
EARTH = wordset(
    "earth home capsule ocean pacific atlantic gulf steppe desert water crew siberia siberian outback steppes grassland"
    " grasslands prairie runway airstrip"
)
_DRY = wordset("kazakhstan steppe desert runway mongolia earth utah capsule home woomera")
_WET = wordset("ocean pacific atlantic sea")
OFF = wordset(
    "pad cape earth florida baikonur wenchang kourou sriharikota kennedy canaveral jiuquan vandenberg tanegashima"
    " vostochny plesetsk coast spaceport cosmodrome"
)
_ORBIT = wordset("orbit path trajectory")
_GIANTS = wordset("jupiter jovian saturn saturnian atmosphere")
_OVER = wordset("dead over lost ended closed")
_WORD = wordset(
    "signal signals transmission transmissions contact call broadcast message messages data word telemetry picture"
)
#: Verbs of coming into orbit, or into much else.
ENTERING = ("enter", *(f"{verb} into" for verb in ("go", "get", "slip", "swing", "ease", "brake", "move")))
#: Verbs that tell of an event only with one of these words beside them.
NEEDS: dict[str, frozenset[str]] = {
    "fire": _SPACE,
    "lift": _SPACE,
    "hoist": _SPACE,
    "heave": _SPACE,
    "dispatch": _SPACE | BODIES,
    "put up": _SPACE | {"rocket"},
    "capture": BODIES | _ORBIT,
    "pronounce": _OVER,
    "declare": _OVER,
    "propel": _SPACE,
    "boost": _SPACE,
    "loft": _SPACE,
    "hurl": _SPACE,
    "soar": _SPACE | OFF,
    "embark": _SPACE | BODIES | wordset("journey voyage trip mission cruise flight odyssey trek quest"),
    "send": _SPACE | BODIES | {"way"},
    "ride": _SPACE | OFF | {"rocket"},
    "leave": OFF | {"behind"},
    "set out": BODIES,
    "rocket": _SPACE,
    "steer into": _SURFACES | BODIES | _WET,
    "drive into": _SURFACES | BODIES,
    "guide into": _SURFACES | BODIES | _WET,
    "pull up": BODIES,
    "draw up": BODIES,
    "catch up": BODIES,
    "fall into": wordset("ocean pacific atlantic sea atmosphere earth"),
    "spend": wordset("space orbit days weeks months"),
    "break off": wordset("contact"),
    "lower": _SURFACES | BODIES,
    "bounce": _SURFACES | BODIES,
    "descend to": _SURFACES | BODIES,
    "descend onto": _SURFACES | BODIES,
    "put": wordset("moon surface mars"),
    "drop": wordset("capsule samples"),
    "settle": _SURFACES,
    "put down": _SURFACES | BODIES,
    "hit": _SURFACES | BODIES,
    "strike": _SURFACES | BODIES,
    "impact": _SURFACES | BODIES,
    "plunge": _SURFACES | BODIES,
    **dict.fromkeys(ENTERING, _ORBIT),
    "burn": wordset("atmosphere"),
    "fall over": _SURFACES | {"side"},
    "insert": _ORBIT,
    "circle": BODIES | _ORBIT,
    "orbit": BODIES,
    "pass": BODIES,
    "steal": BODIES,
    "round": BODIES,
    "encounter": BODIES,
    "end": wordset("mission operations program programme contact life flight"),
    "close": wordset("mission operations"),
    "stop": wordset("working operating responding transmitting"),
    "lose": wordset("contact ground stations signal controllers communication"),
    "pick up": wordset("signal signals carrier beacon tone transmission"),
    "hear from": wordset("last"),
    "give up": wordset("dead lost good ever"),
    "dash": _SURFACES | BODIES,
    "quit": OFF,
    "inject": _SPACE,
    "send into": wordset("orbit space sky"),
    "rise into": _SPACE,
    "fly off": _SPACE | BODIES,
    "get away": OFF,
    "get going": _SPACE | BODIES,
    "catapult": _SPACE,
    "carry aloft": _SPACE | {"rocket", "aloft"},
    "leap into": _SPACE,
    "blast into": _SPACE,
    "streak into": _SPACE,
    "sink": _SURFACES | BODIES | _WET,
    "splash": _WET,
    "thump": _SURFACES | BODIES,
    "dive": BODIES | {"atmosphere"},
    "nestle": _SURFACES | BODIES,
    "perch": _SURFACES | BODIES,
    "plop down": _SURFACES | BODIES | _WET,
    "make a landing": _SURFACES | BODIES,
    "silence": _ORBIT | BODIES | _SURFACES | wordset("storm battery batteries night cold radio signal for ever"),
    "buzz": BODIES,
    **dict.fromkeys((verb for verb in SENSES["flyby"].split(", ") if verb.endswith(" by")), BODIES),
    **{f"{verb} its {last}": _WORD for verb in _SENDING for last in ("last", "final")},
    "skirt": BODIES,
    "graze": BODIES,
    "go by": BODIES,
    "go past": BODIES,
    "recover": wordset("capsule samples ocean sea pacific atlantic steppe desert mongolia kazakhstan"),
    "make its last": _WORD,
    "cut off": wordset("contact"),
    "mate": wordset("station orbit"),
    "moor": wordset("station orbit iss mir salyut port"),
    "grapple": wordset("station arm"),
    "come to grief": _SURFACES | BODIES,
    "deliver": wordset("samples capsule home rocks rock soil grains dust pieces earth mongolia woomera utah"),
    "drop into": EARTH,
    "bring back": EARTH | {"samples"},
    "bring home": EARTH | {"samples", "pieces"},
    "carry home": EARTH | {"samples"},
}
_FLYBYS = wordset("flyby flybys flypast swingby")
#: Where a verb has several senses, the words that decide for one.
DECIDING: dict[str, tuple[tuple[frozenset[str], str], ...]] = {
    "reach": ((_FLYBYS, "flyby"), (_SURFACES, "ground"), (_ORBIT, "orbit"), (BODIES, "arrival")),
    "arrive": ((_FLYBYS, "flyby"), (_SURFACES, "land"), (_ORBIT, "orbit"), (BODIES, "arrival")),
    "come down": ((EARTH, "homefall"), (_SURFACES | BODIES, "ground")),
    "bring": ((wordset("back home"), "return"), (frozenset({"down"}), "ground")),
    "carry": ((wordset("back home"), "return"),),
    "touch down": ((_DRY, "return"),),
    "land": ((_DRY, "return"),),
    "put": ((wordset("road way course path trajectory"), "launch"),),
    "steer into": ((_WET, "reentry"), (_SURFACES | BODIES, "burial")),
    "guide into": ((_WET, "reentry"), (_SURFACES | BODIES, "burial")),
    "drive into": ((_SURFACES | BODIES, "burial"),),
    "plunge": ((_WET, "reentry"), (_GIANTS, "burial")),
    "crash": ((_GIANTS, "burial"),),
    "dive": ((_GIANTS, "burial"),),
    "bring down": ((_SURFACES | BODIES | {"lunar"}, "ground"), (_DRY | _WET, "homefall")),
    "drop down": ((EARTH, "return"),),
    "float down": ((EARTH, "return"), (_SURFACES | BODIES, "land")),
    "drift down": ((EARTH, "return"), (_SURFACES | BODIES, "land")),
    "glide down": ((EARTH, "return"), (_SURFACES | BODIES, "land")),
    "touch": ((_SURFACES, "land"),),
    "fall on": ((_SURFACES | BODIES | {"lunar"}, "ground"),),
    "sink": ((_WET, "reentry"),),
}
#: What verbs tell of that nothing decides for.
UNDECIDED: dict[str, tuple[str, ...]] = {
    "get there": ("orbit", "landing", "flyby", "docking"),
    "reach": ("orbit", "landing", "flyby", "docking"),
    "arrive": ("orbit", "landing", "docking"),
    "come down": ("landing", "return", "impact", "reentry", "end"),
    "bring down": ("reentry", "landing", "return", "impact", "end"),
    "parachute": ("return", "landing"),
    "circle": ("orbit", "flyby"),
    "fall on": ("reentry", "impact", "landing"),
    "orbit": ("orbit", "flyby"),
}


def is_far_out(verb: str, words: Collection[str]) -> bool:
    """Tell whether something is told of far beyond the planets."""
    return not FAR_OUT.isdisjoint(words) or (verb in _HEADING_OFF and "deep" in words)
