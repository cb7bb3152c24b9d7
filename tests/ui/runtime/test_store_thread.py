"""The store thread keeps its promises: order, one outcome, deadlines, dead owners, reopening."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.ui.runtime import store_thread
from desk_app.ui.runtime.store_thread import StoreThread
from desk_app.ui.runtime.trouble import Bug, Outage, Trouble, Unavailable


@dataclass
class FakeStore:
    """Remembers what was asked of it, and on which thread."""

    said: list[object] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    closed: bool = False
    rests: int = 0

    def say(self, word: object) -> object:
        self.said.append(word)
        self.threads.add(threading.get_ident())
        return word

    def rest(self) -> None:
        self.rests += 1

    def rested_since(self, before: int) -> bool:
        return self.rests > before

    def close(self) -> None:
        self.closed = True


@dataclass
class Heard:
    """What a screen was told, in order."""

    done: list[object] = field(default_factory=list)
    failed: list[Trouble] = field(default_factory=list)
    on_gui: list[bool] = field(default_factory=list)

    def note_done(self, value: object) -> None:
        self.done.append(value)
        self._note_thread()

    def note_failed(self, trouble: Trouble) -> None:
        self.failed.append(trouble)
        self._note_thread()

    def _note_thread(self) -> None:
        app = QApplication.instance()
        assert app is not None
        self.on_gui.append(QThread.currentThread() is app.thread())

    @property
    def told(self) -> int:
        return len(self.done) + len(self.failed)


@pytest.fixture
def store() -> FakeStore:
    return FakeStore()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def thread(qapp: QApplication, store: FakeStore) -> Iterator[StoreThread[FakeStore]]:
    thread = StoreThread(lambda: store)
    yield thread
    assert thread.close(5)


def test_jobs_run_in_order_on_one_other_thread_and_are_told_on_the_gui_thread(
    thread: StoreThread[FakeStore], store: FakeStore, heard: Heard, qtbot: QtBot
) -> None:
    for word in range(50):
        thread.submit(partial(FakeStore.say, word=word), heard.note_done, heard.note_failed)
    qtbot.waitUntil(lambda: heard.told == 50)
    assert heard.done == list(range(50)) == store.said
    assert heard.on_gui == [True] * 50
    assert len(store.threads) == 1
    assert threading.get_ident() not in store.threads


def test_nothing_is_told_before_the_asker_returned(
    thread: StoreThread[FakeStore], store: FakeStore, heard: Heard, qtbot: QtBot
) -> None:
    gone = threading.Event()

    def go(_: FakeStore) -> object:
        gone.set()
        return "gone"

    thread.submit(go, heard.note_done, heard.note_failed)
    assert gone.wait(5)
    assert heard.told == 0
    qtbot.waitUntil(lambda: heard.told == 1)


def test_exceptions_come_back_as_values(thread: StoreThread[FakeStore], heard: Heard, qtbot: QtBot) -> None:
    def refuse(_: FakeStore) -> object:
        raise Refusal(RefusalCode.NOBODY_WAITS, counter="1")

    def fill(_: FakeStore) -> object:
        raise OSError(28, "No space left")

    def break_down(_: FakeStore) -> object:
        raise ZeroDivisionError("Madame Sentinelle")

    for work in (refuse, fill, break_down):
        thread.submit(work, heard.note_done, heard.note_failed)
    qtbot.waitUntil(lambda: heard.told == 3)
    refusal, full, bug = heard.failed
    assert isinstance(refusal, Refusal)
    assert refusal.code is RefusalCode.NOBODY_WAITS
    assert refusal.__traceback__ is None
    assert full == Unavailable(Outage.FILE_DISK_FULL)
    assert isinstance(bug, Bug)
    assert "break_down" in bug.report
    assert "Sentinelle" not in bug.report


def test_work_that_never_began_is_withdrawn_at_its_deadline(
    thread: StoreThread[FakeStore], store: FakeStore, heard: Heard, qtbot: QtBot
) -> None:
    free = threading.Event()
    thread.submit(lambda _: free.wait(10), heard.note_done, heard.note_failed)
    thread.submit(lambda s: s.say("never"), heard.note_done, heard.note_failed, deadline_s=0.05)
    qtbot.waitUntil(lambda: heard.told == 1)
    assert heard.failed == [Unavailable(Outage.STORE_UNBEGUN)]
    free.set()
    thread.submit(lambda s: s.say("after"), heard.note_done, heard.note_failed)
    qtbot.waitUntil(lambda: heard.told == 3)
    assert store.said == ["after"]


def test_work_begun_and_too_slow_is_told_once_and_its_end_is_noticed(
    qapp: QApplication, store: FakeStore, heard: Heard, qtbot: QtBot
) -> None:
    late: list[bool] = []
    thread = StoreThread(lambda: store, on_late=lambda: late.append(True))
    begun, free = threading.Event(), threading.Event()

    def slow(_: FakeStore) -> object:
        begun.set()
        return free.wait(10)

    thread.submit(slow, heard.note_done, heard.note_failed, deadline_s=0.1)
    assert begun.wait(5)
    qtbot.waitUntil(lambda: heard.told == 1)
    assert heard.failed == [Unavailable(Outage.STORE_SILENT)]
    free.set()
    qtbot.waitUntil(lambda: late == [True])
    assert heard.told == 1
    assert thread.close(5)


def test_the_true_end_of_slow_work_follows_when_it_was_asked_for(
    thread: StoreThread[FakeStore], heard: Heard, qtbot: QtBot
) -> None:
    begun, free = threading.Event(), threading.Event()

    def slow(_: FakeStore) -> object:
        begun.set()
        return free.wait(10)

    thread.submit(slow, heard.note_done, heard.note_failed, deadline_s=0.1, follow_up=True)
    assert begun.wait(5)
    qtbot.waitUntil(lambda: heard.failed == [Unavailable(Outage.STORE_SILENT)])
    free.set()
    qtbot.waitUntil(lambda: heard.done == [True])
    assert heard.told == 2


def test_a_dead_owner_is_not_told_but_its_act_is_done(
    thread: StoreThread[FakeStore], store: FakeStore, heard: Heard, qtbot: QtBot
) -> None:
    owner = QWidget()
    free = threading.Event()
    thread.submit(lambda _: free.wait(10), lambda _: None, heard.note_failed)
    thread.submit(lambda s: s.say("kept"), heard.note_done, heard.note_failed, owner=owner)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    free.set()
    thread.submit(lambda _: "last", heard.note_done, heard.note_failed)
    qtbot.waitUntil(lambda: heard.told == 1)
    assert heard.done == ["last"]
    assert store.said == ["kept"]


def test_a_cancelled_job_is_neither_run_nor_told(
    thread: StoreThread[FakeStore], store: FakeStore, heard: Heard, qtbot: QtBot
) -> None:
    free = threading.Event()
    thread.submit(lambda _: free.wait(10), heard.note_done, heard.note_failed)
    typed = thread.submit(lambda s: s.say("old search"), heard.note_done, heard.note_failed)
    assert typed.cancel()
    free.set()
    thread.submit(lambda s: s.say("new search"), heard.note_done, heard.note_failed)
    qtbot.waitUntil(lambda: heard.told == 2)
    assert store.said == ["new search"]


def test_a_store_that_did_not_open_is_opened_by_the_next_job(qapp: QApplication, heard: Heard, qtbot: QtBot) -> None:
    stores: list[FakeStore] = []

    def open_store() -> FakeStore:
        stores.append(FakeStore())
        if len(stores) == 1:
            raise PermissionError(13, "denied")
        return stores[-1]

    thread = StoreThread(open_store)
    thread.submit(lambda s: s.say("lost"), heard.note_done, heard.note_failed)
    thread.submit(lambda s: s.say("kept"), heard.note_done, heard.note_failed)
    qtbot.waitUntil(lambda: heard.told == 2)
    assert heard.failed == [Unavailable(Outage.FILE_DENIED)]
    assert heard.done == ["kept"]
    assert thread.close(5)
    assert stores[-1].closed


def test_closing_finishes_what_was_asked_and_refuses_the_rest(qapp: QApplication, heard: Heard, qtbot: QtBot) -> None:
    store = FakeStore()
    thread = StoreThread(lambda: store)
    for word in range(20):
        thread.submit(partial(FakeStore.say, word=word), heard.note_done, heard.note_failed)
    assert thread.close(5)
    assert store.closed
    thread.submit(lambda s: s.say("too late"), heard.note_done, heard.note_failed)
    qtbot.waitUntil(lambda: heard.told == 21)
    assert store.said == list(range(20))
    assert heard.failed == [Unavailable(Outage.STORE_CLOSING)]


def test_the_store_rests_once_when_nobody_asks(
    qapp: QApplication, store: FakeStore, heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_thread, "REST_AFTER_S", 0.01)
    thread = StoreThread(lambda: store)
    for _ in range(2):
        before = store.rests
        thread.submit(lambda s: s.say("an act"), heard.note_done, heard.note_failed)
        qtbot.waitUntil(partial(FakeStore.rested_since, store, before))
    assert thread.close(5)
    assert store.rests == 2


def test_work_beside_stands_aside_while_the_store_is_asked(
    thread: StoreThread[FakeStore], heard: Heard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert thread.quiet_in_s() == 0
    thread.submit(lambda s: s.say("an act"), heard.note_done, heard.note_failed)
    assert 0 < thread.quiet_in_s() <= store_thread.QUIET_S
    qtbot.waitUntil(lambda: heard.told == 1)
    monkeypatch.setattr(store_thread, "QUIET_S", 0)
    assert thread.quiet_in_s() == 0


def test_a_store_that_hangs_does_not_keep_the_program(qapp: QApplication) -> None:
    free = threading.Event()
    thread = StoreThread(FakeStore)
    thread.submit(lambda _: free.wait(10), lambda _: None, lambda _: None)
    assert not thread.close(0.05)
    free.set()
    assert thread.close(5)


def test_an_owner_that_lives_is_told(thread: StoreThread[FakeStore], heard: Heard, qtbot: QtBot) -> None:
    owner = QObject()
    thread.submit(lambda s: s.say("word"), heard.note_done, heard.note_failed, owner=owner)
    qtbot.waitUntil(lambda: heard.done == ["word"])


@pytest.mark.parametrize("told_late", [False, True])
def test_what_ends_after_the_close_is_told_nobody(
    qapp: QApplication, store: FakeStore, heard: Heard, qtbot: QtBot, told_late: bool
) -> None:
    """An answer that comes when the windows are gone would be told to what is deleted."""
    late: list[bool] = []
    thread = StoreThread(lambda: store, on_late=lambda: late.append(True))
    begun, free = threading.Event(), threading.Event()

    def slow(asked: FakeStore) -> object:
        begun.set()
        free.wait(10)
        return asked.say("done all the same")

    deadline_s = 0.01 if told_late else 5.0
    thread.submit(slow, heard.note_done, heard.note_failed, deadline_s=deadline_s, follow_up=True)
    assert begun.wait(5)
    if told_late:
        qtbot.waitUntil(lambda: heard.told == 1)
    assert not thread.close(0.01)
    free.set()
    qtbot.waitUntil(lambda: store.closed)
    QApplication.processEvents()
    assert (store.said, heard.done, late, heard.told) == (["done all the same"], [], [], int(told_late))
