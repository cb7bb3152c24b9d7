"""The main window: pages by key, help, undo, lock, text scale, and what it remembers."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.topics import Topic
from desk_app.services.acting import Outcome
from desk_app.ui.kit.colours import Scheme, Tone
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.spin_edits import HourEdit
from desk_app.ui.kit.theme import Theme
from desk_app.ui.runtime.trouble import Bug, Outage, Unavailable
from desk_app.ui.shell import undo_offer
from desk_app.ui.shell.acts import Acted
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.help_panel import HelpPanel
from desk_app.ui.shell.main_window import MainWindow
from desk_app.ui.shell.page import Page
from desk_app.ui.shell.page_stack import PageStack
from desk_app.ui.shell.remembered import Remembered
from tests.ui.desks import drain, hand_desk
from tests.ui.kit.test_pictures import arrival, figures, queue
from tests.ui.shots import settle, shoot

ROOT = Path(__file__).parents[3]


@dataclass
class Built:
    """Which pages were made, in order."""

    keys: list[str] = field(default_factory=list)

    def page(self, key: str, title: str, *, aside: bool = False) -> Page:
        def build(_desk: Desk) -> QWidget:
            self.keys.append(key)
            page, edit = QWidget(), LineEdit(20, name=key)
            page.setFocusProxy(edit)
            QVBoxLayout(page).addWidget(edit)
            return page

        return Page(key, title, "settings" if aside else "ticket", build, aside)


@pytest.fixture
def built() -> Built:
    return Built()


@pytest.fixture
def desk(look: Look) -> Desk:
    return hand_desk(look)


@pytest.fixture
def window(desk: Desk, built: Built, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    (tmp_path / "accueil.md").write_text("# Accueil\n\n[Rendez-vous](rendezvous.md) [web](https://x.invalid)", "utf-8")
    (tmp_path / "rendezvous.md").write_text("# Rendez-vous", "utf-8")
    pages = [
        built.page("accueil", "&Accueil"),
        built.page("rendezvous", "&Rendez-vous"),
        built.page("reglages", "Ré&glages", aside=True),
    ]
    window = MainWindow(desk, pages, tmp_path, Remembered(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def focused_name() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


def test_pages_are_made_when_first_wanted_and_get_the_keyboard(window: MainWindow, built: Built) -> None:
    assert (built.keys, focused_name()) == (["accueil"], "accueil")
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    assert (built.keys, window.page, focused_name()) == (["accueil", "rendezvous"], "rendezvous", "rendezvous")
    assert window.tabs.button("rendezvous").isChecked()
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert (built.keys, window.page) == (["accueil", "rendezvous"], "accueil")


def test_tabs_are_walked_with_the_arrows(window: MainWindow) -> None:
    window.tabs.button("accueil").setFocus()
    press(window, Qt.Key.Key_Right)
    assert window.tabs.button("rendezvous").hasFocus()
    press(window, Qt.Key.Key_Left)
    press(window, Qt.Key.Key_Left)
    assert window.tabs.button("reglages").hasFocus()
    press(window, Qt.Key.Key_Space)
    assert window.page == "reglages"


def test_a_page_opens_at_its_top_wherever_its_keyboard_rests(qtbot: QtBot, desk: Desk) -> None:
    def tall(_desk: Desk) -> QWidget:
        page, first, resting = QWidget(), LineEdit(20, name="first"), LineEdit(20, name="resting")
        page.setMinimumHeight(2000)
        layout = QVBoxLayout(page)
        layout.addWidget(first)
        layout.addStretch(1)
        layout.addWidget(resting)
        page.setFocusProxy(resting)
        return page

    pages = PageStack(desk, [Page(key, key, "ticket", tall) for key in ("one", "other")])
    qtbot.addWidget(pages)
    pages.resize(400, 300)
    pages.show()
    for key in ("one", "other", "one"):
        pages.open(key)
        settle()
        scrolled = pages.currentWidget()
        assert isinstance(scrolled, ScrollPage)
        assert (focused_name(), scrolled.verticalScrollBar().value()) == ("resting", 0)


def test_a_page_asked_by_another_is_opened(window: MainWindow, desk: Desk) -> None:
    desk.notices.go_to("rendezvous")
    assert window.page == "rendezvous"


def test_f1_opens_the_help_of_the_page_and_closes_it(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    assert window.help.isVisible()
    assert window.help.text.toPlainText().startswith("Accueil")
    window.open_page("rendezvous")
    assert window.help.text.toPlainText() == "Rendez-vous"
    window.open_page("reglages")
    assert window.help.text.toPlainText() == "There is no help on this page yet."
    press(window, Qt.Key.Key_F1)
    assert not window.help.isVisible()
    assert focused_name() == "reglages"


def test_links_of_the_help_stay_in_its_folder(window: MainWindow) -> None:
    press(window, Qt.Key.Key_F1)
    for address, shown in (("https://x.invalid", "Accueil"), ("../../rendezvous.md", "Rendez-vous")):
        window.help.text.anchorClicked.emit(address)
        assert window.help.text.toPlainText().startswith(shown)


def test_an_act_is_told_with_its_undo_and_its_extra(window: MainWindow, desk: Desk) -> None:
    printed: list[str] = []
    desk.notices.done("Ticket A 015", undoable=True, extra="Reprint", do_extra=lambda: printed.append("again"))
    assert window.undo_bar.undo_button.isVisible()
    window.undo_bar.extra_button.click()
    assert printed == ["again"]
    assert window.undo_bar.message.accessibleName() == "Ticket A 015"


def test_ctrl_z_asks_the_store_even_from_an_empty_field_but_not_while_typing(window: MainWindow, desk: Desk) -> None:
    def undo_key() -> None:
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    undo_key()
    assert drain_quietly(desk) == 1
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "cni")
    undo_key()
    assert (field.text(), drain_quietly(desk)) == ("", 0)
    QTest.keyClicks(field, "cni")
    field.clear()
    undo_key()
    assert (field.text(), drain_quietly(desk)) == ("", 1)


def test_ctrl_z_is_the_desks_in_a_field_for_an_hour_too(window: MainWindow, desk: Desk) -> None:
    hour = HourEdit(parent=window)
    hour.show()
    hour.setFocus()
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert drain_quietly(desk) == 1


def drain_quietly(desk: Desk) -> int:
    """The fake store knows no journal: what matters here is whether it was asked."""
    return drain(desk)


def test_troubles_are_told_where_their_kind_is_told(window: MainWindow, desk: Desk) -> None:
    bugs: list[Bug] = []
    desk.notices.bug_met.connect(bugs.append)
    desk.notices.tell(Refusal(RefusalCode.NOBODY_WAITS))
    assert window.undo_bar.message.accessibleName() == "Nobody is waiting for this counter."
    desk.notices.tell(Unavailable(Outage.FILE_MISSING))
    assert window.banner.isVisible()
    assert "not there" in window.banner.message.text()
    desk.notices.available.emit()
    assert not window.banner.isVisible()
    desk.notices.tell(Bug("x"))
    assert bugs == [Bug("x")]


def test_while_something_is_out_the_screens_ask_again_at_each_beat(window: MainWindow, desk: Desk) -> None:
    published: list[object] = []
    desk.hub.published.connect(published.append)
    desk.ticks.beat.emit()
    assert published == []
    desk.notices.tell(Unavailable(Outage.STORE_SILENT))
    desk.ticks.beat.emit()
    assert published == [frozenset(Topic)]
    desk.notices.available.emit()
    desk.ticks.beat.emit()
    assert len(published) == 1


def test_a_cover_hides_everything_and_takes_the_keys(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.hide_asked):
        press(window, Qt.Key.Key_F12)
    window.cover(LineEdit(20, name="lock"))
    assert (window.covered, focused_name()) == (True, "lock")
    assert not window.pages.isVisible()
    press(window, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    press(window, Qt.Key.Key_F1)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (window.page, window.help.isHidden(), drain(desk)) == ("accueil", True, 0)
    window.uncover()
    assert (window.covered, focused_name()) == (False, "accueil")


def test_the_text_grows_by_steps_and_is_remembered(window: MainWindow, look: Look, tmp_path: Path) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(6):
        press(window, Qt.Key.Key_Plus, control)
    assert look.theme.scale == 200
    press(window, Qt.Key.Key_Minus, control)
    assert Remembered(tmp_path / "window.ini").theme() == Theme(Scheme.LIGHT, 175)
    press(window, Qt.Key.Key_0, control)
    assert look.theme.scale == 100


def test_the_place_of_the_window_is_remembered(window: MainWindow, look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    window.resize(790, 600)
    with qtbot.waitSignal(window.closing):
        window.close()
    habits = Remembered(tmp_path / "window.ini")
    again = MainWindow(hand_desk(look), [Built().page("a", "&A")], tmp_path, habits)
    qtbot.addWidget(again)
    assert again.size() == QSize(790, 600)


def test_strange_habits_are_forgotten(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\nscheme=pink\nscale=7000\nplace=@Invalid()\n")
    assert Remembered(tmp_path / "window.ini").theme() == Theme()


def test_facts_of_the_status_bar(window: MainWindow) -> None:
    window.status.set_fact("store", "base saine", Tone.GOOD)
    window.status.set_fact("sent", "dernier envoi hier 17:32")
    assert window.status.fact("store") == "✓ base saine"
    window.status.set_fact("sent", "")
    assert window.status.fact("sent") == ""


def test_long_facts_of_the_status_bar_leave_the_window_as_wide_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 600)
    for key in ("day", "sent", "clock"):
        window.status.set_fact(key, f"{key}: " + "a long sentence about what to do " * 4, Tone.WARN)
    qtbot.waitUntil(lambda: "…" in window.status.findChildren(ElidedLabel)[0].text())
    assert window.minimumSizeHint().width() < 1000
    assert window.width() == 1000
    assert window.status.fact("day").endswith("what to do ")


def test_what_was_taken_back_is_named(window: MainWindow, desk: Desk) -> None:
    for number in (7, 8):
        with desk.notices.about([_fact(number)]):
            desk.notices.done(f"Ticket A 00{number} given", undoable=True)
    for taken, told in ((8, "Undone: Ticket A 008 given"), (7, "Undone: Ticket A 007 given"), (5, "Undone")):
        window._undone(Acted(Outcome((_fact(9, undo_of=taken),), frozenset()), {}))
        assert window.undo_bar.message.accessibleName() == told


def test_esc_in_an_entry_comes_back_to_the_page_that_led_to_it(window: MainWindow, desk: Desk) -> None:
    desk.notices.go_to("rendezvous", ("appointments", 1))
    desk.notices.entry_left.emit()
    assert window.page == "accueil"
    desk.notices.entry_left.emit()  # of an entry opened on its own page
    assert window.page == "accueil"
    desk.notices.go_to("rendezvous", ("appointments", 1))
    desk.notices.go_to("rendezvous", ("appointments", 2))  # from one entry of the page to another
    desk.notices.entry_left.emit()
    assert window.page == "accueil"
    desk.notices.go_to("rendezvous", ("appointments", 1))
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    window.open_page("rendezvous")
    desk.notices.entry_left.emit()
    assert window.page == "rendezvous"


def _fact(number: int, undo_of: int | None = None) -> Fact:
    kind = Kind.ARRIVED if undo_of is None else Kind.UNDONE
    day, who = "2026-11-23", ("hall", "accueil", "sophie")
    return Fact(number, f"op{number}", 0, 0, 0, day, kind, *who, None, None, None, {}, undo_of)


def test_the_offer_to_undo_goes_when_it_could_not_be_kept(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[object] = [None, "an act that can be taken back"]
    monkeypatch.setattr(undo_offer, "last_undoable", lambda _store, by: left.pop())
    desk.notices.done("Ticket A 015", undoable=True)
    for offered in (True, False):
        desk.ticks.beat.emit()
        drain(desk)
        assert window.undo_bar.can_undo is offered
        assert window.undo_bar.undo_button.isVisible() is offered
    desk.ticks.beat.emit()
    assert drain(desk) == 0
    assert window.undo_bar.message.accessibleName() == "Ticket A 015"


def test_the_clock_and_the_agent(window: MainWindow, desk: Desk) -> None:
    assert window.top.clock.text().replace("\u00a0", " ") == "lun. 23 nov. · 09:42"
    assert not window.top.agent.isVisible()
    window.top.set_agent("Sophie & Co")
    assert window.top.agent.text() == "Sophie && Co"


def test_the_window_needs_none_of_the_heavy_libraries() -> None:
    code = (
        "import desk_app.ui.shell.main_window, desk_app.ui.runtime.store_thread, sys;"
        "print([m for m in ('numpy','pyqtgraph','reportlab','openpyxl','PySide6.QtMultimedia','sqlite_utils','babel',"
        "'cryptography') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def full_page(look: Look) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(16, 12, 16, 12)
    layout.addWidget(Columns([(arrival(look), 3), (queue(look), 5), (figures(), 3)]))
    return page


@pytest.mark.usefixtures("french")
def test_the_whole_window(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    desk = hand_desk(look)
    titles = ("&Accueil", "&Rendez-vous", "&Confidentialité", "&Supervision", "&Engagements", "C&lôture")
    pages = [Page(title, title, "ticket", lambda _desk: full_page(look)) for title in titles]
    pages.append(Page("reglages", "Réglages", "settings", lambda _desk: PlainLabel("Réglages"), aside=True))
    (tmp_path / "&Accueil.md").write_text(
        "# Accueil\n\nTapez le chiffre du service, puis **Entrée**.\n\n- F4 confidentialité\n- F9 terminer\n",
        "utf-8",
    )
    window = MainWindow(desk, pages, tmp_path, Remembered(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.top.set_agent("Sophie")
    desk.notices.done("Ticket A 015 donné · attente 12 à 18 min", undoable=True, extra="Réimprimer")
    for key, text, tone in (
        ("store", "base saine", Tone.GOOD),
        ("backup", "sauvegarde 08:30", Tone.NEUTRAL),
        ("sent", "dernier envoi hier 17:32", Tone.NEUTRAL),
        ("pending", "rien en attente", Tone.NEUTRAL),
    ):
        window.status.set_fact(key, text, tone)
    shoot(window, look, "window", QSize(1366, 768))
    window.toggle_help()
    desk.notices.tell(Unavailable(Outage.FILE_MISSING))
    shoot(window, look, "window-help", QSize(1366, 768))


def test_a_list_before_a_title_keeps_its_last_mark(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    (tmp_path / "page.md").write_text("# Page\n\n- one\n- two\n\n## Next\n\nText\n", "utf-8")
    panel = HelpPanel(look, tmp_path)
    qtbot.addWidget(panel)
    panel.open("page")
    blocks = {}
    block = panel.text.document().begin()
    while block.isValid():
        blocks[block.text()] = block
        block = block.next()
    assert [name for name, found in blocks.items() if found.textList() is not None] == ["one", "two"]
    assert blocks["Next"].blockFormat().headingLevel() == 2
