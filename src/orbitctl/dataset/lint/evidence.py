"""Sources: enough of them for the confidence claimed, each once, none idle."""

from collections.abc import Iterator

from orbitctl.dataset.lint.identity import references
from orbitctl.dataset.lint.rule import Rule
from orbitctl.dataset.load import Dataset
from orbitctl.dataset.problems import Problem

_SUMMARY_LIMIT = 400


def weak_confidence(dataset: Dataset) -> Iterator[Problem]:
    """Find records that claim more or less than their sources carry."""
    publishers = {entry.record.id: entry.record.publisher for entry in dataset.of_kind("source")}
    for entry in dataset.by_id.values():
        if entry.kind == "source":
            continue
        sources = entry.record.sources
        independent = {publishers.get(source) for source in sources}
        match entry.record.confidence:
            case "confirmed" if len(independent) < 2:
                message = "is `confirmed` by fewer than two publishers; add a source, or write `reported`"
            case "reported" if not sources:
                message = "is `reported` without a source; add it, or write `unsourced`"
            case "unsourced" if sources:
                message = "is `unsourced` but lists sources; write `reported` or `confirmed`"
            case _:
                continue
        yield entry.problem("L401", message, "confidence")


def duplicate_sources(dataset: Dataset) -> Iterator[Problem]:
    """Find pages that are two source records."""
    seen: dict[str, str] = {}
    for entry in dataset.of_kind("source"):
        url = (entry.record.url or "").rstrip("/")
        if url and seen.setdefault(url, entry.record.id) != entry.record.id:
            yield entry.problem("L402", f"the page is already `{seen[url]}`; keep one of the two", "url")


def idle_sources(dataset: Dataset) -> Iterator[Problem]:
    """Find sources that no record cites."""
    cited = {wanted for entry in dataset.by_id.values() for _, wanted, _ in references(entry)}
    for entry in dataset.of_kind("source"):
        if entry.record.id not in cited:
            yield entry.problem("L403", "no record cites this source; cite it or remove it", "id")


def long_summaries(dataset: Dataset) -> Iterator[Problem]:
    """Find summaries that are too long to be read at a glance."""
    for entry in dataset.by_id.values():
        summary = getattr(entry.record, "summary", None) or ""
        if len(summary) > _SUMMARY_LIMIT:
            message = f"the summary has {len(summary)} characters; write at most {_SUMMARY_LIMIT}"
            yield entry.problem("L404", message, "summary")


RULES = (
    Rule("L401", "Confidence is what the sources carry.", weak_confidence),
    Rule("L402", "A page is one source record.", duplicate_sources),
    Rule("L403", "Every source is cited.", idle_sources),
    Rule("L404", "A summary is at most 400 characters.", long_summaries),
)
