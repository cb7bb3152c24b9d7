"""Whether the day is closed, what keeps it from being, the key that closes it, and the one that reopens it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout

from desk_app.domain.visit_rules import MAX_REASON
from desk_app.services.closing_day import ClosingDay, DayEnd
from desk_app.ui.closing.words import closed_since_words
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.reason_form import ReasonForm
from desk_app.ui.shell.desk import Desk


class CloseCard(Card):
    """`close_asked` is the button; the keys are the page's. `reopened` tells the reason of a supervisor."""

    close_asked = Signal()
    reopened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._desk = desk
        self._closed = False
        self.badge = StateBadge()
        self.head.addWidget(self.badge)
        self.told = PlainLabel(wrap=True)
        self.button = Button(desk.look, self.tr("Close the day and send"), kind=Kind.PRIMARY, icon="sunset")
        self.cap = KeyCap(self.tr("Ctrl ⏎"))
        self.reopen = KeyButton(self.tr("Ctrl R"), self.tr("Reopen the day"))
        self.reserved = PlainLabel(self.tr("A supervisor can reopen the day."), Role.SMALL, wrap=True)
        self.reopening = ReasonForm(
            self.tr("Why reopen the day"),
            self.tr(
                "The tickets settled at closing are open again, except those at a counter."
                " Name nobody: the reason stays in the journal."
            ),
            self.tr("Reopen"),
            MAX_REASON,
        )
        self.button.clicked.connect(self.close_asked)
        self.reopen.clicked.connect(self.ask_reason)
        self.reopening.sent.connect(self.reopened)
        self.reopening.left.connect(self.leave_reason)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addWidget(self.cap)
        row.addStretch(1)
        self.body.addWidget(self.told)
        self.body.addLayout(row)
        for part in (self.reopen, self.reserved, self.reopening):
            self.body.addWidget(part)
        self.reopening.hide()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is on one of the card's widgets."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def show_day(self, read: ClosingDay, missing: int) -> None:
        """Show where a day stands; `missing` tickets have no choice yet."""
        day = self._desk.formats.long_day(read.day)
        self.title.setText(day.upper())
        self.title.setAccessibleName(day)
        self._closed = read.is_closed
        self.button.setVisible(not read.is_closed)
        self.cap.setVisible(not read.is_closed)
        if not read.is_closed:
            self.reopening.hide()
        self._fit()
        self._tell_state(read, missing)

    def ask_reason(self) -> None:
        """A supervisor wants the day open again: ask why."""
        if self._closed and self._desk.actor().supervisor:
            self.reopening.start()
            self._fit()

    def leave_reason(self) -> None:
        """The day stays closed."""
        self.reopening.hide()
        self._fit()
        self.reopen.setFocus()

    def _fit(self) -> None:
        supervisor = self._desk.actor().supervisor
        self.reopen.setVisible(self._closed and supervisor and self.reopening.isHidden())
        self.reserved.setVisible(self._closed and not supervisor)

    def _tell_state(self, read: ClosingDay, missing: int) -> None:
        if read.is_closed:
            self.badge.say(self.tr("closed"), Tone.GOOD)
            self._say(Tone.NEUTRAL, self._ended(read.end))
            return
        if read.is_again:
            self.badge.say(self.tr("to close again"), Tone.WARN)
        else:
            self.badge.say(self.tr("open"), Tone.ACCENT)
        before = self._again(read) or self._ended(read.end)
        left = self._left(missing, len(read.unsettled))
        settled = "" if left or read.is_again else self.tr("Everything is settled: the day can be closed.")
        self._say(Tone.WARN if left or read.is_again else Tone.NEUTRAL, before, left, settled)

    def _left(self, tickets: int, appointments: int) -> str:
        said = []
        if tickets:
            said.append(self.tr("%n ticket(s) have to be settled first.", "", tickets))
        if appointments:
            said.append(self.tr("%n appointment(s) have to be settled first.", "", appointments))
        return " ".join(said)

    def _again(self, read: ClosingDay) -> str:
        if not read.is_again or read.end is None:
            return ""
        return closed_since_words(self._desk.formats.clock(read.end.at), read.since)

    def _ended(self, end: DayEnd | None) -> str:
        """Who closed the day, or reopened it and why; nothing before its first closing."""
        if end is None:
            return ""
        hour = self._desk.formats.clock(end.at)
        if end.reopened:
            text = self.tr("Reopened at {hour} by {agent}: {reason}.")
            return text.format(hour=hour, agent=end.by, reason=end.reason.rstrip("."))
        return self.tr("Closed at {hour} by {agent}.").format(hour=hour, agent=end.by)

    def _say(self, tone: Tone, *sentences: str) -> None:
        self.told.setText(" ".join(filter(None, sentences)))
        self.told.set_tone(tone)
