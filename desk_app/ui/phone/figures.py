"""How the phone did today, this week and this month: the shares of the commitments, and the time to answer."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desk_app.domain.figures.model import Share
from desk_app.services.calls_reading import PhoneFigures
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.formats import Formats


class PhoneFiguresCard(Card):
    """Three lines of five figures."""

    def __init__(self, formats: Formats) -> None:
        super().__init__(self.tr("How calls are taken"))
        self._formats = formats
        periods = (self.tr("Today"), self.tr("This week"), self.tr("This month"))
        self.heads = [PlainLabel("", Role.SMALL, wrap=True) for _ in range(5)]
        self.cells = [[PlainLabel("–", Role.STRONG) for _ in self.heads] for _ in periods]
        self.note = PlainLabel("", Role.SMALL, wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACES["m"])
        grid.setVerticalSpacing(SPACES["s"])
        for place, head in enumerate(self.heads):
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(head, 0, place + 1)
            grid.setColumnStretch(place + 1, 1)
        for row, (period, cells) in enumerate(zip(periods, self.cells, strict=True), start=1):
            grid.addWidget(PlainLabel(period), row, 0)
            for place, cell in enumerate(cells):
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                grid.addWidget(cell, row, place + 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.note)

    def show_figures(self, told: Sequence[PhoneFigures], rings: int, from_exchange: int, quick: int) -> None:
        """Show other figures; `rings` is the promise, `quick` are the contacts that do not count here."""
        heads = (
            self.tr("Taken"), self.tr("within {rings} rings").format(rings=rings), self.tr("Solved"),
            self.tr("Median"), self.tr("90 % within"),
        )  # fmt: skip
        for head, words in zip(self.heads, heads, strict=True):
            head.setText(words)
        for cells, one in zip(self.cells, told, strict=True):
            shown = (
                *map(self._share, (one.answered, one.within, one.solved)), *map(self._time, (one.median, one.p90)),
            )  # fmt: skip
            for words, cell, text in zip(heads, cells, shown, strict=True):
                cell.setText(text)
                cell.setAccessibleName(f"{words}: {text}")
        theirs = self.tr(
            "%n call(s) told by the exchange today: calls taken and times are those it tells.", "", from_exchange
        )
        notes = [
            theirs if from_exchange else "",
            self.tr("%n phone contact(s) counted at the reception today are not in these figures.", "", quick)
            if quick else "",
        ]  # fmt: skip
        self.note.setText(" ".join(filter(None, notes)))
        self.note.setVisible(bool(from_exchange or quick))

    def _share(self, share: Share) -> str:
        if not share.denominator:
            return "–"
        percent = self._formats.percent(share.numerator, share.denominator)
        return f"{percent} ({share.numerator}/{share.denominator})"

    def _time(self, seconds: Fraction | None) -> str:
        return "–" if seconds is None else self.tr("{n} s").format(n=self._formats.number(float(seconds), 0))
