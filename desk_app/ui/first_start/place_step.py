"""The first step: a town hall or a branch library."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.settings import SiteKind
from desk_app.ui.first_start.choice_card import ChoiceCard
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.look import Look

_DIGITS = {"1": 0, "&": 0, "2": 1, "é": 1}  # the top row of a French keyboard gives digits with Shift only


class PlaceStep(QWidget):
    """`chosen` follows each choice."""

    chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.cards = {
            SiteKind.TOWN_HALL: ChoiceCard(
                look,
                "1",
                "store",
                self.tr("Town hall"),
                self.tr("A ticket for each visitor, counters that call, appointments, confidential interviews."),
            ),
            SiteKind.BRANCH_LIBRARY: ChoiceCard(
                look,
                "2",
                "library",
                self.tr("Branch library"),
                self.tr("Entries and questions counted with one key, a few tickets; one person alone is enough."),
            ),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns([(card, 1) for card in self.cards.values()]))
        layout.addStretch(1)
        for card in self.cards.values():
            card.toggled.connect(self._told)
        first = self.cards[SiteKind.TOWN_HALL]
        first.setChecked(True)
        self.setFocusProxy(first)

    @property
    def kind(self) -> SiteKind:
        """The kind chosen."""
        return next(kind for kind, card in self.cards.items() if card.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses."""
        place = _DIGITS.get(event.text())
        if place is None:
            super().keyPressEvent(event)
            return
        card = list(self.cards.values())[place]
        card.setChecked(True)
        card.setFocus()

    def _told(self, on: bool) -> None:
        if on:
            self.chosen.emit()
