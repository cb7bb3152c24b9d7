"""The supervision page: the hall live, waits of any period as a chart, the visits behind each figure."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


def build(desk: Desk, print_day: Callable[[str], None]) -> QWidget:
    """The page; `print_day` makes the document of a business day (ISO) and shows it."""
    from desk_app.ui.supervision.page import SupervisionPage

    return SupervisionPage(desk, print_day)
