"""How flights are told to have gone: well, badly, down safely, in pieces, as far as somewhere."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.wordsets import wordset

BODIES = wordset("moon mars venus mercury jupiter saturn uranus neptune")
#: Words that tell how flights went.
WENT: dict[str, str] = {
    **dict.fromkeys(
        wordset("succeeded succeed success successes successful worked survived survive triumphed flawless delivered"
                " prevailed triumphs"), "success",
    ),
    **dict.fromkeys(
        wordset("failed fail failure failures lost destroyed exploded perished doomed unsuccessful died miscarried"
                " losses disasters fiascos"), "failure",
    ),
    **dict.fromkeys(wordset("crashed crash crashes wreck wrecks wrecked smashed slammed crash-landed"), "crash"),
    **dict.fromkeys(wordset("landed land landing landings soft-landed alighted  touched touchdowns"
                            " walked"), "landing"),
    **dict.fromkeys(wordset("pictures photographs images photos picture photograph image photo"), "pictures"),
    **dict.fromkeys(wordset("home alive unharmed"), "home"),
}  # fmt: skip
#: Turns of phrase that tell it, the longest first.
_TURNS: tuple[tuple[tuple[str, ...], str], ...] = tuple(
    (tuple(words.split()), told)
    for words, told in (
        ("came down in one piece", "landing"), ("came down safely", "landing"), ("came down softly", "landing"),
        ("came down whole", "landing"), ("came down intact", "landing"), ("got down safely", "landing"),
        ("made it to the surface", "landing"), ("made it to the ground", "landing"),
        ("got down in one piece", "landing"),
        ("made it down", "landing"), ("reached the surface", "landing"), ("reached the ground", "landing"),
        ("set foot on", "landing"),
        ("survived its descent", "landing"), ("survived the descent", "landing"), ("survived its landing", "landing"),
        ("survived the landing", "landing"), ("set down", "landing"), ("came to rest", "landing"),
        ("stood on", "landing"),
        ("lost at launch", "no-launch"), ("lost at liftoff", "no-launch"), ("failed at launch", "no-launch"),
        ("died at launch", "no-launch"), ("lost on the way up", "no-launch"), ("never reached orbit", "no-launch"),
        ("blew up", "failure"), ("came to grief", "failure"), ("came to nothing", "failure"),
        ("did their job", "success"), ("did its job", "success"), ("went well", "success"),
        ("came home safely", "home"), ("ended in a crash", "crash"), ("ended in crashes", "crash"),
        ("left earth orbit", "orbit"), ("left the earth", "orbit"), ("made it into orbit", "orbit"),
        ("made it to orbit", "orbit"), ("got into orbit", "orbit"), ("got to orbit", "orbit"),
    )
)  # fmt: skip
_OPENING = frozenset([words[0] for words, _ in _TURNS])
_LONGEST_TURN = 6
_JOB = wordset("programme program goals aims assignment job what duty part task work tasks jobs")
_DOING = wordset("did does carried fulfilled discharged accomplished")
_REACHING = wordset("reached reach reaches got get arrived made been entered enter orbited circled attained visited"
                    " passed")  # fmt: skip
_STRIKING = wordset("hit struck")
_QUANTIFIERS = wordset("all every each both none neither only just half")
_PICTURES = wordset("pictures photographs images picture photograph image")
_BRINGING = wordset("returned came sent gave took")
#: Behind these what is told goes on with something else: "failed to surprise", "succeeded in mapping".
_LEADING_ON = frozenset({("failed", "to"), ("succeeded", "in")})


def course(row: Sequence[Chunk], start: int) -> str | None:
    """Return how flights are told to have gone, by the first words behind a position that tell it."""
    for at in range(start, len(row)):
        word, following = row[at].word, row[at + 1].word if at + 1 < len(row) else ""
        rest = [chunk.word for chunk in row[at + 1 : at + 8]]
        turn = _turn(row, at)
        if turn is not None:
            return _landing(rest) if turn == "landing" else turn
        if word in _QUANTIFIERS or row[at].number is not None:
            return None  # something else is counted
        if word in v.NEGATIONS or word in {"which", "who", "?", "twice", "than"} or (word, following) in _LEADING_ON:
            return None
        if word in _DOING and not _JOB.isdisjoint(rest[:3]):
            return "success"
        passing = row[at].verb is not None and row[at].verb.base in {"fly past", "fly by", "fly to"}  # type: ignore[union-attr]
        if word in _REACHING or passing or (word == "flew" and not {"past", "by", "to"}.isdisjoint(rest[:1])):
            reached = _reached(rest)
            if reached is not None or word not in {"made", "got"}:
                return reached
        if word in _BRINGING:
            brought = next((WENT[other] for other in rest if other in _PICTURES | {"home", "alive"}), None)
            if brought is not None:
                return brought
        if word in _STRIKING and (body := next((w for w in rest[:3] if w in BODIES), "")):
            return f"strike:{body}"
        if word in WENT:
            return _landing(rest) if WENT[word] == "landing" else WENT[word]
    return None


def _turn(row: Sequence[Chunk], at: int) -> str | None:
    """Return what a turn of phrase tells that begins at a position."""
    if row[at].word not in _OPENING:
        return None
    spoken = [word for chunk in row[at : at + _LONGEST_TURN] for word in _words(chunk)]
    return next((told for words, told in _TURNS if tuple(spoken[: len(words)]) == words), None)


def _words(chunk: Chunk) -> list[str]:
    """Return a chunk in words: a verb of several is one chunk, and a number has none."""
    if chunk.number is not None and chunk.number.value == 1:
        return ["one"]
    return [chunk.word, *chunk.verb.base.split()[1:]] if chunk.verb is not None else [chunk.word]


def _landing(rest: Sequence[str]) -> str | None:
    body = next((word for word in rest if word in BODIES), "")
    return f"landing:{body}"


def _reached(rest: Sequence[str]) -> str | None:
    """Return what "reached", "got to", "have been to" lead to."""
    body = next((word for word in rest if word in BODIES), "")
    if body:
        return f"reach:{body}"
    return "orbit" if "orbit" in rest else "space" if "space" in rest else None
