"""The closing page: each key, nothing closed by mistake, nothing told that should not be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.play import DayPlay
from desk_app.demo.script import write_script
from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.outbox import Finding, FolderProblem, Report
from desk_app.domain.settings_document import to_document
from desk_app.exchange.signing import DeskKey
from desk_app.services import appointments, hall, publishing, visits
from desk_app.services.acting import new_operation
from desk_app.services.appointments import Booking
from desk_app.services.closing import Settlement, close_day
from desk_app.services.closing_day import closing_day
from desk_app.services.readings import closing_view
from desk_app.services.settings import save_settings
from desk_app.services.undoing import undo
from desk_app.storage.appointments import Person
from desk_app.storage.store import Store
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.look import Look
from tests.ui.closing.conftest import DAY, ROOT, Opened, arrive, opened
from tests.ui.shots import shoot

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HOSTILE = 'Mme <b>O\'Brien</b> & "Fils" 🙂 مرحبا ' + "x" * 70


def open_visits(store: Store) -> int:
    return len(closing_view(store, DAY).open_lines)


def closed(store: Store) -> bool:
    return closing_view(store, DAY).hall.closed_at is not None


def test_the_service_keeps_its_room_beside_the_help(qtbot: QtBot, look: Look, store: Store) -> None:
    arrive(store)
    desk = opened(qtbot, look, store)
    tickets = desk.page.tickets
    titles = [column.key for column in tickets.model.columns]

    def hidden() -> set[str]:
        return {key for place, key in enumerate(titles) if tickets.table.isColumnHidden(place)}

    assert hidden() == set()
    desk.page.resize(966, 640)
    desk.settle()
    assert hidden() == {"since", "wait"}
    assert tickets.table.columnWidth(titles.index("service")) > look.theme.px(100)


@pytest.mark.parametrize(
    ("key", "word", "state"),
    [
        (Qt.Key.Key_S, "✓ Served", "served"),
        (Qt.Key.Key_P, "✓ Left", "left"),
        (Qt.Key.Key_R, "✓ Carried over", "still_open"),
        (Qt.Key.Key_N, "✓ Not closed", "unclosed"),
    ],
)
def test_a_key_settles_the_ticket_and_ctrl_enter_closes(
    qtbot: QtBot, look: Look, store: Store, key: Qt.Key, word: str, state: str
) -> None:
    arrive(store)
    told = opened(qtbot, look, store)
    assert told.column("choice") == ["○ to be settled"]
    told.press(key)
    assert told.column("choice") == [word]
    assert open_visits(store) == 1
    told.press(Qt.Key.Key_Return, CTRL)
    assert closed(store)
    assert getattr(closing_day(store, DAY).report.total, state) == 1
    assert told.published == [DAY]
    assert told.said[-1] == "lundi 23 novembre 2026 is closed"
    assert told.page.close_card.told.text() == "Closed at 17:00 by Valérie."
    assert told.column("ticket") == []


def test_nothing_closes_while_a_ticket_has_no_choice(qtbot: QtBot, look: Look, store: Store) -> None:
    arrive(store)
    second = arrive(store)
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_S)
    told.press(Qt.Key.Key_Return, CTRL)
    assert not closed(store)
    assert open_visits(store) == 2
    assert told.published == []
    current = told.page.tickets.table.current()
    assert current is not None
    assert current.line.visit == second


def test_a_choice_goes_on_to_the_next_ticket_and_can_be_taken_back(qtbot: QtBot, look: Look, store: Store) -> None:
    for _ in range(3):
        arrive(store)
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_S)
    told.press(Qt.Key.Key_P)
    assert told.column("choice") == ["✓ Served", "✓ Left", "○ to be settled"]
    told.page.tickets.table.choose(told.page.tickets.model.rows[0].line.visit)
    told.press(Qt.Key.Key_Backspace)
    assert told.column("choice") == ["○ to be settled", "✓ Left", "○ to be settled"]


def test_shift_settles_the_rest_and_leaves_what_was_chosen(qtbot: QtBot, look: Look, store: Store) -> None:
    for _ in range(4):
        arrive(store)
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_S)
    told.press(Qt.Key.Key_N, SHIFT)
    assert told.column("choice") == ["✓ Served", *["✓ Not closed"] * 3]


def test_the_selected_tickets_are_settled_together(qtbot: QtBot, look: Look, store: Store) -> None:
    for _ in range(3):
        arrive(store)
    told = opened(qtbot, look, store)
    QTest.keyClick(told.page.tickets.table, Qt.Key.Key_Down, SHIFT)
    told.press(Qt.Key.Key_P)
    assert told.column("choice") == ["✓ Left", "✓ Left", "○ to be settled"]


def test_choices_survive_a_change_of_the_hall(qtbot: QtBot, look: Look, store: Store) -> None:
    arrive(store)
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_S)
    arrive(store)
    told.page.presenter.refresh()
    told.settle()
    assert told.column("choice") == ["✓ Served", "○ to be settled"]


def test_a_ticket_served_meanwhile_leaves_the_list_with_its_choice(qtbot: QtBot, look: Look, store: Store) -> None:
    visit = arrive(store)
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_P)

    visits.leave(store, visit, by=SUPERVISOR, op=new_operation(store))
    told.page.presenter.refresh()
    told.settle()
    assert told.column("ticket") == []
    assert told.page.presenter.choices == {}


def test_a_discreet_visit_is_an_interview(qtbot: QtBot, look: Look, store: Store) -> None:
    arrive(store, "social", discreet=True)
    told = opened(qtbot, look, store)
    assert told.column("service") == ["Interview"]
    assert told.column("ticket") == ["R 001"]
    cells = [str(told.page.tickets.model.index(0, place).data()).lower() for place in range(6)]
    assert not any("sociale" in cell for cell in cells)


def test_the_doors_open_and_close(qtbot: QtBot, look: Look, store: Store, clock: SetClock) -> None:
    told = opened(qtbot, look, store)
    assert told.page.doors.real.text() == "Real: not opened"
    told.press(Qt.Key.Key_O)
    assert told.page.doors.real.text() == "Real: 17:00 – …"
    clock.move_to(moment_ms(DAY, 17 * 60 + 31, "Europe/Paris"))
    told.press(Qt.Key.Key_O)
    assert told.page.doors.real.text() == "Real: 17:00 – 17:31"
    assert told.page.doors.planned.text() == "Planned: 08:30 – 12:00, 13:30 – 17:30"
    assert told.said == ["Doors open", "Doors closed"]


def test_a_key_pressed_twice_quickly_does_one_act(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    QTest.keyClick(told.page, Qt.Key.Key_O)
    told.press(Qt.Key.Key_O)
    assert told.said == ["Doors open"]
    assert closing_view(store, DAY).hall.is_open


def book(store: Store, minute: int, name: str = "Mme Imbert") -> None:
    booking = Booking(moment_ms(DAY, minute, "Europe/Paris"), "identity")
    appointments.book(store, booking, Person(name), by=SUPERVISOR, op=new_operation(store))


def test_the_standing_of_an_appointment_is_that_of_every_other_page(
    qtbot: QtBot, look: Look, store: Store, clock: SetClock
) -> None:
    for minute in (540, 1019, 1080):
        book(store, minute)
    told = opened(qtbot, look, store)
    model = told.page.booked.model
    assert [model.index(row, 3).data() for row in range(3)] == ["▲ Late", "□ Expected", "□ Expected"]
    assert told.page.booked.aside.text() == "2 to settle"


def test_nothing_closes_while_an_appointment_is_not_settled(
    qtbot: QtBot, look: Look, store: Store, clock: SetClock
) -> None:
    for minute in (540, 600, 660, 1080):
        book(store, minute)
    told = opened(qtbot, look, store)
    assert told.page.close_card.told.text() == "3 appointment(s) have to be settled first."
    told.press(Qt.Key.Key_Return, CTRL)
    assert not closed(store)
    assert told.page.booked.table.hasFocus()
    told.press(Qt.Key.Key_V)
    told.press(Qt.Key.Key_M)
    assert told.said[-1] == "The appointment of 10:00 is cancelled"
    told.press(Qt.Key.Key_A)
    told.press(Qt.Key.Key_Return, CTRL)
    assert closed(store)
    report = closing_day(store, DAY).report.appointments
    assert (report.cancelled_by_visitor, report.cancelled_by_service, report.missed, report.expected) == (1, 1, 1, 1)
    assert " ".join(told.page.figures.kept.text().split()) == (
        "Appointments kept: 0 % (0 of 1). Visitors who came, out of those and the ones cancelled by the town hall."
    )


def test_closed_doors_let_an_absence_be_noted_at_once(qtbot: QtBot, look: Look, store: Store) -> None:
    book(store, 1019)
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_A)
    assert told.said[-1].startswith("The visitor may still come")
    for _ in range(2):
        told.press(Qt.Key.Key_O)
    told.press(Qt.Key.Key_A)
    assert told.said[-1] == "Absence noted at 16:59"


def test_a_supervisor_reopens_the_day_with_a_reason(qtbot: QtBot, look: Look, store: Store) -> None:
    visit = arrive(store)
    close_day(store, DAY, {visit: Settlement.LEFT}, by=SUPERVISOR, op=new_operation(store))
    told = opened(qtbot, look, store)
    card = told.page.close_card
    told.press(Qt.Key.Key_R, CTRL)
    assert card.reopening.reason.editor.hasFocus()
    told.press(Qt.Key.Key_Return)
    assert closed(store)
    QTest.keyClicks(card.reopening.reason.editor, "closed too early")
    told.press(Qt.Key.Key_Return)
    assert not closed(store)
    assert told.published == [DAY]
    assert told.said[-1] == "lundi 23 novembre 2026 is open again"
    assert card.told.text() == ("Reopened at 17:00 by Valérie: closed too early. 1 ticket(s) have to be settled first.")
    assert told.column("choice") == ["○ to be settled"]
    assert told.page.tickets.table.hasFocus()


def test_escape_leaves_the_day_closed(qtbot: QtBot, look: Look, store: Store) -> None:
    close_day(store, DAY, {}, by=SUPERVISOR, op=new_operation(store))
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_R, CTRL)
    told.press(Qt.Key.Key_Escape)
    assert closed(store)
    assert not told.page.close_card.reopening.isVisible()
    assert told.page.close_card.reopen.hasFocus()


def test_an_agent_is_told_who_can_reopen(qtbot: QtBot, look: Look, store: Store) -> None:
    close_day(store, DAY, {}, by=SUPERVISOR, op=new_operation(store))
    told = opened(qtbot, look, store, actor=replace(SUPERVISOR, supervisor=False))
    assert told.page.close_card.reserved.isVisible()
    assert not told.page.close_card.reopen.isVisible()
    told.press(Qt.Key.Key_R, CTRL)
    assert not told.page.close_card.reopening.isVisible()


def test_a_closing_is_taken_back_whole(qtbot: QtBot, look: Look, store: Store) -> None:
    visit = arrive(store)
    told = opened(qtbot, look, store)
    undoable: list[bool] = []
    told.desk.notices.said.connect(lambda notice: undoable.append(notice.undoable))
    told.press(Qt.Key.Key_P)
    told.press(Qt.Key.Key_Return, CTRL)
    assert undoable == [True]
    undo(store, by=SUPERVISOR, op=new_operation(store))
    told.page.presenter.refresh()
    told.settle()
    assert open_visits(store) == visit
    assert told.published == [DAY, DAY]
    assert told.page.close_card.told.text() == "1 ticket(s) have to be settled first."


def test_a_notes_an_absence_and_shift_a_all_of_them(qtbot: QtBot, look: Look, store: Store) -> None:
    for minute in (540, 600, 660, 1019):
        book(store, minute)
    told = opened(qtbot, look, store)
    assert told.page.booked.isVisible()
    told.press(Qt.Key.Key_A)
    assert [line.appointment.booked_for for line in told.page.booked.model.rows] == [
        moment_ms(DAY, minute, "Europe/Paris") for minute in (600, 660, 1019)
    ]
    told.press(Qt.Key.Key_A, SHIFT)
    assert [line.appointment.booked_for for line in told.page.booked.model.rows] == [
        moment_ms(DAY, 1019, "Europe/Paris")
    ]
    told.press(Qt.Key.Key_A)
    assert told.said[-1] == "The visitor may still come: wait until 15 min after the hour, or close the doors."


def test_a_hostile_name_is_plain_text(qtbot: QtBot, look: Look, store: Store) -> None:
    book(store, 600, HOSTILE)
    told = opened(qtbot, look, store)
    model = told.page.booked.model
    assert model.index(0, 1).data() == HOSTILE


def test_who_closed_and_when_is_told(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    assert told.page.close_card.told.text() == "Everything is settled: the day can be closed."
    told.press(Qt.Key.Key_Return, CTRL)
    assert told.page.close_card.told.text() == "Closed at 17:00 by Valérie."
    assert not told.page.close_card.button.isVisible()
    told.press(Qt.Key.Key_Return, CTRL)
    assert told.published == [DAY]


def test_somebody_who_came_after_the_closing_opens_the_day_again(qtbot: QtBot, look: Look, store: Store) -> None:
    close_day(store, DAY, {}, by=SUPERVISOR, op=new_operation(store))
    arrive(store)
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_P)
    assert told.page.close_card.told.text() == "Day closed at 17:00, 1 ticket given since: close it again."
    told.press(Qt.Key.Key_Return, CTRL)
    assert told.page.close_card.told.text() == "Closed at 17:00 by Valérie."


def test_a_forgotten_day_is_shown_and_closed(qtbot: QtBot, look: Look, store: Store, clock: SetClock) -> None:
    hall.open_hall(store, by=SUPERVISOR, op=new_operation(store))
    arrive(store)
    clock.move_to(moment_ms("2026-11-24", 9 * 60, "Europe/Paris"))
    told = opened(qtbot, look, store)
    assert told.page.forgotten.message.text() == "lundi 23 novembre 2026 was not closed."
    QTest.mouseClick(told.page.forgotten.action, Qt.MouseButton.LeftButton)
    told.settle()
    assert told.page.close_card.title.accessibleName() == "lundi 23 novembre 2026"
    assert not told.page.doors.key.isVisible()
    told.press(Qt.Key.Key_N)
    told.press(Qt.Key.Key_Return, CTRL)
    assert told.published == [DAY]
    assert closed(store)
    told.press(Qt.Key.Key_PageDown)
    assert told.page.close_card.title.accessibleName() == "mardi 24 novembre 2026"
    assert not told.page.forgotten.isVisible()
    told.press(Qt.Key.Key_PageDown)
    assert told.page.close_card.title.accessibleName() == "mardi 24 novembre 2026"


def test_the_page_follows_midnight(qtbot: QtBot, look: Look, store: Store, clock: SetClock) -> None:
    told = opened(qtbot, look, store)
    clock.move_to(moment_ms("2026-11-24", 1, "Europe/Paris"))
    told.page.presenter.refresh()
    told.settle()
    assert told.page.close_card.title.accessibleName() == "mardi 24 novembre 2026"


def test_the_mouse_does_the_same(qtbot: QtBot, look: Look, store: Store) -> None:
    arrive(store)
    told = opened(qtbot, look, store)
    button = next(found for found in told.page.findChildren(KeyButton) if found.accessibleName() == "Carried over")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.page.presenter.choices == {1: Settlement.CARRIED_OVER}
    QTest.mouseClick(told.page.close_card.button, Qt.MouseButton.LeftButton)
    told.settle()
    assert closed(store)


def test_summaries_tell_where_they_stand(qtbot: QtBot, look: Look, store: Store, tmp_path: Path) -> None:
    (entry,) = publishing.publish(store, DeskKey.open(tmp_path).seal, DAY).made
    told = opened(qtbot, look, store)
    assert told.page.summaries.trouble.text().startswith("No shared folder is set")
    assert told.page.summaries.model.index(0, 3).data() == "no shared folder"
    failed = Report(entry.id, store.clock.now_ms(), Finding.FAILED, FolderProblem.FULL)
    publishing.record(store, failed)
    told.page.presenter.refresh()
    told.settle()
    assert told.page.summaries.model.index(0, 2).data() == "▲ not sent"
    publishing.record(store, Report(entry.id, store.clock.now_ms(), Finding.WRITTEN))
    told.page.presenter.refresh()
    told.settle()
    assert told.page.summaries.model.index(0, 2).data() == "● written, to be confirmed"
    told.press(Qt.Key.Key_E)
    assert told.published == [DAY]


def test_clocks_that_disagree_are_told_beside_the_summaries(
    qtbot: QtBot, look: Look, store: Store, tmp_path: Path
) -> None:
    (entry,) = publishing.publish(store, DeskKey.open(tmp_path).seal, DAY).made
    publishing.record(store, Report(entry.id, store.clock.now_ms(), Finding.WRITTEN, clock_off_ms=3 * 86_400_000))
    told = opened(qtbot, look, store)
    assert told.page.summaries.trouble.text().endswith("This PC’s clock is 3 days behind the shared folder’s clock: "
                                                       "have both of them checked.")  # fmt: skip


def test_a_summary_of_another_year_shows_its_year(
    qtbot: QtBot, look: Look, store: Store, clock: SetClock, tmp_path: Path
) -> None:
    arrive(store)
    clock.move_to(moment_ms("2027-01-04", 9 * 60, "Europe/Paris"))
    publishing.publish(store, DeskKey.open(tmp_path).seal)
    told = opened(qtbot, look, store)
    days = [str(told.page.summaries.model.index(row, 0).data()) for row in range(2)]
    assert sorted(days) == ["23/11/2026", "lun.\u00a04\u00a0janv."]


def played(folder: Path, until_s: int) -> tuple[Store, SetClock]:
    clock = SetClock(moment_ms(DAY, 0, "Europe/Paris") - 86_400_000)
    store = Store.open(folder, ROOT / "db", clock)
    set_up(store, ROOT / "resources", "/srv/partage")
    DayPlay(store, clock, DAY, write_script(8), 8).play(until_s)
    return store, clock


def test_pictures(qtbot: QtBot, look: Look, tmp_path: Path, french: None) -> None:
    del french
    store, clock = played(tmp_path / "busy", 60_120)
    with store:
        key = DeskKey.open(tmp_path)
        (entry,) = publishing.publish(store, key.seal, DAY).made
        publishing.record(store, Report(entry.id, clock.now_ms(), Finding.FAILED, FolderProblem.MISSING))
        told = opened(qtbot, look, store)
        told.press(Qt.Key.Key_S)
        told.press(Qt.Key.Key_P)
        shoot(told.page, look, "closing-crowded", QSize(1366, 640))
        for _ in range(2):
            told.press(Qt.Key.Key_N, SHIFT)
        told.press(Qt.Key.Key_Return, CTRL)
        publishing.record(store, Report(entry.id, clock.now_ms(), Finding.WRITTEN))
        told.page.presenter.refresh()
        told.settle()
        shoot(told.page, look, "closing-closed", QSize(1366, 640))


def test_pictures_of_a_full_hall(qtbot: QtBot, look: Look, store: Store, clock: SetClock, french: None) -> None:
    """Twenty-five tickets, a service with the longest name, appointments that nobody settled."""
    del french
    document = to_document(store.settings())
    document["services"][1]["label"] = "Naissances, mariages, décès, reconnaissances, changements…"
    save_settings(store, document, based_on=1, by=SUPERVISOR, op=new_operation(store))
    for minute in (540, 600, 1019):
        book(store, minute, "Mme Quéré-Delacroix de Saint-Aubin")
    for place in range(25):
        arrive(store, ("identity", "civil-status", "housing")[place % 3], discreet=place % 7 == 3)
        clock.move_to(clock.now_ms() + 40_000)
    told = opened(qtbot, look, store)
    shoot(told.page, look, "closing-full", QSize(1366, 640))


def test_pictures_of_a_forgotten_day(qtbot: QtBot, look: Look, store: Store, clock: SetClock, french: None) -> None:
    del french
    hall.open_hall(store, by=SUPERVISOR, op=new_operation(store))
    clock.move_to(moment_ms("2026-11-24", 9 * 60, "Europe/Paris"))
    told = opened(qtbot, look, store)
    shoot(told.page, look, "closing-empty", QSize(1366, 640))


def test_every_field_has_a_name(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    assert all(button.accessibleName() for button in told.page.findChildren(KeyButton))
    assert isinstance(told, Opened)


def test_pictures_of_a_day_to_settle_reopen_and_close_again(
    qtbot: QtBot, look: Look, store: Store, clock: SetClock, french: None
) -> None:
    del french
    for minute in (540, 600, 1019, 1080):
        book(store, minute, "Mme Quéré-Delacroix de Saint-Aubin")
    visit = arrive(store)
    told = opened(qtbot, look, store)
    shoot(told.page, look, "closing-appointments", QSize(1366, 640))
    told.press(Qt.Key.Key_V)
    told.press(Qt.Key.Key_M)
    told.press(Qt.Key.Key_O)
    told.press(Qt.Key.Key_O)
    told.press(Qt.Key.Key_A)
    close_day(store, DAY, {visit: Settlement.LEFT}, by=SUPERVISOR, op=new_operation(store))
    told.page.presenter.refresh()
    told.settle()
    told.press(Qt.Key.Key_R, CTRL)
    shoot(told.page, look, "closing-reopening", QSize(1366, 640))
    told.press(Qt.Key.Key_Escape)
    arrive(store)
    told.page.presenter.refresh()
    told.settle()
    shoot(told.page, look, "closing-again", QSize(1366, 640))
