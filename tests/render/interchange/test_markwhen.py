import re

from made_answers import answer, item, of_hostile_answers, source

from orbitctl.render.interchange import write
from orbitctl.render.interchange.entries import entries

EVENT = re.compile(r"^(\d{4}-\d\d-\d\d)(?:/(\d{4}-\d\d-\d\d))?: (.*) #(\w+) #(\w+)$")


@of_hostile_answers
def test_it_holds_what_the_answer_holds_in_its_order(made):
    lines = write(made, "markwhen").text.split("\n")
    assert [line[4:] for line in lines if line.startswith("id: ")] == [entry.id for entry in entries(made)]
    found = [match for line in lines if (match := EVENT.match(line))]
    twins = str.maketrans("＃＠！［］", "#@![]")
    assert [match[3].translate(twins) for match in found] == [e.said.translate(twins) for e in entries(made)]


@of_hostile_answers
def test_every_line_is_one_of_ours(made):
    title, description, *lines = write(made, "markwhen").text.split("\n")
    assert (title[:7], description[:13]) == ("title: ", "description: ")
    for line in lines:
        assert re.match(r"$|id: [\w.-]+$|- [^#@!]", line) or EVENT.match(line), line


def test_the_text_of_two():
    made = answer(item(), item("2028", title="Next #1 [x](y)", status="planned", sources=(source(None, None),)))
    assert write(made, "markwhen").text == (
        'title: "Timeline"\n'
        'description: "orbitctl, data 2026.11.0, as of 1 October 2026"\n\n'
        "1969-07-20: Apollo 11 lands #done #landing\n"
        "id: apollo-11.landing\n"
        "- [A page, P](https://a.example/page)\n\n"
        "2028-01-01/2028-12-31: Next ＃1 ［x］(y) (2028) #planned #landing\n"
        "id: apollo-11.landing.2\n"
        "- P\n"
    )
