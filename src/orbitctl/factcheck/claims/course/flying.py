"""What tells that something flew, or never did: turns of phrase, and what has to stand beside them or must not."""

from __future__ import annotations

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.needs import BODIES
from orbitctl.factcheck.claims.grammar.phrasing import Phrases
from orbitctl.factcheck.reading.wordsets import wordset

GROUNDED, NONE, FLOWN, THERE, STATE = "grounded", "none", "flown", "there", "state"
#: What tells that something flew, that it did where somewhere out there is named beside it, that it is out there now,
#: that it has not flown, and that there was none.
DEEDS = Phrases(
    {
        FLOWN: (
            "~fly, ~orbit, ~land, ~touch down, ~set down, ~lift off, ~blast off, ~take off, ~take flight, ~take"
            " wing, ~take place, ~move in, ~move into, ~splash down, ~crash, ~crash-land, ~soft-land, ~trundle,"
            " ~rove, ~roam, ~circle, ~dock, ~berth, ~burn up, ~hop, ~ride into, ~soar, ~loop around, ~loop round,"
            " ~swing around, ~swing past, ~sail past, ~sweep past, ~beam, ~radio, ~photograph, ~leave the pad,"
            " ~leave the ground, ~leave earth, ~get off the ground, ~put * into orbit, ~put * in orbit, ~place *"
            " in orbit, ~place * into orbit, ~bring * back from, ~go into orbit, ~go up, ~head into space, ~make"
            " its debut, ~make its maiden, ~welcome its first, ~set foot, ~walk on, ~leave for, ~set off for, ~set"
            " out for, ~depart for, ~head for, ~reenter, ~splash, ~map, ~chart, ~taste, ~sniff, ~glide home, ~fly"
            " home, ~spend * aboard, ~take * guests, ~receive * guests, ~host * guests, ~begin its work, ~begin its"
            " survey, ~begin its observations, ~begin its search"
        ),
        THERE: (
            "~reach, ~arrive, ~enter, ~carry, ~deliver, ~return, ~put, ~place, ~send, ~drive, ~hang, ~launch,"
            " ~loft, ~boost, ~hoist, ~spend, ~travel, ~bring, ~make its, ~make it to, ~make it into, ~make the"
            " trip, ~make his, ~park, ~attach, ~explore, ~visit, ~collect, ~drill, ~scoop, ~sample, ~dig, ~live,"
            " ~dwell, ~reside, ~sleep, ~occupy, ~inhabit, ~man, ~crew, ~house, ~settle, ~come down, ~set, ~take,"
            " ~ferry, ~transport, ~lower, ~find, ~discover, ~survey, ~rest, ~work, ~recover, ~replace, ~succeed,"
            " ~supply, ~provide, ~serve, ~operate, ~join, ~link up, ~complete, ~perform, ~achieve, ~plant, ~cover,"
            " ~look down, ~spot, ~detect, ~stroll, ~shoot, ~fire, ~drop, ~penetrate, ~bury, ~cross, ~glide,"
            " ~descend, ~alight, ~roll, ~roll out, ~let out, ~release, ~deploy, ~unfold, ~tread, ~scan, ~probe,"
            " ~study, ~measure, ~watch, ~see, ~film, ~scout, ~prospect, ~search, ~run, ~pass, ~stay, ~float,"
            " ~leave, ~pull, ~haul, ~get"
        ),
        STATE: (
            "in orbit, on the moon, on mars, on the surface, on the lunar surface, in space, up and running,"
            " aloft, at the south pole, at the moon, at mars, on its way to the, on lunar soil, on the ground at,"
            " above us, in lunar orbit, attached to, docked to, docked at, inhabited, crewed, occupied, staffed,"
            " permanently, its first tenants, its first residents, its first occupants, its first inhabitants, its"
            " first visitors, its first guests, its first crew, tenants aboard, residents aboard, open for guests,"
            " open for visitors, open for business, home to, up and, up there, up with, down on the moon, down on"
            " mars, down on the lunar, down on the surface, back on earth, back home, back from, safely home, on their"
            " way to, on its way to, on its way home, en route to, in flight, in free flight, at work on, at work in,"
            " at work at, working as planned, gliding through, flying over, flying through"
        ),
    }
)
DENIALS = Phrases(
    {
        GROUNDED: (
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
        NONE: (
            "there was never, there never was, there was no, there were no, there is no, there has never been,"
            " there had never been, no such thing as, no such mission as, no such flight as, no such, never"
            " existed, no * ever existed, no * ever flew, does not exist, did not exist, doesnt exist, didnt"
            " exist, never was"
        ),
    }
)
#: Present words that make of a place a state: "is in orbit", "stands on the Moon".
STANDING = wordset("is are now stands stand sits sit rests lies hangs already remains been safely up has at")
OUT_THERE = BODIES | wordset(
    "orbit surface space station iss tiangong crater skies pole lunar martian regolith soil dust ground dunes clouds"
    " hatch titan farside side"
)
#: Between "to" or "on" and where it is.
BEFORE_PLACES = v.DETERMINERS | wordset("lunar moon martian mars old far near low earth international space south ' s")
TO = wordset(
    "to into in on onto at from around round over past above near across off reached reaches entered inside through"
    " beneath along"
)
#: With one of these beside it, something else than the thing itself has flown, or it was not really done.
BARRING = wordset(
    "model models replica replicas mockup mock prototype prototypes pathfinder demonstrator demo test tests tested"
    " simulator simulation simulated simulations rehearsal rehearsed budget contract contracts deal order orders bid"
    " proposal review reviews plan plans studies study idea concept design designs engine engines heatshield shield"
    " parachute parachutes before almost nearly hopes hope hoped aims wants than like unlike would could might may"
    " should if film novel fictional jail court headlines magazine factory warehouse museum predecessor predecessors"
    " successor twin sister earlier previous similar same another rival rivals trained training instead until ready"
    " ahead when whenever once toward towards aircraft plane drop expect"
    " expects predict predicts foresee promised promises supposed intended meant designed"
    " planned planning proposed scheduled expected due slated attempt attempts attempted attempting tried trying failed"
    " refused chosen selected likely unlikely aimed aiming"
    " pushed pushing slipped slips slipping delayed postponed deferred shifted rescheduled"
    " yard picked assigned named pitched unveiled announced booked sold hired let budgeted approved funded nobody none"
    " nothing neither without"
)
