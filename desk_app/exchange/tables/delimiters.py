"""Finding out what separates the columns: the separator that gives regular rows of clean cells.

The rows are cut with quotes respected, so that a comma inside a quoted address counts for nothing; clean
cells tell `1,5;2,7` (two numbers) from three pieces (after the idea of CleverCSV).
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import islice

CANDIDATES = (",", ";", "\t", "|")
_MAX_ROWS = 200
_CLEAN = re.compile(
    r"""\s*(?:
      [+-]?\d+(?:[.,]\d+)?%?                               # a number
    | \d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T]+[\d:.,Z+h-]+)? # a date, with a time or not
    | \d{1,2}[:h]\d{0,2}(?::\d{1,2}(?:[.,]\d+)?)?(?:\s?[ap]m)? # a time
    | [^\W\d][^,;\t|"]*                                    # words
    )?\s*""",
    re.VERBOSE | re.IGNORECASE,
)


def find_delimiter(sample: str) -> str | None:
    """The separator of a sample made of whole lines; None when there is only one column."""
    told = said_by_excel(sample)
    if told:
        return told
    best = max(CANDIDATES, key=lambda candidate: _score(sample, candidate))
    return best if _score(sample, best) > 0 else None


def said_by_excel(sample: str) -> str | None:
    """The separator of a first line such as `sep=;`, which Excel obeys."""
    first = sample.split("\n", 1)[0].rstrip("\r").strip('"').lower()
    return first[4] if first.startswith("sep=") and len(first) == 5 else None


def spaces_before_quotes(sample: str, delimiter: str) -> bool:
    """Whether cells are quoted after a space (`a, "b, c"`), which strict readers cut in two."""
    mark = re.escape(delimiter)
    return re.search(rf'{mark} +"[^"\r\n]*"\s*({mark}|[\r\n]|$)', sample) is not None


def _score(sample: str, delimiter: str) -> float:
    rows = [row for row in _cut(sample, delimiter) if any(cell.strip() for cell in row)]
    widths = Counter(len(row) for row in rows)
    if not widths:
        return 0.0
    width, regular = max(widths.items(), key=lambda item: (item[1], item[0]))
    if width < 2:
        return 0.0
    cells = [cell for row in rows for cell in row]
    clean = sum(_CLEAN.fullmatch(cell[:200]) is not None for cell in cells) / len(cells)
    return (regular / len(rows)) * (0.3 + 0.7 * clean) * (1 - 1 / (width + 2))


def _cut(sample: str, delimiter: str) -> list[list[str]]:
    lines = io.StringIO(sample, newline="")
    try:
        return list(islice(csv.reader(lines, delimiter=delimiter), _MAX_ROWS))
    except csv.Error:
        return []
