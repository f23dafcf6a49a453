"""The verbs that state something the data may hold: a row a verb, with its sense.

A row gives the base form; regular forms follow from it, irregular ones stand beside it. The first word is inflected,
the rest stays ("touch down", "touched down").
"""

from typing import Literal, NamedTuple

Form = Literal["base", "third", "past", "participle", "ing"]


class Verb(NamedTuple):
    """A verb in a text: its form and what it can mean; ``length`` is its number of words."""

    base: str
    form: Form
    senses: frozenset[str]
    length: int


#: Sense, and the verbs that carry it.
SENSES: dict[str, str] = {
    "launch": "launch, lift off, blast off, take off, soar into space, roar into space, liftoff",
    "land": "land, touch down, set down, soft-land, make landfall",
    "crash": "crash, crash-land, slam into, smash into, impact, plunge into, plough into, hit",
    "orbit": "enter, orbit, reach, arrive, slip into orbit, insert, circle",
    "flyby": "fly by, fly past, swing by, swing past, fly around, loop around, zip past, sail past",
    "return": "return, splash down, come home, come back, parachute",
    "end": "end, conclude, finish, expire, cease, retire, decommission, deorbit, de-orbit, shut down, wrap up, "
    "stop working, go silent, fall silent, die",
    "dock": "dock, berth",
    "fail": "fail, lose, destroy, explode, malfunction, doom, disintegrate",
    "succeed": "succeed",
    "operate": "operate, function, work, fly, run",
    "cancel": "cancel, scrap, abandon, axe, shelve, drop, terminate, scuttle",
    "pause": "pause, halt, suspend, freeze, ground",
    "postpone": "delay, postpone, push back, slip, move back",
    "sign": "sign, ink, endorse, join, accede, enter",
    "ratify": "ratify",
    "leave": "leave, quit, withdraw, pull out, exit",
    "lead": "lead, head, run, direct, chair, manage",
    "build": "build, make, develop, manufacture, construct, assemble, design",
    "carry": "carry, transport, ferry, deliver, take, send, fly, bring",
    "command": "command, pilot, crew",
    "walk": "walk, step, set foot, moonwalk",
    "explore": "explore, study, examine, survey, map, collect, gather",
    "become": "become",
    "be": "be",
    "have": "have, count, number, total, boast",
    "establish": "establish, found, create, set up, form",
    "replace": "succeed, replace, take over",
    "begin": "begin, start, commence, kick off, open",
    "complete": "complete, assemble",
    "publish": "release, unveil, announce",
}  # fmt: skip

#: Past tense and participle of verbs that do not add -ed.
IRREGULAR: dict[str, tuple[str, str]] = {
    "take": ("took", "taken"),
    "fly": ("flew", "flown"),
    "set": ("set", "set"),
    "swing": ("swung", "swung"),
    "come": ("came", "come"),
    "go": ("went", "gone"),
    "fall": ("fell", "fallen"),
    "lose": ("lost", "lost"),
    "leave": ("left", "left"),
    "lead": ("led", "led"),
    "run": ("ran", "run"),
    "build": ("built", "built"),
    "make": ("made", "made"),
    "send": ("sent", "sent"),
    "bring": ("brought", "brought"),
    "become": ("became", "become"),
    "have": ("had", "had"),
    "begin": ("began", "begun"),
    "freeze": ("froze", "frozen"),
    "quit": ("quit", "quit"),
    "withdraw": ("withdrew", "withdrawn"),
    "hit": ("hit", "hit"),
    "shut": ("shut", "shut"),
}
_DOUBLING = frozenset({"slip", "drop", "map", "stop", "wrap", "step", "ship"})
_BE: dict[str, Form] = {
    "is": "third", "are": "third", "was": "past", "were": "past", "been": "participle", "be": "base", "being": "ing",
}  # fmt: skip

_HAVE: dict[str, Form] = {"has": "third", "had": "past", "have": "base", "having": "ing"}


def _forms(word: str) -> dict[str, Form]:
    """Return the forms of a verb; where past and participle are alike, the word counts as past."""
    stem = word + word[-1] if word in _DOUBLING else word
    third = word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")
    past = stem + ("d" if stem.endswith("e") else "ed")
    if word.endswith("y") and word[-2] not in "aeiou":
        third, past = word[:-1] + "ies", word[:-1] + "ied"
    past, participle = IRREGULAR.get(word, (past, past))
    ing = "dying" if word == "die" else stem[:-1] + "ing" if stem.endswith("e") and word != "be" else stem + "ing"
    return {word: "base", ing: "ing", third: "third", participle: "participle", past: "past"}


def _table() -> dict[str, list[tuple[tuple[str, ...], Verb]]]:
    """Return for each first word what may follow it, the longest first."""
    senses: dict[str, set[str]] = {}
    for sense, verbs in SENSES.items():
        for verb in verbs.split(", "):
            senses.setdefault(verb, set()).add(sense)
    table: dict[str, list[tuple[tuple[str, ...], Verb]]] = {}
    for verb, meant in senses.items():
        first, *rest = verb.replace("-", " - ").split()
        forms = {"be": _BE, "have": _HAVE}.get(first) or _forms(first)
        for word, form in forms.items():
            table.setdefault(word, []).append((tuple(rest), Verb(verb, form, frozenset(meant), 1 + len(rest))))
    for found in table.values():
        found.sort(key=lambda row: -len(row[0]))
    return table


#: First word of each form, then the words that follow it and what they mean together.
VERBS = _table()
