"""Why a row is not imported, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.exchange.imports import Reason, Rejected
from desk_app.ui.runtime.formats import as_read


def row_sentence(rejected: Rejected) -> str:
    """One sentence on a row that is not imported."""
    read = {name: as_read(told) for name, told in rejected.details.items()}
    if "expected" in read:
        read["expected"] = _orders().get(read["expected"], read["expected"])
    return _sentences()[rejected.reason].format_map(read)


def _orders() -> dict[str, str]:
    """How a date in figures was expected."""
    translate = QCoreApplication.translate
    return {
        "dmy": translate("Imports", "day/month/year"),
        "mdy": translate("Imports", "month/day/year"),
        "ymd": translate("Imports", "year/month/day"),
    }


def _sentences() -> dict[Reason, str]:
    translate = QCoreApplication.translate
    return {
        Reason.RULE: translate("Imports", "{said}."),
        Reason.EXTRA_CELLS: translate("Imports", "It has more cells than there are columns: its cells may be shifted."),
        Reason.NO_DAY: translate("Imports", "It has no date."),
        Reason.BAD_DAY: translate("Imports", "“{text}” ({field}) is not a date of the kind {expected}."),
        Reason.NO_ARRIVAL: translate("Imports", "It has no time of arrival."),
        Reason.BAD_TIME: translate("Imports", "“{text}” ({field}) is not a time that can be read."),
        Reason.BAD_DURATION: translate("Imports", "“{text}” ({field}) is not a duration in {unit}."),
        Reason.TIME_WITHOUT_DAY: translate(
            "Imports", "“{text}” ({field}) is a time without its date, and the map names no day."
        ),
        Reason.SKIPPED_HOUR: translate("Imports", "{text} ({field}) was skipped when summer time began in {timezone}."),
        Reason.YEAR: translate("Imports", "The year {year} ({field}) is not between {first} and {last}."),
        Reason.FUTURE: translate("Imports", "It lies in the future ({day})."),
        Reason.NO_START: translate("Imports", "It was served but has no time of call or of start."),
        Reason.NEGATIVE_WAIT: translate("Imports", "{field} is {seconds} s before the arrival."),
        Reason.NEGATIVE_SERVICE: translate("Imports", "The service ends {seconds} s before it starts."),
        Reason.TOO_LONG: translate("Imports", "{field} is {hours} h away from the arrival: more than {limit} h."),
        Reason.NO_OUTCOME: translate("Imports", "Nothing tells how the visit ended."),
        Reason.UNKNOWN_OUTCOME: translate("Imports", "The outcome “{text}” is not in the map."),
        Reason.NO_SERVICE: translate("Imports", "It names no service."),
        Reason.UNKNOWN_SERVICE: translate("Imports", "There is no service “{text}” in the settings."),
        Reason.UNKNOWN_COUNTER: translate("Imports", "There is no counter “{text}” in the settings."),
        Reason.UNKNOWN_SITE: translate("Imports", "There is no site “{text}” in the settings."),
        Reason.UNKNOWN_CHANNEL: translate("Imports", "“{text}” is none of counter, phone, email, letter, web."),
        Reason.BAD_PERSONS: translate("Imports", "“{text}” is not a number of persons from 1 to {limit}."),
        Reason.OUTSIDE_SURVEY: translate("Imports", "{day} is not a day of the survey, or is to come."),
        Reason.UNKNOWN_ANSWER: translate("Imports", "“{text}” is no answer to {field}; tell in the map what it means."),
        Reason.NO_ANSWER: translate("Imports", "Nothing is answered."),
        Reason.UNKNOWN_FORM_CHANNEL: translate("Imports", "“{text}” is none of web, kiosk, paper."),
        Reason.NO_CALL_TIME: translate("Imports", "It does not tell when the call came."),
        Reason.BAD_RINGING: translate("Imports", "It rang {seconds} s: that is not from 0 to {limit}."),
        Reason.BAD_NUMBER: translate("Imports", "“{text}” ({field}) is not a number of calls or of seconds."),
        Reason.SLOT_SUM: translate("Imports", "Its counts contradict each other."),
        Reason.NO_CALLS: translate("Imports", "Nobody called: there is nothing to record."),
        Reason.DUPLICATE: translate("Imports", "Line {line} has the same identity."),
        Reason.DIFFERS: translate(
            "Imports", "It was imported before and now tells otherwise ({fields}): what is recorded stays."
        ),
        Reason.NO_IDENTITY: translate("Imports", "The columns of its identity are empty."),
        Reason.NO_RECEPTION: translate("Imports", "It has no day of reception."),
        Reason.ANSWERED_BEFORE: translate(
            "Imports", "It is answered on {answered}, before its reception on {received}."
        ),
        Reason.PROMISED_BEFORE: translate(
            "Imports", "Its answer is promised for {promised}, before its reception on {received}."
        ),
        Reason.NO_OBJECT: translate("Imports", "It has no object."),
        Reason.UNKNOWN_OBJECT: translate("Imports", "There is no object “{text}” in the settings."),
        Reason.UNKNOWN_REQUEST_CHANNEL: translate("Imports", "“{text}” is no way of coming that is known."),
        Reason.UNKNOWN_KIND: translate("Imports", "“{text}” is none of complaint, suggestion, thanks."),
        Reason.UNKNOWN_THEME: translate("Imports", "“{text}” is none of the themes of complaints."),
    }
