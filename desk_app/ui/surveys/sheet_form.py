"""A paper form being keyed: where and when it was filled in, which stays from sheet to sheet, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desk_app.domain.settings import Settings
from desk_app.domain.surveys.bank import Question, QuestionKind
from desk_app.domain.surveys.campaign import Campaign
from desk_app.services.survey_forms import MAX_WORDS, Form
from desk_app.storage.complaints import Words
from desk_app.storage.survey_forms import Sheet
from desk_app.ui.kit.button_row import button_row
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk
from desk_app.ui.surveys.key_sheet import KeySheet
from desk_app.ui.surveys.words import half_words

_LINES = 70


class SheetForm(QWidget):
    """`keyed` carries a `Form` at F9, `again` the answers of a second keying; `left` is Esc."""

    keyed = Signal(object)  # Form
    again = Signal(object, object)  # Sheet, answers
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sheet: Sheet | None = None
        self.title = PlainLabel("", Role.TITLE, wrap=True)
        self.hint = PlainLabel("", Role.SMALL, wrap=True)
        self.service = FormField(self.tr("Service"), QComboBox())
        self.day = FormField(self.tr("Filled in on the day"), DateEdit(desk.formats.locale, date(2026, 1, 1)))
        self.half = FormField(self.tr("Half of the day"), QComboBox())
        self.half.editor.addItem(self.tr("not known"), None)
        for half, words in half_words().items():
            self.half.editor.addItem(words, half)
        self.sheet = KeySheet(desk)
        self.text = FormField(self.tr("Free words"), NoteEdit(MAX_WORDS))
        hint = self.tr("Only when the visitor asks for an answer: it then becomes a suggestion, apart from the form.")
        self.contact = FormField(self.tr("Name and contact"), LineEdit(120), hint=hint)
        self.save = KeyButton("F9", self.tr("Record the sheet"))
        self.cancel = KeyButton(self.tr("Esc"), self.tr("Stop here"))
        self._text_key = ""
        self._lay_out()
        self.sheet.ended.connect(self.save.setFocus)
        self.save.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.setFocusProxy(self.sheet)

    def prepare(self, campaign: Campaign, settings: Settings, today: str) -> None:
        """Offer the services and days of a campaign; done once, as they stay from sheet to sheet."""
        self.service.editor.clear()
        self.service.editor.addItem(self.tr("not told"), "")
        for service in settings.services:
            if campaign.covers(service.id):
                self.service.editor.addItem(service.label, service.id)
        first, last = date.fromisoformat(campaign.first_day), date.fromisoformat(campaign.last_day)
        last = max(first, min(last, date.fromisoformat(today)))
        self.day.editor.setDateRange(_qdate(first), _qdate(last))
        self.day.editor.setDate(_qdate(last))

    def begin(self, questions: Sequence[Question], batch: int) -> None:
        """A new sheet of a batch."""
        self._sheet = None
        self.title.setText(self.tr("Batch {batch}, next sheet").format(batch=batch))
        self.hint.setText(self.tr("The number to write on the paper is told when the sheet is recorded."))
        self._begin(questions, first=True)

    def begin_again(self, questions: Sequence[Question], sheet: Sheet) -> None:
        """The second keying of a sheet, the first one unseen."""
        self._sheet = sheet
        text = self.tr("Sheet {batch}-{sheet}, second keying")
        self.title.setText(text.format(batch=sheet.batch, sheet=sheet.number))
        self.hint.setText(self.tr("Key the answers as they stand on the paper; what differs is shown afterwards."))
        self._begin(questions, first=False)

    def send(self) -> None:
        """Hand in the sheet."""
        if self._sheet is not None:
            self.again.emit(self._sheet, dict(self.sheet.answers))
            return
        words = {self._text_key: self.text.editor.value} if self._text_key and self.text.editor.value else {}
        contact = Words(name=self.contact.editor.value) if self.contact.editor.value else None
        self.keyed.emit(
            Form(
                day=self.day.editor.day.isoformat(),
                service=self.service.editor.currentData() or "",
                half=self.half.editor.currentData(),
                answers=dict(self.sheet.answers),
                words=words,
                contact=contact,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F9:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _begin(self, questions: Sequence[Question], *, first: bool) -> None:
        text = next((question for question in questions if question.kind is QuestionKind.TEXT), None)
        self._text_key = text.key if text else ""
        self.free.setVisible(first and text is not None)
        if text is not None:
            self.text.label.setText(said(text.words, self._desk.formats))
        self.text.editor.setPlainText("")
        self.contact.editor.setText("")
        self.where.setVisible(first)
        self.sheet.begin(questions)

    def _lay_out(self) -> None:
        self.where = Card(self.tr("Where and when"))
        for part in (self.service, Columns([(self.day, 1), (self.half, 1)])):
            self.where.body.addWidget(part)
        self.free = Card(self.tr("Free words"))
        self.free.body.addWidget(self.text)
        self.free.body.addWidget(self.contact)
        self.text.editor.setFixedHeight(self._desk.look.theme.px(_LINES))
        answers = Card(self.tr("Answers"))
        answers.body.addWidget(self.sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(button_row((self.cancel, self.save)))
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addWidget(Columns([(answers, 3), (stacked(self.where, self.free), 2)]), 1)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
