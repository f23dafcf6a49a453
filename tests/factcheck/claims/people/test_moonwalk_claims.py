"""Lists of those who walked on the Moon."""

LIST = "Ed Sky, Flo Star, Ada Pilot, Ed Sky and Flo Star"


def walkers(told, text):
    return [claim.value for claim in told("crew", text) if claim.property == "moonwalk" and claim.part]


def test_each_of_a_list_is_read(told):
    assert set(walkers(told, f"Those who walked on the Moon were {LIST}.")) == {"edsky", "flostar", "adapilot"}


def test_a_short_list_and_another_deed_are_left_alone(told):
    assert walkers(told, "Those who walked on the Moon were Ed Sky and Flo Star.") == []
    assert walkers(told, f"Those who walked around the Moon were {LIST}.") == []
    assert walkers(told, f"{LIST} never walked on the Moon.") == []
