"""The supervision page: joins what is asked, what is shown, and the keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk_app.domain.figures.behind import Mark
from desk_app.domain.figures.model import Figures
from desk_app.domain.figures.query import Key, Measure
from desk_app.services.period_reading import PeriodView
from desk_app.services.supervision import Behind, HallNow
from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision import charting, tiles
from desk_app.ui.supervision.charting import View
from desk_app.ui.supervision.footnote import footnote
from desk_app.ui.supervision.overview import Overview
from desk_app.ui.supervision.period import Period, Span
from desk_app.ui.supervision.presenter import SupervisionPresenter
from desk_app.ui.supervision.question import Asked, Filters, Question
from desk_app.ui.supervision.service_rows import ServiceRow, service_rows
from desk_app.ui.supervision.visits_page import VisitsPage
from desk_app.ui.supervision.words import course_words, span_words


class SupervisionPage(QWidget):
    """`print_day` is called with a business day (ISO) when its document is wanted."""

    def __init__(self, desk: Desk, print_day: Callable[[str], None]) -> None:
        super().__init__()
        self._desk = desk
        self._print_day = print_day
        self._hall: HallNow | None = None
        self._view: PeriodView | None = None
        self._viewed = Question(Period.around(Span.DAY, date.min))
        self._seen_as = View.HALF_HOUR
        self._opener: QWidget | None = None
        self.overview = Overview(desk)
        self.visits = VisitsPage(desk)
        self._layers = QStackedLayout(self)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._layers.addWidget(self.overview)
        self._layers.addWidget(self.visits)
        self.presenter = SupervisionPresenter(desk, self)
        self.setFocusProxy(self.overview.card.chart)
        self._connect()
        self._bind_keys()
        self._show_period_bar()

    def _connect(self) -> None:
        view, presenter = self.overview, self.presenter
        presenter.hall_read.connect(self._show_hall)
        presenter.period_read.connect(self._show_period)
        presenter.progress.connect(view.card.show_progress)
        presenter.visits_read.connect(self._show_visits)
        presenter.story_read.connect(self._show_story)
        presenter.corrected.connect(self.visits.story.close_correction)
        presenter.refused.connect(self.visits.story.correction.refuse)
        view.bar.spanned.connect(self.span)
        view.bar.turned.connect(self.turn)
        view.bar.dated.connect(self._go_to)
        view.bar.date.refused.connect(self._no_such_day)
        view.bar.filtering.connect(self.toggle_filters)
        view.bar.printing.connect(self.print_day)
        view.filters.changed.connect(self._keep)
        view.filters.done.connect(self._close_filters)
        view.card.viewed.connect(self.see_as)
        view.card.chart.opened.connect(self._open_bucket)
        view.card.chart.turned.connect(self.turn)
        view.card.chart.failed.connect(lambda error: self._desk.notices.tell(trouble_of(error)))
        view.table.opened.connect(self._open_service)
        for tile, opener in zip(view.tiles, self._tile_openers(), strict=True):
            tile.opened.connect(opener)
        self.visits.left.connect(self.close_visits)
        self.visits.chosen.connect(presenter.open_story)
        self.visits.story.correction.sent.connect(presenter.correct)
        self._desk.ticks.beat.connect(self._show_oldest)

    def _bind_keys(self) -> None:
        """Letters belong to the figures: a list or a form keeps its own."""
        keys: dict[str, Callable[[], None]] = {
            "V": self.next_view,
            "F": self.toggle_filters,
            "Ctrl+P": self.print_day,
            "Alt+Left": lambda: self.turn(-1),
            "Alt+Right": lambda: self.turn(1),
        }
        for span, (key, _) in span_words().items():
            keys[key] = lambda span=span: self.span(span)  # type: ignore[misc]
        for key, act in keys.items():
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self.overview, context=context).activated.connect(act)

    @property
    def question(self) -> Question:
        """What is shown."""
        return self.presenter.question

    def span(self, span: Span) -> None:
        """Look at a day, a week…; the span already shown comes back to the present."""
        period, today = self.question.period, self.presenter.today
        around = today if period.span is span or period.holds(today) else period.first
        self._ask(replace(self.question, period=Period.around(span, around)))

    def turn(self, by: int) -> None:
        """Go one period back or on, not beyond today."""
        period = self.question.period
        wanted = period.before if by < 0 else period.after
        if wanted.first <= self.presenter.today:
            self._ask(replace(self.question, period=wanted))

    def next_view(self) -> None:
        """The chart by half-hour, by service, along the period."""
        views = [View.HALF_HOUR, View.SERVICE]
        if self.question.period.span is not Span.DAY:
            views.append(View.COURSE)
        place = views.index(self._seen_as) if self._seen_as in views else 0
        self.see_as(views[(place + 1) % len(views)])

    def see_as(self, view: View) -> None:
        """Show one view of the chart."""
        self._seen_as = view
        self._draw_chart()

    def toggle_filters(self) -> None:
        """Open the filters, or put them away when none is on."""
        bar = self.overview.filters
        if bar.isHidden():
            bar.show()
            bar.services.setFocus()
        elif not bar.filters.any:
            self._close_filters()
        else:
            bar.services.setFocus()
        self._mark_filters()

    def print_day(self) -> None:
        """The document of the day that is shown."""
        period = self.question.period
        if period.span is Span.DAY:
            self._print_day(period.first.isoformat())
        else:
            self._desk.notices.warn(self.tr("Choose a day first, then print it."))

    def open_visits(self, asked: Asked) -> None:
        """Show the visits behind a figure; Esc comes back to where one was."""
        self._opener = self.focusWidget()
        self.visits.start(asked.title)
        self._layers.setCurrentWidget(self.visits)
        self.visits.back.setFocus()
        self.presenter.open(asked)

    def close_visits(self) -> None:
        """Back to the figures."""
        self.presenter.close_visits()
        self._layers.setCurrentWidget(self.overview)
        (self._opener or self.overview.card.chart).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.question.filters.any:
            self.overview.filters.reset()
        else:
            super().keyPressEvent(event)

    def _ask(self, question: Question) -> None:
        same = question.period.span is self.question.period.span
        self.presenter.ask(question)
        if not same and self._seen_as is View.COURSE:
            self._seen_as = View.HALF_HOUR
        self._show_period_bar()

    def _show_period_bar(self) -> None:
        period = self.question.period
        self.overview.bar.show_period(period, self.presenter.today)
        self.overview.card.offer_course(course_words().get(period.course, ""))

    def _show_hall(self, hall: HallNow) -> None:
        self._hall = hall
        self.overview.waiting.show_text(tiles.waiting_text(hall))
        self._show_oldest()

    def _show_oldest(self) -> None:
        if self._hall is not None:
            now = self._desk.clock.now_ms()
            self.overview.oldest.show_text(tiles.oldest_text(self._hall, now, self._desk.formats))

    def _show_period(self, view: PeriodView) -> None:
        self._view, self._viewed = view, self.question
        formats, trend = self._desk.formats, self._trend(view)
        self.overview.wait.show_text(tiles.wait_text(view, trend, formats))
        self.overview.within.caption.setText(
            self.tr("Served within {target}").format(target=formats.duration(view.targets.wait_s))
        )
        self.overview.within.show_text(tiles.within_text(view, trend, formats))
        self.overview.model.set_rows(service_rows(view))
        self.overview.filters.offer(view.settings)
        self.overview.note.setText(footnote(view.total, formats))
        target = self.tr("threshold {duration}").format(duration=formats.duration(view.targets.wait_s))
        self.overview.card.name_target(target)
        self._show_period_bar()
        self._draw_chart()

    def _trend(self, view: PeriodView) -> Mapping[Key, Figures]:
        return view.half_hours if self._viewed.period.span is Span.DAY else view.course

    def _draw_chart(self) -> None:
        if self._view is None:
            return
        today, formats = self.presenter.today, self._desk.formats
        text = charting.chart_text(self._view, self._viewed, self._seen_as, today, formats)
        self.overview.card.show_chart(text, self._seen_as, empty=self._nothing(self._view))

    def _nothing(self, view: PeriodView) -> str:
        """What to say in place of an empty chart; nothing when there is something to draw."""
        if view.total.arrivals:
            return ""
        if self._viewed.filters.any:
            return self.tr("No visit of this kind in this period. Esc shows everything again.")
        if self._viewed.period.holds(self.presenter.today):
            return self.tr("The waits will appear here with the first visitor called.")
        return self.tr("No visit was recorded in this period.")

    def _show_visits(self, behind: Behind) -> None:
        settings = self._view.settings if self._view else self._hall.settings if self._hall else None
        if settings is not None:
            self.visits.show_visits(behind, settings)

    def _show_story(self, story: object) -> None:
        self.visits.story.show()
        self.visits.story.show_story(story)  # type: ignore[arg-type]

    def _go_to(self, day: date) -> None:
        self._ask(replace(self.question, period=Period.around(self.question.period.span, day)))

    def _no_such_day(self) -> None:
        self._desk.notices.warn(self.tr("This date is not understood, or still to come. Write it like 19/11/2026."))

    def _keep(self, filters: Filters) -> None:
        self._ask(replace(self.question, filters=filters))
        self._mark_filters()

    def _close_filters(self) -> None:
        self.overview.filters.hide()
        self._mark_filters()
        self.overview.card.chart.setFocus()

    def _mark_filters(self) -> None:
        self.overview.bar.filter.setChecked(not self.overview.filters.isHidden())

    def _open_bucket(self, bucket: int) -> None:
        view, shown = self._view, self._seen_as
        if view is not None:
            text = charting.chart_text(view, self._viewed, shown, self.presenter.today, self._desk.formats)
            key = text.series.keys[bucket]
            self.open_visits(charting.asked_of(view, self._viewed, shown, key, self._desk.formats))

    def _open_service(self, row: ServiceRow) -> None:
        title = self.tr("Arrivals · {service}").format(service=row.label)
        selection = replace(self.question.selection, service=row.service)
        self.open_visits(Asked(title, Mark.ARRIVALS, selection))

    def _tile_openers(self) -> tuple[Callable[[], None], ...]:
        def waiting() -> None:
            self.open_visits(Asked(self.tr("Waiting now"), Mark.ARRIVALS, None))

        def waits() -> None:
            self.open_visits(Asked(self.tr("Waits behind the median"), Measure.WAIT, self.question.selection))

        def beyond() -> None:
            self.open_visits(Asked(self.tr("Waited beyond the threshold"), Mark.BEYOND, self.question.selection))

        return waiting, waiting, waits, beyond
