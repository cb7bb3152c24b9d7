"""A person asks: everything that concerns them is found, handed over, or erased after a second look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.services.personal_data.persons import Found
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.heights import height_of
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.personal_data_words import class_words
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.shell.desk import Desk

_LEAST = 520
_MOST_ROWS = 8
_LONGEST = 120
_NUMBER = 12  # characters: words of a survey are known by a long random key
_WHO = ("name", "contact", "email", "phone", "address")


class PersonCard(Card):
    """`sought` carries what was typed (Enter); `handed` (F4) and `erased` (Delete, then Enter) the chosen lines."""

    sought = Signal(str)
    handed = Signal(object)
    erased = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("A person asks what concerns them"))
        self._desk = desk
        self._asked: tuple[Found, ...] = ()  # what the question is about, whatever is chosen meanwhile
        hint = self.tr("A name, an e-mail, a telephone or an address, then Enter. Accents do not matter.")
        self.typed = FormField(self.tr("Who"), LineEdit(_LONGEST), hint=hint)
        self.model = TableModel(desk.look, _columns(desk.formats), lambda one: one.id)
        self.table: Table[Found] = Table(desk.look, self.model, self.tr("What concerns this person"))
        self.told = PlainLabel(role=Role.QUIET, wrap=True)
        self.hand = KeyButton("F4", self.tr("Hand over (PDF and CSV)"))
        self.erase = KeyButton(self.tr("Del"), self.tr("Erase"))
        self.question = PlainLabel(role=Role.STRONG, tone=Tone.WARN, wrap=True)
        self.confirm = KeyButton("⏎", self.tr("Erase for good"))
        self.leave = KeyButton(self.tr("Esc"), self.tr("Leave it"))
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.typed.editor)

    def show_found(self, found: Sequence[Found]) -> None:
        """Show what was found, the exact lines chosen; what is no longer there goes."""
        self.model.set_rows(found)
        self._fit()
        self.table.clearSelection()
        select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, one in enumerate(found):
            if one.exact:
                self.table.selectionModel().select(self.model.index(row, 0), select)
        self.table.setVisible(bool(found))
        exact = sum(one.exact for one in found)
        if found:
            text = self.tr("%n exact match(es), chosen; the others are close: look at them.", "", exact)
        else:
            text = self.tr("Nothing that is kept fits.")
        self.told.setText(text)
        self.told.show()
        self._stop_asking()
        if found:
            self.table.setFocus()

    def start_asking(self) -> None:
        """Ask once more before what is chosen is erased."""
        chosen = self._asked = tuple(self.table.selection())
        if chosen:
            text = self.tr("Erase %n line(s) for good? What they belong to stays, without anybody.", "", len(chosen))
            self.question.setText(text)
            self._show_question(True)
            self.confirm.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._question.isVisible():
            self._stop_asking()
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _stop_asking(self) -> None:
        self._show_question(False)
        self._acts.setVisible(bool(self.model.rows))

    def _show_question(self, asked: bool) -> None:
        self._question.setVisible(asked)
        self._acts.setVisible(not asked)

    def _send(self) -> None:
        self.erased.emit(self._asked)

    def _hand(self) -> None:
        if self.table.selection():
            self.handed.emit(tuple(self.table.selection()))

    def _connect(self) -> None:
        self.typed.editor.returnPressed.connect(lambda: self.sought.emit(self.typed.editor.value))
        self.hand.clicked.connect(self._hand)
        self.erase.clicked.connect(self.start_asking)
        self.confirm.clicked.connect(self._send)
        self.leave.clicked.connect(self._stop_asking)
        self.table.chosen.connect(lambda _one: self._stop_asking())
        removal = QShortcut(QKeySequence("Del"), self.table, context=Qt.ShortcutContext.WidgetShortcut)
        removal.activated.connect(self.start_asking)
        handing = QShortcut(QKeySequence("F4"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        handing.activated.connect(self._hand)
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        self._acts, self._question = QWidget(), QWidget()
        self._question.setLayout(QVBoxLayout())
        sure = QWidget()
        for holder, buttons in ((self._acts, (self.hand, self.erase)), (sure, (self.confirm, self.leave))):
            flow = FlowLayout(holder, gap=SPACES["s"])
            for button in buttons:
                button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
                flow.addWidget(button)
        column = self._question.layout()
        assert column is not None
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.question, sure):
            column.addWidget(part)
        for part in (self.typed, self.told, self.table, self._acts, self._question):
            self.body.addWidget(part)
        for part in (self.told, self.table, self._acts, self._question):
            part.hide()

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setMinimumWidth(px(_LEAST))
        self.table.setFixedHeight(height_of(self.table, min(_MOST_ROWS, len(self.model.rows))))


def _columns(formats: Formats) -> tuple[Column[Found], ...]:
    translate, words = QCoreApplication.translate, class_words()
    return (
        Column("class", translate("PersonalData", "Personal data"), lambda one: words[one.kept.key]),
        Column("number", translate("PersonalData", "No."), lambda one: str(one.kept.id)[:_NUMBER], right=True),
        Column(
            "day", translate("PersonalData", "Date"), lambda one: formats.short_day(one.kept.noted), spare_below=800
        ),
        Column("who", translate("PersonalData", "What is kept"), _kept, stretch=True),
        Column(
            "match", translate("PersonalData", "Match"),
            lambda one: translate("PersonalData", "exact") if one.exact else translate("PersonalData", "close"),
            tone=lambda one: Tone.NEUTRAL if one.exact else Tone.WARN,
        ),
    )  # fmt: skip


def _kept(one: Found) -> str:
    """Who it is; and what was written, unless it is confidential."""
    texts = one.kept.texts
    who = [texts[name] for name in _WHO if name in texts]
    rest = [text for name, text in texts.items() if name not in _WHO]
    if one.kept.discreet:
        rest = [QCoreApplication.translate("PersonalData", "confidential")]
    return " · ".join(" ".join(text.split()) for text in [*who, *rest])
