"""The short forms of given names: newspapers write Jim Lovell and James Lovell, Suni and Sunita Williams."""

from __future__ import annotations

from collections.abc import Iterator

#: A row a name: the full form, then the short ones.
_SHORT: tuple[tuple[str, ...], ...] = (
    ("Aleksandr", "Alexander"),
    ("Aleksei", "Alexei", "Alexey", "Aleksey"),
    ("Alfred", "Al"),
    ("Andrey", "Andrei"),
    ("Anatoly", "Anatoli"),
    ("Anthony", "Tony"),
    ("Barry", "Butch"),
    ("Buzz", "Edwin"),
    ("Charles", "Charlie", "Chuck"),
    ("Christopher", "Chris"),
    ("Daniel", "Dan"),
    ("David", "Dave"),
    ("Dmitry", "Dmitri"),
    ("Donald", "Deke", "Don"),
    ("Douglas", "Doug"),
    ("Edgar", "Ed"),
    ("Edward", "Ed"),
    ("Eugene", "Gene"),
    ("Frederick", "Fred", "Rick"),
    ("Gennady", "Gennadi"),
    ("Georgi", "Georgy"),
    ("Gerald", "Jerry"),
    ("Gregory", "Greg"),
    ("Gus", "Virgil"),
    ("Harrison", "Jack"),
    ("James", "Jim"),
    ("Joseph", "Joe"),
    ("Joshua", "Josh"),
    ("Kenneth", "Ken"),
    ("Matthew", "Matt"),
    ("Michael", "Mike"),
    ("Nicholas", "Nick"),
    ("Nikolai", "Nikolay"),
    ("Pete", "Charles"),
    ("Richard", "Dick", "Rick"),
    ("Robert", "Bob"),
    ("Ronald", "Ron"),
    ("Rusty", "Russell"),
    ("Sergei", "Sergey"),
    ("Stephen", "Steve"),
    ("Stuart", "Stu"),
    ("Sunita", "Suni"),
    ("Thomas", "Tom"),
    ("Valery", "Valeri"),
    ("Victor", "Viktor"),
    ("Vladimir", "Vladimír"),
    ("Walter", "Wally", "Walt"),
    ("William", "Bill"),
    ("Yevgeny", "Evgeny"),
    ("Yuri", "Yury"),
)
#: Of surnames: Kim, Lie, Lu.
_SHORTEST = 4


def called(name: str) -> Iterator[str]:
    """Yield a person's name, and the forms of it with another form of the given name.

    >>> list(called("James Irwin"))
    ['James Irwin', 'Jim Irwin']
    """
    yield name
    given, _, family = name.partition(" ")
    for forms in _SHORT:
        if given in forms and family:
            yield from (f"{form} {family}" for form in forms if form != given)


def surname(name: str) -> str:
    """Return the word of a person's name by which newspapers call him; none for a short one, which may be any word.

    >>> surname("Jack Swigert")
    'Swigert'
    """
    family = name.removesuffix(" Jr.").rpartition(" ")[2]
    return family if len(family) >= _SHORTEST else ""


def without_initials(name: str) -> str:
    """Return a person's name without what stands for further given names.

    >>> without_initials("Michael D. Griffin")
    'Michael Griffin'
    """
    first, *rest = name.split()
    return " ".join([first, *[word for word in rest if not word.endswith(".") or word == "Jr."]])
