"""The form of a slip: three digits, a few words, Enter. Everything else has a sensible default."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, Theme
from desk_app.domain.localtime import local
from desk_app.domain.settings import Settings
from desk_app.services.complaints import MAX_ADDRESS, MAX_NAME, MAX_PHONE, MAX_SUMMARY, Entry
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.storage.complaints import Words
from desk_app.ui.complaints.words import channel_words, kind_words, theme_words
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
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_LINES, _LEAST = 110, 420


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says: a new entry when `number` is None."""

    number: int | None
    entry: Entry
    words: Words


class ComplaintForm(QWidget):
    """`written` carries a `Typed` at Enter; `left` says that it was given up with Esc, `begun` that it begins anew."""

    written = Signal(object)
    begun = Signal()
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number: int | None = None
        self._touched: Mapping[Theme, tuple[int, ...]] = {}
        self.title = PlainLabel("", Role.TITLE)
        self.kind = FormField(self.tr("What is it?"), DigitChoice(list(kind_words().items())))
        self.theme = FormField(self.tr("What about?"), DigitChoice(list(theme_words().items())))
        hint = self.tr("In neutral words, without a name: what happened, what is asked for.")
        self.summary = FormField(self.tr("In s&hort"), NoteEdit(MAX_SUMMARY), hint=hint)
        self.channel = FormField(self.tr("It came by"), DigitChoice(list(channel_words().items())))
        self.received = FormField(self.tr("Received on the &day"), DateEdit(desk.formats.locale, self._today()))
        self.service = FormField(self.tr("Ser&vice"), QComboBox())
        hint = self.tr("Their numbers. Without any, it is counted apart from commitment 27.")
        self.commitments = FormField(self.tr("Commitments to&uched"), LineEdit(40), hint=hint)
        self.name = FormField(self.tr("&Name"), LineEdit(MAX_NAME))
        self.address = FormField(self.tr("Addr&ess"), LineEdit(MAX_ADDRESS))
        self.email = FormField(self.tr("E-ma&il"), LineEdit(MAX_NAME))
        self.phone = FormField(self.tr("Te&lephone"), LineEdit(MAX_PHONE))
        self.serious = QCheckBox(self.tr("Serious"))
        self.discreet = QCheckBox(self.tr("Confidential: only the agent in charge of it reads it"))
        self.appeal = QCheckBox(self.tr("It contests a decision: an appeal, for the legal service"))
        self.appeal_note = PlainLabel(
            self.tr(
                "Two months to answer, as an indication: silence is then a rejection. Not counted in commitment 27."
            ),
            Role.SMALL,
            wrap=True,
        )
        self.save = KeyButton("⏎", self.tr("Record"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Give up"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.kind.editor)

    def offer(self, settings: Settings, touched: Mapping[Theme, tuple[int, ...]]) -> None:
        """The services to choose from, and the commitments that each theme touches."""
        self._touched = touched
        chosen = self.service.editor.currentData()
        self.service.editor.clear()
        self.service.editor.addItem(self.tr("The whole place"), "")
        for service in settings.offered:
            self.service.editor.addItem(service.label, service.id)
        self.service.editor.setCurrentIndex(max(0, self.service.editor.findData(chosen)))

    def begin(self) -> None:
        """An empty form: a slip, received today."""
        self._number = None
        self.title.setText(self.tr("New entry"))
        self._fill(Entry(ComplaintKind.COMPLAINT, Theme.OTHER, self._today().isoformat()), Words())
        self.kind.editor.choose(None)
        self.theme.editor.choose(None)
        self._welcome()

    def open(self, line: ComplaintLine) -> None:
        """The form of an entry that was keyed wrong."""
        told = line.complaint
        self._number = told.id
        self.title.setText(self.tr("Correct no. {number}").format(number=told.id))
        entry = Entry(
            told.kind, told.theme, told.received_on, told.channel, told.service, told.commitments, told.serious,
            told.discreet, told.legal_appeal,
        )  # fmt: skip
        self._fill(entry, line.words or Words())
        self._welcome()

    def typed(self) -> Typed | None:
        """What the form says now; None while the kind or the theme is not chosen."""
        kind, theme = self.kind.editor.value, self.theme.editor.value
        if kind is None or theme is None:
            return None
        entry = Entry(
            kind=kind,
            theme=theme,
            received_on=self.received.editor.day.isoformat(),
            channel=self.channel.editor.value or ComplaintChannel.SLIP,
            service=self.service.editor.currentData() or "",
            commitments=tuple(int(number) for number in re.findall(r"\d{1,3}", self.commitments.editor.value)),
            serious=self.serious.isChecked(),
            discreet=self.discreet.isChecked(),
            legal_appeal=self.appeal.isChecked(),
        )
        contact = (field.editor.value for field in (self.name, self.address, self.email, self.phone))
        return Typed(self._number, entry, Words(self.summary.editor.value, *contact))

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
        for field in (self.kind, self.theme, self.summary):
            field.accept()
        missing = next((field for field in (self.kind, self.theme) if field.editor.value is None), None)
        if missing is not None:
            missing.refuse(self.tr("Choose one with its digit."))
        elif not self.summary.editor.value:
            self.summary.refuse(self.tr("Write a few words."))
        elif typed := self.typed():
            self.written.emit(typed)

    def _fill(self, entry: Entry, words: Words) -> None:
        self.kind.editor.choose(entry.kind)
        self.theme.editor.choose(entry.theme)
        self.channel.editor.choose(entry.channel)
        day = date.fromisoformat(entry.received_on)
        self.received.editor.setDate(QDate(day.year, day.month, day.day))
        self.service.editor.setCurrentIndex(max(0, self.service.editor.findData(entry.service)))
        self.commitments.editor.setText(", ".join(map(str, entry.commitments)))
        self.summary.editor.setPlainText(words.summary)
        for field, text in (
            (self.name, words.name), (self.address, words.address), (self.email, words.email),
            (self.phone, words.phone),
        ):  # fmt: skip
            field.editor.setText(text)
        for box, value in (
            (self.serious, entry.serious), (self.discreet, entry.discreet), (self.appeal, entry.legal_appeal),
        ):  # fmt: skip
            box.setChecked(value)
        for refused in (self.kind, self.theme, self.summary):
            refused.accept()

    def _welcome(self) -> None:
        self.begun.emit()

    def _propose(self, theme: Theme) -> None:
        """The commitments that a theme touches; they can be changed."""
        self.commitments.editor.setText(", ".join(map(str, self._touched.get(theme, ()))))
        self.summary.editor.setFocus()

    def _today(self) -> date:
        return local(self._desk.clock.now_ms(), self._desk.formats.timezone).date()

    def _connect(self) -> None:
        self.kind.editor.picked.connect(lambda _kind: self.theme.editor.setFocus())
        self.theme.editor.picked.connect(self._propose)
        self.channel.editor.picked.connect(lambda _channel: self.received.editor.setFocus())
        self.appeal.toggled.connect(self.appeal_note.setVisible)
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
        self._cards = Card(self.tr("The slip")), Card(self.tr("Who is to be answered")), Card(self.tr("More"))
        needed, who, more = self._cards
        self.appeal_note.hide()
        for field in (self.kind, self.theme, self.summary):
            needed.body.addWidget(field)
        for part in (
            self.channel, Columns([(self.received, 1), (self.service, 1)]), self.commitments, self.serious,
            self.discreet, self.appeal, self.appeal_note,
        ):  # fmt: skip
            more.body.addWidget(part)
        who.body.addWidget(Columns([(self.name, 1), (self.phone, 1)]))
        who.body.addWidget(Columns([(self.address, 1), (self.email, 1)]))
        erased = PlainLabel(self.tr("Erased one year after the end, with the words above."), Role.SMALL, wrap=True)
        who.body.addWidget(erased)
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
        fields = (
            self.kind, self.theme, self.summary, self.name, self.phone, self.address, self.email, self.channel,
            self.received, self.service, self.commitments,
        )  # fmt: skip
        order: list[QWidget] = [field.editor for field in fields]
        for before, after in pairwise([*order, self.serious, self.discreet, self.appeal]):
            QWidget.setTabOrder(before, after)
