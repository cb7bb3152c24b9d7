"""Contacts without a ticket: one key each, with how many today."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.domain.settings import ContactReason
from desk_app.services.readings import HallView
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role

KEYS = ("F5", "F6", "F7", "⇧F5", "⇧F6", "⇧F7")


class ContactsPanel(QWidget):
    """The reasons of the settings in their order, the first six with a key. `counted` tells the place of one."""

    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: tuple[ContactReason, ...] = ()
        self.buttons: list[KeyButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._grid.addWidget(PlainLabel(self.tr("Without a ticket").upper(), Role.SECTION), 0, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def show_contacts(self, view: HallView) -> None:
        """Show the counts of today."""
        if view.settings.contact_reasons != self._reasons:
            self._reasons = view.settings.contact_reasons
            self._rebuild()
        counts: dict[str, int] = {}
        for contact in view.contacts:
            counts[contact.reason] = counts.get(contact.reason, 0) + contact.count
        for reason, button in zip(self._reasons, self.buttons, strict=False):
            button.say(reason.label, str(counts.get(reason.id, 0)))

    def _rebuild(self) -> None:
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for place, (reason, key) in enumerate(zip(self._reasons, KEYS, strict=False)):
            button = KeyButton(key, reason.label, stacked=True)
            button.clicked.connect(lambda _on=False, counted=place: self.counted.emit(counted))
            self._grid.addWidget(button, 1 + place // 2, place % 2)
            self.buttons.append(button)
