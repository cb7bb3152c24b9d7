"""Buttons in a row at the head of a view, each as wide as its words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desk_app.ui.kit.theme import SPACES


def button_row(buttons: Iterable[QPushButton], at_the_end: Iterable[QWidget] = ()) -> QHBoxLayout:
    """The buttons from the left, then what stands at the other end."""
    row = QHBoxLayout()
    row.setSpacing(SPACES["m"])
    for button in buttons:
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(button)
    row.addStretch(1)
    for part in at_the_end:
        row.addWidget(part)
    return row
