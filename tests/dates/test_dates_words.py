import pytest
from dates_strategies import singles, texts, thorough
from hypothesis import given

from orbitctl import dates

WORDS = [
    ("1969-07-20", "20 July 1969"),
    ("2026-05-04", "4 May 2026"),
    ("1969-07", "July 1969"),
    ("2028", "2028"),
    ("0476", "AD 476"),
    ("0005-03", "March AD 5"),
    ("203X", "2030s"),
    ("200X", "2000s (decade)"),
    ("20XX", "a year between 2000 and 2099"),
    ("09XX", "a year between AD 900 and 999"),
    ("2027-XX", "2027 (month unspecified)"),
    ("2027-06-XX", "June 2027 (day unspecified)"),
    ("2027-XX-XX", "2027 (month and day unspecified)"),
    ("2026-21", "spring 2026"),
    ("2026-22", "summer 2026"),
    ("2026-23", "autumn 2026"),
    ("2026-24", "winter 2026"),
    ("2026-25", "northern spring 2026"),
    ("2026-28", "northern winter 2026-27"),
    ("2026-30", "southern summer 2026-27"),
    ("2099-30", "southern summer 2099-00"),
    ("2026-32", "southern winter 2026"),
    ("2027-33", "first quarter of 2027"),
    ("2027-36", "fourth quarter of 2027"),
    ("2027-37", "first four months of 2027"),
    ("2027-38", "middle four months of 2027"),
    ("2027-39", "last four months of 2027"),
    ("2026-40", "first half of 2026"),
    ("2026-41", "second half of 2026"),
    ("2026-05-04?", "possibly 4 May 2026"),
    ("2027-06~", "about June 2027"),
    ("2027-06%", "about June 2027 (uncertain)"),
    ("203X~", "about the 2030s"),
    ("20XX?", "possibly a year between 2000 and 2099"),
    ("2027-36?", "possibly the fourth quarter of 2027"),
    ("2027-25?", "possibly northern spring 2027"),
    ("2028/..", "no earlier than 2028"),
    ("../2030", "no later than 2030"),
    ("2028/", "from 2028, end unknown"),
    ("/2030", "until 2030, start unknown"),
    ("2028~/..", "no earlier than about 2028"),
    ("2028-36/..", "no earlier than the fourth quarter of 2028"),
    ("../203X", "no later than the 2030s"),
    ("2030/2035", "2030 to 2035"),
    ("203X/204X", "2030s to 2040s"),
    ("2022-11-01/2022-11-26", "1 to 26 November 2022"),
    ("2022-03-01/2022-05-02", "1 March to 2 May 2022"),
    ("2022-03-01/2022-05-01", "1 March to 1 May 2022"),
    ("2022-12-30/2023-01-02", "30 December 2022 to 2 January 2023"),
    ("2022-11-01/2023-11-01", "1 November 2022 to 1 November 2023"),
    ("2022-03/2022-05", "March to May 2022"),
    ("2022-03/2023-03", "March 2022 to March 2023"),
    ("2026-33/2026-36", "first quarter to fourth quarter of 2026"),
    ("2026-03/2026-36", "March to fourth quarter of 2026"),
    ("2022-11-05/2022-11", "5 November 2022 to November 2022"),
    ("2022/2022-05", "2022 to May 2022"),
    ("2022-11-01~/2022-11-26", "about 1 November 2022 to 26 November 2022"),
    ("2022-11-01~/2022-11-26~", "about 1 November 2022 to about 26 November 2022"),
    ("2027-03-XX/2027-05-XX", "March 2027 (day unspecified) to May 2027 (day unspecified)"),
    ("2024/2024", "2024"),
    ("1969-07-20/1969-07-20", "20 July 1969"),
    ("2024~/2024~", "about 2024"),
]


@pytest.mark.parametrize(("text", "words"), WORDS)
def test_in_words(text, words):
    assert dates.in_words(text) == words
    assert dates.in_words(dates.parse(text)) == words


def test_a_text_that_is_no_date_has_no_words():
    with pytest.raises(dates.DateError, match="write 1969-07"):
        dates.in_words("July 1969")


@thorough
@given(singles(), singles())
def test_different_dates_have_different_words(first, second):
    assert (dates.in_words(first) == dates.in_words(second)) == (first == second)


@thorough
@given(texts(1000))
def test_words_name_the_years_and_show_no_code(text):
    words = dates.in_words(text)
    for end in text.split("/"):
        if end[:4].isdigit():
            assert end[:4] in words
        elif end[:3].isdigit():
            assert f"{end[:3]}0s" in words
    assert not set(words) & set("?~%/X")
