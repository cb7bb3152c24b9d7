"""The page of the switchboard: joins the tally, the lists, the figures and the form of a call told whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.calls.model import REGISTER, CallOutcome
from desk_app.domain.settings import ThresholdKey
from desk_app.services.calls_reading import SwitchboardView
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.layers import Layers
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.phone.figures import PhoneFiguresCard
from desk_app.ui.phone.form import CallForm
from desk_app.ui.phone.lists import CallbacksCard, TodayCard
from desk_app.ui.phone.presenter import PhonePresenter
from desk_app.ui.phone.tally import Tally
from desk_app.ui.shell.desk import Desk
from desk_app.ui.tables import Tables


class PhonePage(QWidget):
    """A digit counts a call, F2 tells one whole, F3 goes to the call-backs, Esc comes back to the tally."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.tally = Tally()
        self.figures = PhoneFiguresCard(desk.formats)
        self.callbacks, self.today = CallbacksCard(desk), TodayCard(desk)
        self.whole = KeyButton("F2", self.tr("Tell a call whole"))
        self.to_callbacks = KeyButton("F3", self.tr("Call-backs"))
        self.board = self._made_board()
        self.form = CallForm(desk)
        self._wanted: int | None = None  # a call asked for before anything was read
        self._read = False
        self._layers = Layers(self, self.board, self.form)
        self.presenter = PhonePresenter(desk, self)
        self.tables = Tables(desk, self)
        self._connect()
        self.back()

    def begin(self, outcome: CallOutcome | None = None) -> None:
        """Tell a call whole."""
        self._layers.bring(self.form)
        self.form.begin(outcome)

    def open_entry(self, _register: str, number: int) -> None:
        """The call-back to make, or the call of today, chosen once it is read; a call being told is left as it is."""
        self._wanted = None if self._read else number
        if self._read and self._layers.currentWidget() is self.board:
            for listed in (self.callbacks.table, self.today.table):
                if listed.choose(number):
                    listed.setFocus()
                    return

    def back(self) -> None:
        """Back to the tally."""
        self._layers.bring(self.board, self.tally)

    def _take(self, view: SwitchboardView) -> None:
        self.tally.show_counts(view.settings.call_reasons, view.tally)
        rings = int(view.settings.value(ThresholdKey.CALL_MAX_RINGS))
        self.figures.show_figures(view.figures, rings, view.from_exchange, view.quick)
        self.callbacks.show_view(view)
        self.today.show_view(view)
        self.form.offer(view.settings)
        self._read = True
        if self._wanted is not None:
            self.open_entry(REGISTER, self._wanted)

    def _to_callbacks(self) -> None:
        if self.callbacks.model.rows:
            self.callbacks.table.setFocus()

    def _to_table(self) -> None:
        self.tables.write(self.tr("Calls of today"), self.today.table_rows)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.read.connect(self._take)
        presenter.logged.connect(self.back)
        presenter.refused.connect(self.form.refuse)
        self.tally.counted.connect(presenter.tally)
        self.tally.promised.connect(lambda: self.begin(CallOutcome.CALLBACK_PROMISED))
        self.callbacks.kept.connect(presenter.kept)
        self.callbacks.tried.connect(presenter.tried)
        self.callbacks.dropped.connect(presenter.dropped)
        self.today.voided.connect(presenter.void)
        self.form.written.connect(presenter.log)
        self.form.begun.connect(presenter.renew)
        self.form.left.connect(self.back)
        self.whole.clicked.connect(lambda: self.begin())
        self.to_callbacks.clicked.connect(self._to_callbacks)
        self.today.to_table.clicked.connect(self._to_table)
        for key, act in (("F2", self.begin), ("F3", self._to_callbacks), ("Esc", self.back), ("F6", self._to_table)):
            shortcut = QShortcut(QKeySequence(key), self.board)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _made_board(self) -> QWidget:
        count = Card(self.tr("Count a call"), self.tr("one key, one call"))
        count.body.addWidget(self.tally)
        keys = QWidget()
        flow = FlowLayout(keys, gap=SPACES["s"])
        for button in (self.whole, self.to_callbacks):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(button)
        count.body.addWidget(keys)
        board = QWidget()
        layout = QVBoxLayout(board)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        right = QWidget()
        lists = QVBoxLayout(right)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(SPACES["m"])
        lists.addWidget(self.callbacks, 1)
        lists.addWidget(self.today, 1)
        layout.addWidget(Columns([(stacked(count, self.figures), 1), (right, 1)]), 1)
        return board
