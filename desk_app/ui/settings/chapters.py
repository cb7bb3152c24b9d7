"""The sections of the settings, each made when it is first opened: most are never looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.theme import SPACES
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.section import Section


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section by its name, the fields of the document that it edits, and how it is made."""

    name: str
    fields: tuple[str, ...]
    make: Callable[[], Section]


class Chapters(QWidget):
    """Shows one of them at a time."""

    def __init__(self, draft: Draft, chapters: Sequence[Chapter]) -> None:
        super().__init__()
        self._draft = draft
        self._chapters = tuple(chapters)
        self._made: dict[int, Section] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, SPACES["s"], 0)

    @property
    def names(self) -> tuple[str, ...]:
        """Their names, in order."""
        return tuple(chapter.name for chapter in self._chapters)

    def place_of(self, field: str) -> int | None:
        """Where a field of the document is edited, None when it is nowhere."""
        return next((place for place, chapter in enumerate(self._chapters) if field in chapter.fields), None)

    def open(self, place: int) -> Section:
        """Show a section, and hide the others."""
        if place not in self._made:
            self._made[place] = self._chapters[place].make()
            self._box.addWidget(self._made[place])
            if self._draft.version:
                self._made[place].show_draft()
        for other, section in self._made.items():
            section.setVisible(other == place)
        return self._made[place]
