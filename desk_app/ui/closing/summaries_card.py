"""The last summaries made for the shared folder, and where each stands."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desk_app.domain.localtime import local_day
from desk_app.domain.outbox import OutboxEntry, OutboxState
from desk_app.services.closing_day import ClosingDay
from desk_app.ui.closing.words import summary_words
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.heights import height_of
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.publishing_words import (
    clock_off_sentence,
    folder_problem_sentences,
    no_folder_words,
    waiting_here_sentence,
)
from desk_app.ui.shell.desk import Desk

_MOST_ROWS = 6
_TONES = {OutboxState.DELIVERED: Tone.GOOD, OutboxState.WRITTEN: Tone.ACCENT, OutboxState.PENDING: Tone.NEUTRAL}


class SummariesCard(Card):
    """`send_again` asks to send what waits."""

    send_again = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Summaries sent"))
        self._desk = desk
        self._today = self._folder = ""
        self.model = TableModel(desk.look, self._columns(), lambda entry: entry.id)
        self.table = Table(desk.look, self.model, self.tr("Summaries sent"))
        self.trouble = PlainLabel(role=Role.SMALL, wrap=True)
        self.key = KeyButton("E", self.tr("Send again what waits"))
        self.key.clicked.connect(self.send_again)
        for part in (self.table, self.trouble, self.key):
            self.body.addWidget(part)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_day(self, read: ClosingDay) -> None:
        """Show the last summaries; the trouble told is that of the status bar."""
        self._today, self._folder = read.today, read.folder
        self.model.set_rows(read.summaries)
        self.table.setVisible(bool(read.summaries))
        text, tone = self._told(read)
        if read.clock_off_ms:
            text, tone = f"{text} {clock_off_sentence(read.clock_off_ms)}".strip(), Tone.WARN
        self.trouble.setText(text)
        self.trouble.set_tone(tone)
        self.trouble.setVisible(bool(text))
        self._fit()

    def _told(self, read: ClosingDay) -> tuple[str, Tone]:
        if not read.folder:
            return waiting_here_sentence(), Tone.WARN
        if read.problem is not None:
            return folder_problem_sentences()[read.problem], Tone.WARN
        return ("", Tone.NEUTRAL) if read.summaries else (self.tr("Nothing was sent yet."), Tone.NEUTRAL)

    def _columns(self) -> tuple[Column[OutboxEntry], ...]:
        return (
            Column("day", self.tr("Day"), lambda entry: self._day(entry.day), strong=True),
            Column("revision", self.tr("Rev."), lambda entry: str(entry.revision), right=True),
            Column("state", self.tr("State"), _state, tone=_tone, tip=_error, stretch=True),
            Column("when", self.tr("When"), self._when, right=True),
        )

    def _when(self, entry: OutboxEntry) -> str:
        """When it was delivered or written; while it was never written, when it will be tried next, if it will."""
        formats = self._desk.formats
        at = entry.delivered_at or entry.written_at
        if at is not None:
            return f"{self._day(local_day(at, formats.timezone))} {formats.clock(at)}"
        if not self._folder:
            return no_folder_words()
        return self.tr("next at {hour}").format(hour=formats.clock(entry.next_try_at))

    def _day(self, day: str) -> str:
        """A day, with its year when that is not the present one."""
        formats = self._desk.formats
        return formats.day(day) if day[:4] == self._today[:4] else formats.short_day(day)

    def _fit(self) -> None:
        shown = min(_MOST_ROWS, max(1, len(self.model.rows)))
        self.table.setFixedHeight(height_of(self.table, shown))


def _state(entry: OutboxEntry) -> str:
    return f"{SHAPES[_tone(entry)]} {summary_words(entry)}"


def _tone(entry: OutboxEntry) -> Tone:
    return Tone.WARN if entry.error is not None and entry.state is OutboxState.PENDING else _TONES[entry.state]


def _error(entry: OutboxEntry) -> str:
    return folder_problem_sentences()[entry.error] if entry.error else ""
