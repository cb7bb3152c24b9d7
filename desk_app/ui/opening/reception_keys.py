"""The keys an agent presses at the reception, for a program that plays one."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desk_app.domain.settings import Settings
from desk_app.services.visits import Arrival
from desk_app.storage import visits
from desk_app.storage.store import Store
from desk_app.ui.opening.rehearsal import NONE, Rehearsal

_Key = Qt.Key
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CONTACTS = ((_Key.Key_F5, NONE), (_Key.Key_F6, NONE), (_Key.Key_F7, NONE), (_Key.Key_F5, _SHIFT))


class ReceptionKeys:
    """Logs arrivals and contacts by the keyboard alone."""

    def __init__(self, rehearsal: Rehearsal, settings: Settings) -> None:
        self._rehearsal = rehearsal
        self._services = [service.id for service in settings.offered]
        self._reasons = [reason.id for reason in settings.contact_reasons]

    def arrive(self, arrival: Arrival) -> int:
        """A digit for each service, + for each further person, * priority, F4 confidentiality, / form, Enter."""
        rehearsal = self._rehearsal
        first, *more = arrival.services
        self._digit(first, NONE)
        for service in more:
            self._digit(service, _CONTROL)
        for _person in range(arrival.persons - 1):
            rehearsal.press(_Key.Key_Plus, "+", _KEYPAD)
        if arrival.priority:
            rehearsal.press(_Key.Key_Asterisk, "*", _KEYPAD)
        if arrival.discreet:
            rehearsal.press(_Key.Key_F4)
        if arrival.form_help:
            rehearsal.press(_Key.Key_Slash, "/", _KEYPAD)
        rehearsal.press(_Key.Key_Return, "\r")
        rehearsal.settle()
        return rehearsal.ask(_last_visit)

    def contact(self, reason: str) -> None:
        """The function key of the reason."""
        key, modifiers = _CONTACTS[self._reasons.index(reason)]
        self._rehearsal.press(key, "", modifiers)
        self._rehearsal.settle()

    def _digit(self, service: str, modifiers: Qt.KeyboardModifier) -> None:
        place = self._services.index(service) + 1
        self._rehearsal.press(Qt.Key(_Key.Key_0 + place), str(place), modifiers)


def _last_visit(store: Store) -> int:
    return store.read(visits.next_id) - 1
