"""How each answer is arranged on a screen, one module an answer."""

from collections.abc import Sequence
from importlib import import_module

from orbitctl.render.screen import Screen
from orbitctl.views.answer import Answer

_MODULES = {
    "timeline": "timeline",
    "mission": "mission",
    "program": "program",
    "actor": "actor",
    "alliance": "alliance",
    "topic": "topic",
    "event": "event",
    "claim": "claim",
    "source": "source",
    "search": "search",
    "compare": "comparison",
    "overlap": "overlap",
    "slips": "slips",
    "agenda": "agenda",
    "changes": "changes",
    "stats": "stats",
    "cite": "citation",
    "data-info": "dataset",
    "data-unsourced": "dataset",
    "data-path": "dataset",
    "data-validate": "dataset",
    "export": "export",
    "fields": "fields",
}


def layout(answer: Answer, *, sources: bool = False, fields: Sequence[str] = ()) -> Screen:
    """Return the screen of an answer.

    ``sources`` adds the sources where they are not shown anyway; ``fields`` says that the items are chosen fields.
    """
    name = "chosen" if fields else _MODULES[answer.kind]
    module = import_module(f"orbitctl.render.layouts.{name}")
    screen: Screen = module.layout(answer, sources=sources)
    return screen
