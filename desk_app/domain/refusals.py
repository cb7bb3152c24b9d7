"""Every way the rules say no: a code and its details; the sentences are told by the screens."""

from __future__ import annotations

from enum import StrEnum


class RefusalCode(StrEnum):
    """One rule that was not met. Each has a sentence in every language of the screens."""

    UNKNOWN_VISIT = "unknown_visit"
    UNKNOWN_APPOINTMENT = "unknown_appointment"
    UNKNOWN_SERVICE = "unknown_service"
    UNKNOWN_COUNTER = "unknown_counter"
    UNKNOWN_ROOM = "unknown_room"
    UNKNOWN_REASON = "unknown_reason"
    WRONG_STATE = "wrong_state"
    OTHER_COUNTER = "other_counter"
    COUNTER_BUSY = "counter_busy"
    COUNTER_CLOSED = "counter_closed"
    COUNTER_NOT_PAUSED = "counter_not_paused"
    COUNTER_ALREADY_OPEN = "counter_already_open"
    NOBODY_WAITS = "nobody_waits"
    RECALL_TOO_SOON = "recall_too_soon"
    GROUP_SIZE = "group_size"
    QUANTITY = "quantity"
    SUPERVISOR_ONLY = "supervisor_only"
    NOTHING_TO_UNDO = "nothing_to_undo"
    UNDO_TOO_LATE = "undo_too_late"
    UNDO_OVERTAKEN = "undo_overtaken"
    CORRECTION_ORDER = "correction_order"
    CORRECTION_FUTURE = "correction_future"
    CORRECTION_SUBJECT = "correction_subject"
    ALREADY_DISCREET = "already_discreet"
    NOT_DISCREET = "not_discreet"
    ROOM_TAKEN = "room_taken"
    ROOM_NEEDED = "room_needed"
    MODE_NEEDED = "mode_needed"
    REASON_NEEDED = "reason_needed"
    APPOINTMENT_STATE = "appointment_state"
    APPOINTMENT_OTHER_DAY = "appointment_other_day"
    APPOINTMENT_NOT_MISSED_YET = "appointment_not_missed_yet"
    HALL_ALREADY_OPEN = "hall_already_open"
    HALL_NOT_OPEN = "hall_not_open"
    DAY_HAS_OPEN_VISITS = "day_has_open_visits"
    DAY_HAS_APPOINTMENTS = "day_has_appointments"
    DAY_ALREADY_CLOSED = "day_already_closed"
    DAY_NOT_CLOSED = "day_not_closed"
    NOT_INACCURATE = "not_inaccurate"
    TIMES_IMPOSSIBLE = "times_impossible"
    SETTINGS_INVALID = "settings_invalid"
    SETTINGS_CHANGED_MEANWHILE = "settings_changed_meanwhile"
    BAD_TIME = "bad_time"
    FRAMEWORK_SYNTAX = "framework_syntax"
    FRAMEWORK_MISSING = "framework_missing"
    FRAMEWORK_UNKNOWN = "framework_unknown"
    FRAMEWORK_TYPE = "framework_type"
    FRAMEWORK_VALUE = "framework_value"
    FRAMEWORK_TWICE = "framework_twice"
    UNKNOWN_FRAMEWORK = "unknown_framework"
    UNKNOWN_SCOPE = "unknown_scope"
    SCOPE_INVALID = "scope_invalid"
    SCOPE_CHANGED_MEANWHILE = "scope_changed_meanwhile"
    UNKNOWN_COMPLAINT = "unknown_complaint"
    UNKNOWN_AGENT = "unknown_agent"
    COMPLAINT_STATE = "complaint_state"
    COMPLAINT_ACKNOWLEDGED_ALREADY = "complaint_acknowledged_already"
    COMPLAINT_NOT_ANSWERED = "complaint_not_answered"
    COMPLAINT_REACHABLE = "complaint_reachable"
    COMPLAINT_RESTRICTED = "complaint_restricted"
    COMPLAINT_DAY = "complaint_day"
    COMPLAINT_EMPTY = "complaint_empty"
    COMPLAINT_DUPLICATE = "complaint_duplicate"
    UNKNOWN_ENTRY = "unknown_entry"
    ENTRY_STATE = "entry_state"
    ENTRY_FIELD_NEEDED = "entry_field_needed"
    ENTRY_FIELD_WRONG = "entry_field_wrong"


class Refusal(Exception):  # noqa: N818 - the hall's word: a rule refuses, nothing is broken
    """A rule was not met; nothing was written.

    `code` names the rule, `details` holds what its sentence needs (labels, states, minutes).
    """

    def __init__(self, code: RefusalCode, **details: object) -> None:
        super().__init__(code.value, details)
        self.code = code
        self.details = details
