"""Words for belonging to an accord: what verbs and nouns say of somebody's membership."""

from __future__ import annotations

from collections.abc import Sequence

from orbitctl.factcheck.claims.frames import Frame
from orbitctl.factcheck.claims.sentence import Chunk
from orbitctl.factcheck.claims.verbs import Verb

#: Verbs that bind, beside those that may only sign.
_BINDING = frozenset({"join", "accede", "adhere", "enter"})
#: What somebody is to an accord, and what that says of them.
ROLES: dict[str, str] = {
    "signatory": "sign", "signatories": "sign", "signer": "sign", "signers": "sign", "party": "party",
    "parties": "party", "member": "member", "members": "member", "adherent": "member", "partner": "member",
    "partners": "member",
}  # fmt: skip


_SENSES = {"ratify": "ratify", "leave": "leave", "belong": "member"}


def property_of(verb: Verb | None) -> str | None:
    """Return what a verb says of somebody's membership; None if nothing."""
    if verb is None:
        return None
    if "sign" in verb.senses:
        return "join" if verb.base in _BINDING else "sign"
    return next((what for sense, what in _SENSES.items() if sense in verb.senses), None)


def copula(row: Sequence[Chunk], frames: dict[int, Frame], at: int) -> Frame | None:
    """Return the frame of "is", "became" or "remains" whose complement stands at a position."""
    for position in range(at - 1, max(-1, at - 12), -1):
        verb = row[position].verb
        if verb is None or verb.form == "ing":
            continue
        frame = frames.get(position)
        fits = verb.senses & {"be", "become"} or verb.base in {"remain", "stay"}
        return frame if fits and frame is not None else None
    return None
