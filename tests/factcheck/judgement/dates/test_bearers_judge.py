"""A name of parts of two flights is that of the one to which something happened on the day told."""

import pytest
from claims_made import date
from made_world import MadeWorld

from orbitctl.factcheck.judgement.dates.bearers import of_the_day
from orbitctl.factcheck.reading.lexicon import Entry, Mention

PARTS = Mention(0, 1, (Entry("mission", "lantern-1", False), Entry("mission", "lantern-2", False)))
WHOLES = Mention(0, 1, (Entry("mission", "lantern-1", True), Entry("mission", "lantern-2", True)))


@pytest.mark.parametrize(
    ("mention", "days", "records"),
    [
        (PARTS, ["on 5 March 2001"], ["lantern-1"]),
        (PARTS, ["on 2 August 2005"], ["lantern-2"]),
        (PARTS, ["on 5 March 2010"], ["lantern-1", "lantern-2"]),
        (PARTS, ["in 2001"], ["lantern-1", "lantern-2"]),
        (PARTS, ["on 5 March 2001", "on 2 August 2005"], ["lantern-1", "lantern-2"]),
        (WHOLES, ["on 5 March 2001"], ["lantern-1", "lantern-2"]),
    ],
)
def test_a_name_of_parts(mention, days, records):
    [found] = of_the_day([mention], [date(day) for day in days], MadeWorld())
    assert [entry.id for entry in found.entries] == records
