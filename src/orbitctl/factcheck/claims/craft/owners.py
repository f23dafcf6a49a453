"""Whose a flight is told to be: by a form of owning, making or leading that ties somebody to the flight itself.

Who only stands with a flight in one sentence has no part in it: states and agencies watch, praise and race one another,
are places, and own instruments. What ties an agency to a flight as one of several is read too, and marked. The judge
holds all of it only against a record without any tie.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.craft.bystanders import GOVERNING, THINGS
from orbitctl.factcheck.claims.craft.hands import is_in_hand
from orbitctl.factcheck.claims.craft.ties import LEADING, LOOSE, PART, Tie, acts, in_one_list
from orbitctl.factcheck.claims.craft.tying import is_behind, is_called, is_done_by
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import named_unit, only, takes_up_directly
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.splitting import DATING
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

#: With one of these in a sentence nobody is told to own what it names.
_BARRING = v.DOUBTED | wordset(
    "perhaps maybe probably possibly apparently unlike whether unless suppose if rather instead option options"
)
#: Behind these a place or a time is told, or something else to compare with.
_WHERE = DATING | wordset(
    "in near over off across above outside inside around toward towards via within through into onto unlike like"
    " against despite besides about on beyond alongside"
)
#: "New Mexico"; "its Russian lander" is not the one that has it.
_OTHERS = wordset("inner new its their his her")
_PUBLIC = frozenset({"agency", "organisation", "force"})
#: What tells how somebody has a flight in hand, as far as the record knows the difference.
_TELLING: dict[Tie, frozenset[str]] = {
    "leads": wordset("led leads lead leading head heads headed heading helm"),
    "operates": wordset("operate operates run runs"),
    "builds": wordset("built build builds made makes manufactured constructed assembled"),
}
#: Several who build something together, besides which one is told to be at their head.
_GROUPS = wordset("consortium group team alliance grouping companies firms")
#: With one of these, who had a part in a flight may be told to have it no more.
_OVER = wordset(
    "until former formerly once originally initially ended end broke without war severed cut longer replaced instead"
    " invasion before suspended cancelled terminated"
)
#: Between "as" and a flight that something is compared with.
_CASES = wordset("in with case example of for was did happened after")
_AROUND = 3


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is told to have the flights of a sentence in hand."""
    row = found.row
    if row[-1].word == "?" or row[0].word in v.HYPOTHETICAL or not found.acting:
        return
    flights = _flights(found) if found.words.isdisjoint(_BARRING) else {}
    missions = {at: entry for at, entry in flights.items() if entry.kind == "mission"} or flights
    heading, present = _heading(found), _is_present(found)
    for at, actor in found.acting.items():
        if not flights or at in flights:
            continue
        told = None if _is_placed(row, at) else _tied(row, at, flights)
        loose = told is None
        if loose:
            told = _in_hand(row, at, missions, heading=at == heading)
        if told is None:
            continue
        record = max((entry for entry in flights.values() if entry.id == flights[told].id), key=lambda entry: entry.own)
        marks = (*((LOOSE,) if loose else ()), *(() if record.own else (PART,)))
        others = [who for place, who in found.acting.items() if place != at]
        others += [entry.id for entry in missions.values() if entry.id != record.id]
        others += _accords(found)
        tie = "leads" if at == heading else _tie(row[min(at, told) : max(at, told)])
        yield Claim(
            "operator",
            "operator",
            record.id,
            tie,
            actor,
            None,
            None,
            "fact",
            False,
            False,
            present,
            others=(*marks, *dict.fromkeys(others)),
            beside=tuple([who for place, who in found.acting.items() if place != at and in_one_list(row, at, place)]),
        )


def _flights(found: Analysis) -> Mapping[int, Entry]:
    """Return where a sentence names missions and programs, or what takes the mission before up."""
    named = {
        at: entry
        for at, mention in found.names
        if (entry := named_unit(mention)) is not None
        and not _is_of_a_part(found.row, at)
        and not _is_case(found.row, at)
    }
    if named:
        return named
    for clause in found.clauses:
        entry = clause.about(("mission",)) if takes_up_directly(clause) else None
        if entry is not None:
            first = clause.chunks[0].first
            return {next(at for at, chunk in enumerate(found.row) if chunk.first >= first): entry}
    return {}


def _accords(found: Analysis) -> list[str]:
    """Return the accords that bear the name of a program: who has joined one has a part in the other."""
    units = [name for _, name in found.names if named_unit(name) is not None]
    return [entry.id for name in units for entry in name.entries if entry.kind == "alliance"]


def _is_case(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether a flight is only named to compare with: "As in the case of X, the", "as with X, the"."""
    lead = at - 1
    while lead > 0 and (row[lead].word in v.DETERMINERS or row[lead].word in _CASES):
        lead -= 1
    return lead >= 0 and row[lead].word in {"as", "like", "unlike"} and lead + 1 < at


def _is_of_a_part(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether something of a flight is named, which another may have made: "the camera of X"."""
    return at > 1 and row[at - 1].word == "of" and row[at - 2].word in THINGS


def _tied(row: Sequence[Chunk], at: int, flights: Mapping[int, Entry]) -> int | None:
    """Return where the flight is named to which grammar ties an actor."""
    ahead = [place for place in flights if place < at]
    before = next((place for place in reversed(ahead) if not _is_aside(row, ahead[0], place)), None)
    behind = min((place for place in flights if place > at), default=None)
    if behind is not None and is_called(row, at, behind):
        return behind
    if before is not None and is_behind(row, before, at):
        return before
    return behind if behind is not None and is_done_by(row, at, behind) else None


def _is_aside(row: Sequence[Chunk], first: int, at: int) -> bool:
    """Tell whether a flight is named between two commas behind another: "X, one of the Y stowaways, was"."""
    behind = [chunk.word for chunk in row[at + 1 : at + _AROUND]]
    return first < at and any(chunk.word == "," for chunk in row[first + 1 : at]) and "," in behind


def _is_placed(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether an actor, or the list it stands in, only says where or when something was, or than what."""
    position = at - 1
    while position >= 0 and (row[position].word in LEADING or acts(row[position])):
        position -= 1
    if at and row[at - 1].word in _OTHERS:
        return True
    word, before = row[max(position, 0)].word, row[max(position - 1, 0)].word
    school = word == "at" and only(row[at].mention, ("institute",)) is not None
    if school and position and row[position - 1].verb is None and row[position - 1].word not in _TELLING["builds"]:
        return True  # "is led by somebody at a university", but "built at" one
    return position >= 0 and (word in _WHERE or before in GOVERNING.get(word, frozenset()))


def _in_hand(row: Sequence[Chunk], at: int, flights: Mapping[int, Entry], *, heading: bool) -> int | None:
    """Return where the one of some flights is named that is told to be in the hands of an agency, or of a group."""
    if heading and len(set(flights.values())) == 1:
        return min(flights, key=lambda place: abs(place - at))
    public = only(row[at].mention, _PUBLIC) is not None
    return next((place for place in flights if public and is_in_hand(row, at, place)), None)


def _heading(found: Analysis) -> int | None:
    """Return where the one firm stands that is told to be at the head of those who build something."""
    if found.words.isdisjoint(_GROUPS) or found.words.isdisjoint(_TELLING["leads"]):
        return None
    firms = [at for at in found.acting if only(found.row[at].mention, ("company",)) is not None]
    return firms[0] if len(firms) == 1 else None


def _tie(between: Sequence[Chunk]) -> Tie:
    words = {chunk.word for chunk in between}
    return next((tie for tie, telling in _TELLING.items() if not words.isdisjoint(telling)), "owns")


def _is_present(found: Analysis) -> bool:
    """Tell whether nothing in a sentence is of the past."""
    past = any(chunk.verb is not None and chunk.verb.form == "past" for chunk in found.row)
    return found.words.isdisjoint(_OVER) and (not past or not found.words.isdisjoint({"is", "are", "being"}))
