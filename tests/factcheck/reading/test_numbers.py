"""Numbers in prose. A row is a sentence and what is read of it: a number, its bounds, or the place in an order."""

import math
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orbitctl.factcheck.reading.numbers import numbers
from orbitctl.factcheck.reading.tokens import tokens


def told(text):
    """Write the numbers of a sentence as the table does."""
    return " | ".join(shown(number) for number in numbers(tokens(text)))


def shown(number):
    if number.ordinal:
        return f"{number.value:.12g}th"
    if number.exact:
        return f"{number.value:.12g}"
    return f"{bound(number.low)}..{bound(number.high)}"


def bound(end):
    """Write a bound; what lies just above or below a number as that number with a sign behind it."""
    text = "" if end is None else f"{end:.12g}"
    beside = {} if end is None else {math.nextafter(float(text), math.inf): "+", math.nextafter(float(text), 0): "-"}
    return text + beside.get(end, "")


NUMBERS = [
    # figures
    ("It has 27 members.", "27"),
    ("It cost 1,000 dollars.", "1000"),
    ("It is 384,400 km away.", "384400"),
    ("It cost 1,234,567.25 dollars.", "1234567.25"),
    ("It cost $1.5 million.", "1500000"),
    ("It cost 93 billion dollars.", "93000000000"),
    ("It cost 2.5bn.", "2500000000"),
    ("It became the 27th nation.", "27th"),
    ("The G7 states and the L1 point.", ""),
    ("The R7 and 9 others.", "9"),
    ("It became the 101st nation.", "101th"),
    ("Groups of 5, 100 people in all.", "5 | 100"),
    # words
    ("It has one member.", "1"),
    ("It has twenty-seven members.", "27"),
    ("It has twenty seven members.", "27"),
    ("It has nineteen members.", "19"),
    ("It has one hundred members.", "100"),
    ("It has a hundred members.", "100"),
    ("It has one hundred and five members.", "105"),
    ("It has one hundred five members.", "105"),
    ("It has two thousand and five members.", "2005"),
    ("It has one hundred and two thousand members.", "102000"),
    ("It has three hundred thousand members.", "300000"),
    ("It has one million two hundred thousand and six members.", "1200006"),
    ("It has a dozen members.", "12"),
    ("It has two dozen members.", "24"),
    ("It became the first nation.", "1th"),
    ("It became the twenty-seventh nation.", "27th"),
    ("It became the one hundred and first nation.", "101th"),
    ("It became the one hundredth nation.", "100th"),
    # bounds
    ("More than 25 nations signed.", "25+.."),
    ("More than a dozen nations signed.", "12+.."),
    ("Over sixty nations signed.", "60+.."),
    ("Upwards of 60 nations signed.", "60+.."),
    ("At least 20 nations signed.", "20.."),
    ("No fewer than 20 nations signed.", "20.."),
    ("A minimum of 20 nations signed.", "20.."),
    ("Fewer than 20 nations signed.", "..20-"),
    ("Less than 20 nations signed.", "..20-"),
    ("Under 20 nations signed.", "..20-"),
    ("Up to 20 nations signed.", "..20"),
    ("At most 20 nations signed.", "..20"),
    ("No more than 20 nations signed.", "..20"),
    ("As many as 20 nations signed.", "..20"),
    ("Nearly 60 nations signed.", "54..60-"),
    ("Almost 60 nations signed.", "54..60-"),
    ("Close to 60 nations signed.", "54..63"),
    ("Just under 60 nations signed.", "54..60-"),
    ("Just over 60 nations signed.", "60+..66"),
    ("About 60 nations signed.", "57..63"),
    ("Around 60 nations signed.", "57..63"),
    ("Roughly 61 nations signed.", "57..65"),
    ("About 0 nations signed.", "-1..1"),
    ("Approximately 5 nations signed.", "4..6"),
    ("Some 60 nations signed.", "57..63"),
    ("60 or so nations signed.", "57..63"),
    ("60-odd nations signed.", "57..63"),
    ("60-plus nations signed.", "60.."),
    ("60+ nations signed.", "60.."),
    ("60 or more nations signed.", "60.."),
    ("Sixty nations and counting signed.", "60"),
    ("It weighs about 2.5 tonnes.", "2.375..2.625"),
    ("It weighs over 1.5 tonnes.", "1.5+.."),
    # ranges
    ("Between 20 and 25 nations signed.", "20..25"),
    ("Between one hundred and two hundred nations signed.", "100..200"),
    ("Between one and two million people came.", "1000000..2000000"),
    ("20 to 25 nations signed.", "20..25"),
    ("20-25 nations signed.", "20..25"),
    ("20–25 nations signed.", "20..25"),
    ("Two or three nations signed.", "2..3"),
    ("It cost 20 to 25 million.", "20000000..25000000"),
    ("About 20 to 25 nations signed.", "19..27"),
    ("It grew from 20 to 25 nations.", "20 | 25"),
    ("It lost 3-2.", "3 | 2"),
    # left to who knows names and dates
    ("Apollo 11 landed.", "11"),
    ("Luna-25 crashed.", "25"),
    ("It landed on 2024-02-22.", "2024 | 2 | 22"),
    # units of time
    ("It lasted one second.", "1"),
    ("It lasted 30 seconds.", "30"),
    ("It flies 8 kilometres per second.", "8"),
    ("It was a second lander.", "2th"),
    ("It flies 8 kilometres a second, or so.", "8"),
    ("It burns 13 tonnes every second.", "13"),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_numbers(text, expected):
    assert told(text) == expected


NOT_READ = [
    "Dozens of nations signed.",
    "Hundreds of thousands came.",
    "A few hundred came.",
    "A few hundred and five came.",
    "It became the hundred and first nation.",
    "Several dozen came.",
    "Half a dozen came.",
    "Half a million came.",
    "A quarter of a million came.",
    "It took two and a half years.",
    "Two-thirds of them signed.",
    "One third of them signed.",
    "Three quarters of them signed.",
    "Nineteen sixty-nine was the year.",
    "Three two one, lift-off.",
    "No one signed.",
    "They signed with one another.",
    "It landed at 20:17 UTC.",
    "It runs version 1.2.3.",
    "It weighs 1,5 tonnes.",
    "It weighs 1.000 kilograms.",
    "It has the number 99999999999999999999.",
    "A split second.",
    "The agency said nothing.",
    "",
]


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_not_one_number_is_left_alone(text):
    assert told(text) == ""


def words(text):
    return text.split()


SMALL = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS = words("_ _ twenty thirty forty fifty sixty seventy eighty ninety")


def spelled(number, joint=" and "):
    """Write a number below ten thousand as English does."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        return TENS[number // 10] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    rest = number % size
    text = f"{spelled(number // size)} {name}"
    return text + (joint if rest < 100 else " ") * bool(rest) + (spelled(rest, joint) if rest else "")


@given(st.integers(0, 9999), st.sampled_from((" and ", " ")))
def test_a_number_in_words_reads_back(number, joint):
    text = spelled(number, joint)
    assert told(f"They are {text} of them.") == str(number)
    assert told(text.capitalize()) == str(number)


@given(st.integers(0, 10**12))
def test_a_number_in_figures_reads_back(number):
    assert told(f"They are {number:,} of them.") == f"{number:.12g}"


PIECES = words(
    "a an one two twenty hundred thousand million dozen first second third half between and to or - – , . : + % 1 20 "
    "000 ５ ٣ 999999999999 more than at least nearly about plus so the no another Apollo st th of few"
)
TEXTS = st.lists(st.sampled_from(PIECES), max_size=20).map(" ".join) | st.lists(st.sampled_from(PIECES)).map("".join)


@pytest.mark.parametrize(
    "piece", ["1,", "1,2", "1, 000 ", "one hundred and ", "two-", "a few hundred and ", "between one and "]
)
def test_no_text_makes_it_slow(piece):
    """What grew with the square of the length would take minutes."""
    found = tokens(piece * 20_000)
    start = process_time()
    numbers(found)
    assert process_time() - start < 5


@given(TEXTS | st.text())
@example("nearly 000")
@example("just over 0")
def test_no_text_breaks_a_rule(text):
    found = tokens(text)
    end = 0
    for number in numbers(found):
        assert end <= number.first < number.last <= len(found.words)
        end = number.last
        assert number.low is not None or number.high is not None
        assert None in (number.low, number.high) or number.low <= number.high
        assert not number.exact or number.low == number.value == number.high


@given(st.integers(1, 10**9), st.sampled_from(("about", "nearly", "just over", "close to")))
def test_a_vague_number_never_excludes_its_neighbours(number, word):
    [read] = numbers(tokens(f"There are {word} {number}."))
    assert read.low <= number + {"nearly": -0.01, "just over": 0.01}.get(word, 0) <= read.high
    assert read.low >= number * 0.89 - 1
    assert read.high <= number * 1.11 + 1
