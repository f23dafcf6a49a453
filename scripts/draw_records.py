"""Draw records at random for a review of the data by hand.

Prints, one a line, the ids of missions, programs, actors other than states, alliances and events. The same
seed and the same data give the same ids: `python scripts/draw_records.py --seed 20261122 --count 100`.
"""

import argparse
import random
import sys
import tomllib
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "data"
KINDS = ("mission", "program", "actor", "alliance", "event")


def candidate_ids(data: Path) -> list[str]:
    """Return the sorted ids of every record that can be drawn."""
    ids = []
    for kind in KINDS:
        records = tomllib.loads((data / f"{kind}s.toml").read_text(encoding="utf-8"))[kind]
        ids += [record["id"] for record in records if not (kind == "actor" and record["kind"] == "state")]
    return sorted(ids)


def main() -> None:
    """Read the arguments, draw and print."""
    parser = argparse.ArgumentParser(description="Draw records at random for a review by hand.")
    parser.add_argument("--seed", type=int, required=True, help="the same seed draws the same records")
    parser.add_argument("--count", type=int, default=100, help="how many to draw (100)")
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of the TOML files")
    arguments = parser.parse_args()
    drawn = random.Random(arguments.seed).sample(candidate_ids(arguments.data), arguments.count)
    sys.stdout.write("".join(f"{record_id}\n" for record_id in drawn))


if __name__ == "__main__":
    main()
