"""The form of a slip: three digits, a few words, Enter. Everything else has a sensible default."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, Theme
from desk_app.domain.settings import Settings
from desk_app.services.complaints import MAX_ADDRESS, MAX_NAME, MAX_PHONE, MAX_SUMMARY, Entry
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.storage.complaints import Words
from desk_app.ui.complaints.words import channel_words, kind_words, theme_words
from desk_app.ui.entries.form import WrittenForm, put_day, tab_through
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.shell.desk import Desk

_LIMITS = (MAX_SUMMARY, MAX_NAME, MAX_ADDRESS, MAX_PHONE)
_LINES = 110


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form says: a new entry when `number` is None."""

    number: int | None
    entry: Entry
    words: Words


class ComplaintForm(WrittenForm):
    """`written` carries a `Typed`."""

    written = Signal(object)

    def __init__(self, desk: Desk) -> None:
        hint = self.tr("In neutral words, without a name: what happened, what is asked for.")
        super().__init__(desk, _LIMITS, _LINES, hint)
        self._number: int | None = None
        self._touched: Mapping[Theme, tuple[int, ...]] = {}
        self.kind = FormField(self.tr("What is it?"), DigitChoice(list(kind_words().items())))
        self.theme = FormField(self.tr("What about?"), DigitChoice(list(theme_words().items())))
        self.channel = FormField(self.tr("It came by"), DigitChoice(list(channel_words().items())))
        hint = self.tr("Their numbers. Without any, it is counted apart from commitment 27.")
        self.commitments = FormField(self.tr("Commitments touched"), LineEdit(40), hint=hint)
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
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.kind.editor)

    def offer(self, settings: Settings, touched: Mapping[Theme, tuple[int, ...]]) -> None:
        """The services to choose from, and the commitments that each theme touches."""
        self._touched = touched
        self.offer_services(settings)

    def begin(self) -> None:
        """An empty form: a slip, received today."""
        self._number = None
        self.title.setText(self.tr("New entry"))
        self._fill(Entry(ComplaintKind.COMPLAINT, Theme.OTHER, self.today().isoformat()), Words())
        self.kind.editor.choose(None)
        self.theme.editor.choose(None)
        self.begun.emit()

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
        self.begun.emit()

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
        return Typed(self._number, entry, Words(self.summary.editor.value, *self.contact()))

    def send(self) -> None:
        """Hand in what was typed, or say what it lacks."""
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
        put_day(self.received, date.fromisoformat(entry.received_on))
        self.choose_service(entry.service)
        self.commitments.editor.setText(", ".join(map(str, entry.commitments)))
        self.put_words(words)
        for box, value in (
            (self.serious, entry.serious), (self.discreet, entry.discreet), (self.appeal, entry.legal_appeal),
        ):  # fmt: skip
            box.setChecked(value)
        for refused in (self.kind, self.theme, self.summary):
            refused.accept()

    def _propose(self, theme: Theme) -> None:
        """The commitments that a theme touches; they can be changed."""
        self.commitments.editor.setText(", ".join(map(str, self._touched.get(theme, ()))))
        self.summary.editor.setFocus()

    def _connect(self) -> None:
        self.kind.editor.picked.connect(lambda _kind: self.theme.editor.setFocus())
        self.theme.editor.picked.connect(self._propose)
        self.channel.editor.picked.connect(lambda _channel: self.received.editor.setFocus())
        self.appeal.toggled.connect(self.appeal_note.setVisible)

    def _lay_out(self) -> None:
        needed, more = Card(self.tr("The slip")), Card(self.tr("More"))
        self.appeal_note.hide()
        for field in (self.kind, self.theme, self.summary):
            needed.body.addWidget(field)
        for part in (
            self.channel, Columns([(self.received, 1), (self.service, 1)]), self.commitments, self.serious,
            self.discreet, self.appeal, self.appeal_note,
        ):  # fmt: skip
            more.body.addWidget(part)
        self.lay_out_cards(needed, more, self.tr("Erased one year after the end, with the words above."))
        fields = (
            self.kind, self.theme, self.summary, self.name, self.phone, self.address, self.email, self.channel,
            self.received, self.service, self.commitments,
        )  # fmt: skip
        tab_through(*(field.editor for field in fields), self.serious, self.discreet, self.appeal)
