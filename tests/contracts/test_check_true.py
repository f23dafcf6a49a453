"""Nothing true is flagged: sentences that hold by the data, or that state nothing the data could contradict.

They were written to provoke: dates of several flights, restrictions, denials, fiction, namesakes, passages that take
something up. A sentence joins them when a true one was flagged.
"""

import csv
from pathlib import Path

from orbitctl.catalog import Catalog
from orbitctl.catalog.world import World
from orbitctl.factcheck.checker import Checker
from orbitctl.factcheck.judgement.verdicts import FLAGS
from orbitctl.factcheck.text.read import read
from orbitctl.store import ask

#: How sentences begin that are flagged all the same, and still to be mended; whoever mends one takes it out.
KNOWN = {
    "Escapade, built by Rocket Lab for Berkeley, took off",
    "Tianwen-1 was orbiter, lander and rover at once, which",
    "Alan Shepard's ride in Freedom 7 lasted barely a",
    "Thirty-five years ago this Sunday, Voyager 2 skimmed past",
    "Eugene Cernan, who died in 2017, and the geologist",
    "NASA's twin ESCAPADE craft, built by Rocket Lab and",
    "Saudi Arabia, one of the few countries to have",
    "Mariner 9 arrived at Mars in November 1971 in",
    "In September 1959, on the eve of Nikita Khrushchev's",
    "JAXA, under Hiroshi Yamakawa since April 2018, has lived",
    "Sputnik 1, launched by the Soviet Union on 4",
    "Sergei Krikalev was not only the first Russian to",
    "The first piece of the International Space Station, Zarya,",
    "Kaguya, known before its launch as SELENE, released two",
    "Jared Isaacman, who paid for Inspiration4 and took part",
    "Vikram Sarabhai, usually called the father of the Indian",
    "The Moon Agreement, which entered into force in July",
    "Columbus, Europe's laboratory, was attached to the node Harmony",
    "HGS-1, a stranded communications satellite, was rescued in 1998",
}
FILE = Path(__file__).parents[1] / "factcheck_true.csv"


def beginning(text):
    return " ".join(text.split()[:9])


def flagged(connection):
    """Return the sentences that are flagged, each with what is said against it."""
    checker = Checker(World(Catalog(connection)))
    with FILE.open(encoding="utf-8", newline="") as stream:
        return [
            (row["text"], finding.rule, finding.explanation)
            for row in csv.DictReader(stream)
            for finding in checker.check(read("true", [row["text"]], form="plain", day=row["published"] or None))
            if finding.verdict in FLAGS
        ]


def test_no_true_sentence_is_flagged():
    found = ask(flagged, None, print)
    assert [row for row in found if beginning(row[0]) not in KNOWN] == []
    assert {beginning(text) for text, _, _ in found} == KNOWN


def test_there_are_many_and_no_two_alike():
    with FILE.open(encoding="utf-8", newline="") as stream:
        texts = [row["text"] for row in csv.DictReader(stream)]
    assert len(texts) == len(set(texts)) > 700
