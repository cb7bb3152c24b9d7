"""What the rules of the registers and of the commitments say when they say no."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.refusals import RefusalCode


def register_sentences() -> dict[RefusalCode, str]:
    """All of them, translated now."""
    return {
        **_quality_sentences(),
        **_survey_sentences(),
        **_entry_sentences(),
        **_call_sentences(),
        **_act_sentences(),
        **_check_sentences(),
        **_complaint_sentences(),
        **_request_sentences(),
    }


def _period_sentences() -> dict[RefusalCode, str]:
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_PERIOD: translate(
            "Refusals", "“{period}” is not a period. Write a year (2026) or a month (2026-03)."
        ),
        RefusalCode.PERIOD_NOT_OVER: translate(
            "Refusals", "This period ends on {last}: it can be closed from the day after on."
        ),
        RefusalCode.PERIOD_CLOSED_ALREADY: translate(
            "Refusals", "This period was closed on {day}. What changed since is recorded as an amendment."
        ),
        RefusalCode.PERIOD_NOT_CLOSED: translate("Refusals", "This period is not closed: there is nothing to amend."),
        RefusalCode.PERIOD_NOT_COVERED: translate(
            "Refusals", "The scope did not hold in this period: there is nothing to close."
        ),
        RefusalCode.NOTHING_TO_AMEND: translate(
            "Refusals", "The figures of this period are those last told: there is nothing to amend."
        ),
    }


def _quality_sentences() -> dict[RefusalCode, str]:
    """Those of frameworks and scopes."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.FRAMEWORK_SYNTAX: translate(
            "Refusals", "{file}, line {line}: this is not valid TOML ({cause}). Correct the file."
        ),
        RefusalCode.FRAMEWORK_MISSING: translate("Refusals", "{file}, line {line}: “{key}” is missing. Add it."),
        RefusalCode.FRAMEWORK_UNKNOWN: translate(
            "Refusals", "{file}, line {line}: “{key}” means nothing here. What may stand here: {known}."
        ),
        RefusalCode.FRAMEWORK_TYPE: translate(
            "Refusals", "{file}, line {line}: “{key}” is not of the right form. Write it like {example}."
        ),
        RefusalCode.FRAMEWORK_VALUE: translate(
            "Refusals", "{file}, line {line}: “{key}” is “{value}”. What is known: {known}."
        ),
        RefusalCode.FRAMEWORK_TWICE: translate(
            "Refusals", "{file}, line {line}: “{value}” is there twice. Keep one of them."
        ),
        RefusalCode.UNKNOWN_FRAMEWORK: translate(
            "Refusals", "The framework “{framework}” is not among the files of the program. Install them again."
        ),
        RefusalCode.UNKNOWN_SCOPE: translate(
            "Refusals", "The scope “{scope}” is not known here. What is known: {known}."
        ),
        RefusalCode.SCOPE_INVALID: translate(
            "Refusals", "The scope is not accepted: look at “{field}”, then save again."
        ),
        RefusalCode.SCOPE_CHANGED_MEANWHILE: translate(
            "Refusals", "Somebody changed the scope meanwhile. It was read again: make your change once more."
        ),
        **_period_sentences(),
    }


def _survey_sentences() -> dict[RefusalCode, str]:
    """Those of the satisfaction surveys."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_SURVEY: translate("Refusals", "Survey no. {number} is not known here."),
        RefusalCode.UNKNOWN_BANK: translate(
            "Refusals", "The questions “{bank}”, version {version}, are not among the files of the program."
        ),
        RefusalCode.SURVEY_STATE: translate(
            "Refusals", "Survey no. {number} has moved on: this can no longer be done."
        ),
        RefusalCode.SURVEY_PLAN: translate("Refusals", "Fill this in."),
        RefusalCode.SURVEY_DAYS: translate("Refusals", "The last day comes before the first one. Choose again."),
        RefusalCode.SURVEY_DAY: translate(
            "Refusals", "This day is not one of the survey ({first} to {last}), or is to come. Choose again."
        ),
        RefusalCode.SURVEY_SERVICE: translate("Refusals", "This service is not part of the survey. Choose another."),
        RefusalCode.SURVEY_QUESTION: translate("Refusals", "The survey does not ask “{question}”."),
        RefusalCode.SURVEY_ANSWER: translate("Refusals", "“{answer}” is no answer to “{question}”."),
        RefusalCode.SURVEY_BLANK: translate("Refusals", "Nothing is answered on this form."),
        RefusalCode.SURVEY_SHEET: translate(
            "Refusals", "There is no such form in batch {batch}, or the batch is finished."
        ),
        RefusalCode.SURVEY_DIFFERENCES: translate(
            "Refusals", "Form {sheet} of batch {batch} was keyed twice and differs: look at the paper and settle it."
        ),
    }


def _entry_sentences() -> dict[RefusalCode, str]:
    """Those of the declared registers; their screens say which field is meant beside it."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_ENTRY: translate("Refusals", "No. {number} is not in the register."),
        RefusalCode.ENTRY_STATE: translate("Refusals", "No. {number} has moved on: this can no longer be done."),
        RefusalCode.ENTRY_FIELD_NEEDED: translate("Refusals", "Fill this in."),
        RefusalCode.ENTRY_FIELD_WRONG: translate("Refusals", "This cannot be kept: choose or write it again."),
    }


def _call_sentences() -> dict[RefusalCode, str]:
    """Those of the switchboard."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_CALL: translate("Refusals", "This call is not among those recorded."),
        RefusalCode.CALL_REASON: translate("Refusals", "Choose what the call was about."),
        RefusalCode.CALL_OUTCOME: translate("Refusals", "Choose what became of the call."),
        RefusalCode.CALL_RINGS: translate("Refusals", "Give 0 to 99 rings, or up to 3600 seconds."),
        RefusalCode.CALL_TIME: translate("Refusals", "This time does not fit: it is later than now."),
        RefusalCode.CALL_NUMBER: translate("Refusals", "Give the number to call back."),
        RefusalCode.CALLBACK_OVER: translate("Refusals", "Nothing is promised any more on this call."),
    }


def _act_sentences() -> dict[RefusalCode, str]:
    """Those of the issuance."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_ACT: translate("Refusals", "No. {number} is not in the register."),
        RefusalCode.UNKNOWN_ACT_TYPE: translate("Refusals", "Choose the act."),
        RefusalCode.ACT_STATE: translate("Refusals", "No. {number} has moved on: this can no longer be done."),
        RefusalCode.ACT_DAY: translate("Refusals", "This day does not fit: it is after today."),
        RefusalCode.ACT_NUMBER: translate("Refusals", "From 1 to {most} at once."),
    }


def _check_sentences() -> dict[RefusalCode, str]:
    """Those of check grids and mystery tests."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_GRID: translate("Refusals", "The grid “{grid}” is not among the files of the program."),
        RefusalCode.UNKNOWN_CHECK: translate("Refusals", "No. {number} is not among the checks."),
        RefusalCode.CHECK_STATE: translate(
            "Refusals", "No. {number} has changed meanwhile: this cannot be done to it now."
        ),
        RefusalCode.CHECK_DAY: translate("Refusals", "This day does not fit: it is after today."),
        RefusalCode.CHECK_INCOMPLETE: translate("Refusals", "Points without an answer: {n}. Answer each of them."),
        RefusalCode.CHECK_NUMBERS: translate("Refusals", "These numbers are more than what was looked at."),
        RefusalCode.CHECK_WHOLE: translate(
            "Refusals", "With these failures, between {least} and {most} comply in every point."
        ),
        RefusalCode.CHECK_NOTHING_CHANGED: translate("Refusals", "This grid is already used so."),
    }


def _complaint_sentences() -> dict[RefusalCode, str]:
    """Those of the register of complaints."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_COMPLAINT: translate("Refusals", "No. {number} is not in the register."),
        RefusalCode.UNKNOWN_AGENT: translate("Refusals", "This agent is not in the settings. Choose another one."),
        RefusalCode.COMPLAINT_STATE: translate(
            "Refusals", "No. {number} has changed meanwhile: this cannot be done to it now."
        ),
        RefusalCode.COMPLAINT_ACKNOWLEDGED_ALREADY: translate("Refusals", "No. {number} is acknowledged already."),
        RefusalCode.COMPLAINT_NOT_ANSWERED: translate(
            "Refusals", "No. {number} is not answered yet. Note the answer first, or say why there is none."
        ),
        RefusalCode.COMPLAINT_REACHABLE: translate(
            "Refusals", "No. {number} came with a name or an address: it has to be answered."
        ),
        RefusalCode.COMPLAINT_RESTRICTED: translate(
            "Refusals", "No. {number} is confidential: only the agent in charge of it can do this."
        ),
        RefusalCode.COMPLAINT_DAY: translate(
            "Refusals", "This day does not fit: it is after today, or before the reception."
        ),
        RefusalCode.COMPLAINT_EMPTY: translate("Refusals", "Write a few words."),
        RefusalCode.COMPLAINT_DUPLICATE: translate(
            "Refusals", "No. {number} cannot be the first of two: choose another number of the register."
        ),
    }


def _request_sentences() -> dict[RefusalCode, str]:
    """Those of the register of requests."""
    translate = QCoreApplication.translate
    return {
        RefusalCode.UNKNOWN_REQUEST: translate("Refusals", "No. {number} is not in the register."),
        RefusalCode.UNKNOWN_OBJECT: translate("Refusals", "This object is not in the settings. Choose another one."),
        RefusalCode.REQUEST_STATE: translate(
            "Refusals", "No. {number} has changed meanwhile: this cannot be done to it now."
        ),
        RefusalCode.REQUEST_ACKNOWLEDGED_ALREADY: translate("Refusals", "No. {number} is acknowledged already."),
        RefusalCode.REQUEST_RESTRICTED: translate(
            "Refusals", "No. {number} is confidential: only the agent in charge of it can do this."
        ),
        RefusalCode.REQUEST_DAY: translate(
            "Refusals", "This day does not fit: it is after today, or before the reception."
        ),
        RefusalCode.REQUEST_PROMISE: translate("Refusals", "The day announced comes before the one it is told on."),
        RefusalCode.REQUEST_EMPTY: translate("Refusals", "Write which documents are missing."),
        RefusalCode.REQUEST_DUPLICATE: translate(
            "Refusals", "No. {number} cannot be the first of two: choose another number of the register."
        ),
    }
