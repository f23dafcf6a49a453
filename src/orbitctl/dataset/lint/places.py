"""Places: what holds one is where it is."""

from collections.abc import Iterator

from orbitctl.dataset.compile.places import compared
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.problems import Problem
from orbitctl.factcheck.reading.places import apart

#: So far, in degrees, a place may lie beyond the edge of one that it shades into: a plain is no circle.
_LEEWAY = 5.0


def far_from_what_holds_it(dataset: Dataset) -> Iterator[Problem]:
    """Find places that lie elsewhere than the places they are said to be in."""
    places = {place.id: place for place in compared(dataset)}
    for place in places.values():
        for position, wanted in enumerate(place.within):
            outer = places.get(wanted)
            if outer is None:  # a reference to nothing is reported as such
                continue
            beyond = apart(place.middle, outer.middle) - place.reach - outer.reach
            if outer.body != place.body:
                message = f"`{wanted}` is on another body; name a place on the {place.body}"
            elif beyond > _LEEWAY:
                message = f"lies {beyond:.0f}° beyond `{wanted}`; mend the coordinates, or take it out of `within`"
            else:
                continue
            yield dataset.by_id[place.id].problem("L205", message, "within", position)


RULES = (Rule("L205", "A place lies in what it is said to be within.", far_from_what_holds_it),)
