"""The bar that says what is not saved yet, who may save it, and the key that does."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desk_app.domain.actor import Actor
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk


class SaveBar(QFrame):
    """Only a supervisor may save, and the bar says so to whoever is not."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.told = PlainLabel(wrap=True)
        self.who = PlainLabel(role=Role.SMALL, wrap=True)
        self.save = Button(desk.look, self.tr("Save"), kind=Kind.PRIMARY, icon="save")
        self.cap = KeyCap(self.tr("Ctrl S"))
        self.drop = Button(desk.look, self.tr("Drop the changes"), kind=Kind.FLAT, icon="undo-2")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.told)
        words.addWidget(self.who)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["s"], SPACES["l"], SPACES["s"])
        layout.setSpacing(SPACES["m"])
        layout.addLayout(words, 1)
        for part in (self.drop, self.cap, self.save):
            layout.addWidget(part)

    def show_state(self, changed: tuple[str, ...], by: Actor) -> None:
        """Show what was changed and not saved, and whether this person may save it."""
        if changed:
            self.told.setText(self.tr("Not saved yet: {fields}").format(fields=", ".join(changed)))
        else:
            self.told.setText(self.tr("Everything is saved."))
        self.told.set_tone(Tone.WARN if changed else Tone.NEUTRAL)
        self.who.setText("" if by.supervisor else self._refused())
        self.who.setVisible(not by.supervisor)
        self.save.setEnabled(bool(changed))
        self.drop.setVisible(bool(changed))

    def _refused(self) -> str:
        return self.tr("Only a person in charge can save: choose one in the menu of names, at the top right.")
