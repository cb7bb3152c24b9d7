"""The letter of an answer: written in the background, then offered to be opened and printed."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desk_app.domain.localtime import local
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a letter: its file, or the error that kept it from being written."""

    file: Path
    error: Exception | None = None


class Letters(QObject):
    """Writes letters into the documents of this account, under the number of the entry: no name is in theirs."""

    _ended = Signal(object)

    def __init__(self, desk: Desk, resources: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._resources = desk, resources
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def write(self, line: ComplaintLine) -> None:
        """Write the letter of an entry whose answer is drafted."""
        self._desk.read(self, lambda store: store.settings().site.town, lambda town: self._begin(line, town))

    def _begin(self, line: ComplaintLine, town: str) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = self.tr("answer-{number}.pdf").format(number=line.complaint.id)
        file = Path(place) / "Pupitre" / name
        threading.Thread(target=self._work, args=(line, town, file), name="letter", daemon=True).start()

    def _work(self, line: ComplaintLine, town: str, file: Path) -> None:
        try:
            from desk_app.documents.complaint_letter import Letter, write_complaint_letter

            assert line.words is not None
            now = local(self._desk.clock.now_ms(), self._desk.formats.timezone)
            letter = Letter(
                number=line.complaint.id,
                kind=line.complaint.kind.value,
                received_on=line.complaint.received_on,
                day=now.date().isoformat(),
                produced_at=now,
                town=town,
                site=self._desk.site_name,
                name=line.words.name,
                address=line.words.address,
                answer=line.words.answer,
            )
            english = self._desk.formats.locale.language() == QLocale.Language.English
            file.parent.mkdir(parents=True, exist_ok=True)
            write_complaint_letter(letter, file, resources=self._resources, language="en" if english else "fr")
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, whatever it is
            self._ended.emit(Written(file, error))
        else:
            self._ended.emit(Written(file))

    def _tell(self, written: Written) -> None:
        if written.error is not None:
            self._desk.notices.tell(trouble_of(written.error))
            return
        self._desk.notices.done(
            self.tr("The letter is in {file}").format(file=written.file),
            extra=self.tr("Open"),
            do_extra=lambda: self._open(written.file),
        )

    def _open(self, file: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
