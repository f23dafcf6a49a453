import pytest

from orbitctl import dates

# Text, what the reason says, what it offers instead.
REFUSED = [
    # No such day.
    ("2023-02-29", "February 2023 has days 01 to 28, not 29", ["2023-02"]),
    ("1900-02-29", "February 1900 has days 01 to 28", ["1900-02"]),
    ("2024-04-31", "April 2024 has days 01 to 30", ["2024-04"]),
    ("2024-05-00", "not 00", ["2024-05"]),
    ("2024-00-00", "no month 00", ["2024"]),
    ("2024-00", "no month 00", ["2024"]),
    ("2024-13", "write a month from 01 to 12, or a code from 21 (spring) to 41 (second half)", []),
    ("2024-20", "no month 20", []),
    ("2024-42", "no month 42", ["2024/2042"]),
    ("2042-42", "no month 42", []),
    ("1969-70", "a span of years has a slash", ["1969/1970"]),
    ("2024-13-05", "the month comes before the day", ["2024-05-13"]),
    ("2024-31-02", "no month 31", []),
    ("2024-45-45", "no month 45", []),
    ("2024-25-XX", "no month 25", []),
    ("0000", "no year 0", []),
    ("0000-01-01", "no year 0", []),
    ("000X", "no year 0", []),
    ("00XX", "no year 0", []),
    ("9999-22", "past 9999-12-31", []),
    ("9999-24", "past 9999-12-31", []),
    ("9999-28", "past 9999-12-31", []),
    ("9999-30", "past 9999-12-31", []),
    ("2024/2023", "the start is after the end", ["2023/2024"]),
    ("2024-06-02/2024-06-01", "the start is after the end", ["2024-06-01/2024-06-02"]),
    ("2024/2023-02-29", "in '2024/2023-02-29': cannot read '2023-02-29'", []),
    # Characters.
    ("", "it is empty", []),
    (" \t", "it is empty", []),
    (" 2024", "white space around it", ["2024"]),
    ("2024\n", "white space around it", ["2024"]),
    ("\x1b[31m2024", r"cannot read '\x1b[31m2024'", []),
    ("2024\x00", "control or invisible", ["2024"]),
    ("20\u202e24", r"'20\u202e24'", ["2024"]),
    ("\ud800", r"'\ud800'", []),
    ("٢٠٢٤", "digits are not those of ASCII", ["2024"]),
    ("\uff12\uff10\uff12\uff14-0\u096c", "digits are not those of ASCII", ["2024-06"]),
    ("2024\u20132025", "dashes or slashes are not those of ASCII", ["2024/2025"]),
    ("2024\u221206", "dashes or slashes are not those of ASCII", ["2024-06"]),
    ("9" * 65, "65 characters long", []),
    ("x" * 10_000_000, "10000000 characters long", []),
    # Another order.
    ("20/07/1969", "the year comes first", ["1969-07-20"]),
    ("7/20/1969", "the year comes first", ["1969-07-20"]),
    ("07/08/1969", "the year comes first", ["1969-08-07", "1969-07-08"]),
    ("08.08.1969", "the year comes first", ["1969-08-08"]),
    ("29/02/2023", "the year comes first", []),
    ("07/1969", "the year comes first", ["1969-07"]),
    ("20/07/69", "has four digits", []),
    ("1969-7-20", "two digits", ["1969-07-20"]),
    ("1969-7", "two digits", ["1969-07"]),
    ("1969.07.20", "two digits, after hyphens", ["1969-07-20"]),
    ("1969/07/20", "after hyphens", ["1969-07-20"]),
    ("1969/07", "after hyphens", ["1969-07"]),
    ("19690720", "lacks its hyphens", ["1969-07-20"]),
    ("196907", "lacks its hyphen", ["1969-07"]),
    ("69", "a year has four digits", []),
    ("2026-10-01T12:00:00Z", "no time of day", ["2026-10-01"]),
    ("2026-10-01 12:00", "no time of day", ["2026-10-01"]),
    ("1969-07-20Z", "no time of day", ["1969-07-20"]),
    # Words.
    ("July 1969", "months are numbers", ["1969-07"]),
    ("july, 1969", "months are numbers", ["1969-07"]),
    ("Sept. 2026", "months are numbers", ["2026-09"]),
    ("20 July 1969", "months are numbers", ["1969-07-20"]),
    ("20th of July 1969", "months are numbers", ["1969-07-20"]),
    ("20-Jul-1969", "months are numbers", ["1969-07-20"]),
    ("July 20, 1969", "months are numbers", ["1969-07-20"]),
    ("1969 July 20", "months are numbers", ["1969-07-20"]),
    ("1 to 26 November 2022", "months are numbers", ["2022-11-01/2022-11-26"]),
    ("31 April 2024", "months are numbers", []),
    ("July", "lacks a year", []),
    ("20 July", "lacks a year", []),
    ("July 20", "lacks a year", []),
    ("Q4 2027", "parts of a year", ["2027-36"]),
    ("2027-Q4", "parts of a year", ["2027-36"]),
    ("second half of 2026", "parts of a year", ["2026-41"]),
    ("spring 2026", "parts of a year", ["2026-21"]),
    ("late 2026", "early, mid and late have no code", ["2026-36", "2026-41"]),
    ("2030s", "a decade is written with an X", ["203X"]),
    # Spans and open ends.
    ("2024-2025", "a span has a slash", ["2024/2025"]),
    ("2024 to 2025", "a span has a slash", ["2024/2025"]),
    ("2024..2025", "a span has a slash", ["2024/2025"]),
    ("July 2028 - August 2029", "a span has a slash", ["2028-07/2029-08"]),
    ("2025 to 2024", "a span has a slash", []),
    ("2028..", "an open end", ["2028/.."]),
    ("..2030", "an open start", ["../2030"]),
    ("2028/open", "an open end", ["2028/.."]),
    ("2028/unknown", "an unknown end", ["2028/"]),
    ("unknown/2028", "an unknown start", ["/2028"]),
    ("open/2028", "an open start", ["../2028"]),
    ("NET July 2028", "an open end", ["2028-07/.."]),
    ("no later than 2030", "an open start", ["../2030"]),
    ("by Friday", "write ../2030 or 2028/..", []),
    ("..", "no known end", []),
    ("/", "no known end", []),
    ("../..", "no known end", []),
    ("/..", "no known end", []),
    ("../", "no known end", []),
    ("2024/2025/2026", "one slash", []),
    ("2024//2025", "one slash", []),
    ("2024/July 2025", "cannot read 'July 2025'", ["2024/2025-07"]),
    ("2024/foo", "in '2024/foo': cannot read 'foo'", []),
    # Qualifiers and unspecified digits.
    ("about June 2027", "about is a tilde", ["2027-06~"]),
    ("~2027", "about is a tilde", ["2027~"]),
    ("c. 2027", "about is a tilde", ["2027~"]),
    ("possibly 2027", "doubt is a question mark", ["2027?"]),
    ("2027?~", "one sign", ["2027%"]),
    ("June 2027~", "before the sign", ["2027-06~"]),
    ("2026?-06", "level 2", ["2026-06?"]),
    ("2026?-06~", "level 2", ["2026-06%"]),
    ("%2026-06", "level 2", ["2026-06%"]),
    ("..~/2024", "cannot read '..~'", []),
    ("203x", "a capital X", ["203X"]),
    ("198u", "a capital X", ["198X"]),
    ("2027-xx-xx", "a capital X", ["2027-XX-XX"]),
    ("2XXX", "write such as 203X", []),
    ("XXXX-12-25", "write such as 203X", []),
    ("203X-06", "write such as 203X", []),
    ("2027-0X", "write such as 203X", []),
    ("2027-XX-05", "write such as 203X", []),
    # The rest of EDTF and ISO 8601.
    ("[2026,2027]", "no sets", ["2026/2027"]),
    ("{2026..2028}", "no sets", ["2026/2028"]),
    ("[..2028]", "no sets", []),
    ("1950S2", "no significant digits", []),
    ("-0044", "years before 0001", []),
    ("Y-0044", "years before 0001", []),
    ("Y170002", "years past 9999", []),
    ("12026", "years past 9999", []),
    ("Y2026", "no Y", ["2026"]),
    ("+2026", "no sign", ["2026"]),
    ("2024-W05", "weeks are not read", []),
    ("2024-135", "days counted through the year", []),
    ("tbd", "write one, or leave it out", []),
    ("today", "it changes by the day", []),
    ("foo", "none of the forms of a date; write year-month-day, such as 1969-07-20", []),
]


@pytest.mark.parametrize(("text", "reason", "suggestions"), REFUSED, ids=lambda value: ascii(value)[:40])
def test_refused(text, reason, suggestions):
    with pytest.raises(dates.DateError) as refused:
        dates.parse(text)
    message = str(refused.value)
    assert reason in message
    assert list(refused.value.suggestions) == suggestions
    assert "; write " in message
    assert message.isprintable()
    assert len(message) < 300


def test_a_refusal_is_a_value_error_of_its_own():
    assert issubclass(dates.DateError, ValueError)
    assert dates.DateError("why").suggestions == ()


def test_the_words_for_a_date_are_refused_with_the_date():
    """Who copies a date from our own output is told how to write it."""
    for text in [
        "1969-07-20",
        "1969-07",
        "203X",
        "2027-36",
        "2026-41",
        "2028/..",
        "../2030",
        "2030/2035",
        "2027~",
    ]:
        with pytest.raises(dates.DateError) as refused:
            dates.parse(dates.in_words(text))
        assert refused.value.suggestions[0] == text
