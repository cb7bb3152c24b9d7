"""Whether the day is closed, what keeps it from being, and the key that closes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desk_app.services.closing_day import ClosingDay
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.labels import PlainLabel
from desk_app.ui.shell.desk import Desk


class CloseCard(Card):
    """`close_asked` is the button; the key is the page's."""

    close_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._formats = desk.formats
        self.badge = StateBadge()
        self.head.addWidget(self.badge)
        self.told = PlainLabel(wrap=True)
        self.button = Button(desk.look, self.tr("Close the day and send"), kind=Kind.PRIMARY, icon="sunset")
        self.cap = KeyCap(self.tr("Ctrl ⏎"))
        self.button.clicked.connect(self.close_asked)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.cap)
        row.addStretch(1)
        self.body.addWidget(self.told)
        self.body.addLayout(row)

    def show_day(self, read: ClosingDay, missing: int) -> None:
        """Show where a day stands; `missing` tickets have no choice yet."""
        day = self._formats.long_day(read.day)
        self.title.setText(day.upper())
        self.title.setAccessibleName(day)
        self.button.setVisible(not read.is_closed)
        self.cap.setVisible(not read.is_closed)
        if read.is_closed:
            self.badge.say(self.tr("closed"), Tone.GOOD)
            self._tell(self._closed(read), Tone.NEUTRAL)
            return
        self.badge.say(self.tr("open"), Tone.ACCENT)
        if missing:
            self._tell(self.tr("%n ticket(s) have to be settled first.", "", missing), Tone.WARN)
        elif read.view.hall.closed_at is not None:
            self._tell(self.tr("Somebody came after the closing: close the day again."), Tone.WARN)
        else:
            self._tell(self.tr("Everything is settled: the day can be closed."), Tone.NEUTRAL)

    def _closed(self, read: ClosingDay) -> str:
        hour = self._formats.clock(read.view.hall.closed_at)
        return self.tr("Closed at {hour} by {agent}.").format(hour=hour, agent=read.closed_by)

    def _tell(self, text: str, tone: Tone) -> None:
        self.told.setText(text)
        self.told.set_tone(tone)
