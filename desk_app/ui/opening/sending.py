"""The summaries on their way: made on the store thread, carried by the publisher, told in the status bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from desk_app.domain.outbox import FolderProblem, Report
from desk_app.domain.topics import Topic
from desk_app.exchange.publisher import DEADLINE_S, Publisher
from desk_app.exchange.signing import KeyFileError
from desk_app.services import publishing
from desk_app.storage.outbox import OutboxStatus
from desk_app.storage.store import Store
from desk_app.ui.kit.colours import Tone
from desk_app.ui.publishing_words import (
    all_sent_sentence,
    bad_key_sentence,
    clock_off_sentence,
    clock_off_words,
    folder_problem_sentences,
    folder_problem_words,
    new_key_sentence,
    no_folder_words,
    waiting_here_sentence,
)
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.status_bar import StatusBar

_PATIENCE_MS = round(DEADLINE_S * 1000) + 5_000
"""After this whoever asked is told, even when the threads that carry say nothing."""


def _standing(store: Store) -> tuple[OutboxStatus, str]:
    """The outbox at a glance, and the shared folder: empty when none is set."""
    return publishing.status(store), store.settings().shared_folder


class Sending(QObject):
    """Sends what is due whenever there is something; `seal` signs a payload and is only asked on the store thread."""

    _reported = Signal(object)
    _idle = Signal()

    def __init__(
        self, desk: Desk, status: StatusBar, seal: Callable[[bytes], bytes], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._status = status
        self._seal = seal
        self._next_try_at: int | None = 0
        self._clock_told = False
        self._asked_until: int | None = None  # somebody waits for the end of a sending, until then at most
        self._reported.connect(self._record, Qt.ConnectionType.QueuedConnection)
        self._idle.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._publisher = Publisher(self._reported.emit, self._idle.emit, desk.clock.now_ms)
        desk.hub.subscribe(self, {Topic.OUTBOX, Topic.SETTINGS}, self._look)
        desk.ticks.beat.connect(self._beat)

    def start(self) -> None:
        """What an earlier run left is due again, and earlier days that were not sent are made."""

        def work(store: Store) -> publishing.Published:
            publishing.begin(store)
            return publishing.catch_up(store, self._seal)

        self._make(work)

    def publish(self, day: str) -> None:
        """Make the summary of a day if it changed, and send it with all that waits."""
        self._make(partial(self._publish, day))

    def send_again(self, day: str) -> None:
        """The same, for somebody who waits to hear what became of it."""
        self._desk.notices.done(self.tr("The summaries are being sent"))
        self._make(partial(self._publish, day), asked=True)

    def close(self) -> bool:
        """Stop carrying; False when the folder holds the thread, which hurts nothing."""
        return self._publisher.close()

    def _publish(self, day: str, store: Store) -> publishing.Published:
        made = publishing.publish(store, self._seal, day)
        publishing.send_now(store)
        return made

    def _make(self, work: Callable[[Store], publishing.Published], *, asked: bool = False) -> None:
        def tried(store: Store) -> publishing.Published | KeyFileError:
            try:
                return work(store)
            except KeyFileError as error:  # somebody has to put the key back; the desk goes on
                return error

        self._desk.read(self, tried, partial(self._made, asked))

    def _made(self, asked: bool, made: publishing.Published | KeyFileError) -> None:
        if isinstance(made, KeyFileError):
            self._desk.notices.warn(bad_key_sentence(str(made)))
            return
        if made.new_key:
            self._desk.notices.warn(new_key_sentence(made.new_key))
        if asked:
            self._asked_until = self._desk.clock.steady_ms() + _PATIENCE_MS
        self._desk.hub.publish(made.topics | {Topic.OUTBOX})

    def _beat(self) -> None:
        if self._next_try_at is not None and self._desk.clock.now_ms() >= self._next_try_at:
            self._look()
        if self._asked_until is not None and self._desk.clock.steady_ms() >= self._asked_until:
            self._ended()

    def _look(self) -> None:
        self._desk.read(self, publishing.due, self._send)
        self._desk.read(self, _standing, self._tell)

    def _send(self, due: publishing.Due) -> None:
        self._next_try_at = due.next_try_at
        if due.entries:
            self._publisher.take(due.folder, due.entries)
        else:
            self._ended()

    def _ended(self) -> None:
        """Nothing is being carried: tell how things stand to whoever asked; said once."""
        if self._asked_until is not None:
            self._asked_until = None
            self._desk.read(self, _standing, self._tell_end)

    def _tell_end(self, told: tuple[OutboxStatus, str]) -> None:
        status, folder = told
        if not folder:
            self._desk.notices.warn(waiting_here_sentence())
        elif status.pending or status.problem is not None:
            self._desk.notices.warn(folder_problem_sentences()[status.problem or FolderProblem.SILENT])
        else:
            self._desk.notices.done(all_sent_sentence())

    def _record(self, report: Report) -> None:
        self._desk.read(
            self, lambda store: publishing.record(store, report), lambda told: self._desk.hub.publish(told.topics)
        )

    def _tell_clock(self, off_ms: int) -> None:
        """The status bar goes on telling that the clocks do not agree; the bar under the page tells it once."""
        if off_ms and not self._clock_told:
            self._desk.notices.warn(clock_off_sentence(off_ms))
        if off_ms or self._clock_told:
            self._status.set_fact("clock", clock_off_words(off_ms) if off_ms else "", Tone.WARN)
        self._clock_told = bool(off_ms)

    def _tell(self, standing: tuple[OutboxStatus, str]) -> None:
        told, folder = standing
        self._tell_clock(told.clock_off_ms)
        formats = self._desk.formats
        if told.last_written_at is not None:
            when = f"{formats.day_of(told.last_written_at)} {formats.clock(told.last_written_at)}"
            self._status.set_fact("sent", self.tr("last summary sent {when}").format(when=when))
        if told.pending == 0:
            self._status.set_fact("pending", self.tr("nothing waiting"))
            return
        waiting = self.tr("%n summary(ies) waiting", "", told.pending)
        if not folder:
            self._status.set_fact("pending", f"{waiting} · {no_folder_words()}", Tone.WARN)
        elif told.problem is None:
            self._status.set_fact("pending", waiting)
        else:
            self._status.set_fact("pending", f"{waiting} · {folder_problem_words(told.problem)}", Tone.WARN)
