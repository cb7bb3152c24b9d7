"""Screens hear of changes once a turn, only while seen, and never after their death."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.topics import Topic
from desk_app.ui.runtime.change_hub import ChangeHub


@pytest.fixture
def hub(qtbot: QtBot) -> ChangeHub:
    return ChangeHub()


@pytest.fixture
def settle(qtbot: QtBot) -> Callable[[], None]:
    """Let the event loop turn until what was posted before is done."""
    return lambda: qtbot.wait(5)


def test_a_shown_screen_reads_once_then_once_for_several_publications(
    hub: ChangeHub, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    screen, calls = QWidget(), list[str]()
    qtbot.addWidget(screen)
    hub.subscribe(screen, {Topic.QUEUE, Topic.COUNTERS}, lambda: calls.append("read"))
    settle()
    assert calls == []
    screen.show()
    qtbot.waitUntil(lambda: calls == ["read"])
    hub.publish({Topic.QUEUE})
    hub.publish({Topic.COUNTERS, Topic.FIGURES})
    hub.publish({Topic.QUEUE})
    assert calls == ["read"]
    qtbot.waitUntil(lambda: len(calls) == 2)
    settle()
    assert calls == ["read", "read"]


def test_other_topics_are_not_heard(hub: ChangeHub, qtbot: QtBot, settle: Callable[[], None]) -> None:
    calls: list[str] = []
    owner = QObject()
    hub.subscribe(owner, {Topic.QUEUE}, lambda: calls.append("read"))
    qtbot.waitUntil(lambda: calls == ["read"])
    hub.publish({Topic.PRIVACY})
    hub.publish(())
    settle()
    assert calls == ["read"]


def test_a_hidden_page_catches_up_once_when_shown_again(
    hub: ChangeHub, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    stack, page, other, calls = QStackedWidget(), QWidget(), QWidget(), list[str]()
    qtbot.addWidget(stack)
    stack.addWidget(page)
    stack.addWidget(other)
    hub.subscribe(page, {Topic.QUEUE}, lambda: calls.append("read"))
    stack.show()
    qtbot.waitUntil(lambda: len(calls) == 1)
    stack.setCurrentWidget(other)
    for _ in range(3):
        hub.publish({Topic.QUEUE})
        settle()
    assert len(calls) == 1
    stack.setCurrentWidget(page)
    qtbot.waitUntil(lambda: len(calls) == 2)
    stack.setCurrentWidget(other)
    stack.setCurrentWidget(page)
    settle()
    assert len(calls) == 2


def test_a_dead_screen_hears_nothing(hub: ChangeHub, qtbot: QtBot, settle: Callable[[], None]) -> None:
    calls: list[str] = []
    owner = QObject()
    hub.subscribe(owner, {Topic.QUEUE}, lambda: calls.append("read"))
    qtbot.waitUntil(lambda: calls == ["read"])
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    hub.publish({Topic.QUEUE})
    settle()
    assert calls == ["read"]


def test_everything_published_is_seen_as_one_set(hub: ChangeHub, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hub.published) as heard:
        hub.publish([Topic.QUEUE, Topic.QUEUE, Topic.OUTBOX])
    assert heard.args == [frozenset({Topic.QUEUE, Topic.OUTBOX})]
