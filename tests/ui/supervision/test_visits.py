"""The visits behind a figure, the story of one, and the correction of a time, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.figures.behind import Mark
from desk_app.services import flagging
from desk_app.services.acting import new_operation
from desk_app.services.undoing import correct_time, timeline
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.supervision.moment import exact_clock
from desk_app.ui.supervision.question import Asked
from tests.ui.supervision.pages import SOPHIE, VALERIE, Opened, opened


def listed(qtbot: QtBot, look: Look, store: Store, actor: Actor = VALERIE) -> Opened:
    """The page on the list of the day's waits."""
    desk = opened(qtbot, look, store, actor)
    desk.page.overview.wait.click()
    desk.drain()
    return desk


def test_the_list_masks_discreet_visits(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store)
    page = desk.page
    service = next(column for column in page.visits.model.columns if column.key == "service")
    discreet = [line for line in page.visits.model.rows if line.discreet]
    assert discreet
    assert {service.text(line) for line in discreet} == {"Interview"}
    page.visits.table.choose(discreet[0].visit)
    desk.drain()
    assert page.visits.story.heading.text().endswith("· Interview")
    assert page.visits.story.model.rows[0].noted == "Interview"


def test_the_story_follows_the_row_and_enter_goes_into_it(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store)
    visits = desk.page.visits
    first = visits.model.rows[0]
    assert visits.story.visit == first.visit
    QTest.keyClick(visits.table, Qt.Key.Key_Down)
    desk.drain()
    assert visits.story.visit == visits.model.rows[1].visit
    QTest.keyClick(visits.table, Qt.Key.Key_Return)
    assert visits.story.table.hasFocus()
    assert [line.what for line in visits.story.model.rows][:2] == ["Arrival", "Call"]
    QTest.keyClick(visits.story.table, Qt.Key.Key_Escape)
    assert visits.table.hasFocus()


def test_a_supervisor_corrects_a_time_by_keyboard(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store)
    said: list[str] = []
    desk.desk.notices.said.connect(lambda notice: said.append(notice.text))
    visits = desk.page.visits
    row = next(line for line in visits.model.rows if line.wait_ms and line.wait_ms > 180_000)
    visits.table.choose(row.visit)
    desk.drain()
    arrived = timeline(store, row.visit)[0]
    QTest.keyClick(visits.table, Qt.Key.Key_Return)
    QTest.keyClick(visits.story.table, Qt.Key.Key_Return)
    form = visits.story.correction
    assert form.time.editor.hasFocus()
    new = arrived.at - 60_000
    QTest.keyClicks(form.time.editor, _clock(desk, new))
    QTest.keyClick(form.time.editor, Qt.Key.Key_Return)
    QTest.keyClicks(form.reason.editor, "saisie tardive")
    QTest.keyClick(form.reason.editor, Qt.Key.Key_Return)
    QTest.keyClick(form.reason.editor, Qt.Key.Key_Return)
    desk.drain()
    facts = timeline(store, row.visit)
    assert [fact.payload["reason"] for fact in facts if fact.kind is Kind.CORRECTED] == ["saisie tardive"]
    assert abs(facts[0].at - new) < 1000
    assert said == ["Time corrected"]
    assert form.isHidden()
    assert visits.story.table.hasFocus()


def test_what_the_list_of_facts_cuts_is_told_whole_under_it(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store)
    visits, story = desk.page.visits, desk.page.visits.story
    visit = visits.model.rows[0].visit
    fact = timeline(store, visit)[-1]
    reason = "noted when the counter was closed, well after the visitor had left"
    correct_time(store, fact.id, fact.at + 1000, reason, by=VALERIE, op=new_operation(store))
    desk.page.presenter.open_story(visit)
    desk.drain()
    QTest.keyClick(visits.table, Qt.Key.Key_Return)
    assert not story.whole.isVisible()
    QTest.keyClick(story.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert story.whole.isVisible()
    assert reason in story.whole.text()


def test_a_refused_time_says_why_beside_it_and_keeps_what_was_typed(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store)
    visits = desk.page.visits
    QTest.keyClick(visits.table, Qt.Key.Key_Return)
    QTest.keyClick(visits.story.table, Qt.Key.Key_Return)
    form = visits.story.correction
    QTest.keyClicks(form.time.editor, "midi")
    form.send()
    assert "Write it like" in form.time.refusal.text()
    form.time.editor.setText("10:39")
    form.send()
    desk.drain()
    assert form.reason.refusal.text() == "Give the reason."
    QTest.keyClicks(form.reason.editor, "erreur")
    form.send()
    desk.drain()
    assert "does not fit" in form.time.refusal.text()
    assert (form.time.editor.text(), form.reason.editor.text()) == ("10:39", "erreur")
    QTest.keyClick(form.time.editor, Qt.Key.Key_Escape)
    assert form.isHidden()
    assert visits.story.table.hasFocus()


def test_an_agent_reads_the_story_and_corrects_nothing(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store, SOPHIE)
    story = desk.page.visits.story
    QTest.keyClick(desk.page.visits.table, Qt.Key.Key_Return)
    QTest.keyClick(story.table, Qt.Key.Key_Return)
    assert story.correction.isHidden()
    assert story.reserved.isVisible()


def set_aside(desk: Opened, store: Store) -> int:
    """The first visit of the list, its durations set aside; chosen."""
    visit = desk.page.visits.model.rows[0].visit
    flagging.flag_inaccurate(store, visit, "clock", by=VALERIE, op=new_operation(store))
    desk.page.presenter.open(Asked("Arrivals", Mark.ARRIVALS, desk.page.question.selection))
    desk.drain()
    desk.page.visits.table.choose(visit)
    desk.page.presenter.open_story(visit)
    desk.drain()
    return visit


def test_a_supervisor_counts_durations_again_with_a_reason(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store)
    said: list[tuple[str, bool]] = []
    desk.desk.notices.said.connect(lambda notice: said.append((notice.text, notice.undoable)))
    visits = desk.page.visits
    visit = set_aside(desk, store)
    assert next(line for line in visits.model.rows if line.visit == visit).inaccurate == "clock"
    QTest.keyClick(visits.table, Qt.Key.Key_Return)
    QTest.keyClick(visits.story.table, Qt.Key.Key_I)
    form = visits.story.counting
    assert form.reason.editor.hasFocus()
    QTest.keyClick(form.reason.editor, Qt.Key.Key_Return)
    desk.drain()
    assert form.reason.refusal.text() == "Give the reason."
    QTest.keyClicks(form.reason.editor, "clock checked")
    QTest.keyClick(form.reason.editor, Qt.Key.Key_Return)
    desk.drain()
    assert said == [("Durations counted again", True)]
    assert form.isHidden()
    assert visits.story.table.hasFocus()
    desk.page.presenter.refresh()
    desk.drain()
    assert next(line for line in visits.model.rows if line.visit == visit).inaccurate is None
    assert (visits.story.model.rows[-1].what, visits.story.model.rows[-1].noted) == (
        "Durations counted again",
        "clock checked",
    )
    assert not visits.story.count.isVisible()


def test_an_agent_counts_nothing_again(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store, SOPHIE)
    set_aside(desk, store)
    story = desk.page.visits.story
    assert not story.count.isVisible()
    QTest.keyClick(desk.page.visits.table, Qt.Key.Key_Return)
    QTest.keyClick(story.table, Qt.Key.Key_I)
    assert story.counting.isHidden()


def test_a_refresh_keeps_the_row_and_what_is_being_typed(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = listed(qtbot, look, store)
    visits = desk.page.visits
    QTest.keyClick(visits.table, Qt.Key.Key_Down)
    desk.drain()
    QTest.keyClick(visits.table, Qt.Key.Key_Return)
    QTest.keyClick(visits.story.table, Qt.Key.Key_Return)
    form = visits.story.correction
    QTest.keyClicks(form.reason.editor, "heure du ticket")
    chosen = visits.table.current()
    desk.page.presenter.refresh()
    desk.drain()
    assert visits.table.current() == chosen
    assert form.isVisible()
    assert form.reason.editor.text() == "heure du ticket"


def _clock(desk: Opened, at: int) -> str:
    return exact_clock(at, desk.desk.formats.timezone)
