"""The settings screen: one draft of the document, edited section by section, saved as a new version."""

from __future__ import annotations

from collections.abc import Callable

from desk_app.ui.kit.theme import Theme
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.remembered import Remembered


def build(desk: Desk, put_theme: Callable[[Theme], None], remembered: Remembered) -> SettingsPage:
    """The page of the main window; `put_theme` puts a theme in force on this PC and remembers it."""
    return SettingsPage(desk, put_theme, remembered)
