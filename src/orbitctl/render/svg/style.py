"""How pictures look, by day and by night. Colours come in pairs of which each keeps 4.5 to 1 against its paper."""

import re

#: Everything is measured in pixels at this width.
WIDTH = 1120
MARGIN = 24

_DAY = {
    "paper": "#ffffff", "ink": "#1b2430", "muted": "#566070", "grid": "#e3e7ec", "band": "#f5f7f9",
    "done": "#0b6b75", "lasting": "#0b6b75", "planned": "#5a3fc0", "failure": "#b3261e", "partial-failure": "#8a5a00",
    "overdue": "#8a5a00", "cancelled": "#6b7280", "disputed": "#a1460b", "announced": "#6b7280", "today": "#b3461b",
}  # fmt: skip
_NIGHT = {
    "paper": "#10151d", "ink": "#e9edf3", "muted": "#a3adbb", "grid": "#27303c", "band": "#161d27",
    "done": "#58c7cf", "lasting": "#58c7cf", "planned": "#b6a4ff", "failure": "#ff9086", "partial-failure": "#f0b95a",
    "overdue": "#f0b95a", "cancelled": "#9aa4b2", "disputed": "#ffab7a", "announced": "#9aa4b2", "today": "#ffa06b",
}  # fmt: skip
#: The colours of marks: by state, and for what has gone wrong by outcome.
TONES = (
    "done", "lasting", "planned", "failure", "partial-failure", "overdue", "cancelled", "disputed", "announced",
)  # fmt: skip


def sheet() -> str:
    """Return the style sheet of a picture, by itself or in a page.

    Each colour is given as it is by day and then as a variable: what knows no variables keeps the first.
    """
    rules = _RULES + "".join(_TONED.replace("TONE", tone) for tone in TONES)
    return (
        f"svg.orbit{{{_variables(_DAY)}}}"
        f"@media (prefers-color-scheme:dark){{svg.orbit{{{_variables(_NIGHT)}}}}}"
        f"@media print{{svg.orbit{{{_variables(_DAY)}}}}}"
        + _VARIABLE.sub(lambda found: f"{found[1]}:{_DAY[found[2]]};{found[0]}", rules)
    )


def variables() -> tuple[str, str]:
    """Return the colours as declarations, those of the day and those of the night."""
    return _variables(_DAY), _variables(_NIGHT)


def _variables(colours: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in colours.items())


_RULES = """
svg.orbit{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-size:12px}
svg.orbit text{fill:var(--ink)}
svg.orbit .paper{fill:var(--paper)}
svg.orbit .band{fill:var(--band)}
svg.orbit .grid{stroke:var(--grid)}
svg.orbit .today{stroke:var(--today);stroke-width:1.5}
svg.orbit text.now{fill:var(--today);font-weight:600}
svg.orbit text.title{font-size:22px;font-weight:700}
svg.orbit text.lane{font-size:13px;font-weight:700}
svg.orbit .soft-text{fill:var(--muted);font-weight:400}
svg.orbit .name{font-weight:600}
svg.orbit .label{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
svg.orbit .trouble{fill:var(--failure);font-weight:400}
svg.orbit .life{stroke:var(--muted);stroke-opacity:.5}
svg.orbit .step{fill:none;stroke:var(--muted);stroke-opacity:.55;stroke-dasharray:2 3}
svg.orbit .raised{font-size:9px}
svg.orbit .full{stroke:var(--paper);stroke-width:.8}
svg.orbit .hollow{fill:var(--paper);stroke-width:1.6}
svg.orbit .bare{fill:none;stroke-width:1.6}
svg.orbit .sign{font-weight:700;text-anchor:middle}
"""
#: What has the colour of its state.
_TONED = """\
svg.orbit .TONE .full,svg.orbit .TONE .sign{fill:var(--TONE)}
svg.orbit .TONE .hollow,svg.orbit .TONE .bare{stroke:var(--TONE)}
svg.orbit .TONE .stop{stop-color:var(--TONE)}
"""
_VARIABLE = re.compile(r"([a-z-]+):var\(--([a-z-]+)\)")
