"""The closing screen: settle what is open, see the day, close it and send its summary."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.ui.closing.view import ClosingPage
from desk_app.ui.shell.desk import Desk


def build(desk: Desk, publish: Callable[[str], None], send_again: Callable[[str], None]) -> ClosingPage:
    """The page of the main window.

    `publish` makes the summary of a business day (ISO) and sends all that waits; `send_again` also tells how it went.
    """
    return ClosingPage(desk, publish, send_again)
