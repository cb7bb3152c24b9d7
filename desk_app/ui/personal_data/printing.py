"""The documents of the page of personal data; what makes them is imported by the first one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desk_app.domain.localtime import local
from desk_app.domain.settings import Settings
from desk_app.services.personal_data.persons import Found
from desk_app.services.personal_data.reading import Destructions, destructions
from desk_app.storage.store import Store
from desk_app.ui.papers import Papers
from desk_app.ui.shell.desk import Desk

T = TypeVar("T")


class PersonalDataPrinting(QObject):
    """One method a document: read what it tells, then write it in the background."""

    def __init__(self, desk: Desk, screen: QWidget, resources: Path) -> None:
        super().__init__(screen)
        self._desk, self._screen, self._resources = desk, screen, resources
        self._papers = Papers(desk, self)

    def print_slip(self, first: str, last: str) -> None:
        """The slip of destruction of a period."""

        def write(told: Destructions, file: Path) -> None:
            from desk_app.documents.destruction_slip import write_destruction_slip
            from desk_app.documents.privacy_paper import Printed

            printed = Printed(told.settings, self._now())
            write_destruction_slip(told, printed, file, resources=self._resources, language=self._papers.language)

        name = self.tr("destruction-{first}-{last}.pdf").format(first=first, last=last)
        self._make(lambda store: destructions(store, first, last), name, self.tr("The slip is in {file}"), write)

    def print_record(self) -> None:
        """The record of processing."""

        def write(settings: Settings, file: Path) -> None:
            from desk_app.documents.privacy_paper import Printed
            from desk_app.documents.processing_record import write_processing_record

            printed = Printed(settings, self._now())
            write_processing_record(printed, file, resources=self._resources, language=self._papers.language)

        self._make(Store.settings, self.tr("record-of-processing.pdf"), self.tr("The record is in {file}"), write)

    def print_notice(self) -> None:
        """The notice to be put up at the desk."""

        def write(settings: Settings, file: Path) -> None:
            from desk_app.documents.privacy_paper import Printed
            from desk_app.documents.processing_record import write_privacy_notice

            printed = Printed(settings, self._now())
            write_privacy_notice(printed, file, resources=self._resources, language=self._papers.language)

        self._make(Store.settings, self.tr("privacy-notice.pdf"), self.tr("The notice is in {file}"), write)

    def hand_over(self, found: tuple[Found, ...]) -> None:
        """What is kept of a person, as a PDF and a CSV. No name is in theirs."""

        def write(settings: Settings, file: Path) -> None:
            from desk_app.documents.privacy_paper import Printed
            from desk_app.ui.person_files import write_person_files

            printed = Printed(settings, self._now())
            write_person_files(found, printed, file, resources=self._resources, language=self._papers.language)

        name = self.tr("request-{moment}.pdf").format(moment=f"{self._now():%Y-%m-%d-%H%M%S}")
        told = self.tr("For this person: {file}, and the same as CSV. Delete both once handed over.")
        self._make(Store.settings, name, told, write)

    def _now(self) -> datetime:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone)

    def _make(self, reading: Callable[[Store], T], name: str, told: str, write: Callable[[T, Path], None]) -> None:
        self._desk.read(self._screen, reading, lambda read: self._papers.make(name, told, partial(write, read)))
