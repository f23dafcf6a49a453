import re

import pytest
from made_answers import answer, item, of_hostile_answers

from orbitctl.render.interchange import write
from orbitctl.render.interchange.entries import entries


def restored(text):
    return re.sub(r"#(\d+);", lambda found: chr(int(found[1])), text)


@of_hostile_answers
def test_it_holds_what_the_answer_holds_in_its_order(made):
    _, kind, title, *lines = write(made, "mermaid").text.split("\n")[:-1]
    assert (kind, title) == ("timeline", "    title Timeline#58; #60;moon#62;")
    told = [
        (when, name)
        for when, *names in (line[8:].split(" : ") for line in lines if line[:8].isspace())
        for name in names
    ]
    assert [(restored(when), restored(name)) for when, name in told] == [(e.when, e.headline) for e in entries(made)]


@of_hostile_answers
def test_nothing_but_words_is_in_a_line(made):
    for line in write(made, "mermaid").text.split("\n")[3:]:
        assert re.fullmatch(r"\s*(?:[\w .,'’–()/+-]|#\d+;| : )*", line), line


def test_the_picture_of_a_few():
    made = answer(item(), item("1969-07-24", title="It returns"), item("2028/..", title="Next", status="planned"))
    assert write(made, "mermaid").text == (
        "%% orbitctl, data 2026.11.0, as of 1 October 2026\n"
        "timeline\n"
        "    title Timeline\n"
        "    section 1969\n"
        "        20 July 1969 : Apollo 11 lands\n"
        "        24 July 1969 : It returns\n"
        "    section 2028\n"
        "        no earlier than 2028 : Next\n"
    )


@pytest.mark.parametrize(("many", "remarks"), [(10, 0), (1500, 1)])
def test_what_mermaid_would_refuse_for_its_length_is_said(many, remarks):
    assert (
        len(
            write(
                answer(
                    *(item(record=f"r{number}", title="A long sentence about what happens") for number in range(many))
                ),
                "mermaid",
            ).remarks
        )
        == remarks
    )
