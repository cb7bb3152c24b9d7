"""What somebody wrote, who is to be answered, and what was found to say: words that are erased in time."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.labels import PlainLabel, Role


class WrittenCard(Card):
    """Three texts; nothing of them once they are erased, or for whoever may not read them."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("WrittenCard", "What was written"))
        self.summary, self.contact, self.more = (PlainLabel("", wrap=True) for _ in range(3))
        self.contact.setProperty("role", Role.QUIET.value)
        for part in (self.summary, self.contact, self.more):
            self.body.addWidget(part)

    def show_words(self, summary: str, contact: Iterable[str], more: str) -> None:
        """The words, the lines of the contact, and the answer or what is missing."""
        self.summary.setText(summary)
        self.contact.setText("\n".join(filter(None, contact)))
        self.contact.show()
        self.more.setText(more)
        self.more.setVisible(bool(more))

    def show_nothing(self, *, readable: bool) -> None:
        """Why there is nothing to read."""
        translate = QCoreApplication.translate
        erased = translate("WrittenCard", "Erased.")
        hidden = translate("WrittenCard", "Confidential: the agent in charge of it reads it.")
        self.show_words(erased if readable else hidden, (), "")
        self.contact.hide()
