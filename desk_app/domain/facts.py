"""Facts: what happened at the desk, one row each in the append-only journal, chained by hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What kind of fact. The names are stored: never renamed, only added to."""

    ARRIVED = "arrived"
    CALLED = "called"
    RECALLED = "recalled"
    STARTED = "started"
    FINISHED = "finished"
    TRANSFERRED = "transferred"
    REQUEUED = "requeued"
    HELD = "held"
    RESUMED = "resumed"
    ABSENT = "absent"
    RETURNED = "returned"
    LEFT = "left"
    VOIDED = "voided"
    UNCLOSED = "unclosed"
    CARRIED_OVER = "carried_over"
    EDITED = "edited"
    FLAGGED = "flagged"
    UNFLAGGED = "unflagged"
    CORRECTED = "corrected"
    UNDONE = "undone"
    PRIVACY_REQUESTED = "privacy_requested"
    PRIVACY_SETTLED = "privacy_settled"
    ROOM_FREED = "room_freed"
    APPOINTMENT_BOOKED = "appointment_booked"
    APPOINTMENT_CHANGED = "appointment_changed"
    APPOINTMENT_CANCELLED = "appointment_cancelled"
    APPOINTMENT_MISSED = "appointment_missed"
    COUNTER_OPENED = "counter_opened"
    COUNTER_CLOSED = "counter_closed"
    COUNTER_PAUSED = "counter_paused"
    COUNTER_RESUMED = "counter_resumed"
    HALL_OPENED = "hall_opened"
    HALL_CLOSED = "hall_closed"
    DAY_CLOSED = "day_closed"
    DAY_REOPENED = "day_reopened"
    CONTACT_LOGGED = "contact_logged"
    SETTINGS_CHANGED = "settings_changed"
    CLOCK_JUMPED = "clock_jumped"
    PURGED = "purged"
    ERASED = "erased"
    DISCLOSED = "disclosed"
    TICKET_REPRINTED = "ticket_reprinted"
    SCOPE_CHANGED = "scope_changed"
    PERIOD_CLOSED = "period_closed"
    PERIOD_AMENDED = "period_amended"
    COMPLAINT_RECORDED = "complaint_recorded"
    COMPLAINT_AMENDED = "complaint_amended"
    COMPLAINT_ACKNOWLEDGED = "complaint_acknowledged"
    COMPLAINT_ASSIGNED = "complaint_assigned"
    COMPLAINT_REVIEWED = "complaint_reviewed"
    COMPLAINT_HELD = "complaint_held"
    COMPLAINT_DRAFTED = "complaint_drafted"
    COMPLAINT_ANSWERED = "complaint_answered"
    COMPLAINT_CLOSED = "complaint_closed"
    COMPLAINT_REOPENED = "complaint_reopened"
    COMPLAINT_TRANSFERRED = "complaint_transferred"
    COMPLAINT_RECLASSIFIED = "complaint_reclassified"
    COMPLAINT_WITHDRAWN = "complaint_withdrawn"
    COMPLAINT_DUPLICATED = "complaint_duplicated"
    COMPLAINT_UNANSWERABLE = "complaint_unanswerable"
    SURVEY_DRAFTED = "survey_drafted"
    SURVEY_AMENDED = "survey_amended"
    SURVEY_OPENED = "survey_opened"
    SURVEY_SEALED = "survey_sealed"
    SURVEY_CLOSED = "survey_closed"
    SURVEY_PUBLISHED = "survey_published"
    REQUEST_RECORDED = "request_recorded"
    REQUEST_AMENDED = "request_amended"
    REQUEST_RECEIPTED = "request_receipted"
    REQUEST_ACKNOWLEDGED = "request_acknowledged"
    REQUEST_ASSIGNED = "request_assigned"
    REQUEST_DOCUMENTS_ASKED = "request_documents_asked"
    REQUEST_DOCUMENTS_CAME = "request_documents_came"
    REQUEST_HELD = "request_held"
    REQUEST_ANSWERED = "request_answered"
    REQUEST_TRANSFERRED = "request_transferred"
    REQUEST_EXPLAINED = "request_explained"
    REQUEST_WITHDRAWN = "request_withdrawn"
    REQUEST_DUPLICATED = "request_duplicated"
    REQUEST_REOPENED = "request_reopened"
    ENTRY_RECORDED = "entry_recorded"
    ENTRY_AMENDED = "entry_amended"
    ENTRY_MOVED = "entry_moved"
    CALL_LOGGED = "call_logged"
    CALL_VOIDED = "call_voided"
    CALLBACK_TRIED = "callback_tried"
    CALLBACK_KEPT = "callback_kept"
    CALLBACK_DROPPED = "callback_dropped"
    CHECK_PLAN_CHANGED = "check_plan_changed"
    CHECK_DONE = "check_done"
    CHECK_AMENDED = "check_amended"
    MYSTERY_PLANNED = "mystery_planned"
    MYSTERY_DONE = "mystery_done"
    MYSTERY_SCORED = "mystery_scored"
    MYSTERY_CANCELLED = "mystery_cancelled"
    ACT_ASKED = "act_asked"
    ACT_COUNTED = "act_counted"
    ACT_SUSPENDED = "act_suspended"
    ACT_RESUMED = "act_resumed"
    ACT_READY = "act_ready"
    ACT_NOTIFIED = "act_notified"
    ACT_ISSUED = "act_issued"
    ACT_CORRECTED = "act_corrected"
    ACT_CANCELLED = "act_cancelled"


@dataclass(frozen=True, slots=True)
class Fact:
    """One journal row.

    `at` is when it happened and `recorded_at` when it was written, both UTC milliseconds (they differ for
    imported or corrected history); `day` is the local business day, ISO; `op` and `part` identify the act;
    `payload` is plain JSON without personal data; facts of a register name it there, with the number of the `entry`;
    `undo_of` names the fact that this one takes back:
    an `UNDONE` fact erases it from the fold, a `VOIDED` or cancelling one says that the entry was a mistake.
    """

    id: int
    op: str
    part: int
    at: int
    recorded_at: int
    day: str
    kind: Kind
    site: str
    desk: str
    agent: str
    counter: str | None
    visit: int | None
    appointment: int | None
    payload: Mapping[str, Any]
    undo_of: int | None = None
    hash: bytes = b""


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def canonical(payload: Mapping[str, Any]) -> str:
    """The one JSON text of a payload: sorted keys, no spaces, no NaN."""
    return _CANONICAL.encode(payload)


def chain_hash(previous: bytes, fields: Sequence[object]) -> bytes:
    """SHA-256 over the previous row's hash and every other stored field of this row, in the order of `Fact`."""
    text = _CANONICAL.encode(fields)
    return hashlib.sha256(previous + text.encode("utf-8", "surrogatepass")).digest()


def settled(facts: Iterable[Fact]) -> list[Fact]:
    """The facts that stand, in order: without those undone, and with corrected times in place of the old ones.

    `CORRECTED` facts name the fact whose time they set, and what of its payload follows from the time (`told`);
    the latest correction wins. Undone corrections fall away like any other fact, which gives the former time back.
    """
    facts = list(facts)
    undone = {fact.undo_of for fact in facts if fact.kind is Kind.UNDONE}
    standing = [fact for fact in facts if fact.id not in undone and fact.kind is not Kind.UNDONE]
    corrections = {fact.payload["fact"]: fact.payload for fact in standing if fact.kind is Kind.CORRECTED}
    if not corrections:
        return standing
    return [_corrected(fact, corrections[fact.id]) if fact.id in corrections else fact for fact in standing]


def _corrected(fact: Fact, correction: Mapping[str, Any]) -> Fact:
    return replace(fact, at=correction["new_at"], payload={**fact.payload, **correction.get("told", {})})
