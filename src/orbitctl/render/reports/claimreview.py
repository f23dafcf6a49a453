"""A report as ClaimReview of schema.org, in JSON-LD: one review a finding.

Who reviews, and who wrote the text, is not known here and is left out; a publisher adds both. Only somebody quoted
in the text is named as the author of a claim.
"""

from __future__ import annotations

from collections.abc import Iterator

from orbitctl.render.json import Encoder
from orbitctl.render.reports.report import Report
from orbitctl.render.reports.verdicts import word
from orbitctl.views.check import Finding

#: From 1, false, to 5, true; what cannot be told has no number.
_RATINGS = {"refuted": 1, "premature": 2, "outdated": 2, "disputed": 3, "supported": 5}


def pieces(report: Report) -> Iterator[str]:
    """Yield one object with the reviews in its graph."""
    yield '{\n  "@context": "https://schema.org",\n  "@graph": ['
    separator = "\n    "
    for finding in report.findings:
        # The page's own script element must not end in the midst of it.
        yield separator + Encoder().encode(_review(finding, report.answer.day)).replace("<", "\\u003c")
        separator = ",\n    "
    yield "]\n}\n" if separator == "\n    " else "\n  ]\n}\n"


def _review(finding: Finding, day: str) -> dict[str, object]:
    claim: dict[str, object] = {"@type": "Claim", "text": finding.sentence}
    if finding.claim.said_by:
        claim["author"] = {"@type": "Thing", "name": finding.claim.said_by}  # a person or a body: it is not said which
    if finding.file != "-":
        claim["appearance"] = {"@type": "CreativeWork", "name": finding.file}
    rating: dict[str, object] = {"@type": "Rating", "alternateName": word(finding.verdict).capitalize()}
    if finding.verdict in _RATINGS:
        rating |= {"ratingValue": _RATINGS[finding.verdict], "bestRating": 5, "worstRating": 1}
    urls = dict.fromkeys(source.url for item in finding.evidence for source in item.sources if source.url)
    return {
        "@type": "ClaimReview",
        "claimReviewed": finding.sentence,
        "datePublished": day,
        "itemReviewed": claim,
        "reviewRating": rating,
        "reviewBody": finding.explanation,
        "citation": list(urls),
    }
