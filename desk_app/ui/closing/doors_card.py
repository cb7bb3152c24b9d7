"""The doors of the hall: what was planned, what was done, and the key that opens or closes them now."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal

from desk_app.domain.hall import OpeningSession
from desk_app.services.closing_day import ClosingDay
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.shell.desk import Desk


class DoorsCard(Card):
    """`toggled` asks to open the doors, or to close them."""

    toggled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Doors of the hall"))
        self._formats = desk.formats
        self.badge = StateBadge()
        self.head.addWidget(self.badge)
        self.planned = PlainLabel(role=Role.QUIET, wrap=True)
        self.real = PlainLabel(wrap=True)
        self.key = KeyButton("O", "")
        self.key.clicked.connect(self.toggled)
        for part in (self.planned, self.real, self.key):
            self.body.addWidget(part)

    def show_day(self, read: ClosingDay) -> None:
        """Show the doors of a day; only today's can be moved."""
        doors = read.view.hall
        planned = doors.planned or read.view.settings.hours[date.fromisoformat(read.day).weekday()]
        hours = ", ".join(f"{_minutes(opens)} – {_minutes(closes)}" for opens, closes in planned)
        self.planned.setText(self.tr("Planned: {hours}").format(hours=hours or self.tr("closed on this day")))
        sessions = ", ".join(self._session(session) for session in doors.sessions)
        self.real.setText(self.tr("Real: {hours}").format(hours=sessions or self.tr("not opened")))
        if doors.is_open:
            self.badge.say(self.tr("open"), Tone.GOOD)
            self.key.say(self.tr("Close the doors now"))
        else:
            self.badge.say(self.tr("closed"), Tone.NEUTRAL)
            self.key.say(self.tr("Open the doors now"))
        self.key.setVisible(read.day == read.today)

    def _session(self, session: OpeningSession) -> str:
        ends = "…" if session.closed_at is None else self._formats.clock(session.closed_at)
        return f"{self._formats.clock(session.opened_at)} – {ends}"


def _minutes(minute: int) -> str:
    hours, rest = divmod(minute, 60)
    return f"{hours:02d}:{rest:02d}"
