"""Which visits are kept: a service, with or without an appointment, a channel."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.settings import Settings
from desk_app.ui.domain_words import channel_words
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.supervision.question import Filters


class FilterBar(QWidget):
    """`changed` tells the filters now chosen. Esc takes them all off and says `done`."""

    changed = Signal(object)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = self._choice(self.tr("Service"))
        self.booked = self._choice(self.tr("With or without an appointment"))
        self.channels = self._choice(self.tr("Channel"))
        self.clear = KeyButton(self.tr("Esc"), self.tr("Show everything"))
        self.clear.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clear.clicked.connect(self.reset)
        self._flow = layout = FlowLayout(self, gap=SPACES["s"], line_gap=SPACES["s"])
        for part in (self.services, self.booked, self.channels, self._as_high_as_the_others(self.clear)):
            layout.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fill(self.services, [(self.tr("All services"), None)])
        self._fill(
            self.booked,
            [
                (self.tr("With and without an appointment"), None),
                (self.tr("Without an appointment"), False),
                (self.tr("With an appointment"), True),
            ],
        )
        channels = [(word, channel.value) for channel, word in channel_words().items()]
        self._fill(self.channels, [(self.tr("All channels"), None), *channels])

    @property
    def filters(self) -> Filters:
        """The filters chosen."""
        return Filters(self.services.currentData(), self.booked.currentData(), self.channels.currentData())

    def offer(self, settings: Settings) -> None:
        """The services to choose from; the one chosen stays."""
        offered = [(service.label, service.id) for service in settings.services]
        if self.services.count() != len(offered) + 1 or self.services.itemData(1) != offered[0][1]:
            self._fill(self.services, [(self.tr("All services"), None), *offered])

    def reset(self) -> None:
        """Keep all visits again."""
        for choice in (self.services, self.booked, self.channels):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(0)
        self.changed.emit(self.filters)
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reset()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return self._flow.sizeHint()

    def _as_high_as_the_others(self, button: QWidget) -> QWidget:
        line = QWidget()
        row = QVBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        line.setMinimumHeight(self.services.sizeHint().height())
        return line

    def _choice(self, name: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.currentIndexChanged.connect(lambda _index: self.changed.emit(self.filters))
        return choice

    def _fill(self, choice: QComboBox, entries: list[tuple[str, Any]]) -> None:
        chosen = choice.currentData()
        with QSignalBlocker(choice):
            choice.clear()
            for words, value in entries:
                choice.addItem(words, value)
            choice.setCurrentIndex(max(0, choice.findData(chosen)) if chosen is not None else 0)
