"""What the confidentiality screen shows: requests at the left, the answers and the rooms at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.services.readings import PrivacyView
from desk_app.storage.privacy_readings import PrivacyLine
from desk_app.ui.confidentiality.answers import KeyedAnswer, keyed_answers
from desk_app.ui.confidentiality.presenter import ConfidentialityPresenter
from desk_app.ui.confidentiality.rows import request_columns
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

_FREE_KEY = "L"


class ConfidentialityView(QWidget):
    """Digits and letters answer the chosen request; L frees its room. No reason, no name, no service."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: PrivacyView | None = None
        self._answers: dict[str, KeyedAnswer] = {}
        self.presenter = ConfidentialityPresenter(desk, self)
        self.model = TableModel(desk.look, request_columns(desk.formats, self._room, self._now), _visit)
        self.table = Table(desk.look, self.model, self.tr("Requests of the day"))
        self.requests = Card(self.tr("Requests of the day"))
        self._shown = QStackedWidget()
        empty = EmptyState(
            desk.look,
            "shield-check",
            self.tr("Requests for confidentiality will appear here. They are made at the reception."),
            key="F4",
            words=self.tr("at the reception, for an arrival or the chosen visit"),
        )
        self._shown.addWidget(empty)
        self._shown.addWidget(self.table)
        self.requests.body.addWidget(self._shown)
        self.answers = Card(self.tr("Answer"))
        self.chosen = PlainLabel(role=Role.QUIET, wrap=True)
        self._keys = QVBoxLayout()
        self.answers.body.addWidget(self.chosen)
        self.answers.body.addLayout(self._keys)
        self.rooms = Card(self.tr("Rooms"))
        self._lay_out()
        self.setFocusProxy(self.table)
        self.table.installEventFilter(self)
        self.presenter.view_read.connect(self._show)
        self.table.chosen.connect(lambda _line: self._show_choice())
        desk.ticks.beat.connect(self._age)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the answers, taken before the table searches its rows for them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            return self._key_pressed(event.text().upper())
        return super().eventFilter(watched, event)

    def _key_pressed(self, key: str) -> bool:
        line = self.table.current()
        if line is None:
            return False
        if key in self._answers:
            self.presenter.answer(line, self._answers[key].answer)
        elif key == _FREE_KEY:
            self.presenter.free_room(line)
        return key in self._answers or key == _FREE_KEY

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACES["m"])
        side.addWidget(self.answers)
        side.addWidget(self.rooms)
        side.addStretch(1)
        right = QWidget()
        right.setLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(Columns([(self.requests, 3), (right, 2)], margin=SPACES["l"])))
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """The list keeps room for its words and a few rows at every text scale."""
        px = self._desk.look.theme.px
        self.requests.setMinimumSize(px(480), px(320))

    def _show(self, view: PrivacyView) -> None:
        before = self._view
        self._view = view
        self.model.set_rows(view.requests)
        self._shown.setCurrentIndex(1 if view.requests else 0)
        self.requests.set_aside(self._unanswered(view))
        if before is None or before.settings != view.settings:
            self._make_keys()
        if view.requests and self.table.current() is None:
            first = next((line for line in view.requests if line.pending), view.requests[0])
            self.table.choose(first.visit)
        self._show_choice()
        self._show_rooms()

    def _unanswered(self, view: PrivacyView) -> str:
        """How many requests wait for an answer, and how many will never have one: as their rows say it."""
        pending = sum(line.pending for line in view.requests)
        never = sum(line.outcome is None and not line.pending for line in view.requests)
        parts = (
            self.tr("%n to be answered", "", pending) if pending else "",
            self.tr("%n without an answer", "", never) if never else "",
        )
        return " · ".join(filter(None, parts))

    def _make_keys(self) -> None:
        assert self._view is not None
        _clear(self._keys)
        keyed = keyed_answers(self._view.settings)
        self._answers = {answer.key: answer for answer in keyed if answer.key}
        for heading in dict.fromkeys(answer.heading for answer in keyed):
            self._keys.addWidget(PlainLabel(heading, Role.SMALL))
            row = QWidget()
            flow = FlowLayout(row, gap=SPACES["s"])
            for answer in keyed:
                if answer.heading == heading:
                    flow.addWidget(self._made_key(answer))
            self._keys.addWidget(row)

    def _made_key(self, answer: KeyedAnswer) -> KeyButton:
        button = KeyButton(answer.key, answer.words)
        button.clicked.connect(lambda: self._press(answer))
        return button

    def _press(self, answer: KeyedAnswer) -> None:
        line = self.table.current()
        if line is not None:
            self.presenter.answer(line, answer.answer)

    def _show_choice(self) -> None:
        line = self.table.current()
        if line is None:
            self.chosen.setText(self.tr("Choose a request to answer it."))
        else:
            self.chosen.setText(
                self.tr("{ticket}, asked at {hour}. Nothing is said aloud, and the reason is not asked.").format(
                    ticket=line.ticket, hour=self._desk.formats.clock(line.requested_at)
                )
            )
        self.answers.setEnabled(line is not None)

    def _show_rooms(self) -> None:
        view = self._view
        assert view is not None
        _clear(self.rooms.body)
        tickets = {line.visit: line for line in view.requests}
        for room in view.settings.rooms:
            if not room.active:
                continue
            line = tickets.get(view.rooms.get(room.id, 0))
            if line is None:
                self.rooms.body.addWidget(PlainLabel(self.tr("{room} · free").format(room=room.label)))
                continue
            words = self.tr("{room} · {ticket} since {hour}: free it").format(
                room=room.label, ticket=line.ticket, hour=self._desk.formats.clock(line.settled_at)
            )
            button = KeyButton(_FREE_KEY if line == self.table.current() else "", words)
            button.clicked.connect(lambda _on=False, held=line: self.presenter.free_room(held))
            self.rooms.body.addWidget(button)

    def _room(self, room: str) -> str:
        known = self._view.settings.room(room) if self._view else None
        return known.label if known else room

    def _now(self) -> int:
        return self._desk.clock.now_ms()

    def _age(self) -> None:
        """Running delays grow without a new reading."""
        if self._view is not None and self.isVisible():
            self.model.set_rows(self._view.requests)
            self.table.viewport().update()


def _visit(line: PrivacyLine) -> int:
    return line.visit


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
