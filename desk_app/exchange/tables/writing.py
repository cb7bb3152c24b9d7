"""Writing a CSV that a spreadsheet opens without running anything, whole or not at all."""

from __future__ import annotations

import csv
import os
import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

_RUNS = frozenset("=+-@\t\r\n＝＋－＠|%")
_NUMBER = re.compile(r"[+-]?\d[\d .,\u00a0\u202f]*")
_UNSEEN = "\ufeff\u200b\u2060\x00 \u00a0"


class RowWriter(Protocol):
    """What rows are given to."""

    def writerow(self, row: Sequence[str], /) -> object: ...


def guarded(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run; numbers and phone numbers stay as they are."""
    text = text.replace("\x00", "")
    seen = text.lstrip(_UNSEEN)
    if text[:1] in _RUNS or seen[:1] in _RUNS:
        return text if _NUMBER.fullmatch(text) else f"'{text}"
    return text


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
