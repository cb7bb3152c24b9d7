"""Puts what was read into the widgets of the page, and knows the visits behind each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from desk_app.domain.figures.behind import Mark
from desk_app.domain.figures.model import Figures
from desk_app.domain.figures.query import Key, Measure
from desk_app.domain.settings import Settings
from desk_app.services.period_reading import PeriodView
from desk_app.services.supervision import HallNow
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision import charting, tiles
from desk_app.ui.supervision.chart import ChartText
from desk_app.ui.supervision.charting import View
from desk_app.ui.supervision.footnote import footnote
from desk_app.ui.supervision.overview import Overview
from desk_app.ui.supervision.period import Period, Span
from desk_app.ui.supervision.question import Asked, Question
from desk_app.ui.supervision.service_rows import ServiceRow, service_rows
from desk_app.ui.supervision.tile import TileText

_LONG = 8  # steps of a reading: more than a month


class FiguresShown(QObject):
    """What the overview shows now; `question` is the one that its period answers."""

    def __init__(self, desk: Desk, overview: Overview, today: Callable[[], date]) -> None:
        super().__init__(overview)
        self._desk = desk
        self._overview = overview
        self._today = today
        self._hall: HallNow | None = None
        self._view: PeriodView | None = None
        self.question = Question(Period.around(Span.DAY, date.min))
        self.seen_as = View.HALF_HOUR
        desk.ticks.beat.connect(self.show_oldest)

    @property
    def settings(self) -> Settings | None:
        """The settings of the last day shown."""
        return self._view.settings if self._view else self._hall.settings if self._hall else None

    def show_hall(self, hall: HallNow) -> None:
        """Who waits now."""
        self._hall = hall
        self._overview.waiting.show_text(tiles.waiting_text(hall))
        self.show_oldest()

    def show_oldest(self) -> None:
        """The longest wait, which goes on between two readings."""
        if self._hall is not None:
            now = self._desk.clock.now_ms()
            self._overview.oldest.show_text(tiles.oldest_text(self._hall, now, self._desk.formats))

    def show_period(self, view: PeriodView, question: Question) -> None:
        """A period in figures."""
        self._view, self.question = view, question
        formats, overview = self._desk.formats, self._overview
        trend: Mapping[Key, Figures] = view.half_hours if question.period.span is Span.DAY else view.course
        target = formats.duration(view.targets.wait_s)
        overview.wait.show_text(tiles.wait_text(view, trend, formats))
        overview.within.caption.setText(self.tr("Served within {target}").format(target=target))
        overview.within.show_text(tiles.within_text(view, trend, formats))
        overview.model.set_rows(service_rows(view))
        overview.filters.offer(view.settings)
        overview.note.setText(footnote(view, formats))
        overview.card.name_target(self.tr("threshold {duration}").format(duration=target))
        self.draw_chart()

    def show_progress(self, done: int, steps: int, question: Question) -> None:
        """A long period takes its time: what was shown of another one goes away meanwhile."""
        self._overview.card.show_progress(done, steps)
        if done == 0 and steps > _LONG and self.question != question:
            self._overview.wait.show_text(TileText("…"))
            self._overview.within.show_text(TileText("…"))
            self._overview.card.chart.show_text(None)
            self._overview.model.set_rows(())

    def draw_chart(self) -> None:
        """The chart in the view chosen."""
        if self._view is not None:
            text = self._chart_text(self._view)
            self._overview.card.show_chart(text, self.seen_as, empty=self._nothing(self._view))

    def behind_bucket(self, bucket: int) -> Asked | None:
        """All that arrived in a bucket of the chart."""
        if self._view is None:
            return None
        key = self._chart_text(self._view).series.keys[bucket]
        return charting.asked_of(self._view, self.question, self.seen_as, key, self._desk.formats)

    def behind_service(self, row: ServiceRow) -> Asked:
        """All that arrived for a service."""
        title = self.tr("Arrivals · {service}").format(service=row.label)
        return Asked(title, Mark.ARRIVALS, replace(self.question.selection, service=row.service))

    def behind_tiles(self) -> tuple[Callable[[], Asked], ...]:
        """The visits behind the four figures, from left to right."""

        def waiting() -> Asked:
            return Asked(self.tr("Waiting now"), Mark.ARRIVALS, None)

        def waits() -> Asked:
            return Asked(self.tr("Waits behind the median"), Measure.WAIT, self.question.selection)

        def beyond() -> Asked:
            return Asked(self.tr("Waited beyond the threshold"), Mark.BEYOND, self.question.selection)

        return waiting, waiting, waits, beyond

    def _chart_text(self, view: PeriodView) -> ChartText:
        return charting.chart_text(view, self.question, self.seen_as, self._today(), self._desk.formats)

    def _nothing(self, view: PeriodView) -> str:
        """What to say in place of an empty chart; nothing when there is something to draw."""
        if view.total.arrivals:
            return ""
        if self.question.filters.any:
            return self.tr("No visit of this kind in this period. Esc shows everything again.")
        if self.question.period.holds(self._today()):
            return self.tr("The waits will appear here with the first visitor called.")
        return self.tr("No visit was recorded in this period.")
