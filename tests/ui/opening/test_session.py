"""The desk opened for real: its windows, its threads, its upkeep, and its end."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.settings_document import to_document
from desk_app.exchange.folder.share import Share
from desk_app.exchange.publisher import Publisher
from desk_app.exchange.signing import KEY_FILE, DeskKey
from desk_app.services import keeping, publishing, readings, visits
from desk_app.services.acting import Outcome, new_operation
from desk_app.services.personal_data import reading
from desk_app.services.settings import change_settings
from desk_app.services.visits import Arrival
from desk_app.storage.faults import Fault
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.service_key import ServiceKey
from desk_app.ui.opening import sending
from desk_app.ui.opening.application import Application
from desk_app.ui.opening.session import Ground, Session
from desk_app.ui.opening.single import Doorbell, bring_forward
from desk_app.ui.printing import press
from desk_app.ui.runtime.translation import Language, locale_of
from desk_app.ui.shell.remembered import Remembered
from tests.support.fake_printer import fake_printer

ExpectSound = Callable[[str], AbstractContextManager[None]]
ROOT = Path(__file__).parents[3]
DAY = "2026-11-23"
Open = Callable[[], Session]


@pytest.fixture
def clock() -> SetClock:
    return SetClock(moment_ms(DAY, 9 * 60, "Europe/Paris"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(data: Path, tmp_path: Path, clock: SetClock) -> Store:
    store = Store.open(data, ROOT / "db", clock)
    share = tmp_path / "share"
    share.mkdir()
    set_up(store, ROOT / "resources", str(share))
    return store


@pytest.fixture
def opened(qapp: QApplication, look: Look, store: Store, data: Path) -> Iterator[Open]:
    sessions: list[Session] = []

    def open_session() -> Session:
        application = Application(qapp, look, locale_of(Language.FRENCH), Language.ENGLISH)
        ground = Ground(
            data,
            ROOT / "resources",
            store,
            lambda: Store.open_to_read(data, ROOT / "db", store.clock),
            lambda payload: DeskKey.open(data).seal(payload),
        )
        session = Session(application, ground, Remembered(data / "habits.ini"))
        sessions.append(session)
        session.show()
        return session

    yield open_session
    for session in sessions:
        session.window.close()
        session.close()
        session.window.deleteLater()
        session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def fact(session: Session, key: str) -> str:
    return session.window.status.fact(key)


def test_the_desk_opens_checks_its_data_and_saves_the_day(qtbot: QtBot, opened: Open, data: Path) -> None:
    session = opened()
    qtbot.waitUntil(lambda: fact(session, "store") == "data verified")
    qtbot.waitUntil(lambda: fact(session, "backup") == "backup 09:00")
    assert [path.suffix for path in (data / "backups").iterdir()] == [".db"]


def test_what_should_be_erased_and_is_not_is_told(qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "late", lambda _store: 2)
    session = opened()
    qtbot.waitUntil(lambda: "to erase: late" in fact(session, "purge"))


def test_a_digit_and_enter_are_an_arrival(qtbot: QtBot, opened: Open, store: Store) -> None:
    session = opened()
    qtbot.waitUntil(lambda: fact(session, "store") == "data verified")
    said: list[str] = []
    session.desk.notices.said.connect(lambda notice: said.append(notice.text))
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    qtbot.waitUntil(lambda: bool(session.window.findChildren(ServiceKey)))
    field = session.window.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_1)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said))
    assert "A 001" in said[0]
    session.thread_.close()
    assert [line.ticket for line in readings.hall_view(store).queue] == ["A 001"]


def test_f12_hides_the_desk_and_leaves_the_hall_its_screen(qtbot: QtBot, opened: Open) -> None:
    session = opened()
    session.toggle_display()
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    QTest.keyClick(session.window.focusWidget(), Qt.Key.Key_F12)
    assert session.window.covered
    assert session.display is not None
    assert session.display.isVisible()
    QTest.keyClick(session.window.focusWidget(), Qt.Key.Key_Escape)
    assert not session.window.covered


def test_the_summary_goes_to_the_shared_folder(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    session = opened()
    session.publish(DAY)
    folder = tmp_path / "share" / "hall-administratif" / "2026"
    qtbot.waitUntil(lambda: folder.is_dir() and any(folder.glob("*.json")))
    qtbot.waitUntil(lambda: fact(session, "pending") == "nothing waiting")


def test_a_key_that_is_not_the_former_one_is_told_once(qtbot: QtBot, opened: Open, store: Store, data: Path) -> None:
    publishing.publish(store, DeskKey.of_bytes(bytes(32)).seal, DAY)
    visits.arrive(store, Arrival(("identity",)), by=SUPERVISOR, op=new_operation(store))
    session = opened()
    said: list[str] = []
    session.desk.notices.said.connect(lambda notice: said.append(notice.text))
    session.publish(DAY)
    qtbot.waitUntil(lambda: bool(said))
    assert f"signed with a new key from now on: {DeskKey.open(data).id}" in said[0]


def test_a_damaged_key_is_told_and_the_desk_goes_on(qtbot: QtBot, opened: Open, data: Path) -> None:
    (data / KEY_FILE).write_text("no key")
    session = opened()
    said: list[str] = []
    session.desk.notices.said.connect(lambda notice: said.append(notice.text))
    session.publish(DAY)
    qtbot.waitUntil(lambda: bool(said))
    assert f"{data / KEY_FILE} is not the key of a desk" in said[0]
    qtbot.waitUntil(lambda: fact(session, "store") == "data verified")


class LateShare(Share):
    """A share whose clock is six minutes behind this PC's."""

    def changed_at(self, name: str) -> int:
        return super().changed_at(name) - 360_000


def test_clocks_that_disagree_are_told_once_and_stay_in_the_status_bar(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "Publisher", partial(Publisher, open_share=LateShare))
    session = opened()
    said: list[str] = []
    session.desk.notices.said.connect(lambda notice: said.append(notice.text))
    session.publish(DAY)
    qtbot.waitUntil(lambda: bool(fact(session, "clock")))
    assert fact(session, "clock") == "▲ clocks 6 min apart"
    sentence = "This PC’s clock is 6 min ahead of the shared folder’s clock: have both of them checked."
    assert said == [sentence]
    arrived: list[Outcome] = []
    session.desk.read(
        session,
        lambda store: visits.arrive(store, Arrival(("identity",)), by=SUPERVISOR, op=new_operation(store)),
        arrived.append,
    )
    qtbot.waitUntil(lambda: bool(arrived))
    session.publish(DAY)
    qtbot.waitUntil(lambda: fact(session, "pending") == "nothing waiting")
    assert said == [sentence]


def test_a_folder_that_hangs_does_not_keep_the_program_open(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, released = threading.Event(), threading.Event()

    def hanging(folder: Path) -> Share:
        reached.set()
        released.wait(30)
        return Share(folder)

    monkeypatch.setattr(sending, "Publisher", partial(Publisher, open_share=hanging))
    session = opened()
    session.publish(DAY)
    qtbot.waitUntil(reached.is_set)
    before = time.monotonic()
    session.window.close()
    session.close()
    assert time.monotonic() - before < 2
    released.set()


def test_what_was_not_sent_is_sent_when_the_folder_comes_back(
    qtbot: QtBot, opened: Open, tmp_path: Path, clock: SetClock
) -> None:
    share = tmp_path / "share"
    share.rmdir()
    session = opened()
    session.publish(DAY)
    qtbot.waitUntil(lambda: fact(session, "pending").startswith("▲") or "·" in fact(session, "pending"))
    share.mkdir()
    clock.move_to(clock.now_ms() + 3_600_000)
    session.desk.ticks.beat.emit()
    qtbot.waitUntil(lambda: fact(session, "pending") == "nothing waiting")
    assert len(list(share.rglob("*.json"))) == 1


def test_midnight_makes_one_new_day(qtbot: QtBot, opened: Open, store: Store, clock: SetClock, data: Path) -> None:
    visits.arrive(store, Arrival(("identity",)), by=SUPERVISOR, op=new_operation(store))
    session = opened()
    qtbot.waitUntil(lambda: fact(session, "backup") == "backup 09:00")
    published: list[object] = []
    session.desk.hub.published.connect(published.append)
    clock.move_to(moment_ms("2026-11-24", 1, "Europe/Paris"))
    session.desk.ticks.beat.emit()
    session.desk.ticks.beat.emit()
    qtbot.waitUntil(lambda: fact(session, "backup") == "backup 00:01")
    whole = [topics for topics in published if len(topics) > 5]  # type: ignore[arg-type]
    assert len(whole) == 1
    assert any((data / "backups").glob("*-daily.db"))


def test_the_upkeep_of_a_day_waits_for_that_of_the_day_before(
    qtbot: QtBot, opened: Open, clock: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    second, turns, check = threading.Event(), list[str](), keeping.quick_check

    def slow(store: Store) -> tuple[Fault, ...]:
        if turns:
            second.set()
        turns.append("in")
        second.wait(0.3)
        turns.append("out")
        return check(store)

    monkeypatch.setattr(keeping, "quick_check", slow)
    session = opened()
    qtbot.waitUntil(lambda: bool(turns))
    clock.move_to(moment_ms("2026-11-24", 1, "Europe/Paris"))
    session.desk.ticks.beat.emit()
    qtbot.waitUntil(lambda: len(turns) == 4)
    assert turns == ["in", "out", "in", "out"]


def test_a_clock_that_is_set_back_is_told(qtbot: QtBot, opened: Open, store: Store) -> None:
    session = opened()
    qtbot.waitUntil(lambda: fact(session, "store") == "data verified")
    said: list[str] = []
    session.desk.notices.said.connect(lambda notice: said.append(notice.text))
    store.anchor._offset += 3_600_000
    session.desk.ticks.beat.emit()
    qtbot.waitUntil(lambda: bool(said))
    assert "-60 min" in said[0]


def test_f8_opens_the_hall_screen_and_closes_it(qtbot: QtBot, opened: Open) -> None:
    session = opened()
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    QTest.keyClick(session.window, Qt.Key.Key_F8)
    assert session.display is not None
    assert session.display.isVisible()
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    QTest.keyClick(session.window, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: session.display is None)


def test_who_works_here_is_chosen_and_remembered(qtbot: QtBot, opened: Open, data: Path) -> None:
    session = opened()
    session.crew.fill(session.window.top.agent_menu)
    karim = next(action for action in session.window.top.agent_menu.actions() if action.text().endswith("Karim"))
    karim.trigger()
    assert session.desk.actor().agent == "karim"
    assert session.desk.actor().supervisor is False
    assert Remembered(data / "habits.ini").agent() == "karim"
    qtbot.waitUntil(lambda: fact(session, "store") == "data verified")


def test_alt_g_and_a_digit_let_somebody_else_act(qtbot: QtBot, opened: Open, expect_log: ExpectSound) -> None:
    session = opened()
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    menu, offered = session.window.top.agent_menu, list[str]()

    def choose() -> None:
        offered.extend(action.text() for action in menu.actions())
        QTest.keyClick(menu, Qt.Key.Key_Eacute)  # the key of 2 on AZERTY, without Shift

    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, choose))
    with expect_log(r"raise\(\)"), expect_log("grabbing the keyboard"):  # not done without a screen
        QTest.keyClick(session.window.focusWidget(), Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    assert offered[:2] == ["&1  Sophie", "&2  Karim"]
    assert [words for words in offered if words.endswith(" · in charge")] != []
    assert session.desk.actor().agent == "karim"
    assert session.window.top.agent.text() == "Karim"
    qtbot.waitUntil(lambda: fact(session, "store") == "data verified")  # nothing is under way when it closes


def test_a_day_is_printed_into_the_documents(qtbot: QtBot, opened: Open, store: Store) -> None:
    visits.arrive(store, Arrival(("identity",)), by=SUPERVISOR, op=new_operation(store))
    session = opened()
    said: list[str] = []
    session.desk.notices.said.connect(lambda notice: said.append(notice.text))
    session.print_day(DAY)
    qtbot.waitUntil(lambda: any(f"{DAY}.pdf" in text for text in said), timeout=15_000)


def test_a_second_start_rings_at_the_first(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    assert bring_forward(tmp_path) is False
    bell = Doorbell(tmp_path)
    with qtbot.waitSignal(bell.rung):
        assert bring_forward(tmp_path) is True
    bell.close()
    assert bring_forward(tmp_path) is False


def test_publishing_twice_the_same_day_sends_one_file(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    session = opened()
    session.publish(DAY)
    qtbot.waitUntil(lambda: fact(session, "pending") == "nothing waiting")
    session.publish(DAY)
    done: list[object] = []
    session.desk.read(session, publishing.status, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert len(list((tmp_path / "share").rglob("*.json"))) == 1


def _print_on(store: Store, port: int) -> Outcome:
    document = to_document(store.settings())
    document["tickets"].update(printer="network", host="127.0.0.1", port=port)
    version = store.settings().version
    return change_settings(store, document, based_on=version, by=SUPERVISOR, op=new_operation(store))


def _give_a_ticket(qtbot: QtBot, session: Session) -> None:
    said: list[str] = []
    session.desk.notices.said.connect(lambda notice: said.append(notice.text))
    session.window.activateWindow()
    qtbot.waitUntil(session.window.isActiveWindow)
    qtbot.waitUntil(lambda: bool(session.window.findChildren(ServiceKey)))
    field = session.window.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_1)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("A 001" in text for text in said))


def test_an_arrival_is_printed_where_there_is_a_printer(qtbot: QtBot, opened: Open, store: Store) -> None:
    with fake_printer() as printer:
        _print_on(store, printer.port)
        _give_a_ticket(qtbot, opened())
        qtbot.waitUntil(lambda: len(printer.jobs) == 1)
    assert "A 001" in printer.printed[0].text


def test_a_desk_that_prints_is_ready_before_its_first_ticket(qtbot: QtBot, opened: Open, store: Store) -> None:
    _print_on(store, 9100)
    session = opened()
    qtbot.waitUntil(lambda: session._tickets is not None)


def test_a_printer_that_hangs_does_not_keep_the_program_open(
    qtbot: QtBot, opened: Open, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, released = threading.Event(), threading.Event()

    def hanging(*_told: object) -> None:
        reached.set()
        released.wait(30)

    monkeypatch.setattr(press, "print_on", hanging)
    _print_on(store, 9100)
    session = opened()
    _give_a_ticket(qtbot, session)
    qtbot.waitUntil(reached.is_set)
    before = time.monotonic()
    session.window.close()
    session.close()
    assert time.monotonic() - before < 2
    released.set()


def test_a_desk_that_prints_nothing_makes_nothing_to_print_with(qtbot: QtBot, opened: Open) -> None:
    session = opened()
    _give_a_ticket(qtbot, session)
    assert session._tickets is None


def test_a_printer_chosen_while_the_desk_is_open_prints_the_next_ticket(
    qtbot: QtBot, opened: Open, store: Store
) -> None:
    session = opened()
    publish = session.desk.hub.publish
    with fake_printer() as printer:
        session.desk.read(session, lambda store: _print_on(store, printer.port), lambda done: publish(done.topics))
        qtbot.waitUntil(lambda: session._prints)
        _give_a_ticket(qtbot, session)
        qtbot.waitUntil(lambda: len(printer.jobs) == 1)
