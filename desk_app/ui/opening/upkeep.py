"""What the desk does by itself while it is open: backup of the day, purge of names, the new day, the clock, checks.

Every work runs on the store thread between two acts, or beside it on a reader; the screens never wait for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from desk_app.domain.localtime import local_day
from desk_app.domain.topics import Topic
from desk_app.services import keeping
from desk_app.storage.errors import StoreError
from desk_app.storage.store import Store
from desk_app.ui.kit.colours import Tone
from desk_app.ui.runtime.trouble import Unavailable
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.status_bar import StatusBar

_BACKUP_DEADLINE_S = 600.0


class Upkeep(QObject):
    """Follows the beat of the desk and the day. `open_reader` opens the same data to read only."""

    _checked = Signal(object)

    def __init__(
        self,
        desk: Desk,
        status: StatusBar,
        timezone: str,
        open_reader: Callable[[], Store],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._status = status
        self._timezone = timezone
        self._open_reader = open_reader
        self._day = self._today()
        self._moved_ms = 0
        self._checked.connect(self._tell_check, Qt.ConnectionType.QueuedConnection)
        desk.ticks.beat.connect(self._beat)

    def start(self) -> None:
        """Look at the data, save the day, purge what is due."""
        self._status.set_fact("store", self.tr("data being checked"))
        threading.Thread(target=self._check, name="check", daemon=True).start()
        self._daily()

    def _today(self) -> str:
        return local_day(self._desk.clock.now_ms(), self._timezone)

    def _beat(self) -> None:
        self._desk.read(self, lambda store: store.anchor.moved_ms(), self._tell_clock)
        if self._today() != self._day:
            self._day = self._today()
            self._desk.hub.publish(frozenset(Topic))
            self._daily()

    def _tell_clock(self, moved: int) -> None:
        jump, self._moved_ms = moved - self._moved_ms, moved
        if jump:
            minutes = round(jump / 60_000)
            text = self.tr("This computer’s clock moved by {minutes} min. The waits under way will not be counted.")
            self._desk.notices.warn(text.format(minutes=f"{minutes:+d}"))

    def _daily(self) -> None:
        self._desk.store.submit(
            keeping.back_up_today, lambda _made: self._tell_backup(), self._backup_failed, owner=self,
            deadline_s=_BACKUP_DEADLINE_S,
        )  # fmt: skip
        self._desk.act(self, lambda store, by, op: keeping.purge_names(store, by=by, op=op), lambda _outcome: None)

    def _tell_backup(self) -> None:
        self._desk.read(self, keeping.last_backup_at, self._show_backup)

    def _show_backup(self, made_at: int | None) -> None:
        if made_at is None:
            self._status.set_fact("backup", self.tr("no backup yet"), Tone.WARN)
            return
        formats = self._desk.formats
        today = local_day(made_at, self._timezone) == self._today()
        when = formats.clock(made_at) if today else formats.day_of(made_at)
        self._status.set_fact("backup", self.tr("backup {when}").format(when=when))

    def _backup_failed(self, trouble: object) -> None:
        self._status.set_fact("backup", self.tr("backup failed"), Tone.BAD)
        if isinstance(trouble, Unavailable):
            self._desk.notices.tell(trouble)

    def _check(self) -> None:
        """On its own thread, with its own reader: never in the way of an act."""
        try:
            with self._open_reader() as store:
                faults: object = keeping.quick_check(store)
        except StoreError as error:
            faults = error
        self._checked.emit(faults)

    def _tell_check(self, found: object) -> None:
        sound = found == ()
        text = self.tr("data sound") if sound else self.tr("data damaged: call the IT service")
        self._status.set_fact("store", text, Tone.NEUTRAL if sound else Tone.BAD)
