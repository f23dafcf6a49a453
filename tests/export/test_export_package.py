import csv
import json

import pytest

from orbitctl.export.package import FILES
from orbitctl.render.formulas import restored


def described(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


@pytest.mark.filterwarnings("ignore")  # of the validator's own libraries
@pytest.mark.parametrize("arguments", [(), ("--as-of", "2004-01-01")])
def test_frictionless_finds_it_valid(export, monkeypatch, arguments):
    """Types, keys, references, values, sizes and digests; it reads nothing outside the folder it is in."""
    from frictionless import validate

    folder = export("csv", *arguments)
    monkeypatch.chdir(folder)
    report = validate("datapackage.json")
    assert report.flatten(["resourceName", "rowNumber", "fieldName", "note"]) == []
    assert report.stats["tasks"] == len(FILES) - 1


@pytest.mark.filterwarnings("ignore")
def test_frictionless_would_find_a_mistake(export, monkeypatch):
    from frictionless import validate

    folder = export("csv")
    mistakes = (("mission", "success", "splendid"), ("moment_actor", "nsa", "nobody"))
    for table, old, new in mistakes:
        path = folder / f"{table}.csv"
        path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    monkeypatch.chdir(folder)
    found = {kind for (kind,) in validate("datapackage.json").flatten(["type"])}
    assert {"constraint-error", "foreign-key", "hash-count"} <= found


def test_it_says_what_it_is_whose_and_of_when(export):
    package = described(export("csv", "--as-of", "2004-01-01"))
    assert package["name"] == "orbitctl"
    assert package["licenses"][0]["name"]
    assert package["sources"][0]["path"] == "source.csv"
    assert "as known on 2004-01-01" in package["description"]
    assert all(field["description"] for table in package["resources"] for field in table["schema"]["fields"])


def test_the_bundled_data_is_under_the_licence_it_says(export_bundled):
    assert described(export_bundled("csv"))["licenses"] == [
        {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}
    ]


def test_the_same_data_gives_the_same_bytes(export):
    first, second = export("csv"), export("csv")
    assert [(first / name).read_bytes() for name in sorted(FILES)] == [
        (second / name).read_bytes() for name in sorted(FILES)
    ]


def test_no_cell_runs_in_a_sheet_and_every_text_comes_back(export_hostile):
    with (export_hostile("csv") / "record.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    assert restored(rows["trap"]["name"]) == "<script>alert(1)</script>'; DROP TABLE mission; --"
    assert rows["trap"]["aliases"].startswith("'=HYPERLINK")
    assert rows["trap"]["summary"].startswith("'-1+1")
    assert restored(rows["trap"]["aliases"]).startswith("=HYPERLINK")
