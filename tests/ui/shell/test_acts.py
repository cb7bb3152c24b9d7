"""Acts are told after the commit, published whoever is still there, and never done twice however often tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.actor import Actor
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.topics import Topic
from desk_app.services.acting import Outcome
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.runtime.trouble import Outage, Trouble, Unavailable
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.notices import Notice
from tests.ui.desks import SOPHIE, HandClock, NoStore, drain, hand_desk
from tests.ui.inline_store import InlineStoreThread

T = TypeVar("T")
QUEUE = frozenset({Topic.QUEUE})


class Notebook(NoStore):
    """Stands for the store: what was written, by operation, once each."""

    def __init__(self) -> None:
        self.written: dict[str, str] = {}
        self.authors: list[Actor] = []

    def read(self, reading: Callable[[None], T]) -> T:
        return reading(None)


def write(store: Store, word: str, *, by: Actor, op: str) -> Outcome:
    book = cast("Notebook", store)
    repeated = op in book.written
    book.written.setdefault(op, word)
    book.authors.append(by)
    return Outcome((), QUEUE, repeated)


def refuse(store: Store, *, by: Actor, op: str) -> Outcome:
    raise Refusal(RefusalCode.NOBODY_WAITS)


def fill(store: Store, *, by: Actor, op: str) -> Outcome:
    raise StoreError(StoreProblem.DISK_FULL)


@dataclass
class Ear:
    """Everything the desk said, in order."""

    heard: list[object] = field(default_factory=list)

    def note(self, thing: object) -> None:
        self.heard.append(thing)

    def done(self, _acted: object) -> None:
        self.heard.append("done")


@pytest.fixture
def book() -> Notebook:
    return Notebook()


@pytest.fixture
def desk(look: Look, book: Notebook) -> Desk:
    return hand_desk(look, book, clock=HandClock())


@pytest.fixture
def thread(desk: Desk) -> InlineStoreThread[Store]:
    assert isinstance(desk.store, InlineStoreThread)
    return desk.store


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def acts(desk: Desk, owner: QObject) -> Acts:
    return Acts(desk, owner)


@pytest.fixture
def ear(desk: Desk) -> Ear:
    ear = Ear()
    desk.hub.published.connect(ear.note)
    desk.notices.said.connect(lambda notice: ear.note(notice.text))
    desk.notices.unavailable.connect(ear.note)
    desk.notices.available.connect(lambda: ear.note("available"))
    return ear


def test_each_act_is_done_by_the_agent_with_its_own_operation(
    desk: Desk, acts: Acts, book: Notebook, ear: Ear, qtbot: QtBot
) -> None:
    for _ in range(2):
        assert acts.do(partial(write, word="a"), ear.done)
        drain(desk)
    assert book.authors == [SOPHIE, SOPHIE]
    assert len(book.written) == 2
    assert ear.heard == ["available", "done", QUEUE] * 2


def test_a_key_pressed_again_while_an_act_is_under_way_does_nothing(
    desk: Desk, acts: Acts, book: Notebook, ear: Ear, qtbot: QtBot
) -> None:
    assert acts.do(partial(write, word="a"), ear.done)
    assert acts.busy
    assert not acts.do(partial(write, word="a"), ear.done)
    drain(desk)
    assert len(book.written) == 1
    assert not acts.busy


def test_a_refusal_is_told_in_the_bar_or_to_who_asks_for_it(desk: Desk, acts: Acts, ear: Ear, qtbot: QtBot) -> None:
    taken = list[Trouble]()
    acts.do(partial(refuse), ear.done)
    drain(desk)
    acts.do(partial(refuse), ear.done, taken.append)
    drain(desk)
    assert ear.heard == ["Nobody is waiting for this counter."]
    assert [type(trouble) for trouble in taken] == [Refusal]


def test_a_screen_that_died_is_not_told_but_all_others_are(desk: Desk, ear: Ear, qtbot: QtBot) -> None:
    owner, taken = QWidget(), list[Trouble]()
    Acts(desk, owner).do(partial(write, word="a"), ear.done)
    Acts(desk, owner).do(partial(refuse), ear.done, taken.append)
    desk.read(owner, lambda _store: 1, ear.note)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    drain(desk)
    assert ear.heard == ["available", QUEUE, "Nobody is waiting for this counter."]
    assert taken == []


def test_what_changed_is_published_even_when_telling_it_failed(desk: Desk, acts: Acts, ear: Ear, qtbot: QtBot) -> None:
    def stumble(_acted: object) -> None:
        raise ZeroDivisionError

    acts.do(partial(write, word="a"), stumble)
    with pytest.raises(ZeroDivisionError):
        drain(desk)
    assert ear.heard[-1] == QUEUE


def test_an_outage_is_told_and_taken_back_by_the_next_act(desk: Desk, acts: Acts, ear: Ear, qtbot: QtBot) -> None:
    acts.do(partial(fill), ear.done)
    drain(desk)
    acts.do(partial(write, word="a"), ear.done)
    drain(desk)
    assert str(ear.heard[0]).startswith("The disk is full")
    assert ear.heard[1] == "available"


def test_an_intention_tried_again_after_a_silence_is_done_and_told_once(
    acts: Acts, thread: InlineStoreThread[Store], book: Notebook, ear: Ear, qtbot: QtBot
) -> None:
    acts.do(partial(write, word="a"), ear.done)
    thread.fall_silent()
    assert acts.do(partial(write, word="a"), ear.done)
    thread.answer()
    thread.drain()
    assert list(book.written.values()) == ["a"]
    assert ear.heard.count("done") == 1


def test_an_answer_that_comes_late_is_told_and_the_same_words_are_then_another_act(
    acts: Acts, thread: InlineStoreThread[Store], book: Notebook, ear: Ear, qtbot: QtBot
) -> None:
    acts.do(partial(write, word="a"), ear.done)
    thread.fall_silent()
    assert "done" not in ear.heard
    thread.answer()
    assert ear.heard[1:] == ["available", "done", QUEUE]
    acts.do(partial(write, word="a"), ear.done)
    thread.drain()
    assert list(book.written.values()) == ["a", "a"]


def test_a_refusal_that_comes_late_is_told_once(acts: Acts, thread: InlineStoreThread[Store], qtbot: QtBot) -> None:
    taken = list[Trouble]()
    acts.do(partial(refuse), lambda _acted: None, taken.append)
    thread.fall_silent()
    thread.answer()
    assert taken[0] == Unavailable(Outage.STORE_SILENT)
    assert [type(trouble) for trouble in taken[1:]] == [Refusal]


def test_an_operation_outlives_a_try_that_was_never_begun(
    acts: Acts, thread: InlineStoreThread[Store], book: Notebook, ear: Ear, qtbot: QtBot
) -> None:
    acts.do(partial(write, word="a"), ear.done)
    thread.fall_silent()
    acts.do(partial(write, word="a"), ear.done)
    thread.expire()
    acts.do(partial(write, word="a"), ear.done)
    thread.drain()
    thread.answer()
    assert list(book.written.values()) == ["a"]
    assert ear.heard.count("done") == 1


def test_another_word_and_a_form_begun_anew_are_other_intentions(
    acts: Acts, thread: InlineStoreThread[Store], book: Notebook, ear: Ear, qtbot: QtBot
) -> None:
    for word in ("a", "b"):
        acts.do(partial(write, word=word), ear.done)
        thread.fall_silent()
    acts.renew()
    acts.do(partial(write, word="a"), ear.done)
    acts.renew()  # typed on while it is under way
    thread.fall_silent()
    acts.do(partial(write, word="a"), ear.done)
    thread.drain()
    assert list(book.written.values()) == ["a", "b", "a", "a"]


def test_a_notice_says_what_can_be_done_about_it() -> None:
    assert Notice("x") == Notice("x", undoable=False, extra="", do_extra=None)


def test_an_answer_that_comes_when_the_desk_is_gone_is_told_nobody(look: Look) -> None:
    book, ear = Notebook(), Ear()
    desk = hand_desk(look, book)
    Acts(desk, QObject()).do(partial(write, word="late"), ear.done)
    shiboken6.delete(desk.notices)
    shiboken6.delete(desk.hub)
    drain(desk)
    assert (list(book.written.values()), ear.heard) == (["late"], [])
