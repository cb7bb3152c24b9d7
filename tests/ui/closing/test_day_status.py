"""The status bar says that a closed day is to be closed again, for as long as that is true."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.topics import Topic
from desk_app.services.acting import new_operation
from desk_app.services.closing import Settlement, close_day
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.opening.day_status import DayStatus
from desk_app.ui.shell.status_bar import StatusBar
from tests.ui.closing.conftest import DAY, arrive
from tests.ui.desks import drain, hand_desk


def test_a_ticket_given_after_the_closing_is_in_the_status_bar(qtbot: QtBot, look: Look, store: Store) -> None:
    desk, status = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR), StatusBar()
    qtbot.addWidget(status)
    told = DayStatus(desk, status, status)

    def said() -> str:
        desk.hub.publish({Topic.QUEUE})
        qtbot.waitUntil(lambda: drain(desk) > 0)
        return status.fact("day")

    assert said() == ""
    close_day(store, DAY, {}, by=SUPERVISOR, op=new_operation(store))
    assert said() == ""
    late = arrive(store)
    assert said() == "▲ Day closed at 17:00, 1 ticket given since: close it again."
    close_day(store, DAY, {late: Settlement.LEFT}, by=SUPERVISOR, op=new_operation(store))
    assert said() == ""
    assert told.parent() is status
