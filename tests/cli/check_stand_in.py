"""A stand-in for what judges: it marks sentences by words in them, so that commands can be tested by themselves."""

import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from orbitctl.factcheck.text.sentence import Document
from orbitctl.views.check import Evidence, Finding, Reading, Tally
from orbitctl.views.parts import Source

SOURCE = Source(
    "log", "Flight log", "Northland Space Agency", "https://example.org/log", "2001-03-06", "2026-01-01", "primary"
)
#: A word, and the verdict of the sentence that holds it.
VERDICTS = {
    "wrong": "refuted", "old": "outdated", "early": "premature", "torn": "disputed", "right": "supported",
    "dark": "not-enough-info",
}  # fmt: skip


class World:
    """Nothing is asked of it."""

    def __init__(self, catalog: Any) -> None:
        self.day = catalog.day


class Checker:
    """Finds the words of ``VERDICTS``."""

    def __init__(self, world: World, day: str | None = None) -> None:
        self._day = day
        self.tally = Tally(0, 0, 0, 0, 0)

    def check(self, document: Document, _failed: object) -> Iterator[Finding]:
        files, sentences, checkable, judged, accepted = self.tally
        self.tally = Tally(files + 1, sentences, checkable, judged, accepted)
        for sentence in document.sentences:
            found = [verdict for word, verdict in VERDICTS.items() if word in sentence.text.split()]
            files, sentences, checkable, judged, accepted = self.tally
            self.tally = Tally(
                files,
                sentences + 1,
                checkable + bool(found),
                judged + (found not in ([], ["not-enough-info"])),
                accepted + (len(found) if sentence.accepted else 0),
            )
            for verdict in found:
                yield Finding(
                    sentence=sentence.text, start=sentence.start, end=sentence.end, line=sentence.line,
                    column=sentence.column, verdict=verdict,
                    claim=Reading("landing-date", "lantern-1", "landing", "2002", "2002", "fact", False, None),
                    correct=None if verdict in {"supported", "not-enough-info"} else "2001-03-05",
                    explanation="Lantern 1 landed on 5 March 2001.",
                    evidence=(Evidence("lantern-1", "Lantern 1 lands", "2001-03-05", "2001-03-05", (SOURCE,)),),
                    reproduce="orbitctl mission lantern-1", file=document.name, rule="event/date",
                    verdict_then=self._day and verdict, accepted=sentence.accepted,
                )  # fmt: skip


def install(monkeypatch: Any) -> None:
    """Put the stand-in in the place of what judges."""
    monkeypatch.setitem(sys.modules, "orbitctl.catalog.world", SimpleNamespace(World=World))
    monkeypatch.setitem(sys.modules, "orbitctl.factcheck.checker", SimpleNamespace(Checker=Checker))
