"""The habits of this PC: colours, size of the text, hiding of the screen; in force at once and for the next start."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Scheme
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.spin_edits import NumberEdit
from desk_app.ui.kit.theme import SCALES, SPACES, Theme
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.section import Section
from desk_app.ui.shell.remembered import LONGEST_MIN, Remembered


class LookSection(Section):
    """Nothing to save here; Ctrl and +, − or 0 do the same on every page."""

    def __init__(self, draft: Draft, look: Look, put_theme: Callable[[Theme], None], remembered: Remembered) -> None:
        super().__init__(draft)
        self._look = look
        self._put_theme = put_theme
        self._remembered = remembered
        schemes = {
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }
        self.schemes = {scheme: QRadioButton(words) for scheme, words in schemes.items()}
        self.scales = {scale: QRadioButton(f"{scale} %") for scale in SCALES}
        for scheme, button in self.schemes.items():
            button.toggled.connect(partial(self._choose, scheme, None))
        for scale, button in self.scales.items():
            button.toggled.connect(partial(self._choose, None, scale))
        self.box.addWidget(self._card(self.tr("Colours"), [*self.schemes.values()]))
        self.box.addWidget(self._card(self.tr("Size of the text"), [*self.scales.values()]))
        self.box.addWidget(self._hiding_card())
        told = self.tr("In force at once, on this computer only. Ctrl + and Ctrl − change the size on every page.")
        self.box.addWidget(PlainLabel(told, Role.SMALL, wrap=True))
        self.box.addStretch(1)
        self.setFocusProxy(self.schemes[Scheme.LIGHT])
        look.changed.connect(self.show_draft)
        self.show_draft()

    def show_draft(self) -> None:
        theme = self._look.theme
        for chosen in (self.schemes[theme.scheme], self.scales[theme.scale]):
            with QSignalBlocker(chosen):
                chosen.setChecked(True)

    def _choose(self, scheme: Scheme | None, scale: int | None, on: bool) -> None:
        theme = self._look.theme
        if on:
            self._put_theme(Theme(scheme or theme.scheme, scale or theme.scale))

    def _hiding_card(self) -> Card:
        """Nought is never; a change is kept at once."""
        self.hide_after = NumberEdit(0, LONGEST_MIN, self._remembered.hide_after_min(), suffix=self.tr(" min"))
        self.hide_after.setSpecialValueText(self.tr("never"))
        self.hide_after.valueChanged.connect(self._remembered.keep_hide_after)
        hint = self.tr("F12 hides it at once. This keeps eyes off the names; it is not a password.")
        card = Card(self.tr("Hiding of the screen"))
        card.body.addWidget(
            FormField(self.tr("Hide it by itself when nobody touches it for"), self.hide_after, hint=hint)
        )
        return card

    def _card(self, title: str, buttons: list[QRadioButton]) -> Card:
        card = Card(title)
        group = QButtonGroup(card)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACES["xs"])
        for button in buttons:
            group.addButton(button)
            box.addWidget(button)
        card.body.addWidget(holder)
        return card
