"""Writing a CSV that a spreadsheet opens without running anything, whole or not at all."""

from __future__ import annotations

import csv
import os
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol


class RowWriter(Protocol):
    """What rows are given to."""

    def writerow(self, row: Sequence[str], /) -> object: ...


@contextmanager
def csv_written(path: Path) -> Iterator[RowWriter]:
    """Rows for a semicolon-separated UTF-8 file that takes its name only when all is written and flushed.

    Raises OSError; then, and when the block fails, the file that was there before is still there.
    """
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with unfinished.open("x", encoding="utf-8-sig", errors="replace", newline="") as stream:
            yield csv.writer(stream, delimiter=";")
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
