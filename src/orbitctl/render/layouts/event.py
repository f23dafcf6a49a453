"""One event."""

from orbitctl.render import words
from orbitctl.render.dossier import Row, dossier
from orbitctl.render.screen import Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.event import Event


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the dossier of an event."""
    item: Event = answer.items[0]  # type: ignore[assignment]

    def rows(notes: Notes) -> list[Row]:
        return [
            ("Date", item.date_text),
            ("Kind", item.kind),
            ("Who", words.joined(item.actor_names)),
            ("Place", item.place),
            ("Concerns", words.joined(item.records)),
        ]

    return dossier(answer, item, Title(item.name, words.joined(item.aliases)), rows)
