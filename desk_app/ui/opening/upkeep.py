"""What the desk does by itself while it is open: backup of the day, purge, the new day, the clock, checks.

What reads all the data runs beside the desk, on a reader of its own, and stands aside while the desk is used: no act
and no screen ever waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from desk_app.domain.localtime import local_day
from desk_app.domain.topics import Topic
from desk_app.services import keeping, surveys
from desk_app.services.personal_data import erasing, reading
from desk_app.storage.errors import StoreError
from desk_app.storage.faults import Fault
from desk_app.storage.store import Store
from desk_app.ui.kit.colours import Tone
from desk_app.ui.runtime.trouble import Trouble, trouble_of
from desk_app.ui.shell.acts import Acts
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.status_bar import StatusBar

CLOSING_S = 1.0


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of the data found: the file and the end of the chain, or, when `whole`, everything."""

    faults: tuple[Fault, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class BackedUp:
    """Today's backup is there."""


class Upkeep(QObject):
    """Follows the beat of the desk and the day. `open_reader` opens the same data to read only."""

    _found = Signal(object)

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
        self._acts = Acts(desk, self)
        self._status = status
        self._timezone = timezone
        self._open_reader = open_reader
        self._closed = threading.Event()
        self._turn = threading.Lock()
        self._thread: threading.Thread | None = None
        self._day = self._today()
        self._moved_ms = 0
        self._found.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        desk.ticks.beat.connect(self._beat)

    def start(self) -> None:
        """Look at the data, save the day, purge what is due."""
        self._status.set_fact("store", self.tr("data being checked"))
        self._daily()

    def close(self) -> None:
        """Give up what is being read."""
        self._closed.set()
        if self._thread is not None:
            self._thread.join(CLOSING_S)

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
        self._thread = threading.Thread(target=self._work, args=(self._found.emit,), name="upkeep", daemon=True)
        self._thread.start()
        self._acts.do(partial(erasing.purge), lambda _acted: self._look_for_late(), self._purge_failed)

    def _purge_failed(self, trouble: Trouble) -> None:
        self._desk.notices.tell(trouble)
        self._look_for_late()

    def _look_for_late(self) -> None:
        self._desk.read(self, reading.late, self._tell_late)
        self._acts.do(partial(surveys.seal_past_days), lambda _acted: None)

    def _tell_late(self, late: int) -> None:
        told = self.tr("%n name(s) or text(s) to erase: late", "", late) if late else ""
        self._status.set_fact("purge", told, Tone.WARN)

    def _stand_aside(self) -> bool:
        """Asked by SQLite again and again while it reads: wait for the desk; True once the desk closed."""
        return self._closed.wait(self._desk.store.quiet_in_s())

    def _work(self, found: Callable[[object], None]) -> None:
        """On its own thread, with its own reader: never in the way of an act; after that of the day before."""

        def tell(what: object) -> None:
            if not self._closed.is_set():
                found(what)

        try:
            with self._turn, self._open_reader() as store:
                store.give_way(self._stand_aside)
                tell(Checked(keeping.quick_check(store), whole=False))
                keeping.back_up_today(store)
                tell(BackedUp())
                if not keeping.verified_today(store):
                    tell(Checked(keeping.verify(store).faults, whole=True))
                else:
                    tell(Checked((), whole=True))
        except (StoreError, OSError) as error:
            tell(trouble_of(error))

    def _tell(self, found: object) -> None:
        match found:
            case Checked():
                self._tell_check(found)
            case BackedUp():
                self._tell_backup()
            case _:
                self._status.set_fact("backup", self.tr("backup failed"), Tone.BAD)
                self._desk.notices.tell(found)  # type: ignore[arg-type]  # a Trouble

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

    def _tell_check(self, found: Checked) -> None:
        if found.faults:
            self._status.set_fact("store", self.tr("data damaged: call the IT service"), Tone.BAD)
            return
        self._status.set_fact("store", self.tr("data verified") if found.whole else self.tr("data readable"))
        if found.whole:
            self._desk.read(self, keeping.note_verified, lambda _none: None)
