"""The keys of the services, as many as are found, as tall as there is room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.settings import Service
from desk_app.ui.kit.keys import digit_at
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.service_key import ServiceKey

_TALLEST, _SHORTEST, _GAP = 38, 27, 3


class ServiceKeys(QScrollArea):
    """One key a service, in the order of their digits. `pressed` tells the service and whether it is added."""

    pressed = Signal(str, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._services: tuple[Service, ...] = ()
        self._keys: dict[str, ServiceKey] = {}
        self._column = QWidget()
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_GAP)
        self._layout.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setWidget(self._column)
        self.viewport().setAutoFillBackground(False)
        self._column.setAutoFillBackground(False)
        look.changed.connect(self._fit)

    def show_services(self, services: Sequence[Service], waiting: Mapping[str, int]) -> None:
        """Have one key for each service offered, with how many wait for it."""
        if tuple(services) != self._services:
            self._services = tuple(services)
            self._rebuild()
        for service, key in self._keys.items():
            key.set_waiting(waiting.get(service, 0))

    def mark(self, chosen: Sequence[str], found: Sequence[str]) -> None:
        """Show what is chosen, and only what is found."""
        for service, key in self._keys.items():
            key.setChecked(service in chosen)
            key.setVisible(service in found or service in chosen)
        first = self._keys.get(chosen[0]) if chosen else None
        if first is not None:
            self.ensureWidgetVisible(first, 0, 0)

    def key(self, service: str) -> ServiceKey:
        """The key of a service offered."""
        return self._keys[service]

    def all_keys(self) -> list[ServiceKey]:
        """All keys, in order."""
        return list(self._keys.values())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _rebuild(self) -> None:
        for key in self._keys.values():
            self._layout.removeWidget(key)
            key.deleteLater()
        self._keys = {}
        for place, service in enumerate(self._services):
            key = ServiceKey(self._look, digit_at(place), service.label)
            key.clicked.connect(lambda _on, chosen=service.id: self._press(chosen))
            self._layout.insertWidget(place, key)
            self._keys[service.id] = key
        self._fit()

    def _press(self, service: str) -> None:
        held = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        self.pressed.emit(service, bool(held))

    def _fit(self) -> None:
        """Give the keys the height there is, within reason; then the list scrolls."""
        count = max(1, len(self._keys))
        tallest, shortest = self._look.theme.px(_TALLEST), self._look.theme.px(_SHORTEST)
        height = max(shortest, min(tallest, (self.viewport().height() - (count - 1) * _GAP) // count))
        for key in self._keys.values():
            key.setFixedHeight(height)
        self.setMinimumHeight(min(count, 8) * (shortest + _GAP))
