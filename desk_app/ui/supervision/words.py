"""The words of the supervision page: definitions, reasons of exclusion, facts, periods."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from desk_app.domain.facts import Kind
from desk_app.domain.figures.query import Grouping
from desk_app.domain.figures.rules import UNTIMED
from desk_app.domain.visit import State
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.period import Period, Span


def span_words() -> dict[Span, tuple[str, str]]:
    """The key and the name of each span."""
    translate = QCoreApplication.translate
    return {
        Span.DAY: (translate("SpanKey", "D"), translate("Span", "Day")),
        Span.WEEK: (translate("SpanKey", "W"), translate("Span", "Week")),
        Span.MONTH: (translate("SpanKey", "M"), translate("Span", "Month")),
        Span.QUARTER: (translate("SpanKey", "Q"), translate("Span", "Quarter")),
        Span.YEAR: (translate("SpanKey", "Y"), translate("Span", "Year")),
    }


def period_title(period: Period, formats: Formats) -> str:
    """The period as read between its two arrows."""
    translate = QCoreApplication.translate
    match period.span:
        case Span.DAY:
            return formats.long_day(period.first)
        case Span.WEEK:
            text = translate("Period", "{first} to {last} {year}")
            first, last = (formats.locale.toString(qt_date(day), "d MMM") for day in (period.first, period.last))
            return text.format(first=first, last=last, year=period.last.year)
        case Span.MONTH:
            return formats.month(period.first)
        case Span.QUARTER:
            text = translate("Period", "Quarter {quarter} of {year}")
            return text.format(quarter=(period.first.month + 2) // 3, year=period.first.year)
        case Span.YEAR:
            return str(period.first.year)


def qt_date(day: date) -> QDate:
    """The same day as Qt knows it."""
    return QDate(day.year, day.month, day.day)


def wait_definition() -> str:
    """What the wait is: printed under the chart."""
    return QCoreApplication.translate(
        "Definition",
        "Wait: from the arrival, or the booked time of a visitor who came early, to the call to the counter (the start"
        " of service where it is recorded apart); visits served. Median and P90: interpolated on exact seconds, like"
        " the inclusive percentile of a spreadsheet.",
    )


def within_definition() -> str:
    """What the share within the target is; `{target}` is a duration."""
    return QCoreApplication.translate(
        "Definition",
        "Share within {target}: served after {target} of wait at most, over those served and those who left after"
        " waiting longer.",
    )


def exclusion_words() -> dict[str, str]:
    """Why visits are in no duration; `{n}` is how many."""
    translate = QCoreApplication.translate
    return {
        State.VOID: translate("Exclusion", "{n} entered by mistake"),
        State.UNCLOSED: translate("Exclusion", "{n} not closed"),
        UNTIMED: translate("Exclusion", "{n} without a usable time"),
        "clock": translate("Exclusion", "{n} across a change of the PC’s clock"),
        "closing": translate("Exclusion", "{n} settled as served at closing"),
        "carried_over": translate("Exclusion", "{n} carried over to another day"),
    }


def doubt_words() -> dict[str, str]:
    """The same reasons, for one visit."""
    translate = QCoreApplication.translate
    return {
        "clock": translate("Doubt", "the PC’s clock was changed"),
        "closing": translate("Doubt", "end set at closing"),
        "carried_over": translate("Doubt", "carried over to another day"),
    }


def fact_words() -> dict[Kind, str]:
    """What happened to a visit, one line each."""
    translate = QCoreApplication.translate
    return {
        Kind.ARRIVED: translate("Fact", "Arrival"),
        Kind.CALLED: translate("Fact", "Call"),
        Kind.RECALLED: translate("Fact", "Call repeated"),
        Kind.STARTED: translate("Fact", "Start of service"),
        Kind.FINISHED: translate("Fact", "End of service"),
        Kind.TRANSFERRED: translate("Fact", "Sent on"),
        Kind.REQUEUED: translate("Fact", "Back in the queue"),
        Kind.HELD: translate("Fact", "Put on hold"),
        Kind.RESUMED: translate("Fact", "Taken up again"),
        Kind.ABSENT: translate("Fact", "Absent at the call"),
        Kind.RETURNED: translate("Fact", "Came back"),
        Kind.LEFT: translate("Fact", "Departure"),
        Kind.VOIDED: translate("Fact", "Entered by mistake"),
        Kind.UNCLOSED: translate("Fact", "Found open at closing"),
        Kind.CARRIED_OVER: translate("Fact", "Carried over"),
        Kind.EDITED: translate("Fact", "Arrival completed"),
        Kind.FLAGGED: translate("Fact", "Durations set aside"),
        Kind.CORRECTED: translate("Fact", "Time corrected"),
        Kind.PRIVACY_REQUESTED: translate("Fact", "Confidentiality asked for"),
        Kind.PRIVACY_SETTLED: translate("Fact", "Confidentiality answered"),
        Kind.ROOM_FREED: translate("Fact", "Room free again"),
    }


def interview() -> str:
    """What stands in place of the service of a discreet visit."""
    return QCoreApplication.translate("Supervision", "Interview")


def course_words() -> dict[Grouping, str]:
    """The name of the view along the time."""
    translate = QCoreApplication.translate
    return {
        Grouping.DAY: translate("ChartCard", "By day"),
        Grouping.WEEK: translate("ChartCard", "By week"),
        Grouping.MONTH: translate("ChartCard", "By month"),
    }
