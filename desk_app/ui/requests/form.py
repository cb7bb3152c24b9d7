"""The form of a request: two digits, a few words, Enter. Everything else has a sensible default."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desk_app.domain.requests.model import RequestChannel
from desk_app.domain.requests.objects import RequestObject
from desk_app.domain.settings import Settings
from desk_app.services.requests import MAX_ADDRESS, MAX_NAME, MAX_PHONE, MAX_SUMMARY, Entry
from desk_app.services.requests_reading import RequestLine
from desk_app.storage.requests import RequestWords
from desk_app.ui.entries.form import WrittenForm, put_day, tab_through
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.requests.words import channel_words
from desk_app.ui.shell.desk import Desk

_LIMITS = (MAX_SUMMARY, MAX_NAME, MAX_ADDRESS, MAX_PHONE)
_LINES = 80
_THERE, _MISSING = True, False
_TWO_WEEKS = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says: a new entry when `number` is None."""

    number: int | None
    entry: Entry
    words: RequestWords


class RequestForm(WrittenForm):
    """`written` carries a `Typed`."""

    written = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _LIMITS, _LINES)
        self._number: int | None = None
        self._objects: tuple[RequestObject, ...] = ()
        self.channel = FormField(self.tr("How did it come?"), DigitChoice(list(channel_words().items())))
        self.object = FormField(self.tr("What about?"), DigitChoice[str]([]))
        there = [(_THERE, self.tr("All there")), (_MISSING, self.tr("Some missing"))]
        self.complete = FormField(self.tr("Are the documents there?"), DigitChoice(there), hint=" ")
        self.announced = QCheckBox(self.tr("A day was announced to the person"))
        self.promised = FormField(self.tr("Answer announced for the day"), DateEdit(desk.formats.locale, self.today()))
        self.abusive = QCheckBox(self.tr("Abusive, by its number or its repetition: no acknowledgement is owed"))
        self.discreet = QCheckBox(self.tr("Confidential: only the agent in charge of it reads it"))
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
        self.offer_services(settings)

    def begin(self) -> None:
        """An empty form: received today."""
        self._number = None
        self.title.setText(self.tr("New request"))
        self._fill(Entry("", RequestChannel.LETTER, self.today().isoformat()), RequestWords())
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
        return Typed(self._number, entry, RequestWords(self.summary.editor.value, *self.contact()))

    def send(self) -> None:
        """Hand in what was typed, or say what it lacks."""
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
        put_day(self.received, date.fromisoformat(entry.received_on))
        self.announced.setChecked(entry.promised_on is not None)
        promised = self.today() + _TWO_WEEKS if entry.promised_on is None else date.fromisoformat(entry.promised_on)
        put_day(self.promised, promised)
        self.choose_service(entry.service)
        self.put_words(words)
        self.abusive.setChecked(entry.abusive)
        self.discreet.setChecked(entry.discreet)
        self._show_documents(entry.object)
        for refused in (self.channel, self.object, self.summary):
            refused.accept()

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

    def _connect(self) -> None:
        self.channel.editor.picked.connect(lambda _channel: self.object.editor.setFocus())
        self.object.editor.picked.connect(self._chosen)
        self.complete.editor.picked.connect(lambda _there: self.summary.editor.setFocus())
        self.announced.toggled.connect(self.promised.setVisible)

    def _lay_out(self) -> None:
        needed, more = Card(self.tr("The request")), Card(self.tr("More"))
        for field in (self.channel, self.object, self.complete, self.summary):
            needed.body.addWidget(field)
        for part in (
            Columns([(self.received, 1), (self.service, 1)]), self.announced, self.promised, self.abusive, self.discreet
        ):  # fmt: skip
            more.body.addWidget(part)
        self.promised.hide()
        self.complete.hide()
        erased = self.tr("Erased two years after the answer, with the text of the request.")
        self.lay_out_cards(needed, more, erased, beside=True)
        self._order()

    def _order(self) -> None:
        """The way of the Tab key; new digits would come last on it."""
        tab_through(
            self.channel.editor, self.object.editor, self.complete.editor, self.summary.editor, self.name.editor,
            self.phone.editor, self.address.editor, self.email.editor, self.received.editor, self.service.editor,
            self.announced, self.promised.editor, self.abusive, self.discreet,
        )  # fmt: skip
