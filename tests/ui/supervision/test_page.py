"""The figures by keyboard and mouse: periods, filters, the chart and its mark, the table, the tiles."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.domain.figures.query import Selection
from desk_app.domain.localtime import moment_ms
from desk_app.domain.topics import Topic
from desk_app.services import figures, visits
from desk_app.services.acting import new_operation
from desk_app.services.visits import Arrival
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.supervision.chart import Shape
from desk_app.ui.supervision.charting import View
from desk_app.ui.supervision.period import Span
from desk_app.ui.supervision.question import Filters
from tests.ui.shots import settle
from tests.ui.supervision.conftest import TODAY, ZONE
from tests.ui.supervision.pages import SOPHIE, Opened, opened


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def shown_days(desk: Opened) -> tuple[str, str]:
    desk.drain()
    period = desk.page.question.period
    return period.first.isoformat(), period.last.isoformat()


def test_the_figures_on_top_are_those_of_the_services(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    page = desk.page
    told = figures.figures(store, Selection(TODAY, TODAY))
    formats = page._desk.formats
    assert page.overview.wait.value.text() == formats.duration(told.wait.median_s)
    assert page.overview.wait.also.text() == f"P90 {formats.duration(told.wait.p90_s)}"
    assert page.overview.wait.note.text() == f"n = {told.wait.n}"
    assert page.overview.waiting.value.text() == "21"
    assert page.overview.waiting.accessibleName().startswith("Waiting now (persons), 21")
    assert "not closed: 0 of 75 arrivals" in page.overview.note.text()
    assert f"absent at the call: {told.absent}" in page.overview.note.text()


def test_the_appointments_kept_are_told_with_their_definition_while_no_visit_is_filtered(
    qtbot: QtBot, look: Look, store: Store
) -> None:
    desk = opened(qtbot, look, store)
    book = figures.appointments(store, Selection(TODAY, TODAY))
    assert book is not None
    note = desk.page.overview.note
    assert f"appointments kept: {book.kept.numerator} of {book.kept.denominator}" in note.text()
    assert "visitors who came, out of those and the ones cancelled by the town hall." in note.text()
    desk.page.presenter.ask(replace(desk.page.question, filters=Filters(service="identity")))
    desk.drain()
    assert "appointments kept" not in note.text()


def test_letters_choose_how_long_a_period_is(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    chart = desk.page.overview.card.chart
    chart.setFocus()
    press(desk.page.overview.table, Qt.Key.Key_Y)
    assert shown_days(desk) == ("2026-01-01", "2026-12-31")
    for key, days in (
        (Qt.Key.Key_W, ("2026-11-23", "2026-11-29")),
        (Qt.Key.Key_M, ("2026-11-01", "2026-11-30")),
        (Qt.Key.Key_Q, ("2026-10-01", "2026-12-31")),
        (Qt.Key.Key_Y, ("2026-01-01", "2026-12-31")),
        (Qt.Key.Key_D, (TODAY, TODAY)),
    ):
        press(chart, key)
        assert shown_days(desk) == days


def test_letters_work_in_french_from_the_date_field_too(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    desk = opened(qtbot, look, store)
    field = desk.page.overview.bar.date
    field.setFocus()
    press(field, Qt.Key.Key_S)
    assert shown_days(desk) == ("2026-11-23", "2026-11-29")


def test_arrows_move_in_time_and_not_beyond_today(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    chart = desk.page.overview.card.chart
    chart.setFocus()
    press(chart, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown_days(desk) == ("2026-11-22", "2026-11-22")
    press(chart, Qt.Key.Key_PageUp)
    assert shown_days(desk) == ("2026-11-21", "2026-11-21")
    for _ in range(4):
        press(chart, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown_days(desk) == (TODAY, TODAY)
    assert not desk.page.overview.bar.after.isEnabled()


def test_the_letter_of_the_period_comes_back_to_the_present(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    chart = desk.page.overview.card.chart
    chart.setFocus()
    press(chart, Qt.Key.Key_PageUp)
    press(chart, Qt.Key.Key_D)
    assert shown_days(desk) == (TODAY, TODAY)


def test_a_date_typed_is_gone_to_when_it_is_whole(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    field = desk.page.overview.bar.date
    field.setFocus()
    QTest.keyClicks(field, "19/11/2026")
    assert shown_days(desk) == (TODAY, TODAY)
    press(field, Qt.Key.Key_Return)
    assert shown_days(desk) == ("2026-11-19", "2026-11-19")
    press(field, Qt.Key.Key_Up)
    assert shown_days(desk) == ("2026-11-20", "2026-11-20")
    assert field.text() == "20/11/2026"


def test_a_date_to_come_is_marked_and_stays_to_be_mended(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    field, said = desk.page.overview.bar.date, list[str]()
    desk.desk.notices.said.connect(lambda notice: said.append(notice.text))
    field.setFocus()
    QTest.keyClicks(field, "24/11")
    press(field, Qt.Key.Key_Return)
    assert field.property("refused") == "true"
    assert field.text() == "24/11"
    assert said == ["This date is not understood, or still to come. Write it like 19/11/2026."]
    assert shown_days(desk) == (TODAY, TODAY)


def test_the_mark_walks_and_enter_opens_the_visits_of_its_bucket(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    page, chart = desk.page, desk.page.overview.card.chart
    chart.setFocus()
    press(chart, Qt.Key.Key_Right)
    last = chart.mark
    press(chart, Qt.Key.Key_Left)
    assert chart.mark == last - 1
    series = page.overview.card.chart._text.series  # type: ignore[union-attr]
    assert series.labels[chart.mark] == "10:00"
    assert "10:00 – 10:30" in chart.accessibleDescription()
    press(chart, Qt.Key.Key_Return)
    desk.drain()
    assert page.visits.isVisible()
    assert page.visits.title.accessibleName() == "Arrivals · 10:00 – 10:30"
    assert len(page.visits.model.rows) == series.arrivals[chart.mark]
    press(page.visits.table, Qt.Key.Key_Escape)
    assert page.overview.isVisible()
    assert chart.hasFocus()


def test_a_click_in_the_chart_opens_the_visits_too(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    settle()
    plot = desk.page.overview.card.chart._plots[Shape.LINE]
    place = QPoint(plot.width() // 2, plot.height() // 3)
    wanted = plot.bucket_at(place.toPointF())
    assert wanted >= 0
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.page.overview.card.chart.mark == wanted
    desk.drain()
    assert desk.page.visits.isVisible()


def test_a_click_beside_the_buckets_does_nothing(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    settle()
    plot = desk.page.overview.card.chart._plots[Shape.LINE]
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert desk.page.overview.isVisible()


def test_the_ring_of_the_focus_is_not_covered_by_the_chart(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    settle()
    chart = desk.page.overview.card.chart
    plot = chart._plots[Shape.LINE]
    place = plot.geometry().translated(plot.mapTo(chart, QPoint(0, 0)) - plot.pos())
    assert chart.rect().adjusted(2, 2, -2, -2).contains(place)


def test_v_goes_through_the_views(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    card = desk.page.overview.card
    card.chart.setFocus()
    press(card.chart, Qt.Key.Key_V)
    assert card.views[View.SERVICE].isChecked()
    assert card.chart.accessibleName() == "Wait by service"
    press(card.chart, Qt.Key.Key_V)
    assert card.views[View.HALF_HOUR].isChecked()
    press(card.chart, Qt.Key.Key_W)
    desk.drain()
    press(card.chart, Qt.Key.Key_V)
    press(card.chart, Qt.Key.Key_V)
    assert card.views[View.COURSE].isChecked()
    press(card.chart, Qt.Key.Key_Home)
    assert "Mon" in card.chart.accessibleDescription() or "lun." in card.chart.accessibleDescription()


def test_filters_narrow_the_figures_and_escape_shows_everything(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    page = desk.page
    chart, bar = page.overview.card.chart, page.overview.filters
    everything = page.overview.wait.note.text()
    chart.setFocus()
    press(chart, Qt.Key.Key_F)
    assert bar.services.hasFocus()
    press(bar.services, Qt.Key.Key_Down)
    desk.drain()
    told = figures.figures(store, Selection(TODAY, TODAY, service="identity"))
    assert page.overview.wait.note.text() == f"n = {told.wait.n} · too few to judge by"
    assert len(page.overview.model.rows) == 8
    press(bar.services, Qt.Key.Key_Escape)
    desk.drain()
    assert page.overview.wait.note.text() == everything
    assert bar.isHidden()
    assert chart.hasFocus()


def test_enter_on_a_service_opens_its_visits_without_the_discreet_ones(
    qtbot: QtBot, look: Look, store: Store, english: None
) -> None:
    desk = opened(qtbot, look, store)
    table = desk.page.overview.table
    table.choose("social")
    press(table, Qt.Key.Key_Return)
    desk.drain()
    assert desk.page.visits.model.rows == ()
    assert "9 received in confidence" in desk.page.visits.count.text()


def test_the_table_of_services_is_sorted_and_copied(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    table = desk.page.overview.table
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    table.selectAll()
    counts = [row.told.arrivals for row in table.selection()]
    assert counts == sorted(counts, reverse=True)
    press(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:3] == ["Service", "Arrivals", "Served"]
    assert len(lines) == 9


def test_enter_on_a_tile_opens_who_waits(qtbot: QtBot, look: Look, store: Store, english: None) -> None:
    desk = opened(qtbot, look, store)
    tile = desk.page.overview.waiting
    tile.setFocus()
    press(tile, Qt.Key.Key_Return)
    desk.drain()
    assert desk.page.visits.count.text() == "14 visits"
    assert {line.state for line in desk.page.visits.model.rows} == {"WAITING"}
    press(desk.page.visits.table, Qt.Key.Key_Escape)
    assert tile.hasFocus()


def test_the_day_shown_is_printed_and_a_month_is_not(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    said: list[str] = []
    desk.desk.notices.said.connect(lambda notice: said.append(notice.text))
    chart = desk.page.overview.card.chart
    chart.setFocus()
    press(chart, Qt.Key.Key_PageUp)
    press(chart, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert desk.printed == ["2026-11-22"]
    press(chart, Qt.Key.Key_M)
    press(chart, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert desk.printed == ["2026-11-22"]
    assert said == ["Choose a day first, then print it."]


def test_a_change_of_the_hall_is_followed_but_not_at_each_act(
    qtbot: QtBot, look: Look, store: Store, clock: SetClock
) -> None:
    desk = opened(qtbot, look, store)

    def somebody_comes() -> None:
        visits.arrive(store, Arrival(("school",)), by=SOPHIE, op=new_operation(store))
        desk.desk.hub.publish({Topic.QUEUE, Topic.FIGURES})
        settle()

    somebody_comes()
    assert desk.drain() == 0
    assert desk.page.overview.waiting.value.text() == "21"
    clock.move_to(clock.now_ms() + 5_000)
    desk.desk.ticks.beat.emit()
    assert desk.drain() > 0
    assert desk.page.overview.waiting.value.text() == "22"
    desk.desk.ticks.beat.emit()
    assert desk.drain() == 0
    clock.move_to(clock.now_ms() + 5_000)
    somebody_comes()
    assert desk.drain() > 0
    assert desk.page.overview.waiting.value.text() == "23"


def test_the_longest_wait_goes_on_between_two_readings(qtbot: QtBot, look: Look, store: Store, clock: SetClock) -> None:
    desk = opened(qtbot, look, store)
    assert desk.page.overview.oldest.value.text() == desk.desk.formats.elapsed(16 * 60)
    clock.move_to(clock.now_ms() + 6 * 60_000)
    desk.desk.ticks.beat.emit()
    assert desk.page.overview.oldest.value.text() == desk.desk.formats.elapsed(22 * 60)
    assert "over" in desk.page.overview.oldest.note.text()


def test_at_midnight_today_is_another_day(qtbot: QtBot, look: Look, store: Store, clock: SetClock) -> None:
    desk = opened(qtbot, look, store)
    clock.move_to(moment_ms("2026-11-24", 1, ZONE))
    desk.desk.ticks.beat.emit()
    assert shown_days(desk) == ("2026-11-24", "2026-11-24")
    assert "24 novembre" in desk.page.overview.bar.title.text()


def test_a_period_asked_while_another_is_read_is_the_one_shown(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    desk.page.span(Span.YEAR)
    assert desk.page.overview.card.progress.isVisible()
    assert desk.page.overview.wait.value.text() == "…"
    desk.page.span(Span.DAY)
    desk.drain()
    assert not desk.page.overview.card.progress.isVisible()
    assert desk.page.shown.question.period.span is Span.DAY
    assert "of 75 arrivals" in desk.page.overview.note.text()


def test_an_empty_day_says_what_will_come(qtbot: QtBot, look: Look, empty_store: Store) -> None:
    desk = opened(qtbot, look, empty_store)
    page = desk.page
    assert page.overview.card.empty.isVisible()
    assert page.overview.card.empty.sentence.text() == "The waits will appear here with the first visitor called."
    assert page.overview.wait.value.text() == "–"


def test_every_stop_of_the_keyboard_has_a_name(qtbot: QtBot, look: Look, store: Store) -> None:
    desk = opened(qtbot, look, store)
    page = desk.page
    stops = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(stops) > 10
    assert [widget for widget in stops if not widget.accessibleName() and not widget.focusProxy()] == []
