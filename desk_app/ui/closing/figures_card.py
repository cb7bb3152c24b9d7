"""The day in a few figures, before it is closed and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.model import Distribution, Share
from desk_app.services.closing_day import ClosingDay
from desk_app.ui.domain_words import appointments_kept
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.figure import BigNumber
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk


class FiguresCard(Card):
    """Arrivals, served, left; the wait; what else was counted. The same numbers as the report and the summary."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The day"))
        self._desk = desk
        self.arrivals = BigNumber(self.tr("arrivals"))
        self.served = BigNumber(self.tr("served"))
        self.left = BigNumber(self.tr("left"))
        self.median = BigNumber(self.tr("median wait"))
        self.p90 = BigNumber(self.tr("90 % waited at most"))
        self.within = BigNumber("")
        self._tiles = (self.arrivals, self.served, self.left, self.median, self.p90, self.within)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACES["l"])
        grid.setVerticalSpacing(SPACES["s"])
        for place, tile in enumerate(self._tiles):
            grid.addWidget(tile, place // 3, place % 3, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place % 3, 1)
        self.counts = PlainLabel(role=Role.QUIET, wrap=True)
        self.kept = PlainLabel(role=Role.QUIET, wrap=True)
        self.body.addLayout(grid)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.kept)

    def show_day(self, read: ClosingDay) -> None:
        """Show the figures of a day."""
        total, formats = read.report.total, self._desk.formats
        self.set_aside(self.tr("%n person(s)", "", total.persons))
        self.arrivals.show_value(formats.number(total.arrivals))
        self.served.show_value(formats.number(total.served))
        self.left.show_value(formats.number(total.left))
        self.median.show_value(formats.duration(total.wait.median_s), note=self._n(total.wait))
        self.p90.show_value(formats.duration(total.wait.p90_s), note=self._n(total.wait))
        target = formats.duration(total.within.target_s)
        self.within.caption.setText(self.tr("within {target}").format(target=target))
        share = total.within.share
        self.within.show_value(formats.percent(share.numerator, share.denominator), note=self._n(share))
        self.counts.setText(" · ".join(self._counts(read)))
        kept = self._kept(read.report.appointments)
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))

    def _n(self, told: Distribution | Share) -> str:
        n = told.n if isinstance(told, Distribution) else told.denominator
        if not n:
            return ""
        few = self.tr("n = {n} (few)") if told.is_small else self.tr("n = {n}")
        return few.format(n=n)

    def _kept(self, book: AppointmentCounts) -> str:
        """The share of appointments kept with what it is, the same as in the report; nothing out of nothing."""
        share, (name, definition) = book.kept, appointments_kept()
        if not share.denominator:
            return ""
        percent = self._desk.formats.percent(share.numerator, share.denominator)
        return self.tr("{name}: {share} ({n} of {total}). {definition}").format(
            name=name, share=percent, n=share.numerator, total=share.denominator, definition=definition.capitalize()
        )

    def _counts(self, read: ClosingDay) -> list[str]:
        report = read.report
        book = report.appointments
        told = [
            self.tr("Appointments booked: {booked}, came: {came}, did not come: {missed}").format(
                booked=book.booked, came=book.checked_in, missed=book.missed
            ),
            self.tr("%n request(s) for confidentiality", "", report.privacy.requests),
            self.tr("%n contact(s) without a ticket", "", sum(n for _label, n in report.contacts)),
        ]
        if report.total.unclosed:
            told.append(self.tr("%n not closed", "", report.total.unclosed))
        if report.total.absent:
            told.append(self.tr("%n absent at the call", "", report.total.absent))
        return told
