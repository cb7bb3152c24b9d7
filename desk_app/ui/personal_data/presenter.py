"""What the page of personal data asks and does."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.topics import Topic
from desk_app.services.personal_data.persons import Found, erase_found, find_person, note_disclosed
from desk_app.services.personal_data.reading import personal_data_view
from desk_app.ui.personal_data.printing import PersonalDataPrinting
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


class PersonalDataPresenter(QObject):
    """Keeps what was last looked for, so that it is looked for again when something was erased."""

    read = Signal(object)  # PersonalDataView
    found = Signal(object)  # tuple[Found, ...]

    def __init__(self, desk: Desk, screen: QWidget, resources: Path) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._acts = Acts(desk, screen)
        self.printing = PersonalDataPrinting(desk, screen, resources)
        self._sought = ""
        topics = {Topic.PERSONAL_DATA, Topic.SETTINGS, Topic.APPOINTMENTS, Topic.COMPLAINTS}
        desk.hub.subscribe(screen, topics, self.refresh)

    def refresh(self) -> None:
        """Read how every class stands."""
        self._desk.read(self._screen, personal_data_view, self.read.emit)

    def seek(self, typed: str) -> None:
        """Look for a person in every class."""
        self._sought = typed
        by = self._desk.actor()
        self._desk.read(self._screen, lambda store: find_person(store, typed, by), self.found.emit)

    def erase(self, found: tuple[Found, ...]) -> None:
        """Erase what was chosen."""

        def told() -> None:
            self._desk.notices.done(self.tr("%n line(s) erased", "", len(found)))
            self.seek(self._sought)

        self._acts.do(partial(erase_found, found=found), lambda _acted: told())

    def hand_over(self, found: tuple[Found, ...]) -> None:
        """Write down that it is handed over, then make the two files."""
        self._acts.do(partial(note_disclosed, found=found), lambda _acted: self.printing.hand_over(found))
