"""Words that hint at a kind of event wherever they stand; most could mean much else.

What is done and where it is done are told apart: where both are told of one kind, little else can be meant.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.grammar import cues
from orbitctl.factcheck.claims.grammar.compounds import describes_next
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset


class _Hints(NamedTuple):
    """Kinds of event, what is done where they happen, and what else is named then."""

    kinds: tuple[str, ...]
    deeds: frozenset[str]
    scenes: frozenset[str]


_ARRIVING = wordset(
    "captured capture circle circled circling insertion arrived arrival arrive reached reach reaching flew swept raced"
    " skimmed whipped brushed sailed encounter encountered visit visited approach approached rendezvous"
    " caught drew pulled slipped swung eased settled entered braked docked docking berthed latched hooked"
    " joined coupled arriving moored clasped received slid came got began put inserted placed went steered"
    " braking snapped dived dove plunged passed threaded circles orbits became met meets greeted"
)
_GROUPS = (
    _Hints(
        ("launch",),
        wordset(
            "launch launched launches launching liftoff lofted blastoff lifted departure departed dispatched rode"
            " riding blasted left leaving start started began begun fired sent sending put placed debut rose"
            " climbed climbing roared thundered hoisted hurled propelled shot boosted embarked flung injected"
            " orbited heaved delivered carried kick destroyed blew test tested birth flew flown went gone going"
            " took taken set ascended soared jetted trip tripped cleared exploded hopped quit quitted"
        ),
        wordset(
            "launcher aloft skyward pad away journey voyage atop rocket ground up dates aboard flight cape"
            " canaveral baikonur kourou wenchang florida kazakhstan sriharikota jiuquan vandenberg tanegashima"
            " cosmodrome way home sky skies space earth heavens orbit plesetsk xichang"
        ),
    ),
    _Hints(
        ("landing", "impact"),
        wordset(
            "land landed lands landing touchdown touched alighted settled"
            " bounced descended descent set crashed slammed smashed struck hit impact impacted moonfall"
            " arrived reached delivered lowered planted plopped thumped came fell"
        ),
        wordset(
            "down surface ground floor soil plain plains crater feet wheels legs side dust regolith basin beside"
            " hills moon mars venus titan eros comet asteroid sea ocean pole highlands"
        ),
    ),
    _Hints(
        ("orbit",),
        _ARRIVING,
        wordset("orbit orbits orbiting orbital circling satellite moonlet satellites around upon company") | BODIES,
    ),
    _Hints(
        ("flyby", "gravity-assist"),
        _ARRIVING,
        wordset("flyby flypast swingby past by through visitor behind coma tail encounter") | BODIES,
    ),
    _Hints(
        ("docking", "crew-arrival"),
        _ARRIVING,
        wordset("alongside station port docking hatch outpost module"),
    ),
    _Hints(
        ("return", "landing", "reentry", "crew-departure"),
        wordset(
            "return returned returns returning splashed splashdown splash parachuted recovered recovery fished"
            " hauled plucked ferried reentered reentry homecoming landed landing dropped brought delivered crashed"
            " slammed touched came fell bumped plopped plunged scooped lifted picked floated drifted rode"
            " glided dived sank hit settled took flew got made swung"
        ),
        wordset(
            "home back parachute parachutes capsule pacific atlantic ocean sea gulf steppe desert outback utah"
            " kazakhstan woomera mongolia earth down ashore waters ship frogmen helicopter"
        ),
    ),
    _Hints(
        ("end", "contact-lost", "reentry", "impact", "return", "crew-departure"),
        wordset(
            "end ended ending ends died death retired retirement lost loss gave given finished expired ceased"
            " stopped terminated concluded closed abandoned shut written wrote pronounced declared deorbited"
            " burned burnt fell tumbled plunged plunge vanished disintegrated broke re-entered reentered reentry"
            " decommissioned demise perished ran conceded silenced silent switched turned pulled bid bade steered"
            " dived received caught exhausted sacrificed succumbed silence sent said heard went"
        ),
        wordset(
            "over silent quiet mute goodbye goodnight good-bye whisper words farewell signal signals last contact"
            " fuel book curtain final finally off dark plug transmission transmissions word service grave fate"
            " power doom dead message mission operations career life"
        ),
    ),
)


#: What is taken, made or sent where none of these is told of the craft, and such words for it.
_PICTURES = wordset("picture pictures image images photograph photographs photo photos portrait footage selfie")
_TAKING = wordset("took taken take sent send sending made got captured capture returned")


def hinted(words: Collection[str]) -> tuple[str, ...]:
    """Return the kinds of event at which words hint."""
    return tuple(
        kind
        for group in _GROUPS
        if not (group.deeds.isdisjoint(words) and group.scenes.isdisjoint(words))
        for kind in group.kinds
    )


def told(words: Collection[str]) -> tuple[str, ...]:
    """Return the kinds of event of which words name both what is done and where; pictures are only taken there."""
    words = frozenset(words) - _TAKING if is_of_pictures(words) else words
    return tuple(
        kind
        for group in _GROUPS
        if not group.deeds.isdisjoint(words) and not group.scenes.isdisjoint(words)
        for kind in group.kinds
    )


def is_of_pictures(words: Collection[str]) -> bool:
    """Tell whether words tell of pictures, which are taken on any day."""
    return not _PICTURES.isdisjoint(words)


def words_of(chunks: Sequence[Chunk]) -> set[str]:
    """Return the words of a stretch, those of its verbs in all their parts."""
    words = {
        chunk.word for at, chunk in enumerate(chunks) if chunk.word not in cues.NOUNS or not describes_next(chunks, at)
    }
    for chunk in chunks:
        if chunk.verb is not None and chunk.verb.length > 1:
            words.update(chunk.verb.base.split())
        elif chunk.mention is not None and any(entry.kind == "body" for entry in chunk.mention.entries):
            words.update(entry.id for entry in chunk.mention.entries)
    return words
