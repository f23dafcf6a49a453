"""Every rule has one example that keeps it and one that breaks it, in ``examples/``; ``# here`` marks the breach."""

from pathlib import Path

import pytest

from orbitctl.dataset.lint import FORM_RULES, RULES, lint

EXAMPLES = Path(__file__).parent / "examples"

ALL = (*RULES, *FORM_RULES)
every_rule = pytest.mark.parametrize("code", [rule.code for rule in ALL])

#: What the bad example of each rule is answered with: what is wrong, then what to write instead.
ANSWERS = {
    "L201": "beacon: the id is taken by an actor at data.toml:1; choose another",
    "L202": "lantern-1: `operators`: there is no actor `rocketers`; write `rocketeers`",
    "L203": "second-lantern: the name 'LANTERN-1' is that of `lantern-1`; merge or rename",
    "L204": "lantern-1: the alias 'LANTERN  1' only repeats another name of the record; remove it",
    "L205": "tycho: lies 63° beyond `serenity`; mend the coordinates, or take it out of `within`",
    "L301": "lantern-1: `events`: 2001-03-05 stands after 2001-03-15; list the oldest first",
    "L302": "lantern-1: landing on 2001-02 is before the launch on 2001-03-01; mend one of the dates",
    "L303": "harbour-summit: 2026-01-02 is after the data's as-of day 2026-01-01; "
    "leave it out, or raise as_of in dataset.toml",
    "L304": "lantern-1: COSPAR id 2010-010A but launched 2001-03-01; mend one of them",
    "L305": "lantern-1: outcome is success but there is no launch event; add it, or name the `carrier`",
    "L306": "lantern-1: orbit on 2004-06 is after the end on 2001-03-15; mend one of the dates or kinds",
    "L401": "helium: is `confirmed` by fewer than two publishers; add a source, or write `reported`",
    "L402": "log-again: the page is already `log`; keep one of the two",
    "L403": "gazette: no record cites this source; cite it or remove it",
    "L404": "helium: the summary has 401 characters; write at most 400",
    "L501": "pact: `north` ratified on 1979, before signing on 1980-01-01; mend one of them",
    "L502": "pact: rank 2 on 1979 comes before rank 1 on 1980-01-01; mend one",
    "L503": "pact: `north` signed twice; keep one",
    "L504": "pact: 2 stated for 1989-12-31, 1 on record; say why in `note`, or mend",
    "L505": "pact: `south` is a member on 1995; mend the act or take it out of `outside`",
    "L601": "-: is not in canonical form from here on; run: orbitctl data fmt DIR",
}


def example(code, sort):
    """Return the text of an example, and the lines marked in it."""
    path = EXAMPLES / f"{code}.{sort}.toml"
    assert path.is_file(), f"write {path}: every rule has a good and a bad example"
    text = path.read_text(encoding="utf-8")
    return text, [number for number, line in enumerate(text.splitlines(), 1) if line.endswith("# here")]


def checked(dataset, code):
    """Check by all rules; by those of form only if the rule is one, so that other examples may be laid out freely."""
    return lint(dataset, form=any(rule.code == code for rule in FORM_RULES))


@every_rule
def test_the_good_example_is_in_order(code, load_text):
    """Not by this rule alone, by all of them: an example is something to copy."""
    text, marked = example(code, "good")
    dataset, problems = load_text(text)
    assert [*problems, *checked(dataset, code)] == []
    assert marked == []


@every_rule
def test_the_bad_example_breaks_its_rule_and_no_other_where_it_is_marked(code, load_text):
    text, marked = example(code, "bad")
    dataset, problems = load_text(text)
    assert problems == []
    assert [str(problem) for problem in checked(dataset, code)] == [f"data.toml:{marked[0]}: {code} {ANSWERS[code]}"]
    assert len(marked) == 1


def test_there_are_no_examples_of_rules_that_are_no_more():
    codes = [rule.code for rule in ALL]
    assert sorted({path.name for path in EXAMPLES.iterdir()}) == sorted(
        f"{code}.{sort}.toml" for code in codes for sort in ("bad", "good")
    )


def test_codes_are_unique_and_in_order():
    codes = [rule.code for rule in ALL]
    assert codes == sorted(set(codes))


@every_rule
def test_a_rule_says_what_it_enforces_in_a_sentence(code):
    [sentence] = [rule.sentence for rule in ALL if rule.code == code]
    assert sentence[0].isupper()
    assert sentence.endswith(".")


def test_the_tiny_world_breaks_no_rule(tiny, load_text):
    text = (tiny / "world.toml").read_text(encoding="utf-8")
    dataset, problems = load_text(text)
    assert [*problems, *lint(dataset)] == []


def test_lint_tells_in_file_order(load_text):
    """Rules are checked one after another, but a reader goes through the file from top to bottom."""
    texts = [example(code, "bad")[0] for code in ("L403", "L303", "L201")]
    dataset, _ = load_text("\n".join(texts))
    found = [(problem.line, problem.code) for problem in lint(dataset)]
    assert found == sorted(found)
    assert {code for _, code in found} == {"L201", "L303", "L403"}
