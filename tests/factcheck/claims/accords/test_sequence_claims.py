"""Who is said to have joined an accord before or after whom."""

import pytest

from orbitctl.factcheck.claims.accords.sequences import claims


def shown(claim):
    """Return a claim in one line: who, in what order, to whom, how long before or after."""
    order, what, unit, *others = claim.others
    span = f"{claim.number.value:g} {unit}" if claim.number else ""
    return " ".join(filter(None, (claim.value, what, claim.subject, order, *others, span)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("India signed the Artemis Accords a month before Germany did.",
         ["india sign artemis-accords before germany 1 month"]),
        ("India joined the Artemis Accords, and Japan followed six months later.",
         ["japan join artemis-accords after india 6 month"]),
        ("India and Japan signed the Artemis Accords six weeks after Germany.",
         ["india sign artemis-accords after germany", "japan sign artemis-accords after germany"]),
        ("Japan joined the Artemis Accords after India had done so.", ["japan join artemis-accords after india"]),
        ("India beat Germany to the Artemis Accords by three months.",
         ["india join artemis-accords before germany 3 month"]),
        ("India was followed into the Artemis Accords by Germany.", ["india join artemis-accords before germany"]),
        ("Before Germany signed the Artemis Accords, India had.", ["india sign artemis-accords before germany"]),
        ("Two years after Germany, India joined the Artemis Accords.",
         ["india join artemis-accords after germany 2 year"]),
        ("India and Japan signed the Artemis Accords on the same day.", ["india sign artemis-accords same japan"]),
        ("India joined the Artemis Accords first, Germany second.", ["india join artemis-accords before germany"]),
        ("First India, then Germany joined the Artemis Accords.", ["india join artemis-accords before germany"]),
        ("India had joined the Artemis Accords when Germany followed.", ["germany join artemis-accords after india"]),
        ("India was in the Artemis Accords well before Germany.", ["india join artemis-accords before germany"]),
        ("India joined the Artemis Accords the same day as Japan.", ["india join artemis-accords same japan"]),
    ],
)  # fmt: skip
def test_an_order(read, text, expected):
    assert [shown(claim) for claim in read(claims, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "India joined the Artemis Accords before Germany launched a satellite.",
        "India has not signed the Artemis Accords before Germany.",
        "India will join the Artemis Accords after Germany.",
        "India left the Artemis Accords after Germany.",
        "India joined the Artemis Accords and ESA after Germany.",
        "India joined the Artemis Accords after the election.",
    ],
)
def test_no_order(read, text):
    assert read(claims, text) == []
