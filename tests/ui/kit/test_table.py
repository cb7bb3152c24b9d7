"""Tables keep selection and place through a refresh, obey the keyboard, and copy without harm."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QHoverEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.filter_keys import FilterKeys
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, DataRole, TableModel
from desk_app.ui.kit.theme import Theme
from desk_app.ui.kit.tsv import guarded, tsv


@dataclass(frozen=True, slots=True)
class Line:
    """A row."""

    id: int
    name: str
    wait: int


A, B, C, D = Line(1, "A 014", 11), Line(2, "B 006", 14), Line(3, "R 002", 6), Line(4, "A 015", 4)


@pytest.fixture
def model(look: Look) -> TableModel[Line]:
    columns = (
        Column[Line]("name", "Ticket", lambda line: line.name, stretch=True, strong=True, tip=lambda line: "Waiting"),
        Column[Line](
            "wait", "Wait", lambda line: f"{line.wait} min", sort=lambda line: line.wait, right=True,
            tone=lambda line: Tone.BAD if line.wait > 10 else Tone.NEUTRAL,
            mark=lambda line: "clock" if line.wait > 10 else "",
        ),
    )  # fmt: skip
    return TableModel(look, columns, lambda line: line.id)


@pytest.fixture
def table(model: TableModel[Line], look: Look, qtbot: QtBot) -> Table[Line]:
    model.set_rows((A, B, C))
    table = Table(look, model, "Queue")
    qtbot.addWidget(table)
    table.show()
    qtbot.waitUntil(table.isActiveWindow)
    table.setFocus()
    return table


def texts(model: TableModel[Line]) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_survives_any_change_under_qts_own_tester(model: TableModel[Line], qapp: QApplication) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    chance = random.Random(7)
    pool = [Line(number, f"A {number:03d}", number) for number in range(12)]
    for _ in range(300):
        rows = [replace(line, wait=chance.randrange(3)) for line in chance.sample(pool, chance.randrange(len(pool)))]
        model.set_rows(rows)
        assert model.rows == tuple(rows)
    assert tester.model() is model


def test_only_what_changed_is_repainted(model: TableModel[Line], qtbot: QtBot) -> None:
    model.set_rows((A, B, C))
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.modelReset.connect(lambda: changed.append((-1, -1)))
    model.set_rows((A, replace(B, wait=15), C))
    assert changed == [(1, 1)]
    model.set_rows(model.rows)
    assert changed == [(1, 1)]


def test_cells_tell_their_text_order_tone_mark_and_row(model: TableModel[Line], look: Look) -> None:
    model.set_rows((A,))
    wait = model.index(0, 1)
    assert wait.data() == "11 min"
    assert wait.data(DataRole.SORT) == 11
    assert wait.data(DataRole.ROW) is A
    assert wait.data(Qt.ItemDataRole.ForegroundRole) == look.theme.ink(Tone.BAD)
    assert not wait.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert wait.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Waiting"
    assert QModelIndex().data() is None


def test_the_chosen_row_stays_chosen_while_others_come_and_go(table: Table[Line], model: TableModel[Line]) -> None:
    assert table.choose(2)
    model.set_rows((D, C, replace(B, wait=16)))
    assert table.current() == replace(B, wait=16)
    assert [line.id for line in table.selection()] == [2]
    assert table.hasFocus()
    model.set_rows((D, C))
    assert not table.choose(2)


def test_the_row_after_one_that_goes_is_shown_as_chosen(table: Table[Line], model: TableModel[Line]) -> None:
    assert table.choose(2)
    model.set_rows((A, C))
    assert table.current() is not None
    assert table.selection() == [table.current()]


def test_a_filter_leaves_the_cursor_in_sight_and_an_empty_table_says_why(
    look: Look, qtbot: QtBot, model: TableModel[Line]
) -> None:
    every = (A, B, *(Line(number, f"C {number}", 1) for number in range(10, 90)))
    model.set_rows(every)
    around = QWidget()
    field, table = LineEdit(20), Table(look, model, "Queue")
    field.textChanged.connect(lambda typed: model.set_rows([row for row in every if typed in row.name]))
    layout = QVBoxLayout(around)
    for part in (field, table):
        layout.addWidget(part)
    keys = FilterKeys(field, table, around)
    qtbot.addWidget(around)
    around.resize(300, 300)
    around.show()
    field.setText("C 88")
    table.choose(88)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    blank = table.grab().toImage()
    field.setText("zzz")
    assert table.nothing
    assert table.grab().toImage() != blank
    keys.deleteLater()


def test_rows_are_walked_and_opened_from_the_keyboard(table: Table[Line], qtbot: QtBot) -> None:
    opened: list[Line] = []
    chosen: list[Line] = []
    table.opened.connect(opened.append)
    table.chosen.connect(chosen.append)
    assert table.selection() == [A]  # the focus shows where it is
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Enter)
    assert opened == [B, C]
    assert chosen == [B, C]
    for key, row in ((Qt.Key.Key_Home, A), (Qt.Key.Key_End, C)):
        QTest.keyClick(table, key)
        assert table.selection() == [table.current()] == [row]


def test_tab_leaves_the_table(table: Table[Line]) -> None:
    assert not table.tabKeyNavigation()


def test_selected_rows_are_copied_as_text(table: Table[Line]) -> None:
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Ticket\tWait\nA 014\t11 min\nB 006\t14 min"


def test_sorting_goes_by_value_and_keeps_rows_openable(model: TableModel[Line], look: Look, qtbot: QtBot) -> None:
    table = Table(look, model, "Services", sortable=True)
    qtbot.addWidget(table)
    model.set_rows((A, B, C, D))
    table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [table.model().index(row, 0).data() for row in range(4)] == ["A 015", "R 002", "A 014", "B 006"]
    assert table.choose(3)
    assert (table.currentIndex().row(), table.current()) == (1, C)


def test_rows_are_tall_enough_at_every_scale(table: Table[Line], look: Look, qapp: QApplication) -> None:
    for scale in (100, 150, 200):
        look.apply(qapp, Theme(scale=scale))
        assert table.rowHeight(0) == look.theme.px(34)
        assert table.rowHeight(0) > table.fontMetrics().height() + 4


def test_the_table_has_a_name(table: Table[Line]) -> None:
    assert table.accessibleName() == "Queue"


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "@SUM(A1)", "+a", "-x", "＝1", "\ufeff=1", " =1", "\t=1"])
def test_formulas_are_disarmed(cell: str) -> None:
    assert guarded(cell).startswith("'")


@pytest.mark.parametrize("cell", ["+33 6 12 34 56 78", "-12", "−12", "12 %", "A 014", "", "-1\u202f234,5", "09:42"])
def test_numbers_and_telephones_stay_as_they_are(cell: str) -> None:
    assert guarded(cell) == cell


def test_a_cell_stays_on_its_line() -> None:
    assert tsv([["a\tb", "c\nd\re"], ["f", "g"]]) == "a b\tc d e\nf\tg"


def test_choosing_a_row_chooses_it_alone_even_while_a_key_is_held(qtbot: QtBot, look: Look) -> None:
    model = TableModel(look, (Column[str]("name", "Name", lambda row: row),), lambda row: row)
    model.set_rows(["a", "b", "c"])
    table = Table(look, model, "Letters")
    qtbot.addWidget(table)
    table.show()
    table.choose("a")
    QTest.keyPress(table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    table.choose("c")
    QTest.keyRelease(table, Qt.Key.Key_Control)
    assert table.selection() == ["c"]


def test_the_pointer_tints_the_whole_row(table: Table[Line], look: Look) -> None:
    table.resize(400, 200)
    ground = look.theme.colour("ground").name()

    def tinted(row: int) -> list[bool]:
        QApplication.processEvents()
        picture = table.viewport().grab().toImage()
        middles = [table.visualRect(table.model().index(row, column)) for column in (0, 1)]
        return [picture.pixelColor(cell.left() + 2, cell.top() + 3).name() == ground for cell in middles]

    where = QPointF(table.visualRect(table.model().index(1, 0)).center())
    QApplication.sendEvent(table.viewport(), QHoverEvent(QEvent.Type.HoverMove, where, where, QPointF()))
    assert (table.hovered_row, tinted(0), tinted(1)) == (1, [False, False], [True, True])
    away = QPointF(-1, -1)
    QApplication.sendEvent(table.viewport(), QHoverEvent(QEvent.Type.HoverLeave, away, away, where))
    assert (table.hovered_row, tinted(1)) == (-1, [False, False])


def inks(table: Table[Line], row: int) -> set[str]:
    """The colours painted in a row."""
    top, height = table.rowViewportPosition(row), table.rowHeight(row)
    picture = table.viewport().grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(top, top + height)}


def test_a_selected_row_keeps_the_colour_of_its_state(table: Table[Line], look: Look) -> None:
    bad = look.theme.ink(Tone.BAD).name()
    table.choose(3)
    assert bad in inks(table, 0)
    table.choose(1)
    assert {bad, look.theme.colour("accent_soft").name()} <= inks(table, 0)


def test_a_cell_that_is_cut_tells_its_whole_text_when_pointed_at(
    table: Table[Line], model: TableModel[Line], monkeypatch: pytest.MonkeyPatch
) -> None:
    model.set_rows((replace(A, name="Mme de La Tour <b>du</b> Pin " * 9), B))
    long, short, wait = model.index(0, 0), model.index(1, 0), model.index(1, 1)
    assert table.tip_of(long) == f"{model.rows[0].name} · Waiting"
    assert (table.tip_of(short), table.tip_of(wait), table.tip_of(QModelIndex())) == ("Waiting", "", "")
    shown: list[str] = []
    monkeypatch.setattr("desk_app.ui.kit.table.show_tip", lambda _widget, _at, text: shown.append(text))
    place = table.visualRect(long).center()
    pointed = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), pointed)
    assert shown == [table.tip_of(long)]
