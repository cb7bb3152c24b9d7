"""The desk carries out acts, tells them after the commit, and publishes what changed whoever is still there."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.actor import Actor
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.topics import Topic
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.notices import Notice
from tests.ui.desks import SOPHIE, drain, hand_desk


@dataclass(frozen=True, slots=True)
class Done:
    """What the acts of these tests give back."""

    topics: frozenset[Topic] = frozenset({Topic.QUEUE})


@dataclass
class Ear:
    """Everything the desk said, in order."""

    heard: list[object] = field(default_factory=list)

    def note(self, thing: object) -> None:
        self.heard.append(thing)


@pytest.fixture
def desk(look: Look) -> Desk:
    return hand_desk(look)


@pytest.fixture
def ear(desk: Desk) -> Ear:
    ear = Ear()
    desk.hub.published.connect(ear.note)
    desk.notices.said.connect(lambda notice: ear.note(notice.text))
    desk.notices.unavailable.connect(ear.note)
    desk.notices.available.connect(lambda: ear.note("available"))
    return ear


def refuse(_store: Store, _by: Actor, _op: str) -> Done:
    raise Refusal(RefusalCode.NOBODY_WAITS)


def fill(_store: Store, _by: Actor, _op: str) -> Done:
    raise StoreError(StoreProblem.DISK_FULL)


def test_an_act_is_done_by_the_agent_with_its_own_operation(desk: Desk, ear: Ear, qtbot: QtBot) -> None:
    owner, acts = QObject(), list[tuple[Actor, str]]()

    def act(_store: Store, by: Actor, op: str) -> Done:
        acts.append((by, op))
        return Done()

    for _ in range(2):
        desk.act(owner, act, lambda _done: ear.note("done"))
    drain(desk)
    assert [by for by, _ in acts] == [SOPHIE, SOPHIE]
    assert len({op for _, op in acts}) == 2
    assert ear.heard == ["available", "done", frozenset({Topic.QUEUE})] * 2


def test_a_refusal_is_told_in_the_bar_or_to_who_asks_for_it(desk: Desk, ear: Ear, qtbot: QtBot) -> None:
    owner, taken = QObject(), list[Trouble]()
    desk.act(owner, refuse, lambda _done: ear.note("done"))
    desk.act(owner, refuse, lambda _done: ear.note("done"), taken.append)
    drain(desk)
    assert ear.heard == ["Nobody is waiting for this counter."]
    assert [type(trouble) for trouble in taken] == [Refusal]


def test_a_screen_that_died_is_not_told_but_all_others_are(desk: Desk, ear: Ear, qtbot: QtBot) -> None:
    owner, taken = QWidget(), list[Trouble]()
    desk.act(owner, lambda _store, _by, _op: Done(), lambda _done: ear.note("done"))
    desk.act(owner, refuse, lambda _done: ear.note("done"), taken.append)
    desk.read(owner, lambda _store: 1, ear.note)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    drain(desk)
    assert ear.heard == ["available", frozenset({Topic.QUEUE}), "Nobody is waiting for this counter."]
    assert taken == []


def test_what_changed_is_published_even_when_telling_it_failed(desk: Desk, ear: Ear, qtbot: QtBot) -> None:
    def stumble(_done: Done) -> None:
        raise ZeroDivisionError

    owner = QObject()
    desk.act(owner, lambda _store, _by, _op: Done(), stumble)
    with pytest.raises(ZeroDivisionError):
        drain(desk)
    assert ear.heard[-1] == frozenset({Topic.QUEUE})


def test_an_outage_is_told_and_taken_back_by_the_next_act(desk: Desk, ear: Ear, qtbot: QtBot) -> None:
    owner = QObject()
    desk.act(owner, fill, lambda _done: ear.note("done"))
    desk.act(owner, lambda _store, _by, _op: Done(), lambda _done: None)
    drain(desk)
    assert str(ear.heard[0]).startswith("The disk is full")
    assert ear.heard[1] == "available"


def test_a_notice_says_what_can_be_done_about_it() -> None:
    assert Notice("x") == Notice("x", undoable=False, extra="", do_extra=None)
