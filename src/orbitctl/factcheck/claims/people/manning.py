"""Claims that a flight had people aboard, or nobody: "an uncrewed mission", "carried astronauts", "without a crew"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.agents import does, is_it
from orbitctl.factcheck.claims.grammar.clauses import Clause
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.claims.grammar.verbs import past_forms
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

CREWED, UNCREWED = "crewed", "uncrewed"
_ADJECTIVES = {
    **dict.fromkeys(wordset("crewed manned piloted"), CREWED),
    **dict.fromkeys(wordset("uncrewed unmanned crewless unpiloted"), UNCREWED),
}
_PEOPLE = wordset("crew crews astronauts cosmonauts taikonauts people humans passengers")
#: Of those who are only taken by surprise, or brought together.
_ANYBODY = wordset("people humans passengers")
_NOBODY = wordset("nobody none no-one")
_FLIGHTS = wordset("mission flight spacecraft craft test launch lander orbiter flyby landing spaceflight voyage")
_CARRYING = past_forms("carry take fly have bring send transport")
_FLYING_THEM = past_forms("carry fly transport")
_FLEW = past_forms("fly launch go travel lift") | wordset("launched flown")
_WAS = wordset("was is")
_BETWEEN = v.DETERMINERS | v.MODIFIERS | v.ADVERBS | wordset("'s first only short long successful its a of")
_BEFORE_PEOPLE = v.DETERMINERS | v.MODIFIERS | wordset("of american russian soviet chinese two three four six seven")
#: With one of these it is told of another flight, or of what was meant.
_BARRING = (
    v.DOUBTFUL
    | v.FUTURE
    | v.NOT_QUITE
    | wordset(
        "before after until since unlike like than not never instead if film novel back home later next future rescue"
        " replacement empty return returned"
    )
)
_NEAR = 6
TELLING = frozenset(_ADJECTIVES) | _PEOPLE | _NOBODY


def manning(found: Analysis) -> Iterator[Claim]:
    """Yield which flights are told to have had people aboard, and which nobody."""
    for clause in found.clauses:
        flights = clause.entries(("mission",))
        if clause.modality != "fact" or clause.supposed or len(flights) != 1 or not flights[0].own:
            continue
        if not clause.words.isdisjoint(_BARRING):
            continue
        told = _told(clause, flights[0])
        if told:
            yield Claim("manning", "crew", flights[0].id, told, "")


def _told(clause: Clause, entry: Entry) -> str:
    """Return what a clause tells of a flight; empty if nothing."""
    chunks = clause.chunks
    at = next((i for i, chunk in enumerate(chunks) if is_it(chunk, entry)), 0)
    for verb, chunk in enumerate(chunks):
        if verb <= at or not does(chunks, verb, entry):
            continue
        behind = chunks[verb + 1 : verb + 1 + _NEAR]
        if chunk.word in _WAS:
            return _called(behind)
        if chunk.word in _CARRYING and (told := _carried(chunk.word, behind)):
            return told
        if chunk.word in _FLEW:
            return _with(behind)
    return ""


def _called(behind: Sequence[Chunk]) -> str:
    """Return what a flight is called: "was an uncrewed test flight", "was uncrewed"."""
    for at, chunk in enumerate(behind):
        told = _ADJECTIVES.get(chunk.word)
        if told is not None:
            following = behind[at + 1].word if at + 1 < len(behind) else "."
            return told if following in _FLIGHTS | {".", ",", ";", "and", "but", "test"} else ""
        if chunk.word not in _BETWEEN:
            return ""
    return ""


def _carried(verb: str, behind: Sequence[Chunk]) -> str:
    """Return whether what it carried is people: "carried four astronauts", "had no crew"."""
    people = _PEOPLE if verb in _FLYING_THEM else _PEOPLE - _ANYBODY
    if behind and behind[0].word in {"no", *_NOBODY}:
        return UNCREWED if behind[0].word != "no" or any(c.word in people for c in behind[1:3]) else ""
    for at, chunk in enumerate(behind):
        if chunk.word in people:
            following = behind[at + 1].word if at + 1 < len(behind) else "."
            return CREWED if following in v.PREPOSITIONS | {".", ",", ";", "and"} else ""
        if chunk.word not in _BEFORE_PEOPLE and chunk.number is None:
            return ""
    return ""


def _with(behind: Sequence[Chunk]) -> str:
    """Return who was there by what stands behind a verb of flying: "flew without a crew", "with nobody aboard"."""
    for at, chunk in enumerate(behind[:-1]):
        following = behind[at + 1 : at + 3]
        if chunk.word == "with" and following[0].word in {"no", *_NOBODY}:
            return UNCREWED
        if chunk.word in {"with", "without"} and any(one.word in _PEOPLE for one in following):
            return CREWED if chunk.word == "with" else UNCREWED
    return _ADJECTIVES.get(behind[0].word, "") if behind else ""
