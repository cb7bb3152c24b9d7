"""The maps shown in the help and in the package's own description are maps that work."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import pytest

from desk_app.exchange import visit_import
from desk_app.exchange.visit_import import parse_map

HELP = Path(__file__).parents[3] / "resources" / "help"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_map_of_the_help_is_read(language: str) -> None:
    text = (HELP / language / "import.md").read_text("utf-8")
    maps = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert len(maps) == 2
    simple, whole = (parse_map(told) for told in maps)
    assert simple.create_missing
    assert [name for name, _ in whole.moments] == ["arrived", "called", "started", "ended", "left", "booked_for"]
    assert (len(whole.rules), whole.source.header_row, whole.identity[1]) == (2, 3, "Ticket")


def test_the_description_of_the_package_is_a_map_that_is_read() -> None:
    assert visit_import.__doc__
    blocks = re.findall(r"(?:^    .*\n|^\n)+", visit_import.__doc__, re.MULTILINE)
    first, fields, rest = (textwrap.dedent(block) for block in blocks if "=" in block)
    told = parse_map(first + rest)
    assert (told.source.header_row, told.times.after_midnight, len(told.rules)) == (3, True, 1)
    for field in fields.strip().splitlines():
        line = re.sub(r"^h, d.*", "", field.strip().partition("  #")[0])
        if line and "=" in line and not line.startswith("#"):
            name = line.partition("=")[0].strip()
            others = {"arrived": "a", "service": "s", "ended": "e"}
            others.pop(name, None)
            parse_map("[visit]\n" + line + "\n" + "\n".join(f'{key} = "{value}"' for key, value in others.items()))
