"""Whoever asks to send hears what became of it, also when the threads that carry say nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.outbox import Finding, FolderProblem, OutboxEntry, Report
from desk_app.exchange.signing import DeskKey
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.opening import sending
from desk_app.ui.opening.sending import Sending
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.status_bar import StatusBar
from tests.ui.desks import drain, hand_desk

ROOT = Path(__file__).parents[3]
DAY = "2026-11-23"


class Carrier:
    """A publisher that only does what the test says."""

    def __init__(self, on_report: Callable[[Report], None], on_idle: Callable[[], None], _now: object) -> None:
        self.report, self.idle = on_report, on_idle
        self.taken: list[OutboxEntry] = []

    def take(self, _folder: str, entries: Iterable[OutboxEntry]) -> None:
        self.taken += entries

    def close(self) -> bool:
        return True


class Sender:
    """The sending of a desk on a store whose shared folder is `folder`."""

    def __init__(self, qtbot: QtBot, look: Look, data: Path, folder: str) -> None:
        self.clock = SetClock(moment_ms(DAY, 17 * 60, "Europe/Paris"))
        self.store = Store.open(data, ROOT / "db", self.clock)
        set_up(self.store, ROOT / "resources", folder)
        self.desk: Desk = hand_desk(look, self.store, clock=self.clock)
        self.said: list[str] = []
        self.desk.notices.said.connect(lambda notice: self.said.append(notice.text))
        self.status = StatusBar()
        qtbot.addWidget(self.status)
        self._owner = QObject(self.status)
        self.sending = Sending(self.desk, self.status, DeskKey.open(data).seal, self._owner)
        self._qtbot = qtbot

    @property
    def carrier(self) -> Carrier:
        carrier = self.sending._publisher
        assert isinstance(carrier, Carrier)
        return carrier

    def settle(self) -> None:
        for _ in range(4):
            drain(self.desk)
            self._qtbot.wait(1)

    def ask(self) -> None:
        self.sending.send_again(DAY)
        self.settle()


@pytest.fixture
def opened(
    qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Sender]]:
    monkeypatch.setattr(sending, "Publisher", Carrier)
    made: list[Sender] = []

    def opened(folder: str) -> Sender:
        made.append(Sender(qtbot, look, tmp_path / "data", folder))
        return made[-1]

    yield opened
    for sender in made:
        sender.store.close()


def test_what_was_sent_is_told(opened: Callable[[str], Sender]) -> None:
    sender = opened("/srv/share")
    sender.ask()
    assert sender.said == ["The summaries are being sent"]
    (entry,) = sender.carrier.taken
    sender.carrier.report(Report(entry.id, sender.clock.now_ms(), Finding.WRITTEN))
    sender.carrier.idle()
    sender.settle()
    assert sender.said[-1] == "All summaries are in the shared folder."
    sender.carrier.idle()
    sender.settle()
    assert len(sender.said) == 2


def test_a_folder_that_refuses_is_told_alike_in_the_bar_and_at_the_bottom(opened: Callable[[str], Sender]) -> None:
    sender = opened("/srv/share")
    sender.ask()
    failed = Report(sender.carrier.taken[0].id, sender.clock.now_ms(), Finding.FAILED, FolderProblem.FULL)
    sender.carrier.report(failed)
    sender.carrier.idle()
    sender.settle()
    assert sender.said[-1] == "The shared folder is full. The summaries wait on this PC."
    assert sender.status.fact("pending").endswith("waiting · The shared folder is full")


def test_carriers_that_say_nothing_are_given_up_after_a_while(opened: Callable[[str], Sender]) -> None:
    sender = opened("/srv/share")
    sender.ask()
    sender.clock.move_to(sender.clock.now_ms() + 60_000)
    sender.desk.ticks.beat.emit()
    sender.settle()
    assert sender.said[-1].startswith("The shared folder does not answer.")


def test_without_a_folder_no_try_is_promised(opened: Callable[[str], Sender]) -> None:
    sender = opened("")
    sender.ask()
    assert sender.said[-1].startswith("No shared folder is set")
    assert sender.status.fact("pending").endswith("waiting · no shared folder")
