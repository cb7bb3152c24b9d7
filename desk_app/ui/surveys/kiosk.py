"""The kiosk of the hall: one question a screen, large, in two languages; it begins anew by itself when it is left.

Nothing of the desk can be reached from it. An agent leaves it with Ctrl, Alt and Q.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.surveys.bank import Question, QuestionKind, Scale, YesNo
from desk_app.domain.surveys.campaign import Campaign
from desk_app.domain.surveys.form import Answer, is_asked
from desk_app.ui.kit.keys import digit_of, enter_pressed, place_of
from desk_app.ui.kit.labels import PlainLabel, Role, button_text
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.theme import SPACES

IDLE_MS = 60_000
LANGUAGE = "fr"
"""The one it begins in."""
THANKS_MS = 6_000
_TALLEST = 110
_COLUMNS_OF_GRADES = 6
_FEW, _FEW_LARGE, _SHORT = 5, 3, 26
_LARGE = 150
"""Per cent of text from which the answers stand side by side, and the question is no larger than they are."""
WORDS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "start": "Donnez votre avis",
        "about": "Quelques questions sur votre venue. Vos réponses sont anonymes.",
        "begin": "Commencer", "back": "Retour", "skip": "Passer", "next": "Continuer", "other": "English",
        "thanks": "Merci", "kept": "Votre avis est enregistré.", "failed": "Votre avis n’a pas pu être enregistré.",
        "place": "Question {place} sur {all}", "stop": "Arrêter",
        Scale.VERY_SATISFIED: "Très satisfait", Scale.SATISFIED: "Satisfait",
        Scale.LITTLE_SATISFIED: "Peu satisfait", Scale.NOT_SATISFIED: "Pas satisfait",
        Scale.NO_OPINION: "Sans avis, non concerné", YesNo.YES: "Oui", YesNo.NO: "Non",
    },
    "en": {
        "start": "Tell us what you think",
        "about": "A few questions about your visit. Your answers are anonymous.",
        "begin": "Begin", "back": "Back", "skip": "Skip", "next": "Continue", "other": "Français",
        "thanks": "Thank you", "kept": "Your opinion is recorded.", "failed": "Your opinion could not be recorded.",
        "place": "Question {place} of {all}", "stop": "Stop",
        Scale.VERY_SATISFIED: "Very satisfied", Scale.SATISFIED: "Satisfied",
        Scale.LITTLE_SATISFIED: "Not very satisfied", Scale.NOT_SATISFIED: "Not satisfied",
        Scale.NO_OPINION: "No opinion, not concerned", YesNo.YES: "Yes", YesNo.NO: "No",
    },
}  # fmt: skip
"""What visitors read, in their language: not that of the desk, which is why it is not with the other texts."""


class Kiosk(QWidget):
    """`answered` carries the answers of somebody who went to the end, `closed` that an agent left the kiosk."""

    answered = Signal(object)
    closed = Signal()

    def __init__(self, look: Look, campaign: Campaign, questions: Sequence[Question]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._look = look
        self._questions = tuple(question for question in questions if question.kind is not QuestionKind.TEXT)
        self._answers: dict[str, Answer] = {}
        self._place = -1  # before the first question
        self._language = LANGUAGE
        self._may_close = False
        self.setWindowTitle(campaign.title)
        self.title, self.about = PlainLabel("", Role.HUGE, wrap=True), PlainLabel("", Role.TITLE, wrap=True)
        for label in (self.title, self.about):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximum(len(self._questions))
        self.answers = QWidget()
        self._grid = QGridLayout(self.answers)
        self._grid.setSpacing(SPACES["l"])
        self._middle = QHBoxLayout()
        self.back, self.skip, self.language, self.stop = (QPushButton() for _ in range(4))
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.begin_anew)
        self._thanks = QTimer(self, singleShot=True, interval=THANKS_MS)
        self._thanks.timeout.connect(self.begin_anew)
        self._lay_out()
        self.back.clicked.connect(lambda: self._go(-1))
        self.skip.clicked.connect(self._skip)
        self.stop.clicked.connect(self.begin_anew)
        self.language.clicked.connect(self._turn)
        leave = QShortcut(QKeySequence("Ctrl+Alt+Q"), self)
        leave.activated.connect(self.leave)
        look.changed.connect(self._show)
        self.installEventFilter(self)
        self.begin_anew()

    @property
    def question(self) -> Question | None:
        """The question that is asked now; None before the first, and after the last."""
        return self._questions[self._place] if 0 <= self._place < len(self._questions) else None

    def begin_anew(self) -> None:
        """Whoever was here is gone: nothing of what was answered stays."""
        self._thanks.stop()
        self._idle.stop()
        self._answers, self._place, self._language = {}, -1, LANGUAGE
        self._show()

    def say_kept(self, *, kept: bool) -> None:
        """Thank, or say that it could not be kept; then begin anew."""
        words = WORDS[self._language]
        self._clear()
        self._idle.stop()
        self.title.setText(words["thanks"] if kept else "")
        self.about.setText(words["kept"] if kept else words["failed"])
        for button in (self.back, self.skip, self.language, self.stop, self.progress):
            button.hide()
        self._thanks.start()

    def leave(self) -> None:
        """An agent leaves the kiosk."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Visitors cannot close it."""
        if not self._may_close:
            event.ignore()
            return
        self._idle.stop()
        self._thanks.stop()
        self.closed.emit()
        super().closeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever is touched tells that somebody is still here."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin):
            self._stay()
        if enter_pressed(event) and isinstance(watched, QPushButton):  # which is a click on some systems only
            self._enter(watched)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        question = self.question
        if question is not None and digit is not None and question.kind is not QuestionKind.GRADE:
            if place_of(digit) < len(question.answers):
                self._choose(question.answers[place_of(digit)])
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Left):
            self._go(-1)
        elif event.key() not in (Qt.Key.Key_Escape,):
            super().keyPressEvent(event)

    def _enter(self, button: QPushButton) -> None:
        """The button that has the keyboard; of several answers, one is enough to go on: Space gives or takes others."""
        question = self.question
        several = question is not None and question.kind is QuestionKind.SEVERAL
        if several and button.isCheckable() and question is not None and self._answers.get(question.key):
            self._go(1)
        else:
            button.click()

    def _stay(self) -> None:
        if (self._place >= 0 or self._language != LANGUAGE) and not self._thanks.isActive():
            self._idle.start()

    def _choose(self, answer: str) -> None:
        question = self.question
        if question is None:
            return
        self._stay()
        if question.kind is QuestionKind.SEVERAL:
            before = self._answers.get(question.key, ())
            chosen = {*before} ^ {answer} if isinstance(before, tuple) else {answer}
            self._answers[question.key] = tuple(one for one in question.answers if one in chosen)
            self._show()
            return
        self._answers[question.key] = answer
        self._go(1)

    def _skip(self) -> None:
        question = self.question
        if question is not None and question.kind is not QuestionKind.SEVERAL:
            self._answers.pop(question.key, None)
        self._go(1)

    def _go(self, by: int) -> None:
        if self._place == len(self._questions):
            return  # handed in: it is being kept, or the visitor is thanked
        self._stay()
        place = self._place + by
        while 0 <= place < len(self._questions) and not is_asked(self._questions[place], self._answers):
            place += by
        if place >= len(self._questions):
            asked = {question.key for question in self._questions if is_asked(question, self._answers)}
            told = {key: answer for key, answer in self._answers.items() if key in asked and answer}
            if told:
                self._place = len(self._questions)
                self.answered.emit(told)
            else:
                self.begin_anew()
            return
        self._place = max(-1, place)
        self._show()

    def _turn(self) -> None:
        self._language = "en" if self._language == "fr" else "fr"
        self._stay()
        self._show()

    def _show(self) -> None:
        words, question = WORDS[self._language], self.question
        self._clear()
        for button, text in (
            (self.back, "back"), (self.skip, "skip"), (self.language, "other"), (self.stop, "stop"),
        ):  # fmt: skip
            button.setText(words[text])
        large = self._look.theme.scale >= _LARGE
        self.title.set_role(Role.BIG if large else Role.HUGE)
        for side in (0, 2):
            self._middle.setStretch(side, 0 if large else 1)
        self.language.show()
        for widget in (self.back, self.skip, self.stop, self.progress):
            widget.setVisible(question is not None)
        self.progress.setValue(max(0, self._place))
        if question is None:
            self.title.setText(words["start"])
            self.about.setText(words["about"])
            self._add(words["begin"], 0, 0, lambda: self._go(1))
            return
        self.title.setText(question.words.said(self._language))
        self.about.setText(words["place"].format(place=self._place + 1, all=len(self._questions)))
        if question.kind is QuestionKind.SEVERAL:
            self.skip.setText(words["next"])
        self._offer(question)

    def _offer(self, question: Question) -> None:
        words = WORDS[self._language]
        labels = {option.key: option.words.said(self._language) for option in question.options}
        texts = [labels.get(answer) or words.get(answer, answer) for answer in question.answers]
        columns = _COLUMNS_OF_GRADES if question.kind is QuestionKind.GRADE else self._columns(texts)
        given = self._answers.get(question.key)
        for place, (answer, text) in enumerate(zip(question.answers, texts, strict=True)):
            chosen = answer == given or (isinstance(given, tuple) and answer in given)
            told = f"✓ {text}" if chosen else text
            button = self._add(
                told, place // columns, place % columns, lambda _on=False, answer=answer: self._choose(answer)
            )
            button.setCheckable(True)
            button.setChecked(chosen)

    def _columns(self, texts: Sequence[str]) -> int:
        """Side by side when one under the other is too high; long answers stay alone on their line."""
        high = len(texts) > (_FEW_LARGE if self._look.theme.scale >= _LARGE else _FEW)
        return 2 if high and max(map(len, texts)) <= _SHORT else 1

    def _add(self, text: str, row: int, column: int, act: object) -> QPushButton:
        button = QPushButton(button_text(text))
        button.setProperty("kind", "answer_first" if self.question is None else "answer")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        button.setMaximumHeight(self._look.theme.px(_TALLEST))
        button.clicked.connect(act)
        button.installEventFilter(self)
        self._grid.addWidget(button, row, column)
        button.show()
        if row == column == 0:
            button.setFocus()
        return button

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(SPACES["l"])
        for button in (self.back, self.stop):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.language)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        for button in (self.back, self.stop, self.language, self.skip):
            button.setProperty("kind", "kiosk")
            button.installEventFilter(self)
        self._middle.addStretch(1)
        self._middle.addWidget(ScrollPage(self.answers), 4)
        self._middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(SPACES["xxl"],) * 4)
        layout.setSpacing(SPACES["xl"])
        layout.addWidget(self.progress)
        layout.addWidget(self.about)
        layout.addWidget(self.title)
        layout.addLayout(self._middle, 1)
        layout.addLayout(foot)


def show_kiosk(kiosk: Kiosk) -> None:
    """On the second screen when there is one, else over everything."""
    screens = QApplication.screens()
    kiosk.setGeometry((screens[1] if len(screens) > 1 else screens[0]).geometry())
    kiosk.showFullScreen()
