"""Claims of all members of an accord: who is in two of them, whether all of one are in another, whether any left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.accords.alliances import Named
from orbitctl.factcheck.claims.accords.belonging import ROLES, property_of
from orbitctl.factcheck.claims.accords.regions import region_at
from orbitctl.factcheck.claims.accords.shares import shares
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.roles import ACTORS, only
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number
from orbitctl.factcheck.reading.wordsets import wordset

_ALL = wordset("all every each")
_COUNTRIES = wordset("country nation state countries nations states")
_EXCEPT = wordset("except but excluding save bar besides")
_NOBODY = wordset("no not none nobody")
_SOLE = wordset("only sole")
_LIMITS = wordset("than until except but")
_BEING = wordset("is are remains remain was were became still so far")
_HAVING = wordset("that which who to a parties party of members member")
#: So near behind "all" the whole is named.
_REACH = 5


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield what is said of the members of accords as a whole."""
    row = found.row
    accords = found.accords
    if not accords or any(chunk.time for chunk in row):
        return
    words = found.words
    if words & (v.FUTURE | v.DOUBTFUL | v.DOUBTED):
        return
    if not words.isdisjoint(_SOLE) and len(accords) == 1:
        yield from _only(row, accords[0])
    if not words.isdisjoint(_NOBODY) and not words & _LIMITS and len(accords) == 1:
        yield from _nobody_left(row, accords[0])
    read = list(_all(row, *accords)) if len(accords) == 2 and words & _ALL else []
    yield from read or shares(row, accords)
    if len(accords) != 2:
        return
    if "both" in words and not words & _LIMITS:
        yield from _both(row, *accords)


def _claim(what: str, subject: Entry, value: str, number: Number | None, others: Sequence[str]) -> Claim:
    return Claim("set", "set", subject.id, what, value, None, number, present=True, others=tuple(others))


def _nobody_left(row: Sequence[Chunk], accord: Named) -> Iterator[Claim]:
    """Yield "no country has ever left the treaty"."""
    none = next(at for at, chunk in enumerate(row) if chunk.word in _NOBODY)
    left = next((at for at in range(none, accord.at) if property_of(row[at].verb) == "leave"), None)
    noun = next((at for at in range(none, left or none) if row[at].word in _COUNTRIES | set(ROLES)), none)
    named = noun > none or row[none].word == "nobody"
    single = all(c.word in {"a", "single", "of", "its", "the"} or c.number is not None for c in row[none + 1 : noun])
    if left is None or not named or not single:
        return
    if all(chunk.word in v.BEFORE_VERBS for chunk in row[noun + 1 : left]) and accord.at - left <= _REACH:
        yield _claim("left", accord.entry, "none", Number(row[none].first, row[none].last, 0, 0, 0), ())


def _only(row: Sequence[Chunk], accord: Named) -> Iterator[Claim]:
    """Yield "only Peru and Chile have signed", "Peru is the only country that has left the treaty"."""
    at = next(at for at, chunk in enumerate(row) if chunk.word in _SOLE)
    acted = next((i for i in range(at, accord.at) if _tells(row[i])), None)
    if acted is None or v.NEGATIONS & {chunk.word for chunk in row} or _is_narrowed(row, at):
        return
    who, behind = listed(row, at + 1)
    if not who and at > 1 and row[at - 1].word == "the" and at + 1 < len(row) and row[at + 1].word in _COUNTRIES:
        start = next((first for first in range(at) if listed(row, first)[0]), at)
        who, last = listed(row, start)
        behind = at + 2
        if start not in {0, 1} or not all(chunk.word in _BEING for chunk in row[last : at - 1]):
            return
    if who and all(chunk.word in v.BEFORE_VERBS | _HAVING for chunk in row[behind:acted]):
        what = property_of(row[acted].verb) or ROLES[row[acted].word]
        yield _claim("only", accord.entry, what, None, [entry.id for entry in who])


def _is_narrowed(row: Sequence[Chunk], at: int) -> bool:
    """Tell whether only some are looked at: "of the Baltic states only", "in Asia only", "among the big four only"."""
    opened = any(chunk.word in {"of", "among", "in"} for chunk in row[:at])
    return opened or any(region_at(row, place) is not None for place in range(len(row)))


def _tells(chunk: Chunk) -> bool:
    return property_of(chunk.verb) is not None or chunk.word in ROLES


def listed(row: Sequence[Chunk], at: int) -> tuple[list[Entry], int]:
    """Return the actors listed from a position on, and the position behind the list."""
    found: list[Entry] = []
    while at < len(row):
        entry = only(row[at].mention, ACTORS)
        if entry is not None:
            found.append(entry)
        elif row[at].word not in {"and", ",", "the"}:
            break
        at += 1
    return found, at


def _both(row: Sequence[Chunk], one: Named, other: Named) -> Iterator[Claim]:
    """Yield "no country belongs to both the Accords and the ILRS", "four states belong to both"."""
    both = next(at for at, chunk in enumerate(row) if chunk.word == "both")
    if not both < one.at < both + 4:
        return
    for at, chunk in enumerate(row[:both]):
        number = Number(chunk.first, chunk.last, 0, 0, 0) if chunk.word == "no" else chunk.number
        if number is not None and not number.ordinal and row[at + 1].word in _COUNTRIES:
            shown = "none" if number.value == 0 else f"{number.value:g}"
            yield _claim("overlap", one.entry, shown, number, (other.entry.id,))
            return


def _all(row: Sequence[Chunk], whole: Named, joined: Named) -> Iterator[Claim]:
    """Yield "all members of ESA have signed the Accords", with whoever is excepted."""
    start = next(at for at, chunk in enumerate(row) if chunk.word in _ALL)
    if start and row[start - 1].word in {"not", "nearly", "almost"}:
        return
    role = any(chunk.word in ROLES for chunk in row[start : joined.at])
    signed = next((at for at in range(whole.at, joined.at) if property_of(row[at].verb) not in {None, "leave"}), None)
    if not start < whole.at <= start + _REACH or not role or signed is None:
        return
    between = row[whole.at + 1 : signed]
    excepted = [entry.id for chunk in between if (entry := only(chunk.mention, ACTORS)) is not None]
    told = {chunk.word for chunk in between}
    if bool(excepted) == bool(told & _EXCEPT) and not told & v.NEGATIONS:
        yield _claim("members", whole.entry, "all", None, (joined.entry.id, *excepted))
