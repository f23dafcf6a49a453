"""The answer of ``show`` for a checked claim."""

from typing import Annotated, Literal, NamedTuple, get_args

from orbitctl.views.parts import Confidence, Source

Verdict = Literal["supported", "refuted", "outdated", "premature", "disputed", "not-enough-info"]
VERDICTS: tuple[str, ...] = get_args(Verdict)


class Claim(NamedTuple):
    """A statement of a published article, with a verdict then and now."""

    id: Annotated[str, "permanent id"]
    statement: Annotated[str, "what was claimed, in our words"]
    kind: Annotated[str, "what sort of statement"]
    article: Annotated[Source, "the article that made it"]
    published: Annotated[str | None, "EDTF date it was made"]
    subjects: Annotated[tuple[str, ...], "ids of the records it is about"]
    verdict_at_publication: Annotated[Verdict, "how it stood when it was published"]
    verdict: Annotated[Verdict, "how it stands on the dataset's as-of day"]
    explanation: Annotated[str, "why"]
    sources: Annotated[tuple[Source, ...], "sources of the verdict"]
    confidence: Annotated[Confidence, "what the evidence is worth"]
    layer: Annotated[str, "`bundled`, or the name of the data folder it comes from"]
