"""The commitments of a scope at a glance: one line each, typed words keep those that have them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.scope import Scope
from desk_app.services.quality.view import CommitmentReading, CommitmentsView
from desk_app.ui.commitments.lights_row import LightsRow
from desk_app.ui.commitments.period import Period
from desk_app.ui.commitments.rows import TREND, commitment_columns, has_words, trend_of
from desk_app.ui.commitments.trend import Trend, TrendDelegate
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.filter_keys import FilterKeys
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk

_WIDE, _MIDDLE = 1180, 760
_WIDTHS = {TREND: 120, "missing": 270}
_LEAST_TABLE = (420, 300)


class CommitmentsOverview(QWidget):
    """`opened` tells a commitment that is wanted whole, `scoped` and `spanned` what is to be looked at."""

    opened = Signal(object)  # CommitmentReading
    scoped = Signal(str)
    spanned = Signal(object)  # Period

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: CommitmentsView | None = None
        self._periods: tuple[Period, ...] = ()
        self.heading = PlainLabel("", Role.TITLE)
        self.about = PlainLabel("", Role.SMALL, wrap=True)
        self.scopes = QComboBox()
        self.scopes.setAccessibleName(self.tr("Scope"))
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        for choice in (self.scopes, self.period):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.filter = LineEdit(60, placeholder=self.tr("Type a number or a word"), name=self.tr("Keep the commitments"))
        columns = commitment_columns(desk.formats, lambda: self._view)
        self.model = TableModel(desk.look, columns, lambda row: row.commitment.number)
        self.table: Table[CommitmentReading] = Table(desk.look, self.model, self.tr("Commitments"))
        place = [column.key for column in columns].index(TREND)
        self.table.setItemDelegateForColumn(place, TrendDelegate(desk.look, self.table, _trend))
        self.lights = LightsRow()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.filter)

    def show_scopes(self, scopes: tuple[Scope, ...], chosen: str, periods: tuple[Period, ...], period: Period) -> None:
        """Offer the scopes, when there are several, and the periods."""
        self._periods = periods
        _offer(self.scopes, [(scope.name, scope.id) for scope in scopes], chosen)
        self.scopes.setVisible(len(scopes) > 1)
        _offer(self.period, [(known.words(self._desk.formats), known.name) for known in periods], period.name)

    def show_view(self, view: CommitmentsView) -> None:
        """Show the commitments; the filter and the chosen one stay."""
        self._view = view
        formats = self._desk.formats
        self.heading.setText(view.scope.name)
        self.about.setText(" · ".join(self._told(view)))
        self.lights.show_view(view)
        self._keep()
        if self.table.current() is None and self.model.rows:
            self.table.choose(self.model.rows[0].commitment.number)
        self.table.setAccessibleDescription(formats.short_day(view.first) + " – " + formats.short_day(view.last))

    def show_progress(self, done: int, steps: int) -> None:
        """A first reading of many days says how far it is; one that is at hand says nothing."""
        if self._view is None:
            share = self._desk.formats.percent(done, steps)
            self.about.setText(self.tr("Counting the days that were never counted: {share}").format(share=share))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _told(self, view: CommitmentsView) -> list[str]:
        formats = self._desk.formats
        told = [
            f"{said(view.framework.name, formats)} {view.framework.version}",
            self.tr("%n commitment(s)", "", len(view.commitments)),
            self.tr("{first} to {last}").format(first=formats.short_day(view.first), last=formats.short_day(view.last)),
        ]
        if view.closed_on is not None:
            told.append(self.tr("closed on {day}").format(day=formats.short_day(view.closed_on)))
        if view.elsewhere:
            told.append(self.tr("not counted here: {sites}").format(sites=", ".join(view.elsewhere)))
        return told

    def _keep(self) -> None:
        """The commitments that have every word typed."""
        view = self._view
        if view is None:
            return
        formats, typed = self._desk.formats, self.filter.value
        kept = [row for row in view.commitments if has_words(row, typed, view.framework, formats)]
        self.model.set_rows(kept)
        if kept and self.table.current() is None:
            self.table.choose(kept[0].commitment.number)

    def _connect(self) -> None:
        self.filter.textChanged.connect(lambda _text: self._keep())
        FilterKeys(self.filter, self.table, self)
        self.table.opened.connect(self.opened)
        self.scopes.activated.connect(lambda _place: self.scoped.emit(self.scopes.currentData()))
        self.period.activated.connect(lambda place: self.spanned.emit(self._periods[place]))
        self._desk.look.changed.connect(self._fit)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        head.addWidget(self.heading)
        head.addStretch(1)
        for choice in (self.scopes, self.period):
            head.addWidget(choice)
        card = Card()
        card.body.addWidget(self.filter)
        card.body.addWidget(self.table, 1)
        hints = QWidget()
        flow = FlowLayout(hints, gap=SPACES["m"])
        for key, words in (
            ("⏎", self.tr("definition, months and proofs")),
            (self.tr("Esc"), self.tr("all of them again")),
            ("Ctrl C", self.tr("copy")),
        ):
            flow.addWidget(KeyHint(key, words))
        card.body.addWidget(hints)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["s"])
        layout.addLayout(head)
        layout.addWidget(self.about)
        layout.addWidget(self.lights)
        layout.addWidget(card, 1)

    def _fit(self) -> None:
        """What a narrow page or a large text has no room for is in the commitment itself."""
        px, width = self._desk.look.theme.px, self.width()
        hidden = {"missing": width < px(_WIDE), TREND: width < px(_MIDDLE), "n": width < px(_MIDDLE)}
        for place, column in enumerate(self.model.columns):
            self.table.setColumnHidden(place, hidden.get(column.key, False))
            if column.key in _WIDTHS:
                header = self.table.horizontalHeader()
                header.setSectionResizeMode(place, header.ResizeMode.Fixed)
                self.table.setColumnWidth(place, px(_WIDTHS[column.key]))
        self.table.setMinimumSize(px(_LEAST_TABLE[0]), px(_LEAST_TABLE[1]))


def _trend(row: object) -> Trend:
    assert isinstance(row, CommitmentReading)
    return trend_of(row.main)


def _offer(choice: QComboBox, offered: list[tuple[str, object]], chosen: object) -> None:
    """Put other items in a list of choices, without telling anybody."""
    choice.blockSignals(True)
    choice.clear()
    for words, value in offered:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(0, [value for _, value in offered].index(chosen)))
    choice.blockSignals(False)
