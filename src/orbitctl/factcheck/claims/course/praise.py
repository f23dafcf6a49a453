"""Which flight a sentence tells to have gone well, by its words of good fortune alone.

Whatever else is told of the one flight of a sentence, its landing was not soft, nor its flight a triumph, if it failed.
"""

from __future__ import annotations

from orbitctl.factcheck.claims.analysis import Analysis
from orbitctl.factcheck.claims.course.fortune import marred
from orbitctl.factcheck.claims.grammar import vocabulary as v
from orbitctl.factcheck.claims.grammar.sentence import Chunk
from orbitctl.factcheck.reading.lexicon import Entry
from orbitctl.factcheck.reading.wordsets import wordset

PRAISE = wordset(
    "success successful successfully succeeded flawless flawlessly faultless faultlessly triumph triumphant perfect"
    " perfectly perfection hitch glitch smoothly safely safe softly soft soft-landed gently gentle intact upright"
    " unharmed unhurt unscathed undamaged beautifully splendidly superbly brilliantly"
)
#: Of these only what stands before a deed, or last: a "successful founder" has landed nothing.
_ADJECTIVES = wordset("success successful triumphant flawless faultless perfect safe soft gentle")
_DEEDS = v.PREPOSITIONS | wordset("landing touchdown descent mission flight return splashdown that and")
#: With one of these a stage of the flight is praised, not all of it, or something that had to do with it.
_OF_OTHERS = wordset(
    "launch launched launching liftoff ascent climb cruise cruised countdown separation separated deployment burn"
    " correction manoeuvre maneuver lofted voyage journey start started orbit flyby transfer commissioning early"
    " initially way release released before until earlier previous previously later next after followed following"
    ""
)
_DENYING = (v.NEGATIONS | v.FAILING | v.DOUBTFUL | v.FUTURE) - {"without"}


def praised(found: Analysis) -> Entry | None:
    """Return the one flight of a sentence that praises it, if nothing in it tells of anything else."""
    if (
        not any(map(_praises, found.row, [*found.row[1:], None]))
        or not found.words.isdisjoint(_DENYING | _OF_OTHERS)
        or marred(found.row)
    ):
        return None
    if any(clause.supposed or clause.modality != "fact" for clause in found.clauses):
        return None
    if any(entry.kind == "rocket" for _, mention in found.names for entry in mention.entries):
        return None
    return found.flight


def _praises(chunk: Chunk, behind: Chunk | None) -> bool:
    """Tell whether a word praises a flight, as far as the word behind it shows."""
    if chunk.word not in _ADJECTIVES:
        return chunk.word in PRAISE
    return behind is None or not behind.word.isalpha() or behind.word in _DEEDS
