"""What a lint rule is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from orbitctl.dataset.load import Dataset
from orbitctl.dataset.problems import Problem

Check = Callable[[Dataset], Iterator[Problem]]


@dataclass(frozen=True)
class Rule:
    """A rule: its permanent code, the sentence it enforces, and the function that finds breaches."""

    code: str
    sentence: str
    check: Check
