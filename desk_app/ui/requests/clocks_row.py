"""The clocks of a request side by side: what each is, where it comes from, until when, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.requests.clocks import Clock
from desk_app.domain.requests.objects import Silence
from desk_app.domain.time_limits.days import DayBasis
from desk_app.services.requests_reading import RequestDetail
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.requests.clock_words import (
    TONES,
    clock_name,
    clock_source,
    clock_state_words,
    not_due_words,
)
from desk_app.ui.shell.desk import Desk

_WIDTH = 206


class ClocksRow(QWidget):
    """A small card a clock, in the order in which they usually end; those the law sets say that they are indicative."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: list[Card] = []
        self.note = PlainLabel("", Role.SMALL, wrap=True)
        self._tiles = QWidget()
        self._flow = FlowLayout(self._tiles, gap=SPACES["m"], line_gap=SPACES["s"])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["xs"])
        layout.addWidget(self._tiles)
        layout.addWidget(self.note)
        desk.look.changed.connect(self._fit)

    def show_clocks(self, detail: RequestDetail) -> None:
        """Show the clocks of a request."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        known = detail.terms.object_of(detail.line.request)
        self.cards = [self._card(clock, known.silence, bool(known.days)) for clock in detail.clocks]
        for card in self.cards:
            self._flow.addWidget(card)
        self.note.setText(not_due_words()[detail.not_due] if detail.not_due else "")
        self.note.setVisible(detail.not_due is not None)
        self._fit()

    def texts(self) -> list[list[str]]:
        """What each clock says."""
        return [[label.text() for label in card.findChildren(PlainLabel) if label.text()] for card in self.cards]

    def _card(self, clock: Clock, silence: Silence, own: bool) -> Card:
        card = Card()
        card.setAccessibleName(clock_name(clock.key, silence))
        card.body.setSpacing(SPACES["xs"])
        state = StateBadge(clock_state_words()[clock.state], TONES[clock.state])
        card.body.addWidget(PlainLabel(clock_name(clock.key, silence), Role.STRONG, wrap=True))
        card.body.addWidget(state)
        for line in self._lines(clock):
            card.body.addWidget(PlainLabel(line, wrap=True))
        source = clock_source(clock, silence, own)
        card.body.addWidget(PlainLabel(source, Role.SMALL, wrap=True))
        if clock.indicative:
            card.body.addWidget(PlainLabel(self.tr("Indicative date"), Role.SMALL, wrap=True))
        card.body.addStretch(1)
        return card

    def _lines(self, clock: Clock) -> Iterator[str]:
        day = self._desk.formats.short_day
        if clock.done_on is not None:
            yield self.tr("Done on {day}").format(day=day(clock.done_on))
        if clock.due is not None:
            yield self.tr("By {day}").format(day=day(clock.due))
        else:
            yield self.tr("Put off until the documents come")
        since = day(clock.start)
        limit = self._limit(clock)
        yield (
            self.tr("{limit} from {day}").format(limit=limit, day=since)
            if limit
            else self.tr("From {day}").format(day=since)
        )
        if clock.suspended_days:
            yield self.tr("%n day(s) suspended", "", clock.suspended_days)

    def _limit(self, clock: Clock) -> str:
        """How long it is, in the days it counts."""
        limit = clock.limit
        if limit is None:
            return ""
        if limit.months:
            return self.tr("%n month(s)", "", limit.months)
        if limit.basis is DayBasis.WORKING:
            return self.tr("%n working day(s)", "", limit.days)
        return self.tr("%n day(s)", "", limit.days)

    def _fit(self) -> None:
        """All of one width and as high as the highest, so that they read as one row."""
        width = self._desk.look.theme.px(_WIDTH)
        for card in self.cards:
            card.setFixedWidth(width)
        height = max((max(card.heightForWidth(width), card.sizeHint().height()) for card in self.cards), default=0)
        for card in self.cards:
            card.setFixedHeight(height)
        self._high()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._high()

    def _high(self) -> None:
        """As high as its lines: a layout around it only asks for one."""
        self._tiles.setMinimumHeight(self._flow.heightForWidth(max(self.width(), 1)))
