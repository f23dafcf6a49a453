"""What tells of firsts, in one line."""

import pytest


@pytest.fixture
def firsts(told):
    """Return who was first at what, in one line."""

    def firsts(text):
        return [f"{claim.subject} {claim.property} {claim.value}" for claim in told("first", text)]

    return firsts
