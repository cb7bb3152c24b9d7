"""The sentence of each reason for which a row is not imported."""

from __future__ import annotations

from desk_app.exchange.imports.rejections import Reason, Rejected

SENTENCES: dict[Reason, str] = {
    Reason.RULE: "{said}.",
    Reason.EXTRA_CELLS: "It has more cells than there are columns: its cells may be shifted.",
    Reason.NO_DAY: "It has no date.",
    Reason.BAD_DAY: "“{text}” ({field}) is not a date of the kind {expected}.",
    Reason.NO_ARRIVAL: "It has no time of arrival.",
    Reason.BAD_TIME: "“{text}” ({field}) is not a time that can be read.",
    Reason.BAD_DURATION: "“{text}” ({field}) is not a duration in {unit}.",
    Reason.TIME_WITHOUT_DAY: "“{text}” ({field}) is a time without its date, and the map names no day.",
    Reason.SKIPPED_HOUR: "{text} ({field}) was skipped when summer time began in {timezone}.",
    Reason.YEAR: "The year {year} ({field}) is not between {first} and {last}.",
    Reason.FUTURE: "It lies in the future ({day}).",
    Reason.NO_START: "It was served but has no time of call or of start.",
    Reason.NEGATIVE_WAIT: "{field} is {seconds} s before the arrival.",
    Reason.NEGATIVE_SERVICE: "The service ends {seconds} s before it starts.",
    Reason.TOO_LONG: "{field} is {hours} h away from the arrival: more than {limit} h.",
    Reason.NO_OUTCOME: "Nothing tells how the visit ended.",
    Reason.UNKNOWN_OUTCOME: "The outcome “{text}” is not in the map.",
    Reason.NO_SERVICE: "It names no service.",
    Reason.UNKNOWN_SERVICE: "There is no service “{text}” in the settings.",
    Reason.UNKNOWN_COUNTER: "There is no counter “{text}” in the settings.",
    Reason.UNKNOWN_SITE: "There is no site “{text}” in the settings.",
    Reason.UNKNOWN_CHANNEL: "“{text}” is none of counter, phone, email, letter, web.",
    Reason.BAD_PERSONS: "“{text}” is not a number of persons from 1 to {limit}.",
    Reason.OUTSIDE_SURVEY: "{day} is not a day of the survey, or is to come.",
    Reason.UNKNOWN_ANSWER: "“{text}” is no answer to {field}; tell in the map what it means.",
    Reason.NO_ANSWER: "Nothing is answered.",
    Reason.UNKNOWN_FORM_CHANNEL: "“{text}” is none of web, kiosk, paper.",
    Reason.NO_CALL_TIME: "It does not tell when the call came.",
    Reason.BAD_RINGING: "It rang {seconds} s: that is not from 0 to {limit}.",
    Reason.BAD_NUMBER: "“{text}” ({field}) is not a number of calls or of seconds.",
    Reason.SLOT_SUM: "Its counts contradict each other.",
    Reason.NO_CALLS: "Nobody called: there is nothing to record.",
    Reason.DUPLICATE: "Line {line} has the same identity.",
    Reason.DIFFERS: "It was imported before and now tells otherwise ({fields}): what is recorded stays.",
    Reason.NO_IDENTITY: "The columns of its identity are empty.",
    Reason.NO_RECEPTION: "It has no day of reception.",
    Reason.ANSWERED_BEFORE: "It is answered on {answered}, before its reception on {received}.",
    Reason.PROMISED_BEFORE: "Its answer is promised for {promised}, before its reception on {received}.",
    Reason.NO_OBJECT: "It has no object.",
    Reason.UNKNOWN_OBJECT: "There is no object “{text}” in the settings.",
    Reason.UNKNOWN_REQUEST_CHANNEL: "“{text}” is no way of coming that is known.",
    Reason.UNKNOWN_KIND: "“{text}” is none of complaint, suggestion, thanks.",
    Reason.UNKNOWN_THEME: "“{text}” is none of the themes of complaints.",
}


def sentence(rejected: Rejected) -> str:
    """Why the row is not imported, in one English sentence."""
    return SENTENCES[rejected.reason].format_map(rejected.details)
