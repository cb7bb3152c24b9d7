"""An auditor with nothing but the folder of an audit pack: Python alone, nothing of the program.

`python -I auditor.py FOLDER` compares the hashes, recomputes each value and state that is counted, and prints how many.
"""

from __future__ import annotations

import csv
import hashlib
import json
import sys
from collections import Counter, defaultdict
from fractions import Fraction
from pathlib import Path

WHOLE = "period"


def main(folder: Path) -> None:
    """Fail with a line that says where, or print what was verified."""
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    assert files == sorted([*(told["name"] for told in manifest["files"]), "manifest.json", "SHA256SUMS"])
    for told in manifest["files"]:
        data = (folder / told["name"]).read_bytes()
        assert (hashlib.sha256(data).hexdigest(), len(data)) == (told["sha256"], told["bytes"]), told["name"]
    tables = {name: _lines(folder / name) for name in files if name.endswith(".csv") and "/" not in name}
    definitions, counts, values, thresholds = (
        next(lines for lines in tables.values() if lines and column in lines[0])
        for column in ("numerator_counts", "count", "basis", "justification")
    )
    seen = _verified(definitions, _added(counts), values, thresholds, manifest["states"])
    print(f"{len(files)} files, {seen} values")  # noqa: T201 - the answer of a command


def _lines(path: Path) -> list[dict[str, str]]:
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf"), path.name
    return list(csv.DictReader(data.decode("utf-8-sig").splitlines(), delimiter=";", strict=True))


def _added(lines: list[dict[str, str]]) -> dict[tuple[str, str], Counter[str]]:
    """By module and month, and over the whole period."""
    added: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for line in lines:
        for period in (line["month"], WHOLE):
            added[line["module"], period][line["count"]] += int(line["n"])
    return added


def _verified(definitions, counts, values, thresholds, states) -> int:  # type: ignore[no-untyped-def]
    known = {(line["commitment"], line["indicator"]): line for line in definitions}
    goals = {line["threshold"]: line["value"] for line in thresholds}
    for line in values:
        told = known[line["commitment"], line["indicator"]]
        share = (int(line["numerator"]), int(line["denominator"]))
        if line["basis"] == "counted":
            here = counts[told["module"], line["period"]]
            plus, minus, over = (
                sum(here[name] for name in told[column].split())
                for column in ("numerator_counts", "subtracted_counts", "denominator_counts")
            )
            assert share == (plus - minus, over), line
            assert line["threshold"] == goals.get(told["threshold"], ""), line
            assert line["status"] == _state(line, told, here[told["critical_count"]], states), line
        assert line["value"] == "" if not share[1] else _close(line["value"], Fraction(*share)), line
    return len(values)


def _close(text: str, exact: Fraction) -> bool:
    return abs(Fraction(text) - exact) <= Fraction(1, 2 * 10**6)


def _state(line: dict[str, str], told: dict[str, str], critical: int, states: dict[str, str]) -> str:
    over = int(line["denominator"])
    if over < int(states["fewest_cases"]):
        return "grey"
    if not line["threshold"]:
        return "published"
    if critical:
        return "red"
    short = Fraction(line["threshold"]) - Fraction(int(line["numerator"]), over)
    short = short if told["direction"] == "at_least" else -short
    return "green" if short <= 0 else "amber" if short <= Fraction(states["margin"]) else "red"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
