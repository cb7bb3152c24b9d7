"""The keys of a paper form: a digit answers the question that is lit and lights the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.surveys.bank import Question, QuestionKind
from desk_app.domain.surveys.form import Answer, is_asked
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import ENTER, digit_at, digit_of, is_alt, place_of
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.quality_words import said
from desk_app.ui.shell.desk import Desk
from desk_app.ui.surveys.words import answer_words, answered

_LEAST = (420, 240)
_TEN = "10"


class KeySheet(QWidget):
    """`ended` when the last question was passed. Free words are no answers: they are typed beside."""

    ended = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._answers: dict[str, Answer] = {}
        columns = (
            Column[Question]("question", self.tr("Question"), lambda one: said(one.short, desk.formats), stretch=True),
            Column[Question]("answer", self.tr("Answer"), self._told, strong=True),
        )
        self.model = TableModel(desk.look, columns, lambda question: question.key)
        self.table: Table[Question] = Table(desk.look, self.model, self.tr("Questions of the form"))
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = PlainLabel("", Role.STRONG, wrap=True)
        self.keys = QWidget()
        self._flow = FlowLayout(self.keys, gap=SPACES["s"])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["s"])
        for part in (self.words, self.keys):
            layout.addWidget(part)
        layout.addWidget(self.table, 1)
        self.table.chosen.connect(lambda _row: self._light())
        desk.look.changed.connect(self._fit)
        self._fit()

    @property
    def answers(self) -> Mapping[str, Answer]:
        """What was answered so far; what is no longer asked is left out."""
        asked = {question.key for question in self.model.rows if is_asked(question, self._answers)}
        return {key: answer for key, answer in self._answers.items() if key in asked}

    def begin(self, questions: Sequence[Question]) -> None:
        """An empty sheet."""
        self._answers = {}
        self.model.set_rows([question for question in questions if question.kind is not QuestionKind.TEXT])
        self.table.choose(self.model.rows[0].key)
        self.table.scrollToTop()
        self._light()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        question = self.table.current()
        if question is None or is_alt(event):
            super().keyPressEvent(event)
        elif digit is not None:
            self._answer(question, digit)
        elif event.key() in ENTER or event.key() == Qt.Key.Key_Down:
            self._go(1)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Up):
            self._go(-1)
        elif event.key() == Qt.Key.Key_Delete:
            self._answers.pop(question.key, None)
            self._tell()
        else:
            super().keyPressEvent(event)

    def _answer(self, question: Question, digit: int) -> None:
        """A digit is an answer by its place; grades are their own digits, and of several each is put or taken back."""
        given = question.answers
        if question.kind is QuestionKind.GRADE:
            ten = self._answers.get(question.key) == "1" and digit == 0
            self._answers[question.key] = _TEN if ten else str(digit)
            self._tell()
            return
        if place_of(digit) >= len(given):
            return
        answer = given[place_of(digit)]
        if question.kind is QuestionKind.SEVERAL:
            before = self._answers.get(question.key, ())
            assert isinstance(before, tuple)
            chosen = {*before} ^ {answer}
            self._answers[question.key] = tuple(one for one in given if one in chosen)
            self._tell()
            return
        self._answers[question.key] = answer
        self._tell()
        self._go(1)

    def _go(self, by: int) -> None:
        """The next question that is asked, or the end."""
        rows = list(self.model.rows)
        current = self.table.current()
        place = (rows.index(current) if current in rows else 0) + by
        while 0 <= place < len(rows) and not is_asked(rows[place], self._answers):
            place += by
        if place >= len(rows):
            self.ended.emit()
        elif place >= 0:
            self.table.choose(rows[place].key)

    def _light(self) -> None:
        """Show the words of the question, and what each digit says."""
        question = self.table.current()
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if question is None:
            return
        self.words.setText(said(question.words, self._desk.formats))
        self.setAccessibleName(self.words.text())
        if question.kind is QuestionKind.GRADE:
            self._flow.addWidget(KeyButton("0 – 10", self.tr("then Enter")))
            return
        for place, (answer, words) in enumerate(answer_words(question, self._desk.formats).items()):
            button = KeyButton(digit_at(place), words)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            button.clicked.connect(lambda _on=False, at=place: self._answer_now((at + 1) % 10))
            self._flow.addWidget(button)
            del answer

    def _answer_now(self, digit: int) -> None:
        question = self.table.current()
        if question is not None:
            self._answer(question, digit)

    def _tell(self) -> None:
        current = self.table.current()
        self.model.tell_again()
        self.table.resizeColumnToContents(1)
        if current is not None:
            self.table.choose(current.key)

    def _told(self, question: Question) -> str:
        if not is_asked(question, self._answers):
            return self.tr("not asked")
        return answered(question, self._answers.get(question.key), self._desk.formats)

    def _fit(self) -> None:
        self.table.setMinimumSize(*(self._desk.look.theme.px(side) for side in _LEAST))
