"""The form of a request: two digits, a few words, Enter. Everything else has a sensible default."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.localtime import local
from desk_app.domain.requests.model import RequestChannel
from desk_app.domain.requests.objects import RequestObject
from desk_app.domain.settings import Settings
from desk_app.services.requests import MAX_ADDRESS, MAX_NAME, MAX_PHONE, MAX_SUMMARY, Entry
from desk_app.services.requests_reading import RequestLine
from desk_app.storage.requests import RequestWords
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, enter_pressed
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.requests.words import channel_words
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LINES, _LEAST = 80, 420
_THERE, _MISSING = True, False
_TWO_WEEKS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says: a new entry when `number` is None."""

    number: int | None
    entry: Entry
    words: RequestWords


class RequestForm(QWidget):
    """`written` carries a `Typed` at Enter; `left` says that it was given up with Esc, `begun` that it begins anew."""

    written = Signal(object)
    begun = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number: int | None = None
        self._objects: tuple[RequestObject, ...] = ()
        self.title = PlainLabel("", Role.TITLE)
        self.channel = FormField(self.tr("How did it come?"), DigitChoice(list(channel_words().items())))
        self.object = FormField(self.tr("What about?"), DigitChoice[str]([]))
        there = [(_THERE, self.tr("All there")), (_MISSING, self.tr("Some missing"))]
        self.complete = FormField(self.tr("Are the documents there?"), DigitChoice(there), hint=" ")
        self.summary = FormField(self.tr("In s&hort"), NoteEdit(MAX_SUMMARY))
        self.received = FormField(self.tr("Received on the &day"), DateEdit(desk.formats.locale, self._today()))
        self.service = FormField(self.tr("Ser&vice"), QComboBox())
        self.announced = QCheckBox(self.tr("A day was announced to the person"))
        self.promised = FormField(
            self.tr("Answer announced for the da&y"), DateEdit(desk.formats.locale, self._today())
        )
        self.name = FormField(self.tr("&Name"), LineEdit(MAX_NAME))
        self.address = FormField(self.tr("Addr&ess"), LineEdit(MAX_ADDRESS))
        self.email = FormField(self.tr("E-ma&il"), LineEdit(MAX_NAME))
        self.phone = FormField(self.tr("Te&lephone"), LineEdit(MAX_PHONE))
        self.abusive = QCheckBox(self.tr("Abusive, by its number or its repetition: no acknowledgement is owed"))
        self.discreet = QCheckBox(self.tr("Confidential: only the agent in charge of it reads it"))
        self.save = KeyButton("⏎", self.tr("Record"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Give up"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.channel.editor)

    def offer(self, settings: Settings) -> None:
        """The objects and services to choose from."""
        objects = tuple(known for known in settings.requests.objects if known.active)
        if objects != self._objects:
            self._objects = objects
            self.object.editor.offer([(known.id, known.label) for known in objects])
            self._order()
        chosen = self.service.editor.currentData()
        self.service.editor.clear()
        self.service.editor.addItem(self.tr("The whole place"), "")
        for service in settings.offered:
            self.service.editor.addItem(service.label, service.id)
        self.service.editor.setCurrentIndex(max(0, self.service.editor.findData(chosen)))

    def begin(self) -> None:
        """An empty form: received today."""
        self._number = None
        self.title.setText(self.tr("New request"))
        self._fill(Entry("", RequestChannel.LETTER, self._today().isoformat()), RequestWords())
        self.channel.editor.choose(None)
        self.begun.emit()

    def open(self, line: RequestLine) -> None:
        """The form of a request that was keyed wrong."""
        told = line.request
        self._number = told.id
        self.title.setText(self.tr("Correct no. {number}").format(number=told.id))
        entry = Entry(
            told.object, told.channel, told.received_on, told.service, told.promised_on, told.complete, told.abusive,
            told.discreet,
        )  # fmt: skip
        self._fill(entry, line.words or RequestWords())
        self.begun.emit()

    def typed(self) -> Typed | None:
        """What the form says now; None while the channel or the object is not chosen."""
        channel, about = self.channel.editor.value, self.object.editor.value
        if channel is None or about is None:
            return None
        entry = Entry(
            object=about,
            channel=channel,
            received_on=self.received.editor.day.isoformat(),
            service=self.service.editor.currentData() or "",
            promised_on=self.promised.editor.day.isoformat() if self.announced.isChecked() else None,
            complete=self.complete.editor.value if self._documents(about) else None,
            abusive=self.abusive.isChecked(),
            discreet=self.discreet.isChecked(),
        )
        contact = (field.editor.value for field in (self.name, self.address, self.email, self.phone))
        return Typed(self._number, entry, RequestWords(self.summary.editor.value, *contact))

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not recorded; what was typed stays."""
        self.summary.refuse(sentence(trouble))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the summary records; with Shift it begins a line."""
        enter = enter_pressed(event)
        if enter and not enter.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._send()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _send(self) -> None:
        for field in (self.channel, self.object, self.summary):
            field.accept()
        missing = next((field for field in (self.channel, self.object) if field.editor.value is None), None)
        if missing is not None:
            missing.refuse(self.tr("Choose one with its digit."))
        elif typed := self.typed():
            self.written.emit(typed)

    def _fill(self, entry: Entry, words: RequestWords) -> None:
        self.channel.editor.choose(entry.channel)
        self.object.editor.choose(entry.object if any(known.id == entry.object for known in self._objects) else None)
        self.complete.editor.choose(entry.complete)
        self._put(self.received, date.fromisoformat(entry.received_on))
        self.announced.setChecked(entry.promised_on is not None)
        promised = self._today() + _TWO_WEEKS if entry.promised_on is None else date.fromisoformat(entry.promised_on)
        self._put(self.promised, promised)
        self.service.editor.setCurrentIndex(max(0, self.service.editor.findData(entry.service)))
        self.summary.editor.setPlainText(words.summary)
        for field, text in (
            (self.name, words.name), (self.address, words.address), (self.email, words.email),
            (self.phone, words.phone),
        ):  # fmt: skip
            field.editor.setText(text)
        self.abusive.setChecked(entry.abusive)
        self.discreet.setChecked(entry.discreet)
        self._show_documents(entry.object)
        for refused in (self.channel, self.object, self.summary):
            refused.accept()

    @staticmethod
    def _put(field: FormField[DateEdit], day: date) -> None:
        field.editor.setDate(QDate(day.year, day.month, day.day))

    def _documents(self, about: str) -> tuple[str, ...]:
        """The documents that an object asks for."""
        return next((known.documents for known in self._objects if known.id == about), ())

    def _show_documents(self, about: str) -> None:
        documents = self._documents(about)
        self.complete.hint.setText(", ".join(documents))
        self.complete.setVisible(bool(documents))

    def _chosen(self, about: str) -> None:
        """On to the documents of the object, or to the words."""
        self._show_documents(about)
        (self.complete if self._documents(about) else self.summary).editor.setFocus()

    def _today(self) -> date:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def _connect(self) -> None:
        self.channel.editor.picked.connect(lambda _channel: self.object.editor.setFocus())
        self.object.editor.picked.connect(self._chosen)
        self.complete.editor.picked.connect(lambda _there: self.summary.editor.setFocus())
        self.announced.toggled.connect(self.promised.setVisible)
        self.summary.editor.installEventFilter(self)
        self.save.clicked.connect(self._send)
        self.cancel.clicked.connect(self.left)
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.summary.editor.setFixedHeight(px(_LINES))
        for card in self._cards:
            card.setMinimumWidth(px(_LEAST))

    def _lay_out(self) -> None:
        self._cards = Card(self.tr("The request")), Card(self.tr("Who is to be answered")), Card(self.tr("More"))
        needed, who, more = self._cards
        for field in (self.channel, self.object, self.complete, self.summary):
            needed.body.addWidget(field)
        for part in (
            Columns([(self.received, 1), (self.service, 1)]), self.announced, self.promised, self.abusive, self.discreet
        ):  # fmt: skip
            more.body.addWidget(part)
        who.body.addWidget(Columns([(self.name, 1), (self.phone, 1)]))
        who.body.addWidget(Columns([(self.address, 1), (self.email, 1)]))
        erased = PlainLabel(self.tr("Erased two years after the answer, with the words above."), Role.SMALL, wrap=True)
        who.body.addWidget(erased)
        self.promised.hide()
        self.complete.hide()
        head = QHBoxLayout()
        head.setSpacing(SPACES["m"])
        for button in (self.cancel, self.save):
            button.setSizePolicy(button.sizePolicy().Policy.Fixed, button.sizePolicy().Policy.Fixed)
            head.addWidget(button)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        layout.addWidget(self.title)
        layout.addWidget(Columns([(stacked(needed, who), 1), (stacked(more), 1)]), 1)
        self._order()

    def _order(self) -> None:
        """The way of the Tab key; new digits would come last on it."""
        order: list[QWidget] = [
            self.channel.editor, self.object.editor, self.complete.editor, self.summary.editor, self.name.editor,
            self.phone.editor, self.address.editor, self.email.editor, self.received.editor, self.service.editor,
            self.announced, self.promised.editor, self.abusive, self.discreet,
        ]  # fmt: skip
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
