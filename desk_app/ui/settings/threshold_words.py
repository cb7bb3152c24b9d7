"""What each threshold is, and its unit, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.settings import ThresholdKey


def threshold_words() -> dict[ThresholdKey, str]:
    """The name of every threshold."""
    translate = QCoreApplication.translate
    return {
        ThresholdKey.WAIT_MAX_MINUTES: translate("Thresholds", "Wait: target"),
        ThresholdKey.WAIT_WARN_MINUTES: translate("Thresholds", "Wait: warning"),
        ThresholdKey.WAIT_TARGET_SHARE: translate("Thresholds", "Wait: share within the target"),
        ThresholdKey.SURGE_WAITING: translate("Thresholds", "Hall: it fills up from"),
        ThresholdKey.ABANDON_MAX: translate("Thresholds", "Hall: share of those who give up, at most"),
        ThresholdKey.FAIRNESS_AFTER: translate("Thresholds", "Calls: an ordinary ticket comes after"),
        ThresholdKey.ABSENT_TOLERANCE_MINUTES: translate("Thresholds", "Absence: the place is kept for"),
        ThresholdKey.HOLD_ALARM_MINUTES: translate("Thresholds", "On hold: told after"),
        ThresholdKey.RECALL_DELAY_SECONDS: translate("Thresholds", "Calls: at least between two calls"),
        ThresholdKey.RECALL_LIMIT: translate("Thresholds", "Calls: absence proposed after"),
        ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES: translate("Thresholds", "Appointment: on time within"),
        ThresholdKey.APPOINTMENT_TARGET_SHARE: translate("Thresholds", "Appointment: share on time"),
        ThresholdKey.APPOINTMENT_MISSED_AFTER_MINUTES: translate("Thresholds", "Appointment: missed after"),
        ThresholdKey.PRIVACY_DELAY_MINUTES: translate("Thresholds", "Confidentiality: received apart within"),
        ThresholdKey.UNDO_SECONDS: translate("Thresholds", "Undo: possible for"),
        ThresholdKey.CALL_MAX_RINGS: translate("Thresholds", "Telephone: answered within"),
        ThresholdKey.CALLBACK_DAYS: translate("Thresholds", "Telephone: called back within, in working days"),
        ThresholdKey.MAIL_WORKING_DAYS: translate("Thresholds", "Letters: working days to answer"),
        ThresholdKey.EMAIL_WORKING_DAYS: translate("Thresholds", "E-mails: working days to answer"),
        ThresholdKey.COMPLAINT_DAYS: translate("Thresholds", "Complaints: time to answer"),
    }


def unit_words(unit: str) -> str:
    """A unit as it follows a number."""
    translate = QCoreApplication.translate
    return {
        "min": translate("Thresholds", " min"),
        "s": translate("Thresholds", " s"),
        "share": translate("Thresholds", " %"),
        "persons": translate("Thresholds", " persons"),
        "calls": translate("Thresholds", " calls"),
        "days": translate("Thresholds", " days"),
        "rings": translate("Thresholds", " rings"),
    }.get(unit, f" {unit}")
