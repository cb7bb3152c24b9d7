"""One request whole: its clocks, what was written, what happened to it, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.requests.model import LateCause, Request
from desk_app.domain.settings import Settings
from desk_app.services.requests_reading import RequestDetail, RequestLine
from desk_app.ui.complaints.words import authority_words
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_at, digit_of, place_of
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.requests.asking import NEEDS, Asked, RequestAsk
from desk_app.ui.requests.clocks_row import ClocksRow
from desk_app.ui.requests.rows import Labels, alert_of
from desk_app.ui.requests.words import (
    ALERT_TONES,
    act_words,
    alert_words,
    answer_words,
    cause_words,
    channel_words,
    fact_words,
    state_words,
)
from desk_app.ui.shell.desk import Desk

_ROW = 34
_MOST_ROWS = 8
_WIDTHS = (420, 320)


class RequestDetailView(QWidget):
    """`left` is Esc, `amended` F4; `asked` carries an act and what it is told."""

    left = Signal()
    amended = Signal(object)
    asked = Signal(object)

    def __init__(self, desk: Desk, labels: Labels) -> None:
        super().__init__()
        self._desk, self._labels = desk, labels
        self._shown: RequestDetail | None = None
        self._settings: Settings | None = None
        self.back = KeyButton(self.tr("Esc"), self.tr("The register"))
        self.amend = KeyButton("F4", self.tr("Correct"))
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.state, self.alert = StateBadge(), StateBadge()
        self.told = QFormLayout()
        self.told.setHorizontalSpacing(SPACES["m"])
        self.summary, self.contact, self.missing = (PlainLabel("", wrap=True) for _ in range(3))
        columns = (
            Column[Fact]("day", self.tr("Day"), lambda fact: desk.formats.short_day(fact.payload.get("on", fact.day))),
            Column[Fact]("what", self.tr("Step"), self._what, stretch=True),
            Column[Fact]("who", self.tr("Who"), lambda fact: labels.agent(fact.agent)),
        )
        self.history = TableModel(desk.look, columns, lambda fact: fact.id)
        self.table: Table[Fact] = Table(desk.look, self.history, self.tr("What happened"))
        self.clocks = ClocksRow(desk)
        self.ask = RequestAsk(desk)
        self.acts = Card(self.tr("What can be done"))
        self.buttons = {
            kind: KeyButton(digit_at(place), words) for place, (kind, words) in enumerate(act_words().items())
        }
        self._lay_out()
        self._connect()

    @property
    def number(self) -> int | None:
        """The number of the request that is shown."""
        return self._shown.line.request.id if self._shown else None

    def show_detail(self, detail: RequestDetail, settings: Settings) -> None:
        """Show a request; what is being typed stays while it is the same one."""
        same = self.number == detail.line.request.id
        self._shown, self._settings = detail, settings
        line = detail.line
        request = line.request
        self.title.setText(
            self.tr("No. {number} · {channel}: {object}").format(
                number=request.id,
                channel=channel_words()[request.channel],
                object=self._labels.object(request.object),
            )
        )
        self.state.say(state_words()[request.state], Tone.ACCENT if request.is_open else Tone.NEUTRAL)
        self.alert.say(alert_words()[line.alert], ALERT_TONES[line.alert])
        self.alert.setVisible(bool(alert_of(line)))
        self.clocks.show_clocks(detail)
        self._tell(line)
        self.history.set_rows(detail.facts)
        for kind, button in self.buttons.items():
            button.setVisible(kind in detail.acts)
        self.amend.setVisible(Kind.REQUEST_AMENDED in detail.acts)
        if not same:
            self.stop_asking()
        self._fit()

    def stop_asking(self) -> None:
        """The acts again."""
        self.ask.hide()
        self.acts.show()
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard is the first act's, else the way back's."""
        first = next((button for button in self.buttons.values() if not button.isHidden()), self.back)
        self.setFocusProxy(first)
        first.setFocus()

    def do(self, kind: Kind) -> None:
        """Do it, or ask what it needs first."""
        if self._shown is None or self._settings is None or kind not in self._shown.acts:
            return
        if kind in NEEDS:
            self.acts.hide()
            self.ask.show()
            self.ask.ask(kind, self._shown.line, self._settings)
        else:
            self.asked.emit(Asked(kind, {}))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_F4 and self.amend.isVisible():
            self._amend()
        elif digit is not None and self.acts.isVisible() and not event.isAutoRepeat():
            self.do(list(self.buttons)[place_of(digit)])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits pressed in the list of what happened are acts too."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and digit_of(event) is not None:
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _amend(self) -> None:
        if self._shown is not None:
            self.amended.emit(self._shown.line)

    def _what(self, fact: Fact) -> str:
        told = fact.payload
        until, cause = told.get("until"), told.get("cause")
        return fact_words()[fact.kind].format(
            owner=self._labels.agent(told.get("owner")),
            of=told.get("of", ""),
            until=self._desk.formats.short_day(until) if until else "",
            cause=cause_words()[LateCause(cause)] if cause else "",
        )

    def _tell(self, line: RequestLine) -> None:
        while self.told.rowCount():
            self.told.removeRow(0)
        for title, value in self._told(line.request):
            if value:
                self.told.addRow(PlainLabel(title, Role.QUIET), PlainLabel(value, wrap=True))
        words = line.words
        hidden = self.tr("Erased.") if line.readable else self.tr("Confidential: the agent in charge of it reads it.")
        self.summary.setText((words.summary or self.tr("Nothing more was noted.")) if words else hidden)
        contact = (words.name, words.address, words.email, words.phone) if words else ()
        self.contact.setText("\n".join(filter(None, contact)) or self.tr("Nobody to answer was noted."))
        self.contact.setVisible(words is not None)
        self.missing.setText(self.tr("Missing: {documents}").format(documents=words.missing) if words else "")
        self.missing.setVisible(bool(words and words.missing))

    def _told(self, request: Request) -> list[tuple[str, str]]:
        def day(told: str | None) -> str:
            return self._desk.formats.short_day(told) if told else ""

        answer = answer_words()[request.answer] if request.answer else ""
        if request.transferred_to:
            answer = self.tr("Transferred: {authority}").format(authority=authority_words()[request.transferred_to])
        signed = self._shown.line.words.signatory if self._shown and self._shown.line.words else ""
        complete = {True: self.tr("All there at first contact"), False: self.tr("Some missing at first contact")}
        return [
            (self.tr("Received"), day(request.received_on)),
            (self.tr("Service"), self._labels.service(request.service) or self.tr("The whole place")),
            (self.tr("In charge"), self._labels.agent(request.owner)),
            (self.tr("Documents"), complete[request.complete] if request.complete is not None else ""),
            (self.tr("Final answer announced for"), day(request.held_until)),
            (self.tr("First answer"), day(request.first_answered_on)),
            (self.tr("Answer"), answer),
            (self.tr("Signed by"), signed),
            (self.tr("Cause of the delay"), cause_words()[request.late_cause] if request.late_cause else ""),
            (self.tr("Same as no."), str(request.duplicate_of or "")),
        ]

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.amend.clicked.connect(self._amend)
        self.ask.sent.connect(self.asked)
        self.ask.left.connect(self.stop_asking)
        self.table.installEventFilter(self)
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, kind=kind: self.do(kind))
        self._desk.look.changed.connect(self._fit)

    def _fit(self) -> None:
        rows = min(_MOST_ROWS, max(1, len(self.history.rows)))
        self.table.setFixedHeight(self._desk.look.theme.px(_ROW) * (rows + 1) + SPACES["s"])
        self._halves[0].setMinimumWidth(self._desk.look.theme.px(_WIDTHS[0]))
        self._halves[1].setMinimumWidth(self._desk.look.theme.px(_WIDTHS[1]))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        for button in (self.back, self.amend):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            head.addWidget(button)
        head.addStretch(1)
        for badge in (self.alert, self.state):
            head.addWidget(badge)
        coded, written, happened = (
            Card(self.tr("In brief")), Card(self.tr("What was written")), Card(self.tr("What happened"))
        )  # fmt: skip
        coded.body.addLayout(self.told)
        for part in (self.summary, self.contact, self.missing):
            written.body.addWidget(part)
        self.contact.setProperty("role", Role.QUIET.value)
        happened.body.addWidget(self.table)
        for button in self.buttons.values():
            self.acts.body.addWidget(button)
        self._halves = stacked(coded, written, happened), stacked(self.acts, self.ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(self.clocks)
        layout.addWidget(Columns([(self._halves[0], 3), (self._halves[1], 2)]), 1)
        self.ask.hide()
