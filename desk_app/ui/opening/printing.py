"""The printed day from the screens: written in the background, then offered to be opened."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desk_app.domain.day_report import DayReport
from desk_app.services.day_reports import report_of
from desk_app.ui.runtime.translation import Language
from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Printed:
    """What became of a document: its file, or the error that kept it from being written."""

    file: Path
    error: Exception | None = None


class Printing(QObject):
    """Writes reports into the documents of this account; reportlab is imported by the first one."""

    _ended = Signal(object)

    def __init__(self, desk: Desk, resources: Path, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._resources = resources
        self._language = language
        self._ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def print_day(self, day: str) -> None:
        """Write the report of a business day."""
        self._desk.read(self, lambda store: report_of(store, day), self._write)

    def _write(self, report: DayReport) -> None:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        file = Path(place) / "Pupitre" / f"{report.day}.pdf"
        threading.Thread(target=self._work, args=(report, file), name="print", daemon=True).start()

    def _work(self, report: DayReport, file: Path) -> None:
        try:
            from desk_app.documents.day_report import write_day_report

            file.parent.mkdir(parents=True, exist_ok=True)
            write_day_report(report, file, resources=self._resources, language=self._language.value)
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, whatever it is
            self._ended.emit(Printed(file, error))
        else:
            self._ended.emit(Printed(file))

    def _tell(self, printed: Printed) -> None:
        if printed.error is not None:
            self._desk.notices.tell(trouble_of(printed.error))
            return
        self._desk.notices.done(
            self.tr("The report is in {file}").format(file=printed.file),
            extra=self.tr("Open"),
            do_extra=lambda: self._open(printed.file),
        )

    def _open(self, file: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
