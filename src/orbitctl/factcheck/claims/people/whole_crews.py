"""Everything that is read of a crew as a whole, or of posts in it, beside who was aboard."""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.claim import Claim
from orbitctl.factcheck.claims.people import (
    companions,
    crew_sizes,
    moon_parts,
    nationals,
    posts,
    shipmates,
    stays,
    travellers,
    unnamed,
)

#: Without one of these nothing is told of the kind.
TELLING = (
    companions.TELLING | crew_sizes.TELLING | moon_parts.TELLING | nationals.TELLING
    | posts.TELLING | shipmates.TELLING | stays.TELLING | travellers.TELLING
    | unnamed.TELLING
)  # fmt: skip
_READERS = (
    posts.posts, companions.companions, crew_sizes.sizes, stays.stays, nationals.nationals, moon_parts.moon_parts,
    shipmates.shipmates, travellers.travellers, unnamed.unnamed,
)  # fmt: skip
#: Of these, who finds something where nobody is named.
_UNNAMED = (crew_sizes.sizes, stays.stays, nationals.nationals, shipmates.shipmates, unnamed.unnamed)


def told(found: Analysis) -> Iterator[Claim]:
    """Yield what is told of the crew of the one flight of a sentence."""
    named = any(posts.people_ids(mention) for _, mention in found.names)
    for read in _READERS if named else _UNNAMED:
        yield from read(found)
