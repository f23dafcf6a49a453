import shlex

import pytest

from orbitctl.render.remake import command
from orbitctl.views.answer import Answer, Dataset


@pytest.mark.parametrize(
    "arguments",
    [
        ["timeline", "--target", "moon", "--from", "2024", "--limit", "3"],
        ["timeline", "--as-of", "2020-01"],
        ["slips", "Artemis III; rm -rf"],
        ["compare", "lantern", "beacon", "--differences"],
        ["alliance", "lunar-pact"],
    ],
)
def test_it_asks_the_same_question(arguments):
    values = {}
    names = [word for word in arguments[1:] if not word.startswith("--")]
    match arguments[0]:
        case "timeline":
            pairs = zip(arguments[1::2], arguments[2::2], strict=True)
            values |= {name.strip("-").replace("-", "_"): value for name, value in pairs}
        case "compare":
            values |= {"names": names}
        case _:
            values |= {"name": names[0]}
    values |= {"actor": None, "differences": "--differences" in arguments}
    answer = Answer(arguments[0], [], query=values)
    assert shlex.split(command(answer, "svg")) == ["orbitctl", *arguments, "--format", "svg"]


def test_lanes_and_a_layer_of_ones_own_are_said():
    answer = Answer("timeline", [], dataset=Dataset("1", "2026-01-01", ("bundled", "newsroom")), query={})
    assert command(answer, "html", "country") == "orbitctl timeline --by country --data DIR --format html"
