"""A page offers no key that the window takes first: pressed there, it would do the other thing."""

from __future__ import annotations

import re

import pytest

OF_THE_DESK = re.compile(r"\"F(1|8|12)\"|Key_F(1|8|12)\b")


def test_no_page_offers_a_key_of_the_desk(request: pytest.FixtureRequest) -> None:
    screens = request.config.rootpath / "desk_app" / "ui"
    offering = [
        file.relative_to(screens).as_posix()
        for file in screens.rglob("*.py")
        if file.parent.name not in ("shell", "display") and OF_THE_DESK.search(file.read_text(encoding="utf-8"))
    ]
    assert not offering
