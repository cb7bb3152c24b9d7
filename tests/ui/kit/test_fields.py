"""Fields keep hostile text out as it is typed or pasted, and say in place why a value is refused."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.spin_edits import DateEdit, NumberEdit
from desk_app.ui.kit.theme import Theme
from tests.ui.windows import Windows


@pytest.fixture
def line(look: Look, qtbot: QtBot) -> LineEdit:
    line = LineEdit(10, name="Motif")
    qtbot.addWidget(line)
    line.show()
    qtbot.waitUntil(line.isActiveWindow)
    return line


def paste(text: str, field: QWidget) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_typing_is_kept_and_capped(line: LineEdit) -> None:
    QTest.keyClicks(line, " carte nationale")
    assert line.text() == " carte nat"
    assert line.value == "carte nat"


def test_pasted_text_is_cleaned_and_the_cursor_stays(line: LineEdit) -> None:
    QTest.keyClicks(line, "ab")
    line.setCursorPosition(1)
    paste("x\u202ey\x07z", line)
    assert line.text() == "axyzb"
    QTest.keyClicks(line, "-")
    assert line.text() == "axyz-b"


def test_a_number_stays_between_its_ends_and_a_day_is_a_date(look: Look, qtbot: QtBot) -> None:
    number = NumberEdit(1, 9, 2, name="Personnes")
    day = DateEdit(QLocale(QLocale.Language.French), date(2026, 11, 23), name="Jour")
    for field in (number, day):
        qtbot.addWidget(field)
        field.show()
    for _ in range(12):
        QTest.keyClick(number, Qt.Key.Key_Up)
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert number.value() == 9
    assert (day.day, day.text()) == (date(2026, 11, 24), "24/11/2026")


def test_clearing_forgets_the_last_visitor(line: LineEdit) -> None:
    QTest.keyClicks(line, "secret")
    line.clear()
    assert not line.isUndoAvailable()


def test_a_note_keeps_its_lines_and_its_length(look: Look, qtbot: QtBot) -> None:
    note = NoteEdit(12, name="Note")
    qtbot.addWidget(note)
    note.show()
    paste("un\u2066e\nligne\x00 et demie", note)
    assert note.toPlainText() == "une\nligne et"
    assert note.value == "une\nligne et"


def test_tab_goes_from_a_note_to_the_next_field(look: Look, qtbot: QtBot) -> None:
    form, note, line = QWidget(), NoteEdit(50), LineEdit(10)
    qtbot.addWidget(form)
    layout = QVBoxLayout(form)
    layout.addWidget(note)
    layout.addWidget(line)
    form.show()
    qtbot.waitUntil(form.isActiveWindow)
    note.setFocus()
    QTest.keyClick(note, Qt.Key.Key_Tab)
    assert line.hasFocus()


def test_a_refusal_stands_under_its_field_until_it_is_accepted(look: Look, qtbot: QtBot) -> None:
    field = FormField("&Heure", LineEdit(5), hint="09:30")
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isActiveWindow)
    assert not field.refusal.isVisible()
    field.refuse("Cette heure n’est pas comprise.")
    assert field.refusal.isVisible()
    assert field.refusal.text() == "Cette heure n’est pas comprise."
    assert field.editor.hasFocus()
    assert field.editor.accessibleDescription() == "Cette heure n’est pas comprise."
    field.accept()
    assert not field.refusal.isVisible()
    assert field.editor.accessibleDescription() == ""


def test_the_label_names_the_field_and_gives_its_alt_key(look: Look, qtbot: QtBot) -> None:
    field = FormField("&Heure", LineEdit(5))
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isActiveWindow)
    assert field.editor.accessibleName() == "Heure"
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert field.editor.hasFocus()


def test_a_field_is_never_lower_than_its_text(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    fields = [LineEdit(9), QComboBox(), NumberEdit(1, 9, 2), QPushButton("Donner")]
    for field in fields:
        qtbot.addWidget(field)
    for scale in (100, 200):
        look.apply(qapp, Theme(scale=scale))
        for field in fields:
            field.show()
            assert field.minimumSizeHint().height() >= field.fontMetrics().height() + look.theme.px(6), type(field)


@pytest.mark.parametrize("hint", ["", "Only if needed."])
def test_no_part_of_a_field_is_ever_a_window_of_its_own(qtbot: QtBot, hint: str) -> None:
    with Windows() as windows:
        field = FormField("Name", LineEdit(20), hint=hint)
        qtbot.addWidget(field)
        field.refuse("Give a name.")
    assert windows.shown == []
