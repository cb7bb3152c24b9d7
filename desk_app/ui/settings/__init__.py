"""The settings screen: one draft of the document, edited section by section, saved as a new version."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import Theme
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.shell.desk import Desk


def build(desk: Desk, put_theme: Callable[[Theme], None] | None = None) -> SettingsPage:
    """The page of the main window; `put_theme` puts a theme in force on this PC and remembers it.

    Without it the theme holds until the window is closed.
    """
    return SettingsPage(desk, put_theme or partial(_wear, desk.look))


def _wear(look: Look, theme: Theme) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        look.apply(app, theme)
