"""Who is named as a crew, in a list with what each is."""

import pytest


@pytest.fixture
def named(told):
    """Return who is named as the crew of which flight, in one line each."""

    def named(text, *before):
        claims = told("crew", text, *before)
        return [
            f"{one.subject} {one.property} {one.value}" for one in claims if one.property in {"flew", "home", "aboard"}
        ]

    return named


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("Ferry 1 carried Commander Ed Sky, NASA pilot Cy B. Stranger and the engineer Flo Star.", (),
         ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("It carried two astronauts, Commander Ed Sky and pilot Flo Star.", ("Ferry 1 flew.",),
         ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("Crew: Ed Sky (commander, who sells cars), and Flo Star (pilot).", ("Ferry 1 flew.",),
         ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("The crew of Ferry 1 — Ed Sky as commander, Flo Star as pilot — will meet the press.", (),
         ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("Aboard: commander Ed Sky (once a baker) and pilot Flo Star.", ("Ferry 1 flew.",),
         ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("Aboard were letters from Ed Sky and Flo Star.", ("Ferry 1 flew.",), []),
        ("The Ferry 1 crew consists of Ed Sky and Flo Star.", (), ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("The Ferry 1 astronauts — Ed Sky and Flo Star — are well.", (),
         ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("The Ferry 1 crew — commander Ed Sky and pilot Flo Star — will meet the press.", (),
         ["ferry-1 flew edsky", "ferry-1 flew flostar"]),
        ("Ferry 1 veteran Ed Sky came home to a parade.", (), ["ferry-1 flew edsky"]),
        ("Ferry 1 landed, carrying Ed Sky and Flo Star.", (), ["ferry-1 home edsky", "ferry-1 home flostar"]),
    ],
)  # fmt: skip
def test_a_crew_is_read(named, text, before, expected):
    assert {one.replace("aboard", "flew") for one in named(text, *before)} >= set(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Ferry 1 carried a song that Ed Sky wrote.",
        "Ferry 1, which had carried Ed Sky, burned up.",
        "Ferry 1 carried Ed Sky's watch.",
        "The ship carried Ed Sky after Ferry 1.",
        "The backup crew of Ferry 1 was Ed Sky and Flo Star.",
    ],
)
def test_what_is_no_crew(named, text):
    assert not [one for one in named(text) if " flew " in one]
