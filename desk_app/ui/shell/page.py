"""A page of the main window: its name, its place, and how to make it when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Page:
    """`title` holds an `&` before its Alt letter. A page `aside` is an icon at the right of the tabs (settings).

    `key` names it for the program and its help file. The widget gives its focus to its focus proxy when shown.
    """

    key: str
    title: str
    icon: str
    build: Callable[[Desk], QWidget]
    aside: bool = False

    @property
    def name(self) -> str:
        """The title as it is read."""
        return self.title.replace("&", "")
