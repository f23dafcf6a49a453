import pytest

from orbitctl.catalog.resolve import candidates, resolve, resolve_all
from orbitctl.errors import AmbiguousNameError, NotFoundError


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("lantern-1", None, "lantern-1"),
        ("Lantern 1", None, "lantern-1"),
        ("LANTERN1", None, "lantern-1"),
        ("  lantern  1 ", None, "lantern-1"),
        ("Glow", None, "lantern-1"),
        ("2001-010A", None, "lantern-1"),
        ("2001-010a", "mission", "lantern-1"),
        ("Red Kíte", None, "red-kite"),
        ("red kite", None, "red-kite"),
        ("NSA", None, "nsa"),
        ("the agency", "actor", "nsa"),
        ("Lunar Pact", None, "lunar-pact"),
        ("Pact on the peaceful use of the moon", "alliance", "lunar-pact"),
        ("Lantern", None, "lantern"),
        ("helium", "topic", "lunar-helium"),
        ("claim-001", None, "claim-001"),
        ("gazette-landing", None, "gazette-landing"),
        ("Twin", "actor", "rocketeers"),  # the others of the name are missions
    ],
)
def test_what_a_name_means(world, name, kind, expected):
    assert resolve(world(), name, kind).id == expected


def test_a_name_resolves_on_every_day(world):
    """Whether the record was known then is for the record to say, with the day from which it was."""
    assert resolve(world("1950-01-01"), "lantern-3").id == "lantern-3"


@pytest.mark.parametrize(
    ("kind", "message", "listed"),
    [
        ("mission", "“Twin” is the name of 2 missions: lantern-1, lantern-2", ("lantern-1", "lantern-2")),
        (
            None,
            "“Twin” is the name of 3 records: lantern-1 (mission), lantern-2 (mission), rocketeers (actor)",
            ("lantern-1", "lantern-2", "rocketeers"),
        ),
    ],
)
def test_an_ambiguous_name_lists_its_candidates(world, kind, message, listed):
    with pytest.raises(AmbiguousNameError) as caught:
        resolve(world(), "Twin", kind)
    assert (caught.value.message, caught.value.suggestions) == (message, listed)
    assert caught.value.hint == f"Ask by id: orbitctl {kind or 'show'} lantern-1"


@pytest.mark.parametrize(
    ("name", "kind", "suggested"),
    [
        ("lantrn 1", "mission", "lantern-1"),
        ("red-kyte", None, "red-kite"),
        ("northlnd", "actor", "northland"),
        ("the agncy", None, "The Agency"),
    ],
)
def test_an_unknown_name_suggests_the_nearest(world, name, kind, suggested):
    with pytest.raises(NotFoundError) as caught:
        resolve(world(), name, kind)
    assert caught.value.suggestions[0] == suggested
    assert len(caught.value.suggestions) <= 3
    assert suggested in caught.value.hint


@pytest.mark.parametrize("name", ["", "?!", "\x1b[0m", "qqqqqqqq"])
def test_a_name_like_no_other_suggests_a_search(world, name):
    with pytest.raises(NotFoundError) as caught:
        resolve(world(), name)
    assert (caught.value.suggestions, caught.value.hint) == ((), "Try: orbitctl search WORDS")


@pytest.mark.parametrize(
    ("name", "kind", "other", "command"),
    [
        ("nsa", "mission", "actor", "orbitctl actor nsa"),
        ("Lantern 2", "program", "mission", "orbitctl mission lantern-2"),
        ("lunar-pact", "topic", "alliance", "orbitctl alliance lunar-pact"),
        ("harbour-summit", "mission", "event", "orbitctl show harbour-summit"),
        ("agency-log", "actor", "source", "orbitctl show agency-log"),
    ],
)
def test_a_name_of_another_kind_says_where_it_is(world, name, kind, other, command):
    article = "an" if other[0] in "ae" else "a"
    said = f"no {kind} is called .*; there is {article} {other} of that name"
    with pytest.raises(NotFoundError, match=said) as caught:
        resolve(world(), name, kind)
    assert caught.value.hint == f"Try: {command}"
    assert caught.value.suggestions == (command.split()[-1],)


def test_candidates_come_ids_first(world):
    assert candidates(world(), "lantern") == [("lantern", "program", 0)]
    assert candidates(world(), "twin") == [
        ("lantern-1", "mission", 2),
        ("lantern-2", "mission", 2),
        ("rocketeers", "actor", 2),
    ]
    assert candidates(world(), "nothing of the kind") == []


@pytest.mark.parametrize(
    ("names", "kinds", "expected"),
    [
        (["lantern", "beacon"], ("program", "mission"), ("program", ["lantern", "beacon"])),
        (["Lantern 1", "red kite"], ("program", "mission"), ("mission", ["lantern-1", "red-kite"])),
        (["nsa", "northland"], ("program", "mission", "actor"), ("actor", ["nsa", "northland"])),
    ],
)
def test_several_names_of_one_kind(world, names, kinds, expected):
    kind, found = resolve_all(world(), names, kinds)
    assert (kind, [item.id for item in found]) == expected


def test_several_names_of_no_one_kind(world):
    with pytest.raises(
        NotFoundError, match=r"no one kind of record has all of these: “lantern” \(program\), “nsa” \(actor\)"
    ):
        resolve_all(world(), ["lantern", "nsa"], ("program", "actor"))


def test_several_names_one_of_them_unknown(world):
    with pytest.raises(NotFoundError, match="no record is called “lantrn”") as caught:
        resolve_all(world(), ["nsa", "lantrn"], ("program", "actor"))
    assert "lantern" in caught.value.suggestions


def test_several_names_one_of_them_ambiguous(world):
    with pytest.raises(AmbiguousNameError):
        resolve_all(world(), ["lantern-1", "Twin"], ("program", "mission"))
