"""What Markdown does within a paragraph: code, links, emphasis, tags, entities. Each search stops at the next sign."""

import re
from collections import deque

from orbitctl.factcheck.text.blocks import BLOCKS
from orbitctl.factcheck.text.comments import COMMENT, comment
from orbitctl.factcheck.text.entities import meant
from orbitctl.factcheck.text.masks import HIDDEN, Comment, broken, hidden

#: What may stand in code: not the end of the paragraph.
_CODE = r"[^`\n\x01]++|\n(?![ \t\0]*+\n)"
#: The target of a link in round brackets, with one more pair inside.
_TARGET = r"\((?:[^()\[\]\n\\]|\\.|\([^()\n]*+\))*+\)"
#: What markup begins with; sought first, because that is ten times as quick.
_SIGN = re.compile(r"[<`!\[\]&\\*~_]")
_MARKUP = re.compile(
    rf"""
    (?P<comment>{COMMENT})
    |(?P<code>(?<!`)(?:`(?!`)(?:{_CODE})++`(?!`)|``(?!`)(?:{_CODE}|`(?!`))++``(?!`)))
    |(?P<image>!\[[^\[\]]*+\](?:{_TARGET}|\[[^\[\]\n]*+\])?+)
    |(?P<link>\[(?=[^\[\]]*+\][(\[])|\]{_TARGET}|\]\[[^\[\]\n]*+\])
    |(?P<note>\[\^[^\[\]\s]++\])
    |(?P<address><[A-Za-z][A-Za-z0-9+.-]{{1,31}}:[^<>\s]*+>)
    |(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9-]*+)[^<>]*+>)
    |(?P<entity>&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[A-Za-z][A-Za-z0-9]{{1,31}});)
    |(?P<escape>\\(?:[!-/:-@\[-`{{-~]|(?=\n)))
    |(?P<emphasis>(?<![\s\0*])\*+|(?<!\*)\*+(?![\s\0*])|~~|(?<!\w)_++(?=\S)|(?<=[^\s_])_++(?!\w))
    """,
    re.VERBOSE | re.DOTALL,
)


def masked(text: str, base: int, comments: deque[Comment]) -> str:
    """Return text with what is not said in it masked; accept comments are added to ``comments``.

    ``base`` is the place of the text in the document.
    """
    parts, at = [], 0
    for sign in _SIGN.finditer(text):
        found = _MARKUP.match(text, sign.start()) if sign.start() >= at else None
        if found:
            parts += [text[at : found.start()], _mask(found, base, comments)]
            at = found.end()
    return "".join([*parts, text[at:]])


def _mask(found: re.Match[str], base: int, comments: deque[Comment]) -> str:
    said = found[0]
    match found.lastgroup:
        case "comment":
            accepted = comment(found.string, *found.span(), base)
            if accepted:
                comments.append(accepted)
        case "tag":
            name = found["name"].lower()
            if name in BLOCKS:
                return broken(said)
            if name == "br":
                return " " + hidden(said[1:])
        case "entity":
            return meant(said) or said
        case "escape":
            return HIDDEN + said[1:]
    return hidden(said)
