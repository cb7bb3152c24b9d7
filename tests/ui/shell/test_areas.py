"""Two areas of work with their own tabs, those for which there is no room, and going to a page by its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.line_edit import LineEdit, NoteEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.main_window import MainWindow
from desk_app.ui.shell.page import Area, Page
from desk_app.ui.shell.page_palette import is_found
from desk_app.ui.shell.remembered import Remembered
from tests.ui.desks import hand_desk
from tests.ui.shots import settle, shoot

KEY, HELD = Qt.Key, Qt.KeyboardModifier
HALL = ("&Accueil", "&Rendez-vous", "&Confidentialité", "S&tandard", "&Délivrance", "&Supervision", "C&lôture")
QUALITY = (
    "Éc&héances", "&Engagements", "&Demandes", "Récla&mations", "&Autocontrôles", "En&quêtes", "Act&ions", "&Registres",
    "&Fiches d’information", "F&ormations", "Dossier d’a&udit", "&Calendrier",
)  # fmt: skip


class Shown(QWidget):
    """A page with one field, that remembers which entries it was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.entries: list[tuple[str, int]] = []
        field = NoteEdit(20, name=name) if name == "Demandes" else LineEdit(20, name=name)
        self.setFocusProxy(field)
        QVBoxLayout(self).addWidget(field)

    def open_entry(self, register: str, number: int) -> None:
        self.entries.append((register, number))


def _page(title: str, area: Area = Area.HALL, *, aside: bool = False) -> Page:
    name = title.replace("&", "")
    return Page(name, title, "mail", lambda _desk: Shown(name), aside, area)


@pytest.fixture
def desk(look: Look) -> Desk:
    return hand_desk(look)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    pages = [
        *map(_page, HALL), *(_page(title, Area.QUALITY) for title in QUALITY), _page("Réglages", aside=True)
    ]  # fmt: skip
    window = MainWindow(desk, pages, tmp_path, Remembered(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.showNormal()
    window.resize(1366, 768)
    qtbot.waitUntil(window.isActiveWindow)
    settle()
    return window


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = HELD.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, held)


def type_letters(letters: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, letters)


def in_sight(window: MainWindow) -> list[str]:
    return [button.text().replace("&", "") for button in window.tabs.strip(window.tabs.area).shown]


def in_menu(window: MainWindow) -> dict[str, QAction]:
    menu = window.tabs.strip(window.tabs.area).more.menu()
    menu.aboutToShow.emit()
    return {action.text().split("\t")[0]: action for action in menu.actions()}


def test_ctrl_tab_goes_to_the_other_area_and_back_to_the_page_left_there(window: MainWindow) -> None:
    assert in_sight(window) == [title.replace("&", "") for title in HALL]
    press(window, KEY.Key_L, HELD.AltModifier)
    press(window, KEY.Key_Tab, HELD.ControlModifier)
    assert window.page == "Échéances"
    press(window, KEY.Key_D, HELD.AltModifier)
    assert window.page == "Demandes"
    press(window, KEY.Key_Tab, HELD.ControlModifier)  # from a field of several lines too
    assert window.page == "Clôture"
    press(window, KEY.Key_D, HELD.AltModifier)
    assert window.page == "Délivrance"
    press(window, KEY.Key_Tab, HELD.ControlModifier)
    assert window.page == "Demandes"


def test_the_switch_is_worked_by_mouse_and_by_arrows(window: MainWindow) -> None:
    hall, quality = window.tabs.switch.buttons
    quality.click()
    assert (window.page, hall.isChecked(), quality.isChecked()) == ("Échéances", False, True)
    quality.setFocus()
    press(window, KEY.Key_Left)
    assert hall.hasFocus()
    press(window, KEY.Key_Space)
    assert window.page == "Accueil"


def test_a_page_asked_from_anywhere_shows_its_area_and_its_entry(window: MainWindow, desk: Desk) -> None:
    desk.notices.go_to("Réclamations", ("complaint", 12))
    page = window.pages.page("Réclamations")
    assert isinstance(page, Shown)
    assert (window.page, window.tabs.area, page.entries) == ("Réclamations", Area.QUALITY, [("complaint", 12)])
    assert window.tabs.button("Réclamations").isChecked()
    desk.notices.go_to("Réglages")
    assert window.tabs.area is Area.QUALITY


def test_tabs_without_room_are_in_a_menu_the_open_one_never(window: MainWindow) -> None:
    window.resize(900, 600)
    window.open_page("Échéances")
    settle()
    assert in_sight(window)[-1] == "…"
    first_shown = in_sight(window)
    away = in_menu(window)
    assert [*first_shown[:-1], *away] == [title.replace("&", "") for title in QUALITY]
    assert away["Calendrier"].text() == "Calendrier\tAlt+C"
    away["Calendrier"].trigger()
    assert (window.page, in_sight(window)[-2:]) == ("Calendrier", ["Calendrier", "…"])
    press(window, KEY.Key_U, HELD.AltModifier)
    assert window.page == "Dossier d’audit"
    last = window.tabs.strip(Area.QUALITY).shown[-1]
    assert last.geometry().right() <= window.tabs.strip(Area.QUALITY).width()


def test_a_number_of_things_that_wait_stands_beside_the_name(window: MainWindow) -> None:
    window.tabs.count("Échéances", 3)
    press(window, KEY.Key_Tab, HELD.ControlModifier)
    assert in_sight(window)[0] == "Échéances · 3"
    window.tabs.count("Échéances", 0)
    assert in_sight(window)[0] == "Échéances"


def test_a_page_is_found_by_letters_of_its_name_from_any_field(window: MainWindow) -> None:
    window.open_page("Demandes")
    press(window, KEY.Key_K, HELD.ControlModifier)
    palette = window.palette_
    assert palette.isVisible()
    type_letters("recla")
    assert [page.name for page in palette.model.rows] == ["Réclamations"]
    press(window, KEY.Key_Return)
    assert (window.page, palette.isVisible()) == ("Réclamations", False)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Réclamations"


def test_the_palette_goes_away_as_it_came(window: MainWindow) -> None:
    resting = QApplication.focusWidget()
    press(window, KEY.Key_K, HELD.ControlModifier)
    type_letters("zz")
    assert window.palette_.model.rows == ()
    assert (window.palette_.nothing.isVisible(), window.palette_.table.isVisible()) == (True, False)
    press(window, KEY.Key_Escape)  # empties the field
    press(window, KEY.Key_Escape)
    assert (window.palette_.isVisible(), window.page, QApplication.focusWidget()) == (False, "Accueil", resting)
    press(window, KEY.Key_K, HELD.ControlModifier)
    window.tabs.button("Rendez-vous").setFocus()  # a click elsewhere stops nothing
    assert not window.palette_.isVisible()
    assert window.tabs.button("Rendez-vous").hasFocus()


def test_each_word_typed_begins_a_word_of_the_name() -> None:
    assert is_found("Fiches d’information", "inf")
    assert is_found("Échéances", "ECHE")
    assert not is_found("Réclamations", "clam")


@pytest.mark.usefixtures("french")
def test_pictures(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    pages = [*map(_page, HALL), *(_page(title, Area.QUALITY) for title in QUALITY), _page("Réglages", aside=True)]
    window = MainWindow(hand_desk(look), pages, tmp_path, Remembered(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.showNormal()
    shoot(window, look, "hall", QSize(1366, 768))
    window.change_area()
    window.tabs.count("Échéances", 3)
    window.palette_.toggle()
    shoot(window, look, "quality", QSize(1366, 768))
