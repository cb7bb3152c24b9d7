"""Where the ticket is given: a large button, and for three seconds the number just given."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desk_app.ui.kit.announce import announce
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look

SHOWN_MS = 3_000
_HEIGHT = 54


class TicketArea(QStackedWidget):
    """`pressed` asks for the ticket. The number takes the button's place, then gives it back."""

    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.button = Button(look, self.tr("Give the ticket"), kind=Kind.PRIMARY, icon="ticket")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.button.clicked.connect(self.pressed)
        self.number = PlainLabel(role=Role.HUGE)
        self.told = PlainLabel(role=Role.QUIET)
        self.timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self.timer.timeout.connect(self.rest)
        self.addWidget(self.button)
        self.addWidget(self._made_number())
        look.changed.connect(self._fit)
        self._fit()
        self.offer("")

    @property
    def showing(self) -> bool:
        """Whether a number is shown."""
        return self.currentIndex() == 1

    def offer(self, wait: str) -> None:
        """What Enter does now, with the wait that can be told to the visitor."""
        words = self.tr("Give the ticket")
        self.button.setText(f"{words}  ⏎\n{wait}" if wait else f"{words}  ⏎")
        self.button.setAccessibleName(f"{words}. {wait}" if wait else words)

    def show_ticket(self, ticket: str, wait: str) -> None:
        """Show the number given, large, for three seconds; it is read aloud too."""
        self.number.setText(ticket)
        self.told.setText(wait.replace(" ", "\n", 1))  # a label that wraps would make the page change its height
        self.setCurrentIndex(1)
        self.timer.start()
        said = self.tr("Ticket {ticket}").format(ticket=ticket)
        announce(self.number, said)

    def rest(self) -> None:
        """Give the button back its place."""
        self.timer.stop()
        self.setCurrentIndex(0)

    def _made_number(self) -> QWidget:
        page = QWidget()
        texts = QVBoxLayout()
        texts.addWidget(self.told, 1, Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(page)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(self.number)
        layout.addLayout(texts, 1)
        return page

    def _fit(self) -> None:
        self.setFixedHeight(self._look.theme.px(_HEIGHT))
