"""The supervision page: joins what is asked, what is shown, and the keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QWidget

from desk_app.services.period_reading import PeriodView
from desk_app.services.supervision import Behind, Story
from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.shell.desk import Desk
from desk_app.ui.supervision.charting import View
from desk_app.ui.supervision.figures_shown import FiguresShown
from desk_app.ui.supervision.overview import Overview
from desk_app.ui.supervision.period import Period, Span
from desk_app.ui.supervision.presenter import SupervisionPresenter
from desk_app.ui.supervision.question import Asked, Filters, Question
from desk_app.ui.supervision.service_rows import ServiceRow
from desk_app.ui.supervision.visits_page import VisitsPage
from desk_app.ui.supervision.words import course_words, span_words


class SupervisionPage(QWidget):
    """`print_day` is called with a business day (ISO) when its document is wanted."""

    def __init__(self, desk: Desk, print_day: Callable[[str], None]) -> None:
        super().__init__()
        self._desk = desk
        self._print_day = print_day
        self._opener: QWidget | None = None
        self.overview = Overview(desk)
        self.visits = VisitsPage(desk)
        self._layers = QStackedLayout(self)
        self._layers.setContentsMargins(0, 0, 0, 0)
        self._layers.addWidget(self.overview)
        self._layers.addWidget(self.visits)
        self.presenter = SupervisionPresenter(desk, self)
        self.shown = FiguresShown(desk, self.overview, lambda: self.presenter.today)
        self.setFocusProxy(self.overview.card.chart)
        self._connect_readings()
        self._connect_widgets()
        self._bind_keys()
        self._show_period_bar()

    def _connect_readings(self) -> None:
        presenter, visits = self.presenter, self.visits
        presenter.hall_read.connect(self.shown.show_hall)
        presenter.period_read.connect(self._show_period)
        presenter.progress.connect(self._show_progress)
        presenter.visits_read.connect(self._show_visits)
        presenter.story_read.connect(self._show_story)
        presenter.mended.connect(visits.story.close_forms)
        presenter.refused.connect(visits.story.correction.refuse)
        presenter.not_counted.connect(visits.story.counting.refuse)
        visits.story.counted_again.connect(presenter.count_again)
        visits.left.connect(self.close_visits)
        visits.chosen.connect(presenter.open_story)
        visits.story.correction.sent.connect(presenter.correct)

    def _connect_widgets(self) -> None:
        view = self.overview
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
        for tile, behind in zip(view.tiles, self.shown.behind_tiles(), strict=True):
            tile.opened.connect(lambda behind=behind: self.open_visits(behind()))

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
        """What is asked."""
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
        self.see_as(views[(views.index(self.shown.seen_as) + 1) % len(views)])

    def see_as(self, view: View) -> None:
        """Show one view of the chart."""
        self.shown.seen_as = view
        self.shown.draw_chart()

    def toggle_filters(self) -> None:
        """Open the filters, or put them away when none is on."""
        bar = self.overview.filters
        if not bar.isHidden() and not bar.filters.any:
            self._close_filters()
        else:
            bar.show()
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
        if question.period.span is not self.question.period.span and self.shown.seen_as is View.COURSE:
            self.shown.seen_as = View.HALF_HOUR
        self.presenter.ask(question)
        self._show_period_bar()

    def _show_period_bar(self) -> None:
        period = self.question.period
        self.overview.bar.show_period(period, self.presenter.today)
        self.overview.card.offer_course(course_words().get(period.course, ""))

    def _show_period(self, view: PeriodView) -> None:
        self.shown.show_period(view, self.question)
        self._show_period_bar()

    def _show_progress(self, done: int, steps: int) -> None:
        self.shown.show_progress(done, steps, self.question)

    def _show_visits(self, behind: Behind) -> None:
        settings = self.shown.settings
        if settings is not None:
            self.visits.show_visits(behind, settings)

    def _show_story(self, story: Story) -> None:
        self.visits.story.show()
        self.visits.story.show_story(story)

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
        asked = self.shown.behind_bucket(bucket)
        if asked is not None:
            self.open_visits(asked)

    def _open_service(self, row: ServiceRow) -> None:
        self.open_visits(self.shown.behind_service(row))
