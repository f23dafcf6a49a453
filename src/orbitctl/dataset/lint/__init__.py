"""Rules across records: what a single model cannot see. One function a rule, one code a rule."""

from orbitctl.dataset.lint import chronology, evidence, identity, membership
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.problems import Problem

RULES: tuple[Rule, ...] = (*identity.RULES, *chronology.RULES, *evidence.RULES, *membership.RULES)


def lint(dataset: Dataset) -> list[Problem]:
    """Return every breach of every rule, in file order."""
    return sorted(problem for rule in RULES for problem in rule.check(dataset))
