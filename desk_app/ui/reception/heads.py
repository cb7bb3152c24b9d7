"""A field beside the title of a card, where it takes no line of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.ui.kit.card import Card


def field_in_head(card: Card, field: QLineEdit, *before: QWidget) -> None:
    """Put a field at the right of the title, after what goes before it; it takes all the room there is."""
    card.aside.hide()
    card.head.takeAt(1)  # the room that Card keeps between title and aside
    for place, part in enumerate((*before, field), 1):
        card.head.insertWidget(place, part, int(part is field))
