"""The columns of the requests: when, how long, what was answered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.domain.visit import PrivacyMode, PrivacyObstacle, PrivacyOutcome
from desk_app.storage.privacy_readings import PrivacyLine
from desk_app.ui.domain_words import (
    privacy_mode_words,
    privacy_obstacle_words,
    privacy_outcome_words,
    state_words,
)
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats


def request_columns(
    formats: Formats, room_label: Callable[[str], str], now: Callable[[], int]
) -> tuple[Column[PrivacyLine], ...]:
    """The columns; `room_label` names a room, `now` is the present in UTC milliseconds."""
    translate = QCoreApplication.translate

    def answered(line: PrivacyLine) -> str:
        return f"{SHAPES[_tone(line)]} {_answer(line, room_label)}"

    def delay(line: PrivacyLine) -> str:
        return formats.elapsed(_delay_s(line, now()))

    return (
        Column("ticket", translate("ConfidentialityRequests", "Ticket"), lambda line: line.ticket, strong=True),
        Column(
            "asked",
            translate("ConfidentialityRequests", "Asked at"),
            lambda line: formats.clock(line.requested_at),
            right=True,
        ),
        Column("delay", translate("ConfidentialityRequests", "Delay"), delay, right=True),
        Column("answer", translate("ConfidentialityRequests", "Answer"), answered, tone=_tone, stretch=True),
        Column("state", translate("ConfidentialityRequests", "Visit"), lambda line: state_words()[line.state]),
    )


def _delay_s(line: PrivacyLine, now: int) -> float | None:
    """From the request to the private reception; still running while somebody waits for it."""
    if line.received_at is not None:
        return (line.received_at - line.requested_at) / 1000
    return (now - line.requested_at) / 1000 if line.pending else None


def _answer(line: PrivacyLine, room_label: Callable[[str], str]) -> str:
    if line.outcome is None:
        text = QCoreApplication.translate("ConfidentialityRequests", "to be answered")
        return text if line.pending else QCoreApplication.translate("ConfidentialityRequests", "without an answer")
    if line.room is not None:
        return room_label(line.room)
    if line.mode is not None:
        return privacy_mode_words()[PrivacyMode(line.mode)]
    if line.obstacle is not None:
        outcome = privacy_outcome_words()[PrivacyOutcome(line.outcome)]
        return f"{outcome} · {privacy_obstacle_words()[PrivacyObstacle(line.obstacle)]}"
    return privacy_outcome_words()[PrivacyOutcome(line.outcome)]


def _tone(line: PrivacyLine) -> Tone:
    if line.outcome in (PrivacyOutcome.GRANTED, PrivacyOutcome.ALTERNATIVE):
        return Tone.GOOD
    if line.outcome == PrivacyOutcome.NOT_POSSIBLE:
        return Tone.BAD
    return Tone.DISCREET if line.pending else Tone.NEUTRAL
