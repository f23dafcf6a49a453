"""Rules across records: what a single model cannot see. One function a rule, one code a rule."""

from orbitctl.dataset.lint import chronology, evidence, form, identity, membership, places
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.problems import Problem

RULES: tuple[Rule, ...] = (*identity.RULES, *places.RULES, *chronology.RULES, *evidence.RULES, *membership.RULES)
#: What whoever edits a file has to keep besides.
FORM_RULES: tuple[Rule, ...] = form.RULES


def lint(dataset: Dataset, *, form: bool = False) -> list[Problem]:
    """Return every breach of every rule, in file order; of the rules of form only if asked."""
    rules = (*RULES, *FORM_RULES) if form else RULES
    return sorted(problem for rule in rules for problem in rule.check(dataset))
