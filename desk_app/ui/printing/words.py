"""The ticket in words, and what is said of a printer, in the language of the screens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.devices.slip import Line, PrinterProblem, Size, Slip
from desk_app.domain.localtime import local_day
from desk_app.domain.queue import Estimate
from desk_app.services.printed_tickets import PrintedTicket
from desk_app.ui.runtime.formats import Formats


def slip_of(ticket: PrintedTicket, formats: Formats) -> Slip:
    """The ticket line by line: the place, the number, when, the wait if it is told, the line of the settings."""
    when = f"{formats.long_day(local_day(ticket.arrived_at, formats.timezone))} · {formats.clock(ticket.arrived_at)}"
    lines = [Line(ticket.site, Size.STRONG), Line(""), Line(ticket.number, Size.HUGE), Line(""), Line(when)]
    lines += (Line(text) for text in _wait(ticket))
    if ticket.printing.text:
        lines += [Line(""), Line(ticket.printing.text)]
    if ticket.again_at is not None:
        again = QCoreApplication.translate("Ticket", "Printed again at {time}")
        lines += [Line(""), Line(again.format(time=formats.clock(ticket.again_at)))]
    return tuple(lines)


def _wait(ticket: PrintedTicket) -> list[str]:
    """Who is ahead, and the wait as a range, as far as they can be told and the settings show them."""
    translate = QCoreApplication.translate
    if not ticket.printing.show_wait or ticket.ahead is None:
        return []
    if ticket.ahead == 0:
        return [translate("Ticket", "Nobody is ahead of you")]
    ahead = translate("Ticket", "Persons ahead of you: {n}").format(n=ticket.ahead)
    return [ahead] if ticket.estimate is None else [ahead, _estimate(ticket.estimate)]


def _estimate(estimate: Estimate) -> str:
    translate = QCoreApplication.translate
    if estimate.high_min <= 1:
        return translate("Ticket", "Almost no wait")
    if estimate.low_min == estimate.high_min:
        return translate("Ticket", "Wait: about {n} min").format(n=estimate.high_min)
    told = translate("Ticket", "Wait: about {low} to {high} min")
    return told.format(low=estimate.low_min, high=estimate.high_min)


def trial_slip(site: str, now: int, formats: Formats) -> Slip:
    """A page that tells that a printer works, accents included."""
    translate = QCoreApplication.translate
    return (
        Line(site, Size.STRONG),
        Line(""),
        Line(translate("Ticket", "TEST"), Size.HUGE),
        Line(""),
        Line(f"{formats.long_day(local_day(now, formats.timezone))} · {formats.clock(now)}"),
        Line(translate("Ticket", "If you can read é è ç à œ € and this page was cut, all is well.")),
    )


def problem_sentences() -> dict[PrinterProblem, str]:
    """What is wrong with a printer, and what to do about it; for whoever sets it up."""
    translate = QCoreApplication.translate
    return {
        PrinterProblem.SILENT: translate(
            "Printer", "The printer does not answer. Check that it is on, and its address."
        ),
        PrinterProblem.NEEDS_HELP: translate("Printer", "The printer asks for help: look at its paper and its cover."),
        PrinterProblem.UNKNOWN: translate("Printer", "This computer has no printer of that name."),
    }


def trouble_sentence(problem: PrinterProblem, ticket: str) -> str:
    """What is told at the desk when a ticket did not come out."""
    translate = QCoreApplication.translate
    told = {
        PrinterProblem.SILENT: translate(
            "Printer", "The printer does not answer; ticket {ticket} is given, say the number."
        ),
        PrinterProblem.NEEDS_HELP: translate(
            "Printer", "The printer has no paper, or is open; ticket {ticket} is given, say the number."
        ),
        PrinterProblem.UNKNOWN: translate(
            "Printer", "The printer is no longer there; ticket {ticket} is given, say the number."
        ),
    }
    return told[problem].format(ticket=ticket)
