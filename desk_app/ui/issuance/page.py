"""The page of the issuance: joins the tally, the register, what can be done to an act, and the form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk_app.domain.figures.model import Share
from desk_app.services.acts_reading import ActLine, IssuanceView
from desk_app.ui.issuance.form import ActForm
from desk_app.ui.issuance.panel import ActPanel
from desk_app.ui.issuance.presenter import IssuancePresenter
from desk_app.ui.issuance.rows import Names, act_columns, coded_columns, matches
from desk_app.ui.issuance.tally import TallyCard
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.layers import Layers
from desk_app.ui.kit.register_list import RegisterList, RegisterWords
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk
from desk_app.ui.tables import Tables


class IssuancePage(QWidget):
    """A digit counts an act, F2 records one asked for, F3 goes to the register, Enter opens one, Esc comes back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names = Names()
        self._wanted: int | None = None
        self._lines: tuple[ActLine, ...] = ()
        self.tally = TallyCard()
        self.figures = [[PlainLabel("–", Role.STRONG) for _ in range(3)] for _ in range(2)]
        words = RegisterWords(
            title=self.tr("Acts to issue, and those of the last month"),
            icon="list",
            filter=self.tr("Type a number, an act, a reference, a state"),
            empty=self.tr("What is asked for will appear here with the day that was announced."),
            new=self.tr("An act asked for"),
        )
        self.list: RegisterList[ActLine] = RegisterList(
            desk.look,
            words,
            act_columns(desk.formats, self._names),
            lambda line: line.act.id,
            lambda line, typed: matches(line, typed, desk.formats, self._names),
            coded_columns(desk.formats, self._names),
        )
        self.panel = ActPanel()
        self.board = self._made_board()
        self.form = ActForm(desk)
        self._layers = Layers(self, self.board, self.form)
        self.presenter = IssuancePresenter(desk, self)
        self.tables = Tables(desk, self)
        self._connect()
        self.back()

    def begin(self, *, correcting: bool = False) -> None:
        """An act asked for, or an error in one that is not in the register."""
        self._layers.bring(self.form)
        self.form.begin(correcting=correcting)

    def open(self, line: ActLine) -> None:
        """What can be done to an act."""
        if line.possible:
            self.panel.show()
            title = self.tr("No. {number}: {act}").format(number=line.act.id, act=self._names.kind(line))
            self.panel.open(line, title)

    def open_entry(self, _register: str, number: int) -> None:
        """An act to which another page leads, chosen in the register with what can be done to it."""
        self._wanted = number
        self._open_wanted()

    def close_panel(self) -> None:
        """Back to the register."""
        self.panel.hide()
        self.list.setFocus()

    def back(self) -> None:
        """Back to the tally."""
        self.panel.hide()
        self._layers.bring(self.board, self.tally)

    def _recorded(self, number: int) -> None:
        """Back to the tally; the act just recorded is the one that Enter opens."""
        self.back()
        if number:
            self.list.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def _take(self, view: IssuanceView) -> None:
        if self._names.settings != view.settings:
            self.form.offer(view.settings)
        self._names.settings = view.settings
        self.tally.show_counts(view.settings.act_types, view.issued_today)
        self._lines = view.lines
        self.list.show_rows(view.lines)
        self._open_wanted()
        for cells, told in zip(self.figures, view.figures, strict=True):
            shown = (
                self._desk.formats.number(told.issued),
                self._share(told.on_time, 0),
                self._share(told.corrected, 1),
            )
            for cell, text in zip(cells, shown, strict=True):
                cell.setText(text)

    def _open_wanted(self) -> None:
        line = next((line for line in self._lines if line.act.id == self._wanted), None)
        if line is not None:
            self._wanted = None
            self.back()
            self.list.filter.clear()
            self.list.table.choose(line.act.id)
            self.open(line)

    def _share(self, share: Share, decimals: int) -> str:
        if not share.denominator:
            return "–"
        percent = self._desk.formats.percent(share.numerator, share.denominator, decimals)
        return f"{percent} ({share.numerator}/{share.denominator})"

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.asked.connect(self._recorded)
        presenter.refused.connect(self.form.refuse)
        presenter.done.connect(self.close_panel)
        self.tally.counted.connect(presenter.count)
        self.tally.begun.connect(lambda: self.begin())
        self.tally.listed.connect(self.list.filter.setFocus)
        self.tally.erred.connect(lambda: self.begin(correcting=True))
        self.list.opened.connect(self.open)
        self.list.begun.connect(lambda: self.begin())
        self.list.copied.connect(self._copied)
        self.list.tabled.connect(self.tables.write)
        self.panel.asked.connect(presenter.act)
        self.panel.left.connect(self.close_panel)
        self.panel.left.connect(self._desk.notices.entry_left)
        self.form.written.connect(presenter.ask)
        self.form.erred.connect(presenter.correct_unlisted)
        self.form.begun.connect(presenter.renew)
        self.form.left.connect(self.back)

    def _copied(self, entries: int) -> None:
        self._desk.notices.done(self.tr("%n act(s) copied, without their references", "", entries))

    def _made_board(self) -> QWidget:
        board = QWidget()
        layout = QVBoxLayout(board)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES["m"])
        column.addWidget(self.list, 1)
        column.addWidget(self.panel)
        layout.addWidget(Columns([(stacked(self.tally, self._made_figures()), 2), (right, 3)]), 1)
        return board

    def _made_figures(self) -> Card:
        card, grid = Card(self.tr("How acts are issued")), QGridLayout()
        grid.setHorizontalSpacing(SPACES["m"])
        heads = (self.tr("Issued"), self.tr("Ready in time"), self.tr("Corrected"))
        for place, head in enumerate(heads, start=1):
            label = PlainLabel(head, Role.SMALL)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, 0, place)
            grid.setColumnStretch(place, 1)
        for row, period in enumerate((self.tr("This month"), self.tr("This year")), start=1):
            grid.addWidget(PlainLabel(period), row, 0)
            for place, cell in enumerate(self.figures[row - 1], start=1):
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(cell, row, place)
        card.body.addLayout(grid)
        return card
