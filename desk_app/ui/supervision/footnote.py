"""The quiet lines under the chart: what the figures are, how many visits they rest on, which are left out and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.figures.model import SMALL_N, Figures, Rate
from desk_app.domain.visit import State
from desk_app.services.period_reading import PeriodView
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.words import exclusion_words, wait_definition, within_definition


def footnote(view: PeriodView, formats: Formats) -> str:
    """Counts first, definitions after, as plain text on two lines."""
    target = formats.duration(view.targets.wait_s)
    definitions = f"{wait_definition()} {within_definition().format(target=target)}"
    return f"{counts(view.total, formats)}\n{definitions}"


def counts(total: Figures, formats: Formats) -> str:
    """n, the visits left out by reason, those not closed over the arrivals, and a word when n is small."""
    translate = QCoreApplication.translate
    unclosed = total.rate(Rate.UNCLOSED)
    parts = [
        translate("Footnote", "n = {n} waits").format(n=formats.number(total.wait.n)),
        excluded(total, formats),
        translate("Footnote", "not closed: {n} of {arrivals}").format(
            n=formats.number(unclosed.numerator), arrivals=formats.number(unclosed.denominator)
        ),
        translate("Footnote", "left without being served: {n}").format(n=formats.number(total.left)),
    ]
    if total.still_open:
        parts.append(translate("Footnote", "still under way: {n}").format(n=formats.number(total.still_open)))
    if 0 < total.wait.n < SMALL_N:
        parts.append(translate("Footnote", "fewer than {n} waits: to be read with care").format(n=SMALL_N))
    return " · ".join(parts) + "."


def excluded(total: Figures, formats: Formats) -> str:
    """The visits left out of the durations, by reason."""
    translate = QCoreApplication.translate
    known = exclusion_words()
    reasons = {reason: n for reason, n in total.excluded.items() if reason != State.UNCLOSED}
    told = [known[reason].format(n=formats.number(n)) for reason, n in reasons.items() if reason in known]
    others = sum(n for reason, n in reasons.items() if reason not in known)
    if others:
        told.append(translate("Footnote", "{n} for another reason").format(n=formats.number(others)))
    if not told:
        return translate("Footnote", "nothing left out")
    return translate("Footnote", "left out: {reasons}").format(reasons=", ".join(told))
