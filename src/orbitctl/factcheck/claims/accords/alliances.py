"""Which accords, treaties and bodies a sentence names, what governs them, and who can have acted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from orbitctl.factcheck.claims.context import Context
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.listing import before_list
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import BREAKS
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

_ALLIANCE = ("alliance",)
_HEADS = v.HEADS["alliance"]
#: What may stand between a verb or noun and the accord it governs.
_LINKS = frozenset(
    {
        "the", "to", "up", "of", "on", "onto", "from", "into", "in", "with", "-", "'s", "so", "called", "its", "both",
        "this", "led", "backed", "non", "binding", "landmark", "historic", "international", "rival", "same", "state",
        "states", "lunar", "for", "as", "itself", "neither",
    }
)  # fmt: skip
#: Behind one of these a country is a place, a partner or somebody compared, and does not act.
_ASIDE = frozenset(
    {
        "in", "at", "near", "unlike", "like", "than", "with", "to", "for", "against", "from", "alongside", "following",
        "besides", "behind", "joining", "by", "as", "of", "about", "except", "save", "excluding", "without", "before",
        "after", "until", "despite", "since", "under", "between", "over", "on",
    }
)  # fmt: skip
_JOINING = frozenset({",", "and", "the", "both", "&", "nor", "or", "neither", "either"})
#: What the ids of alliances hold that a noun can stand for; any other noun can for all of them.
_PROPER: dict[str, tuple[str, ...]] = {
    "accord": ("accord",), "accords": ("accord",), "charter": ("charter",), "pledge": ("pledge", "code"),
    "treaty": ("treaty", "convention", "agreement"), "convention": ("convention", "membership"),
    "agreement": ("agreement", "accord", "exchange", "rover"),
    "pact": ("treaty", "convention", "agreement", "accord", "pledge", "code"),
}  # fmt: skip
#: Behind the name of an accord: then not the accord is meant, but something of it.
_THINGS = wordset(
    "era meeting meetings report reports workshop workshops memorandum summit conference ceremony anniversary council"
    " office budget headquarters director mission missions astronaut astronauts probe satellite crew module modules"
)
_REACHING = [["to"], ["at"], ["stands"], ["now"], ["stood"], ["reached"]]
_SIGNERS = wordset("signers adherents signatories")
PEOPLE = wordset("members partners signatories parties countries nations states")
#: Behind a body these go on about it, or about its members; any other noun is a thing it has: "an ESA study".
_GOING_ON = v.BEFORE_VERBS | v.PREPOSITIONS | v.DETERMINERS | v.BE | v.NEGATIONS | PEOPLE | wordset(
    "member membership party partner signatory state family fold club ranks circle camp list roll table convention"
    " treaty accession admission entry newest latest youngest oldest founding full first last and or but nor so as"
    " since which who that than though while when where because if too also alone together today now then itself"
    " is has had was were until after before either both fellowship bandwagon partners adherent roster seat"
)  # fmt: skip
#: Without one of these nobody is told to belong to a body.
MEMBER = wordset(
    "member members membership accession accede acceded accedes admission admitted entry entered join joins joined"
    " joining belong belongs belonged left leave leaves quit withdrew withdrawal ratified convention ranks fold club"
    " seat family circle list roll founder founders founded in inside outside part"
)
_LONGEST_LINK = 8
#: What is done to an accord.
_DONE_TO = wordset("signed ratified opened adopted concluded endorsed")


class Named(NamedTuple):
    """An alliance and where in the row it is named."""

    at: int
    entry: Entry


def named(row: Sequence[Chunk], context: Context) -> list[Named]:
    """Return the alliances of a sentence in order; "the accords" is the one named last."""
    found: list[Named] = []
    words = {chunk.word for chunk in row}
    for at, chunk in enumerate(row):
        mention = chunk.mention
        if chunk.word in v.TALLIES and words.isdisjoint(_HEADS - _SIGNERS) and _is_of_members(row, at):
            mention = context.taken_up(_ALLIANCE, chunk.first)
        if mention is None and chunk.word in _HEADS and at and _is_meant(row, at):
            mention = context.taken_up(_ALLIANCE, chunk.first)
        if chunk.word == "it" and _is_signed(row, at):
            mention = context.taken_up(_ALLIANCE, chunk.first)
        for entry in mention.entries if mention is not None else ():
            if entry.kind == "alliance" and _can_be(entry, chunk.word):
                found += [] if modifies(row, at) else [Named(at, entry)]
                break
    return found


def _is_meant(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a noun goes on about what was named: "the treaty", "there are 27 signatories"."""
    before = row[at - 1]
    return before.word in {"the", "this", "that"} or (row[at].word in _SIGNERS and before.number is not None)


def _is_of_members(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a total is one of those who joined: "bringing the total to 27", "the number of signatories"."""
    behind = [chunk.word for chunk in row[at + 1 : at + 4]]
    return behind[:1] in _REACHING or (behind[:1] == ["of"] and not (PEOPLE | _SIGNERS).isdisjoint(behind[1:]))


def _is_signed(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether "it" is told what only an accord is: "it was opened for signature", "it entered into force"."""
    behind = next((i for i in range(at + 1, len(row)) if row[i].word not in v.BEFORE_VERBS), len(row))
    told = [chunk.word for chunk in row[behind : behind + 3]]
    passive = any(chunk.word in v.BE for chunk in row[at + 1 : behind])
    return (passive and not _DONE_TO.isdisjoint(told[:1])) or told[1:] == ["into", "force"]


def is_body(row: Sequence[Chunk], accord: Named) -> bool:
    """Tell whether an accord goes by the name of a body, with which others have to do without belonging to it."""
    return only(row[accord.at].mention, ACTORS) is not None


def modifies(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a name only says what a thing behind it is of: "the Artemis Accords workshop"."""
    if at + 1 >= len(row):
        return False
    behind, owned = row[at + 1], row[at + 1].word == "'s" and at + 2 < len(row)
    if only(row[at].mention, ACTORS) is None:
        return behind.word in _THINGS
    if behind.word in {"in", "for", "on"} and at + 2 < len(row) and row[at + 2].word.endswith("ing"):
        return True  # "joined ESA in building a probe"
    if not owned and (not at or row[at - 1].word not in {"a", "an"}):
        return behind.word in _THINGS
    thing = row[at + 2] if owned else behind  # "ESA's most important partner", "an ESA study"
    return thing.word.isalpha() and thing.word not in _GOING_ON


def _can_be(entry: Entry, noun: str) -> bool:
    """Tell whether an alliance can be taken up by a noun: "the accords" are no agreement, "the pledge" is no treaty."""
    return noun not in _PROPER or any(part in entry.id for part in _PROPER[noun])


def governed(row: Sequence[Chunk], first: int, accords: Sequence[Named]) -> list[Entry]:
    """Return the accord that what stands before a position governs, and those joined to it by "and"."""
    found: list[Entry] = []
    at = first
    for accord in accords:
        if accord.at < first:
            continue
        between = row[at : accord.at]
        if len(between) > _LONGEST_LINK or not all(_links(chunk, joined=bool(found)) for chunk in between):
            break
        if found and not any(chunk.word in _JOINING for chunk in between):
            break
        if accord.at + 1 < len(row) and row[accord.at + 1].word in PEOPLE:
            break
        found.append(accord.entry)
        at = accord.at + 1
    return found


def _links(chunk: Chunk, *, joined: bool) -> bool:
    if chunk.mention is not None:
        return any(entry.kind in ACTORS or entry.kind == "demonym" for entry in chunk.mention.entries)
    return chunk.word in _LINKS or (joined and chunk.word in _JOINING)


def opening(row: Sequence[Chunk], at: int) -> int:
    """Return where the clause begins that a position is in."""
    for position in range(at - 1, -1, -1):
        if row[position].word in BREAKS:
            return position + 1
    return 0


def actors_before(row: Sequence[Chunk], first: int, last: int, *, across_verbs: bool) -> list[Entry]:
    """Return who can have acted between two positions: one name, or names in a list; nobody if it is not sure."""
    found: list[Entry] = []
    end = None
    for at in range(first, last):
        chunk = row[at]
        if found and not across_verbs and _states(row, at, last):
            return []
        entry = only(chunk.mention, ACTORS)
        if entry is None or (at > first and before_list(row[first:], at - first) in _ASIDE) or row[at + 1].word == "'s":
            continue
        if end is not None and not all(c.word in _JOINING for c in row[end + 1 : at]):
            return []
        found.append(entry)
        end = at
    return found


def _states(row: Sequence[Chunk], at: int, last: int) -> bool:
    """Tell whether a verb states something by itself, and is no auxiliary of a later one."""
    verb = row[at].verb
    if verb is None or verb.form not in {"past", "third"}:
        return False
    auxiliary = bool(verb.senses & {"be", "have"}) and (at + 1 == last or row[at + 1].word in v.BEFORE_VERBS)
    return not auxiliary
