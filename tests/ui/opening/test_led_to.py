"""Every page to which a deadline or a step of the quality calendar leads is there."""

from __future__ import annotations

import re
from pathlib import Path

from desk_app.domain.registers.pages import page_of
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services.quality_calendar.reading import read_steps
from tests.ui.opening.test_pages import all_pages

ROOT = Path(__file__).parents[3]
_NAMED = re.compile(r'Deadline\("([a-z_]+)"|^_PAGE = "([a-z_]+)"', re.MULTILINE)


def test_each_page_that_is_led_to_is_there(tmp_path: Path) -> None:
    led = {page_of(name) for name in REGISTERS} | {step.page for step in read_steps(ROOT / "resources")}
    for path in (ROOT / "desk_app" / "services" / "deadlines").glob("*.py"):
        led |= {name for pair in _NAMED.findall(path.read_text("utf-8")) for name in pair if name}
    assert led - {page.key for page in all_pages(tmp_path)} == set()
