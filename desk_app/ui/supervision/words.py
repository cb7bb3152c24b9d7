"""The words of the supervision page: definitions, reasons of exclusion, facts, periods."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate

from desk_app.domain.facts import Kind
from desk_app.domain.figures.model import Rate
from desk_app.domain.figures.query import Grouping, Measure
from desk_app.domain.figures.rules import UNTIMED
from desk_app.domain.visit import State
from desk_app.ui.domain_words import appointments_kept
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


def definitions() -> dict[str, tuple[str, str]]:
    """Name and definition of each figure of the page, in the words of the printed documents (resources/documents)."""
    translate = QCoreApplication.translate
    return {
        Measure.WAIT: (
            translate("Definition", "Wait"),
            translate(
                "Definition",
                "from the arrival (or the booked time when the visitor is early) to the first start of service, which"
                " is the call where the start is not recorded apart; never below 0; served visits.",
            ),
        ),
        "percentiles": (
            translate("Definition", "Median and P90"),
            translate(
                "Definition",
                "linear interpolation (type 7 of Hyndman and Fan, the spreadsheet’s inclusive percentile), on exact"
                " seconds; nothing is rounded before it is shown.",
            ),
        ),
        Rate.WITHIN: (
            translate("Definition", "Share within the threshold"),
            translate(
                "Definition",
                "served visits whose wait is not above the threshold, out of served visits and those that left after"
                " waiting longer.",
            ),
        ),
        Rate.APPOINTMENT_KEPT: appointments_kept(),
    }


def reason_words() -> dict[str, str]:
    """Why a visit is in no duration; a reason typed by an agent has no word here."""
    translate = QCoreApplication.translate
    return {
        State.VOID: translate("Reason", "entered by mistake"),
        State.UNCLOSED: translate("Reason", "visit not closed"),
        UNTIMED: translate("Reason", "a time is missing"),
        "clock": translate("Reason", "the desk’s clock was wrong"),
        "closing": translate("Reason", "end forgotten, settled at closing"),
        "carried_over": translate("Reason", "carried over to the next day"),
    }


def other_reason() -> str:
    """Stands for the reasons that agents typed, when they are counted together."""
    return QCoreApplication.translate("Reason", "another reason, noted by an agent")


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
        Kind.UNFLAGGED: translate("Fact", "Durations counted again"),
        Kind.CORRECTED: translate("Fact", "Time corrected"),
        Kind.PRIVACY_REQUESTED: translate("Fact", "Confidentiality asked for"),
        Kind.PRIVACY_SETTLED: translate("Fact", "Confidentiality answered"),
        Kind.ROOM_FREED: translate("Fact", "Room free again"),
        Kind.TICKET_REPRINTED: translate("Fact", "Ticket printed again"),
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
