"""Where the real messy files are, and how tests make their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

REAL = Path(__file__).parents[4] / "shared" / "data" / "messy_csv"


@pytest.fixture
def messy() -> Path:
    """The folder of real messy files; the test is skipped where they are not."""
    if not REAL.is_dir():
        pytest.skip("the real files are not here")
    return REAL


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write bytes, or a text in an encoding, to a file and give its path."""

    def write(content: bytes | str, name: str = "visits.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return path

    return write
