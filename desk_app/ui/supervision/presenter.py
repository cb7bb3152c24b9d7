"""What the supervision page asks of the store, when, and what it does."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.localtime import local_day
from desk_app.domain.refusals import Refusal
from desk_app.domain.topics import Topic
from desk_app.services import supervision
from desk_app.services.flagging import unflag
from desk_app.services.period_reading import PeriodReading, PeriodView
from desk_app.services.undoing import correct_time
from desk_app.storage.store import Store
from desk_app.ui.runtime.job import Job
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.period import Period, Span
from desk_app.ui.supervision.question import Asked, Question

CALM_MS = 3_000
"""Changes of the hall are followed no more often than this."""
_SHARE = 20
"""A reading that took long is repeated later: the page takes a twentieth of the store's time at most."""


class SupervisionPresenter(QObject):
    """Reads the hall, the period and the list opened, again when the hall changes, and corrects times."""

    hall_read = Signal(object)  # HallNow
    period_read = Signal(object)  # PeriodView
    progress = Signal(int, int)  # steps done, steps in all
    visits_read = Signal(object)  # Behind
    story_read = Signal(object)  # Story
    mended = Signal()  # what the story's form asked for is done
    refused = Signal(object)  # Refusal of a correction, or None when the trouble was told elsewhere
    not_counted = Signal(str)  # why durations are not counted again, empty when it was told elsewhere

    def __init__(self, desk: Desk, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._acts = Acts(desk, screen)
        self._today = self.today
        self.question = Question(Period.around(Span.DAY, self._today))
        self._asked: Asked | None = None
        self._visit: int | None = None
        self._reading: PeriodReading | None = None
        self._jobs: dict[str, Job[Store, Any]] = {}
        self._began = 0
        self._quiet_until = 0
        self._stale = False
        desk.hub.subscribe(screen, {Topic.QUEUE, Topic.FIGURES, Topic.SETTINGS}, self.follow)
        desk.ticks.beat.connect(self._beat)

    @property
    def today(self) -> date:
        """The local date of now."""
        return date.fromisoformat(local_day(self._desk.clock.now_ms(), self._desk.formats.timezone))

    def ask(self, question: Question) -> None:
        """Look at another period, or keep other visits."""
        self.question = question
        self._read_period()

    def open(self, asked: Asked) -> None:
        """Read the visits behind a figure."""
        self._asked = asked
        self._read_visits()

    def close_visits(self) -> None:
        """The list is not looked at any more."""
        self._asked = self._visit = None

    def open_story(self, visit: int) -> None:
        """Read what happened to a visit."""
        self._visit = visit
        self._read("story", lambda store: supervision.story(store, visit), self.story_read.emit)

    def correct(self, fact: int, at: int, reason: str) -> None:
        """Correct the time of a fact."""
        self._acts.do(
            partial(correct_time, fact=fact, at=at, reason=reason),
            lambda _acted: self._told(self.tr("Time corrected")),
            self._not_corrected,
        )

    def count_again(self, visit: int, reason: str) -> None:
        """Count the durations of a visit again."""
        self._acts.do(
            partial(unflag, visit=visit, reason=reason),
            lambda _acted: self._told(self.tr("Durations counted again")),
            self._not_counted,
        )

    def follow(self) -> None:
        """Something changed in the hall: read again, now or when it was quiet for a while."""
        self._stale = True
        if self._desk.clock.steady_ms() >= self._quiet_until:
            self.refresh()

    def refresh(self) -> None:
        """Read everything that is shown."""
        self._stale = False
        self._quiet_until = self._desk.clock.steady_ms() + CALM_MS
        self._read("hall", supervision.hall_now, self.hall_read.emit)
        self._read_period()
        if self._asked is not None:
            self._read_visits()
        if self._visit is not None:
            self.open_story(self._visit)

    def _beat(self) -> None:
        if not self._screen.isVisible():
            return
        today = self.today
        if today != self._today:
            if self.question.period.holds(self._today):
                self.question = Question(Period.around(self.question.period.span, today), self.question.filters)
            self._today = today
            self._stale = True
        if self._stale:
            self.follow()

    def _read_period(self) -> None:
        self._reading = PeriodReading(self.question.selection, self.question.period.course)
        self._began = self._desk.clock.steady_ms()
        self.progress.emit(0, self._reading.steps)
        self._advance()

    def _advance(self) -> None:
        reading = self._reading
        assert reading is not None

        def stepped(view: PeriodView | None) -> None:
            self.progress.emit(reading.done, reading.steps)
            if view is None:
                self._advance()
                return
            took = self._desk.clock.steady_ms() - self._began
            self._quiet_until = max(self._quiet_until, self._began + took + max(CALM_MS, took * _SHARE))
            self.period_read.emit(view)

        self._read("period", reading.advance, stepped)

    def _read_visits(self) -> None:
        asked = self._asked
        assert asked is not None
        selection = asked.selection
        if selection is None:
            self._read("visits", supervision.waiting_visits, self.visits_read.emit)
        else:
            self._read(
                "visits",
                lambda store: supervision.visits_behind(store, selection, asked.mark),
                self.visits_read.emit,
            )

    def _read(self, name: str, reading: Any, show: Any) -> None:
        """One reading of a name at a time: the one before is forgotten."""
        before = self._jobs.get(name)
        if before is not None:
            before.cancel()
        self._jobs[name] = self._desk.read(self._screen, reading, show, self._failed)

    def _failed(self, trouble: Trouble) -> None:
        self.progress.emit(1, 1)
        self._desk.notices.tell(trouble)

    def _told(self, said: str) -> None:
        self._desk.notices.done(said, undoable=True)
        self._quiet_until = 0
        self.mended.emit()

    def _not_corrected(self, trouble: Trouble) -> None:
        if isinstance(trouble, Refusal):
            self.refused.emit(trouble)
            return
        self.refused.emit(None)
        self._desk.notices.tell(trouble)

    def _not_counted(self, trouble: Trouble) -> None:
        if isinstance(trouble, Refusal):
            self.not_counted.emit(sentence(trouble))
            return
        self.not_counted.emit("")
        self._desk.notices.tell(trouble)
