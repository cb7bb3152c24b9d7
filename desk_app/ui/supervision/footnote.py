"""The quiet lines under the chart: what the figures are, how many visits they rest on, which are left out and why."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.model import SMALL_N, Figures, Rate
from desk_app.services.period_reading import PeriodView
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.words import definitions, other_reason, reason_words


def footnote(view: PeriodView, formats: Formats) -> str:
    """Counts first, definitions after, as plain text on two lines."""
    lead = QCoreApplication.translate("Footnote", "{name}: {definition}")
    named = {code: words for code, words in definitions().items() if code != Rate.APPOINTMENT_KEPT or _booked(view)}
    told = (lead.format(name=name, definition=definition) for name, definition in named.values())
    return f"{counts(view, formats)}\n{' '.join(told)}"


def counts(view: PeriodView, formats: Formats) -> str:
    """n, the visits left out by reason, how the others ended, the appointments kept, and a word when n is small."""
    translate, total = QCoreApplication.translate, view.total
    unclosed = total.rate(Rate.UNCLOSED)
    parts = [
        translate("Footnote", "Waits: n = {n}").format(n=formats.number(total.wait.n)),
        translate("Footnote", "left out of the durations: {reasons}").format(reasons=excluded(total, formats)),
        translate("Footnote", "not closed: {n} of {arrivals} arrivals").format(
            n=formats.number(unclosed.numerator), arrivals=formats.number(unclosed.denominator)
        ),
        translate("Footnote", "left: {n}").format(n=formats.number(total.left)),
        translate("Footnote", "absent at the call: {n}").format(n=formats.number(total.absent)),
    ]
    if total.still_open:
        parts.append(translate("Footnote", "still open: {n}").format(n=formats.number(total.still_open)))
    if (book := _booked(view)) is not None:
        kept = book.kept
        parts.append(
            translate("Footnote", "appointments kept: {n} of {total}").format(
                n=formats.number(kept.numerator), total=formats.number(kept.denominator)
            )
        )
    if 0 < total.wait.n < SMALL_N:
        parts.append(translate("Footnote", "fewer than {n} waits, too few to judge by").format(n=SMALL_N))
    return " · ".join(parts) + "."


def _booked(view: PeriodView) -> AppointmentCounts | None:
    """The appointment book of the period, None when there is nothing in it or only some visits are kept."""
    return view.appointments if view.appointments and view.appointments.booked else None


def excluded(total: Figures, formats: Formats) -> str:
    """The visits left out of the durations, by reason; those that agents typed are counted together."""
    translate = QCoreApplication.translate
    known, others = reason_words(), other_reason()
    reasons: Counter[str] = Counter()
    for reason, n in total.excluded.items():
        reasons[known.get(reason, others)] += n
    told = [
        translate("Footnote", "{reason} ({n})").format(reason=reason, n=formats.number(n))
        for reason, n in reasons.items()
    ]
    return ", ".join(told) or translate("Footnote", "no visit")
