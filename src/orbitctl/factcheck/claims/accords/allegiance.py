"""Words near an actor and an accord that tell of belonging, of keeping away, or of something else than either."""

from __future__ import annotations

from orbitctl.factcheck.claims.accords.belonging import ENDED
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.splitting import BREAKS
from orbitctl.factcheck.reading.wordsets import wordset

#: With one of these a sentence tells what somebody thinks, wants or was asked to do, or of something less than joining.
UNTOLD = v.DOUBTED | v.DOUBTFUL | v.FUTURE | v.TRYING | wordset(
    "if unless whether called calls describes described sees saw regards regarded considers considered considering"
    " views viewed dismissed dismisses criticised criticized criticises denounced compared compares labelled likened"
    " attacked mocked accused warned warns urged urges urging invited invites invitation asked asks proposed proposes"
    " proposal debated debates debate discussed discusses talks weighing weighs mulling mulls exploring plans planned"
    " planning wants hopes hoped seeks sought threatened negotiated negotiations negotiating rumoured observer"
    " observers associate associates cooperating cooperates candidate candidates aspiring potential former expected"
    " probably perhaps likely possible possibly almost nearly anniversary meeting workshop summit"
    " conference hosted hosts unlike versus rival alternative instead rather like opposition cooperation protocol"
    " council ground contract application applied applies apply bid lobbied letter draft wished wish supports"
    " supported support supportive reservations reservation objection objections violated violates breach breached"
)  # fmt: skip
#: Behind one of these, keeping away is of the past.
#: Turns of phrase for the same.
REFUSALS = (
    " nothing to do with ", " thumbs down ", " voted down ", " none of the ", " no part in ", " no part of ",
    " decided against ", " turned down ",
    " said no ", " says no ", " its back on ", " their backs on ", " its distance ", " their distance ",
    " on the sidelines ",
    " the cold shoulder ", " a miss ", " great absentee ", " the absentee ", " no interest in ", " no taste for ",
    " thumbed its nose ", " given up on ", " on the fence ", " by the wayside ", " a wide berth ",
    " waiting for ", " waits for ", " a stranger to ",
    " strangers to ",
)  # fmt: skip
#: Turns of phrase for joining, and for belonging.
JOININGS = (" came round to ", " came around to ", " came to ", " came into ", " its weight behind ", " got behind ")
BACKINGS = (" stands behind ", " stand behind ", " stood behind ", " is behind ", " are behind ")
#: What an accord does to whoever is missing.
WAITING = wordset("waiting waits waited wait hoping")
ONCE = wordset("long once initially formerly previously originally")
#: These do so behind a word for staying: "kept out", "stands apart", "steers clear".
APART = wordset("out away apart aside clear off back outside")
STAYING = wordset(
    "stay stays stayed staying keep keeps kept keeping hold holds held holding stand stands stood standing remain"
    " remains remained steer steers steered sit sits sat opt opts opted leave left still is are been was were shied"
    " shies shying"
)
DENYING = (v.NEGATIONS - {"no"}) | wordset("without nothing none nowhere")
#: Whoever gave up an accord had been in it; that is read elsewhere.
LEAVING = ENDED | wordset("withdrawal withdrew withdrawn exit exited departure leaving quit quits notice denounced")
#: What one has to do with a body without belonging to it.
DEALINGS = wordset(
    "agreement agreements memorandum deal study partner partners partnership building joint trip project projects"
    " together work working mission missions signed sign signs on"
)
#: Words of joining.
ACTING = wordset(
    "signature signatures accession admission admitted entry ratification subscribe subscribes subscribed subscribing"
    " acceded accedes allied allies ally associated associates associating aligned aligns affiliated attached enrolled"
    " inked initialled initialed newcomer newcomers became welcomed took takes taken take taking entered"
    " adherence adhered acceptance"
    " accepted accepts embraced embraces embrace endorsed endorses adopted approved bind binds"
    " binding pen ink committed commits"
    " pledged forswore forsworn recruit recruits recruited"
)
#: Before a name, these put it under an accord: "lent its name".
GIVING = wordset(
    "put puts putting lent lends gave gives added adds affixed set sets placed threw throws cast casts pinned nailed"
    " has have had"
)
OWN = wordset("its their his her the a")
GIVEN = wordset("name names signature hand weight seal flag lot voice consent assent blessing backing approval colours")
#: Words of belonging, with the accord behind them.
STANDING = wordset(
    "fold ranks club circle camp list roll roster rolls family table bloc membership aboard board"
    " bound belongs belong counts figures adherent adherents founder founders signer subscriber participant"
    " include includes comprises participants seat member signatory party partner entrant insider pact fellowship"
    " bandwagon"
)
#: Behind one of these a role in the plural is that of somebody named.
AMONG = wordset("among amongst one some include includes included including of")
INSIDE = wordset("in inside within")
#: Behind one of these a name is no actor.
ASIDE = wordset(
    "with against like unlike than to from for alongside following besides except without between over near at in"
    " into under about behind beside on by upon"
)
LISTING = frozenset({",", "and", "or", "nor", "both", "the", "neither", "as", "well", "too", "also"})
HERE = wordset("is are has have remains remain stays keeps holds stands lacks sits still far today belongs")
#: What acts for a state.
OFFICES = wordset(
    "agency government ambassador authorities cabinet republic federation ministry minister president premier"
    " chancellor representative delegation delegate envoy parliament senate leader prince foreign prime"
)
#: What a member may be called between "is" and "in".
BEING = v.BE | v.BEFORE_VERBS | wordset("one of the a among countries states nations not now still in inside within")
#: Between these, one thing is told of the actor and another of the accord.
TURNS = BREAKS - {"so"}
#: Actor and accord are not farther from each other, and a word for what they have to do with each other not from both.
FARTHEST = 16
MARGIN = 7
#: What is promised not to be done, told by a name for the promise.
PROMISES = wordset("moratorium ban pledge halt freeze commitment renunciation forgoing end")
