"""A page of the main window: its name, its place, and how to make it when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from desk_app.ui.shell.desk import Desk


class Area(StrEnum):
    """Where one works: the hall all day long, or what proves its quality. Each has its own row of tabs."""

    HALL = "hall"
    QUALITY = "quality"


@dataclass(frozen=True, slots=True)
class Page:
    """`title` holds an `&` before its Alt letter, unique in its area. A page `aside` is an icon at the right of the
    tabs of every area (settings), without a letter.

    `key` names it for the program and its help file. The widget gives its focus to its focus proxy when shown.
    """

    key: str
    title: str
    icon: str
    build: Callable[[Desk], QWidget]
    aside: bool = False
    area: Area = Area.HALL

    @property
    def name(self) -> str:
        """The title as it is read."""
        return self.title.replace("&", "")


@runtime_checkable
class OpensEntries(Protocol):
    """A page that can show one entry of its registers when another page leads to it (`Notices.go_to`)."""

    def open_entry(self, register: str, entry: int | str) -> None:
        """Show that entry whole, once it is read: by its number, or its id in a register that numbers nothing."""
        ...
