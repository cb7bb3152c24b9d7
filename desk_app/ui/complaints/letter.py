"""The letter of an answer, made from an entry."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desk_app.domain.localtime import local
from desk_app.domain.settings import Settings
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.ui.papers import Papers
from desk_app.ui.shell.desk import Desk


class Letters(QObject):
    """Writes letters into the documents of this account, under the number of the entry: no name is in theirs."""

    def __init__(self, desk: Desk, resources: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._resources = desk, resources
        self._papers = Papers(desk, self)

    def write(self, line: ComplaintLine) -> None:
        """Write the letter of an entry whose answer is drafted."""
        self._desk.read(self, lambda store: store.settings(), lambda settings: self._begin(line, settings))

    def _begin(self, line: ComplaintLine, settings: Settings) -> None:
        name = self.tr("answer-{number}.pdf").format(number=line.complaint.id)
        self._papers.make(name, self.tr("The letter is in {file}"), lambda file: self._make(line, settings, file))

    def _make(self, line: ComplaintLine, settings: Settings, file: Path) -> None:
        from desk_app.documents.complaint_letter import Letter, write_complaint_letter

        assert line.words is not None
        now = local(self._desk.clock.now_ms(), self._desk.formats.timezone)
        letter = Letter(
            number=line.complaint.id,
            kind=line.complaint.kind.value,
            received_on=line.complaint.received_on,
            day=now.date().isoformat(),
            produced_at=now,
            town=settings.site.town,
            site=self._desk.site_name,
            name=line.words.name,
            address=line.words.address,
            answer=line.words.answer,
            words=settings.letter,
        )
        write_complaint_letter(letter, file, resources=self._resources, language=self._papers.language)
