"""The page drawn in each variant: lively, empty, long period, by service, with a visit's story."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desk_app.services import flagging
from desk_app.services.acting import new_operation
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.supervision.charting import View
from desk_app.ui.supervision.period import Span
from tests.ui.shots import shoot
from tests.ui.supervision.pages import SIZE, VALERIE, opened


def test_the_day(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    desk = opened(qtbot, look, store)
    chart = desk.page.overview.card.chart
    chart.setFocus()
    chart.set_mark(3)
    shoot(desk.window, look, "supervision-day", SIZE)


def test_a_week(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    desk = opened(qtbot, look, store)
    desk.page.span(Span.WEEK)
    desk.page.turn(-1)
    desk.drain()
    shoot(desk.window, look, "supervision-week", SIZE)
    desk.page.see_as(View.SERVICE)
    shoot(desk.window, look, "supervision-services", SIZE)
    desk.page.see_as(View.COURSE)
    desk.page.toggle_filters()
    shoot(desk.window, look, "supervision-course", SIZE)


def test_the_visits_behind(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    desk = opened(qtbot, look, store)
    desk.page.overview.wait.click()
    desk.drain()
    shoot(desk.window, look, "supervision-visits", SIZE)
    story = desk.page.visits.story
    story._correct(story.model.rows[1])
    shoot(desk.window, look, "supervision-correction", SIZE)


def test_durations_counted_again(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    desk = opened(qtbot, look, store)
    desk.page.overview.wait.click()
    desk.drain()
    story = desk.page.visits.story
    assert story.visit is not None
    flagging.flag_inaccurate(store, story.visit, "clock", by=VALERIE, op=new_operation(store))
    desk.page.presenter.open_story(story.visit)
    desk.drain()
    shoot(desk.window, look, "supervision-flagged", SIZE)
    story.ask_to_count()
    shoot(desk.window, look, "supervision-counting", SIZE)


def test_an_empty_day(qtbot: QtBot, look: Look, empty_store: Store, french: None) -> None:
    shoot(opened(qtbot, look, empty_store).window, look, "supervision-empty", SIZE)
