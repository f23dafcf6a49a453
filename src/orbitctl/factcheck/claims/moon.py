"""Claims of who has been on the Moon: how many walked there, how often a country landed, how many countries did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims import vocabulary as v
from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.belonging import copula
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.clauses import Clause
from orbitctl.factcheck.claims.counted import COUNTRIES, counts, noun_of
from orbitctl.factcheck.claims.dating import together
from orbitctl.factcheck.claims.roles import ACTORS, only, subjects
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.signs import NUMBER
from orbitctl.factcheck.claims.verbs import openings
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.phrases import Number, Time
from orbitctl.factcheck.reading.wordsets import wordset

_PEOPLE = wordset("people men humans astronauts persons moonwalkers americans explorers individuals")
#: Whatever else walks there is somebody, but for these.
_NO_PEOPLE = COUNTRIES | wordset(
    "times occasions missions flights crews years days hours decades minutes landings kilometres moonwalks"
)
_PLURAL = ("s", "men", "people")
_PERSON = wordset("one human person astronaut cosmonaut taikonaut man astronauts humans")
#: Those of whom some are told of, and not how many there were.
_SOME = wordset("alive living surviving survive died dead women woman still left met")
_PUTTING = wordset("put puts landed placed delivered set sent")
_LANDINGS = wordset("landings landing touchdowns")
_OCCASIONS = wordset("times occasions missions flights")
_LAND = frozenset({"land", "set foot", "soft-land", "touch down"})
_MADE = wordset("made makes has have had achieved completed performed accomplished pulled")
_CREWED = wordset("people astronauts humans crews crew crewed men manned")
_NOW = wordset("has have date far now today")
#: With one of these a number is that of a day of the past, even if its date is not told.
_THEN = wordset("had when before after until by then once already since as while")
#: Where on the Moon: with one of these, other landings do not count.
_WHERE = wordset("pole polar far side south north near private commercial upright")
_SAMPLES = wordset("samples sample soil rock rocks")
_BEFORE = v.BEFORE_VERBS | {"soft", "softly", "-"}
_BEHIND = _CREWED | {"on", "softly", "safely", "successfully", "there", "their"}
#: Without a number or one of these, nothing is read.
_CUES = frozenset({"no", "nobody", "twice", "thrice"})
#: Marks a number told of all there have been.
IN_ALL = "in all"
_SINCE = frozenset({"since", "after", "from"})
#: Without one of each a sentence tells nothing of the kind.
COUNTING = _CUES | {NUMBER}
TELLING = _LANDINGS | _PUTTING | openings("walk", "land", "return", "carry") | {"moonwalkers"}


def claims(found: Analysis) -> Iterator[Claim]:
    """Yield who is said to have landed or walked on the Moon."""
    row = found.row
    if not any(chunk.number is not None or chunk.word in _CUES for chunk in row):
        return
    words = found.words
    if row[-1].word == "?" or words & (v.FUTURE | v.DOUBTFUL | v.DOUBTED | {"if"}):
        return
    times = together([chunk.time for chunk in row if chunk.time is not None])
    if times is None:
        return
    time = times[0] if times else None
    if words & {"no", "nobody"}:
        yield from _nobody(row, time)
    elif time is None or time.relation in {"in", "by", "until", "before"}:
        for claim in (*_walkers(row), *_nations(row, words)):
            whole = (IN_ALL,) if time is None and not words & _THEN else ()
            yield claim._replace(time=time, present=bool(words & _NOW), others=whole)
        if time is None:
            yield from _ranks(found, words)
        yield from _landings(found)


def _claim(what: str, subject: str, number: Number | None) -> Claim:
    value = "none" if number is None or number.value == 0 else f"{number.value:g}"
    return Claim("moon", "count", subject, what, value, None, number)


def _walkers(row: Sequence[Chunk]) -> Iterator[Claim]:
    """Yield "twelve people have walked on the Moon"; of a single flight nothing is told by that."""
    told = frozenset(
        chunk.word for chunk in row if not _walks(chunk)
    )  # "left bootprints" says of nobody that he is left
    if told & (_SOME | v.NEGATIONS) or any(only(chunk.mention, ("mission",)) for chunk in row):
        return
    for at, number in counts(row):
        noun = noun_of(row, at)
        if noun is None or row[noun].word in _NO_PEOPLE or not row[noun].word.endswith(_PLURAL):
            continue
        walked = next((i for i in range(noun, len(row)) if _walks(row[i])), None)
        if at > 1 and row[at - 1].word == "by" and any(_walks(chunk) for chunk in row[max(0, at - 4) : at]):
            yield _claim("moonwalkers", "", number)  # "has been walked on by twelve people"
            continue
        between = row[noun + 1 : walked] if walked is not None else row[noun + 1 : noun + 3]
        relative = any(chunk.word in {"who", "that"} for chunk in between)
        stated = not any(chunk.verb is not None and chunk.word not in v.AUXILIARIES for chunk in between)
        definite = bool(at) and row[at - 1].word in {"the", "all", "only"}
        walks = (walked is not None or row[noun].word == "moonwalkers") and stated and (definite or not relative)
        if walks or (row[noun].word in _PEOPLE and _put_there(row, at, noun)):
            yield _claim("moonwalkers", "", number)


def _put_there(row: Sequence[Chunk], at: int, noun: int) -> bool:
    """Tell whether somebody put people there: "Apollo put twelve men on the Moon"."""
    put = any(chunk.word in _PUTTING for chunk in row[max(0, at - 3) : at])
    there = [chunk.word for chunk in row[noun + 1 : noun + 4]]
    planned = any(chunk.word in v.PLANNING for chunk in row)
    return put and not planned and there[:1] in (["on"], ["onto"]) and not {"moon", "lunar"}.isdisjoint(there)


def _walks(chunk: Chunk) -> bool:
    return chunk.verb is not None and "walk" in chunk.verb.senses


def _nobody(row: Sequence[Chunk], time: Time | None) -> Iterator[Claim]:
    """Yield "no Chinese astronaut has walked on the Moon", "nobody has walked there since 1972"."""
    walked = next((at for at, chunk in enumerate(row) if _walks(chunk)), None)
    none = next((at for at, chunk in enumerate(row) if chunk.word in {"no", "nobody"}), len(row))
    if walked is None or not none < walked <= none + 6 or any(chunk.number for chunk in row):
        return
    number = Number(row[none].first, row[none].last, 0, 0, 0)
    who = only(row[none + 1].mention, ACTORS | {"demonym"})
    person = row[none].word == "nobody" or row[none + 1 + (who is not None)].word in _PERSON
    since = next((at for at in range(walked, len(row)) if row[at].word in _SINCE), None)
    mission = only(row[since + 1].mention, ("mission",)) if since is not None and since + 1 < len(row) else None
    dated = time is not None and time.relation in {"since", "after"}
    if not person or (time is not None and not dated) or (since is not None and mission is None):
        return
    if who is not None:
        if not dated and mission is None:
            yield _claim("crewed-landings", who.id, number)._replace(present=True)
    elif dated or mission is not None:
        claim = _claim("nobody-since", "", None)
        yield claim._replace(time=time, others=(mission.id,) if mission is not None else (), negated=True)


def _nations(row: Sequence[Chunk], words: frozenset[str]) -> Iterator[Claim]:
    """Yield "five countries have landed on the Moon"."""
    for at, number in counts(row):
        noun = noun_of(row, at)
        if noun is None or row[noun].word not in COUNTRIES or words & (_WHERE | v.NEGATIONS):
            continue
        behind = row[noun + 1 : noun + 6]
        what = _done(behind, words)
        if what is not None:
            yield _claim(f"nations-{what}", "", number)


def _done(behind: Sequence[Chunk], words: frozenset[str]) -> str | None:
    """Return what countries are said to have done on the Moon, by the verb that follows them."""
    at = next((i for i, chunk in enumerate(behind) if chunk.word not in _BEFORE), len(behind))
    verb = behind[at].verb if at < len(behind) else None
    if verb is None or verb.form == "base":
        return None
    if verb.base in _LAND:
        if at + 1 < len(behind) and behind[at + 1].word not in _BEHIND:
            return None  # "have landed rovers on the Moon"
        return "landed-people" if words & _CREWED else "landed"
    return "sampled" if verb.senses & {"return", "carry"} and words & _SAMPLES else None


def _ranks(found: Analysis, words: frozenset[str]) -> Iterator[Claim]:
    """Yield "became the fourth country to land on the Moon"."""
    row = found.row
    frames = {frame.at: frame for frame in found.frames}
    for at, chunk in enumerate(row):
        number = chunk.number
        if number is None or not number.ordinal or number.value < 2 or words & _WHERE or at + 3 >= len(row):
            continue
        frame = copula(row, frames, at)
        lands = any(c.verb is not None and c.verb.base in _LAND for c in row[at + 3 : at + 6])
        who = subjects(frame, frozenset({"state"})) if frame is not None and frame.modality == "fact" else []
        if row[at + 1].word in COUNTRIES and row[at + 2].word == "to" and lands and len(who) == 1:
            yield _claim("rank-people" if words & _CREWED else "rank", who[0].id, number)


def _landings(found: Analysis) -> Iterator[Claim]:
    """Yield "India has landed on the Moon twice", "China made four Moon landings"."""
    for clause in found.clauses:
        if clause.supposed or clause.negated or clause.modality != "fact" or clause.words.isdisjoint({"moon", "lunar"}):
            continue
        times = together(clause.times)
        if times is None or (clause.opener == "and" and clause.chunks[0].mention is not None):
            continue  # "India and Japan have landed ..."
        for at, number in counts(clause.chunks):
            claim = _landing(clause, at, number)
            if claim is not None:
                whole = (IN_ALL,) if not times and not found.words & _THEN else ()
                yield claim._replace(time=times[0] if times else None, present=bool(clause.words & _NOW), others=whole)


def _landing(clause: Clause, at: int, number: Number) -> Claim | None:
    chunks = clause.chunks
    noun = noun_of(chunks, at)
    if noun is None and at + 2 < len(chunks) and chunks[at + 1].word in {"crewed", "manned"}:
        noun = at + 2
    landed = any(chunk.verb is not None and chunk.verb.base in _LAND for chunk in chunks)
    landed = landed or not (clause.words.isdisjoint(_PUTTING) or clause.words.isdisjoint(_CREWED))
    often = landed and (chunks[at].number is None or (noun is not None and chunks[noun].word in _OCCASIONS))
    counted = noun is not None and chunks[noun].word in _LANDINGS and bool(clause.words & _MADE)
    among = bool(at) and chunks[at - 1].word in {"in", "of"}  # "one success in two landings": not all succeeded
    actors = _actors(clause)
    if among or "mars" in clause.words or not (often or counted) or clause.entries(("mission",)):
        return None
    programs = clause.entries(("program",))
    crewed = not clause.words.isdisjoint(_CREWED)
    if len(programs) == 1 and crewed and len(actors) < 2:
        return _claim("crewed-landings", programs[0].id, number)
    if programs or len(actors) != 1:
        return None
    return _claim("crewed-landings" if clause.words & _CREWED else "landings", actors[0].id, number)


def _actors(clause: Clause) -> list[Entry]:
    found = [only(chunk.mention, ACTORS | {"demonym"}) for chunk in clause.chunks]
    return list({entry.id: entry for entry in found if entry is not None}.values())
