"""The words and figures that dates are written with."""

from orbitctl.dates.spans import MONTHS as _NAMES
from orbitctl.factcheck.reading.calendar.stretch import Line


def vocabulary(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


FULL_MONTHS: dict[str, int] = {name.lower(): number for number, name in enumerate(_NAMES, 1)}
#: "May" is its own abbreviation and takes no full stop.
SHORT_MONTHS: dict[str, int] = {name[:3]: number for name, number in FULL_MONTHS.items() if name != "may"} | {"sept": 9}
MONTHS = FULL_MONTHS | SHORT_MONTHS
#: Months that are given names too: "led by April", "after May resigned".
NAMESAKES = frozenset({"april", "may", "june", "august"})

FULL_WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6}
WEEKDAYS = (
    FULL_WEEKDAYS | {name[:3]: number for name, number in FULL_WEEKDAYS.items()} | {"tues": 1, "thur": 3, "thurs": 3}
)

#: Before a date these say that it is to come.
TO_COME = vocabulary(
    "will due scheduled planned plans expected set slated aims targeting intends hopes wants promises eyes insists"
    " track schedule target targeted aiming delayed postponed slipped slips pushed upcoming preparing prepares poised"
)

#: As they are called in the table of periods.
SEASONS = {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"}

YEARS: dict[str, int] = {str(year): year for year in range(1900, 2101)}
DAYS: dict[str, int] = {form: day for day in range(1, 32) for form in (str(day), f"{day:02}")}
MONTH_FIGURES: dict[str, int] = {form: month for month in range(1, 13) for form in (str(month), f"{month:02}")}
TWO_FIGURES: dict[str, int] = {f"{number:02}": number for number in range(100)}

ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})
#: Hyphen, non-breaking hyphen, en dash. An em dash opens a remark.
DASHES = frozenset("-‑–")

COUNTS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50,
} | {str(number): number for number in range(1, 151)}  # fmt: skip

#: What is counted or measured: the number before it is no year. Plurals in -s are told by their ending.
COUNTED = vocabulary(
    "km kg m cm mm mi ft lb lbs t au ly mph kph hz khz mhz ghz w kw mw gw wh kwh c f k percent pct % ° € $ £ usd "
    "kilometre kilometer metre meter mile foot feet kilogram kilogramme gram ton tonne pound dollar euro yuan "
    "hour minute second day week month square cubic degree light people men women children crew staff aircraft "
    "spacecraft personnel million billion trillion thousand hundred utc gmt est edt cst cdt mst mdt pst pdt cet "
    "cest ist jst msk bst hrs"
)
#: Behind a date, these begin something else.
FUNCTION_WORDS = vocabulary(
    "and or but nor when while as if the a an this that these those its their his her our in on at by to of for from "
    "with without until before after since over under into about it they he she we who which there was is were are "
    "be been has have had will would could should can may did does not no only more most all many some both"
)
#: Words in -s that can follow a year and count nothing.
NOT_PLURAL = vocabulary(
    "does sees marks remains perhaps towards onwards afterwards always besides whereas overseas sometimes"
)


def is_counted(line: Line, at: int) -> bool:
    """Say if the word at a place is a unit or a plural noun, so that the number before it counts."""
    word = line.lower[at]
    if word in COUNTED or word.isdecimal():
        return True
    plural = word.endswith("s") and len(word) > 3 and word[-2] not in "sui'" and word not in NOT_PLURAL
    return plural and line.words[at][0].islower()
