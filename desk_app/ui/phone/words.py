"""What the codes of calls are called, and how a time to answer is typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.settings import Settings

COLUMN_KEYS = {
    CallOutcome.ANSWERED: "R",
    CallOutcome.TRANSFERRED: "T",
    CallOutcome.TRANSFER_FAILED: "E",
    CallOutcome.MESSAGE_TAKEN: "M",
}
"""The columns of the tally and their keys; the first one is where it rests."""
ALONE_KEYS = {CallOutcome.WRONG_NUMBER: "F", CallOutcome.MISSED: "N"}
"""Counted by one key without a reason."""
PROMISE_KEY = "P"
_ANSWERED_AFTER = re.compile(r"(\d{1,4})\s*(s|sec|secondes?|seconds?)?", re.IGNORECASE)


def outcome_words() -> dict[CallOutcome, str]:
    """What became of a call."""
    translate = QCoreApplication.translate
    return {
        CallOutcome.ANSWERED: translate("Phone", "Solved"),
        CallOutcome.TRANSFERRED: translate("Phone", "Put through"),
        CallOutcome.TRANSFER_FAILED: translate("Phone", "Not put through"),
        CallOutcome.MESSAGE_TAKEN: translate("Phone", "Message taken"),
        CallOutcome.CALLBACK_PROMISED: translate("Phone", "Call-back promised"),
        CallOutcome.WRONG_NUMBER: translate("Phone", "Wrong number"),
        CallOutcome.MISSED: translate("Phone", "Missed"),
        CallOutcome.PICKED_UP: translate("Phone", "Taken"),
    }


def reason_of(settings: Settings, reason: str) -> str:
    """The name of a reason; one taken out of the settings is called by its code."""
    return next((known.label for known in settings.call_reasons if known.id == reason), reason)


def answered_after(typed: str) -> tuple[int | None, int | None]:
    """Rings and seconds of what was typed: "4" rings, "18 s". ValueError when it is neither."""
    if not typed.strip():
        return None, None
    found = _ANSWERED_AFTER.fullmatch(typed.strip())
    if found is None:
        raise ValueError(typed)
    number = int(found[1])
    return (None, number) if found[2] else (number, None)
