"""The tickets found open: where each stands, and what it will become."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.settings import Settings
from desk_app.domain.visit import AT_COUNTER, State
from desk_app.services.closing import Settlement
from desk_app.services.readings import ClosingView, waited_ms
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.closing.words import interview_word, settlement_meanings, settlement_words
from desk_app.ui.domain_words import state_words
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats

_CHOSEN, _OPEN = "✓", "○"
_TIMES_FROM = 560  # the width from which the times do not take the room of the service


@dataclass(frozen=True, slots=True)
class TicketRow:
    """One open ticket in words. `choice` is what it will become, None while nobody said."""

    line: QueueLine
    service: str
    state: str
    since: str
    wait: str
    choice: Settlement | None


def ticket_rows(
    view: ClosingView, choices: Mapping[int, Settlement], now: int, formats: Formats
) -> tuple[TicketRow, ...]:
    """The rows in the order of arrival."""
    return tuple(_row(line, view, choices.get(line.visit), now, formats) for line in view.open_lines)


def _row(line: QueueLine, view: ClosingView, choice: Settlement | None, now: int, formats: Formats) -> TicketRow:
    today = line.day == view.day
    since = formats.clock(line.since) if today else f"{formats.day_of(line.since)} {formats.clock(line.since)}"
    until = now if line.state is State.WAITING or line.called_at is None else line.called_at
    return TicketRow(
        line=line,
        service=_service(line, view.settings),
        state=_state(line, view.settings),
        since=since,
        wait=formats.elapsed(waited_ms(line, until) / 1000 if today else None),
        choice=choice,
    )


def _service(line: QueueLine, settings: Settings) -> str:
    if line.discreet:
        return interview_word()
    known = settings.service(line.service)
    return known.label if known else line.service


def _state(line: QueueLine, settings: Settings) -> str:
    words = state_words()[line.state]
    counter = settings.counter(line.counter) if line.counter and line.state in AT_COUNTER else None
    return f"{words} · {counter.label}" if counter else words


def ticket_columns() -> tuple[Column[TicketRow], ...]:
    """Ticket, service, state, since when, how long it waited, what it becomes."""
    translate = QCoreApplication.translate
    return (
        Column("ticket", translate("Closing", "Ticket"), lambda row: row.line.ticket, strong=True),
        Column("service", translate("Closing", "Service"), lambda row: row.service, stretch=True),
        Column("state", translate("Closing", "State"), lambda row: row.state),
        Column("since", translate("Closing", "Since"), lambda row: row.since, right=True, spare_below=_TIMES_FROM),
        Column("wait", translate("Closing", "Wait"), lambda row: row.wait, right=True, spare_below=_TIMES_FROM),
        Column("choice", translate("Closing", "Becomes"), _choice, tone=_tone, tip=_meaning),
    )


def _choice(row: TicketRow) -> str:
    if row.choice is None:
        words = QCoreApplication.translate("Closing", "to be settled")
        return f"{_OPEN} {words}"
    return f"{_CHOSEN} {settlement_words()[row.choice]}"


def _tone(row: TicketRow) -> Tone:
    return Tone.WARN if row.choice is None else Tone.ACCENT


def _meaning(row: TicketRow) -> str:
    return settlement_meanings()[row.choice] if row.choice else ""
