"""What the page of the audit asks of the store: the periods, what changed in a closed one, closings, amendments."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.frozen import Cause
from desk_app.domain.topics import Topic
from desk_app.services.frameworks import Frameworks
from desk_app.services.peak_hours import PeakHours, PeakHoursReading
from desk_app.services.quality.commitments import CommitmentsReading
from desk_app.services.quality.dossier import Dossier, DossierReading
from desk_app.services.quality.freezing import amend_period, close_period
from desk_app.services.quality.periods_reading import PeriodLine, PeriodsView, periods_view
from desk_app.services.quality.view import CommitmentsView
from desk_app.storage.store import Store
from desk_app.ui.audit.outputs import Output
from desk_app.ui.runtime.job import Job
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk


class AuditPresenter(QObject):
    """Keeps the scope that is looked at. `changed` tells how many figures of a closed period are counted otherwise."""

    read = Signal(object)  # PeriodsView
    changed = Signal(str, int)
    counting = Signal(bool)
    closed = Signal(str)
    amended = Signal(str)

    def __init__(self, desk: Desk, screen: QWidget, resources: Path) -> None:
        super().__init__(screen)
        self._desk, self._screen = desk, screen
        self._resources = resources
        self._frameworks = Frameworks(resources)
        self._acts = Acts(desk, screen)
        self._look: Job[Store, CommitmentsView | None] | None = None
        self._scope = ""
        desk.hub.subscribe(screen, {Topic.QUALITY, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the periods again."""
        self._desk.read(self._screen, partial(periods_view, scope=self._scope), self._take)

    def look_at(self, scope: str) -> None:
        """Look at another scope."""
        self._scope = scope
        self.refresh()

    def compare(self, line: PeriodLine | None) -> None:
        """Count a closed period again, in short steps, to tell what changed in it; the one before is forgotten."""
        if self._look is not None:
            self._look.cancel()
            self._look = None
        if line is not None and line.frozen is not None:
            self._count(line, lambda view: self.changed.emit(line.period, _changed(view)))

    def close(self, line: PeriodLine) -> None:
        """Close a period: its days are counted first, in short steps, so that the act itself is quick."""
        self.counting.emit(True)

        def act(_view: CommitmentsView) -> None:
            self.counting.emit(False)
            verb = partial(close_period, frameworks=self._frameworks, scope=self._scope, period=line.period)
            self._acts.do(verb, lambda _acted: self.closed.emit(line.period))

        self._count(line, act)

    def amend(self, line: PeriodLine, cause: Cause) -> None:
        """Record what changed in a closed period, and why."""
        verb = partial(amend_period, frameworks=self._frameworks, scope=self._scope, period=line.period, cause=cause)
        self._acts.do(verb, lambda _acted: self.amended.emit(line.period))

    def pack(self, line: PeriodLine, name: str) -> Output:
        """The audit pack of a period."""

        def write(read: Dossier, folder: Path, language: str) -> None:
            # Imported here: reportlab takes a third of a second, and few desks ever write one.
            from desk_app.documents.quality.audit_pack import write_audit_pack

            write_audit_pack(read, folder, resources=self._resources, language=language)

        return Output(f"{name}-{line.period}", partial(self._dossier, line), write)

    def report(self, line: PeriodLine, name: str) -> Output:
        """The quality report of a period."""

        def write(read: Dossier, folder: Path, language: str) -> None:
            from desk_app.documents.quality.report_files import write_quality_report  # brings reportlab too

            write_quality_report(read, folder, resources=self._resources, language=language)

        return Output(f"{name}-{line.period}", partial(self._dossier, line), write)

    def hours(self, line: PeriodLine, name: str) -> Output:
        """The poster of busy and quiet hours over a period."""

        def write(read: PeakHours, folder: Path, language: str) -> None:
            from desk_app.documents.peak_hours import write_peak_hours  # brings reportlab too

            write_peak_hours(read, folder, resources=self._resources, language=language)

        return Output(f"{name}-{line.period}", partial(PeakHoursReading, line.first, line.last), write)

    def _dossier(self, line: PeriodLine) -> DossierReading:
        return DossierReading(self._frameworks, self._scope, line.first, line.last)

    def _count(self, line: PeriodLine, then: object) -> None:
        reading = CommitmentsReading(self._frameworks, self._scope, line.first, line.last)

        def stepped(view: CommitmentsView | None) -> None:
            if view is None:
                self._look = self._desk.read(self._screen, reading.advance, stepped)
            elif callable(then):
                then(view)

        self._look = self._desk.read(self._screen, reading.advance, stepped)

    def _take(self, view: PeriodsView) -> None:
        self._scope = view.scope.id if view.scope else ""
        self.read.emit(view)


def _changed(view: CommitmentsView) -> int:
    indicators = [one for reading in view.commitments for one in reading.indicators]
    return sum(one.frozen is not None and one.frozen.pending for one in indicators)
