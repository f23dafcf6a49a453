"""When a rank and a series name a flight."""

import pytest
from made_world import names_of

from orbitctl.factcheck.reading.lexicon import mentions
from orbitctl.factcheck.reading.tokens import tokens

NAMES = names_of(
    [
        ("program", "heron", True, "Heron"),
        *(("mission", "heron-2", True, f"second Heron {noun}".strip()) for noun in ("", "lander", "mission")),
        *(("mission", "heron-2", True, f"Heron second {noun}") for noun in ("lander", "mission")),
        ("mission", "heron-2", True, "second mission of Heron"),
    ]
)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The second Heron lander came down in 1976.", "heron-2"),
        ("In March the second Heron was lost.", "heron-2"),
        ("It was the second Heron, and the last.", "heron-2"),
        ("Second Heron mission begins", "heron-2"),
        ("Heron's second lander came down in 1976.", "heron-2"),
        ("Heron's second mission, in May 1976, failed.", "heron-2"),
        ("Heron's second mission in May 1976 failed.", "heron-2"),
        ("Heron's second mission on 5 May failed.", "heron-2"),
        ("Heron's second mission in 1976 failed.", "heron"),
        ("The second mission of Heron failed.", "heron-2"),
        ("The second mission of Heron in May 1976 failed.", "heron-2"),
        ("The second mission of Heron to reach orbit failed.", "heron"),
        ("The second mission of Heron version 3 failed.", "heron"),
        ("Heron's second mission to reach orbit failed.", "heron"),
        ("The second heron lander came down in 1976.", None),
        ("The second Heron to land left in 1976.", "heron"),
        ("The second Heron mission to reach orbit left in 1976.", "heron"),
        ("The second Heron lander that survived left in 1976.", "heron"),
        ("The second Heron landing was a success.", "heron"),
        ("The second Heron crew walked outside.", "heron"),
    ],
)
def test_a_rank_names_a_flight_unless_it_is_narrowed(text, named):
    found = [entry.id for mention in mentions(NAMES, tokens(text)) for entry in mention.entries]
    assert found == ([named] if named else [])
