"""Where the person at my counter goes on: the service by its digit, the place in the queue, and why."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk_app.domain.settings import Service, Settings
from desk_app.domain.visit import Place, TransferCause
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.domain_words import place_words, transfer_words
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.look import Look
from desk_app.ui.reception.ask_panel import AskPanel


class TransferPanel(AskPanel):
    """`sent` tells the service, the place and the cause; * and / go through the places and the causes."""

    sent = Signal(str, object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._services: tuple[Service, ...] = ()
        self._place = Place.KEEP
        self._cause = TransferCause.SECOND_NEED
        self.place = KeyButton("*", "")
        self.cause = KeyButton("/", "")
        self.extras.addWidget(self.place)
        self.extras.addWidget(self.cause)
        self.place.clicked.connect(self._next_place)
        self.cause.clicked.connect(self._next_cause)
        self.answered.connect(lambda service: self.sent.emit(service, self._place, self._cause))

    def open_for(self, line: QueueLine, settings: Settings) -> None:
        """Ask where to, among the services offered."""
        self._services = settings.offered
        self._place, self._cause = Place.KEEP, TransferCause.SECOND_NEED
        self._draw()
        choices = [(service.id, service.label) for service in self._services]
        self.ask(self.tr("Send {ticket} on to").format(ticket=line.ticket), choices)

    def _own_key(self, event: QKeyEvent) -> bool:
        if event.text() == "*":
            self._next_place()
        elif event.text() == "/":
            self._next_cause()
        else:
            return False
        return True

    def _next_place(self) -> None:
        places = list(Place)
        self._place = places[(places.index(self._place) + 1) % len(places)]
        self._draw()

    def _next_cause(self) -> None:
        causes = list(TransferCause)
        self._cause = causes[(causes.index(self._cause) + 1) % len(causes)]
        self._draw()

    def _draw(self) -> None:
        self.place.say(place_words()[self._place])
        self.cause.say(transfer_words()[self._cause])
