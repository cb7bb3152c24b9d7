"""The hand-drained store thread of the tests keeps the same promises as the real one."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.ui.runtime.trouble import Outage, Trouble, Unavailable
from tests.ui.inline_store import InlineStoreThread


class Box:
    """A store of words."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.closed = False

    def add(self, word: str) -> int:
        self.words.append(word)
        return len(self.words)

    def rest(self) -> None:
        """Never asked for: nothing is idle under test."""

    def close(self) -> None:
        self.closed = True


def test_nothing_happens_before_the_drain(qapp: QApplication) -> None:
    box, done, failed = Box(), list[int](), list[Trouble]()
    thread = InlineStoreThread(box)
    thread.submit(lambda s: s.add("a"), done.append, failed.append)
    assert (box.words, done, thread.waiting) == ([], [], 1)
    assert thread.drain() == 1
    assert (box.words, done, failed) == (["a"], [1], [])


def test_a_job_asked_by_an_answer_runs_in_the_same_drain(qapp: QApplication) -> None:
    box, done, failed = Box(), list[int](), list[Trouble]()
    thread = InlineStoreThread(box)

    def again(_: int) -> None:
        thread.submit(lambda s: s.add("b"), done.append, failed.append)

    thread.submit(lambda s: s.add("a"), again, failed.append)
    assert thread.drain() == 2
    assert (box.words, done) == (["a", "b"], [2])


def test_refusals_and_deadlines_come_as_values(qapp: QApplication) -> None:
    def refuse(_: Box) -> int:
        raise Refusal(RefusalCode.BAD_TIME)

    done, failed = list[int](), list[Trouble]()
    thread = InlineStoreThread(Box())
    thread.submit(refuse, done.append, failed.append)
    thread.drain()
    thread.submit(lambda s: s.add("late"), done.append, failed.append)
    thread.expire()
    assert [type(trouble) for trouble in failed] == [Refusal, Unavailable]
    assert failed[1] == Unavailable(Outage.STORE_UNBEGUN)
    assert done == []


def test_closing_closes_the_store(qapp: QApplication) -> None:
    box = Box()
    assert InlineStoreThread(box).close()
    assert box.closed
