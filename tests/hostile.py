"""Names that would be markup, scripts, addresses or formulas if anything took them for more than text."""

#: What the data's own rules let through.
NAMES = (
    "<script>window.pwned=1</script>",
    "\"><img src=x onerror='window.pwned=1'>",
    "</style></svg></title><b>&amp;</b>",
    "javascript:window.pwned=1//",
    "{{ 7*7 }}{% raw %}${window.pwned=1}",
    "[bold]Kite[/bold] [1] [99]",
    "]]><!--",
    "=HYPERLINK(\"https://evil.example\")",
    "שלום عالم 月",
)  # fmt: skip

#: What they do not: a renderer does not rely on them.
FORBIDDEN = (
    "turn \u202egninrut\u202c back",
    "\u200fright\u2067left\u2069",
    "bell \x07 escape \x1b[31mred\x1b[0m null \x00",
    "lone \ud800 half",
    "two\nlines\rand\x85more\u2028end",
)


def records(names: tuple[str, ...] = NAMES) -> str:
    """Return missions with these names, as TOML of a newsroom's layer."""
    return "\n".join(
        f"""
[[mission]]
id = "hostile-{number}"
name = {_quoted(name)}
targets = ["moon"]
kinds = ["lander"]
operators = ["nsa"]
countries = ["NL"]
outcome = "planned"
summary = {_quoted(name)}
confidence = "unsourced"
schedule = [
    {{ announced = "2025-01-01", target = "20{30 + number}", by = {_quoted(name)}, note = {_quoted(name)} }},
]
"""
        for number, name in enumerate(names)
    )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
