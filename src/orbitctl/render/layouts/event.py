"""One event."""

from orbitctl.render import words
from orbitctl.render.screen import Block, Cell, Paragraph, Screen, Title
from orbitctl.render.words import Notes
from orbitctl.views.answer import Answer
from orbitctl.views.event import Event


def layout(answer: Answer, *, sources: bool) -> Screen:
    """Return the dossier of an event."""
    item: Event = answer.items[0]  # type: ignore[assignment]
    notes = Notes()
    own = notes.cite(item.sources)
    sure = words.confidence(item.confidence)
    blocks: list[Block] = [Title(item.name, words.joined(item.aliases))]
    if item.summary:
        blocks.append(Paragraph(item.summary))
    if item.note:
        blocks.append(Paragraph(item.note, "warn"))
    blocks.append(
        words.pairs(
            [
                ("Date", item.date_text),
                ("Kind", item.kind),
                ("Who", words.joined(item.actor_names)),
                ("Place", item.place),
                ("Concerns", words.joined(item.records)),
                ("How sure", Cell(f"{sure.text} {own}".rstrip(), sure.tone)),
                ("Layer", item.layer if item.layer != "bundled" else None),
            ]
        )
    )
    blocks += words.fact_blocks(item.facts, notes)
    blocks += words.dispute_blocks(item.disputed, notes)
    return (*blocks, *notes.blocks(), words.caption(answer))
