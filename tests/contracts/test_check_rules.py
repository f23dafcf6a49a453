"""Every verdict has a reason, and every reason is some verdict's: the judges and the sentences go together."""

import ast
from pathlib import Path
from string import Formatter

import pytest

from orbitctl.factcheck.explanation import RULES
from orbitctl.views.claim import VERDICTS

JUDGES = sorted((Path(__file__).parents[2] / "src" / "orbitctl" / "factcheck" / "judgement").rglob("*.py"))


def texts(node):
    """Return the texts an expression can be: of ``"a" if x else "b"`` both, and not what is compared in ``x``."""
    if isinstance(node, ast.IfExp):
        return texts(node.body) | texts(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def rules_in(tree):
    """Yield each rule that a judge names: behind a verdict, as ``judged("refuted", "date-wrong")``, or as ``rule=``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) > 1 and texts(node.args[0]) & set(VERDICTS):
            yield from texts(node.args[1])
        elif isinstance(node, ast.keyword) and node.arg == "rule":
            yield from texts(node.value)


TREES = [ast.parse(path.read_text(encoding="utf-8")) for path in JUDGES]
NAMED = sorted({rule for tree in TREES for rule in rules_in(tree)})
#: A rule may also come to a judge by way of a variable.
TEXTS = {node.value for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.Constant)}


@pytest.mark.parametrize("rule", NAMED)
def test_every_rule_has_its_sentence(rule):
    assert rule in RULES


def test_every_sentence_has_its_rule():
    assert sorted(set(RULES) - TEXTS) == []


@pytest.mark.parametrize("text", RULES.values())
def test_sentences_are_sentences(text):
    assert text.endswith((".", "}"))
    assert all(field is None or field.isidentifier() for _, field, _, _ in Formatter().parse(text))
