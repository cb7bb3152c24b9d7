"""A page of declared registers: those it is for, with what is open and late in each, and any one of them whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.registers import actions, trainings
from desk_app.domain.registers.model import Values
from desk_app.domain.registers.pages import OWN_SCREEN
from desk_app.domain.registers.registry import REGISTERS
from desk_app.domain.topics import Topic
from desk_app.services.registers_reading import Tally, tallies
from desk_app.storage.store import Store
from desk_app.ui.kit.layers import Layers
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.registers.faces import FACES
from desk_app.ui.registers.index import RegisterIndex, RegisterRow
from desk_app.ui.registers.origins import Origins
from desk_app.ui.registers.screen import RegisterScreen
from desk_app.ui.registers.skills import SkillsScreen, skills_title
from desk_app.ui.shell.desk import Desk

SKILLS = "skills"
"""The matrix, first on the page of the courses."""


class RegistersPage(QWidget):
    """Digits, or typed words and Enter, open a register; Esc comes back. One register alone is shown at once."""

    def __init__(self, desk: Desk, resources: Path, names: Sequence[str] = ()) -> None:
        super().__init__()
        self._desk = desk
        self._origins = Origins(resources, desk.formats)
        self._registers = tuple(names) or tuple(name for name in REGISTERS if name not in OWN_SCREEN)
        self._names = ((SKILLS,) if trainings.COURSES in names else ()) + self._registers
        self._alone = len(names) == 1
        self._titles = {name: FACES[name]().title if name in FACES else skills_title() for name in self._names}
        self.screens: dict[str, RegisterScreen] = {}
        self.skills: SkillsScreen | None = None
        self._origin = ""  # the register of the entry that led to the action being told
        self.index = RegisterIndex(desk.look)
        self._home = QWidget()
        layout = QVBoxLayout(self._home)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(self.index)
        self._layers = Layers(self, self._home)
        self.index.opened.connect(self._open)
        if self._alone:
            self.open_register(self._names[0])
        else:
            self._layers.bring(self._home, self.index)
            desk.hub.subscribe(self, {Topic.REGISTERS, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Count again what is open and late."""

        def reading(store: Store) -> dict[str, Tally]:
            return tallies(store, self._registers)

        self._desk.read(self, reading, self._take)

    def open_register(self, name: str) -> RegisterScreen:
        """Show one register."""
        screen = self.screens.get(name) or self._made(name)
        self._layers.bring(screen)
        return screen

    def open_skills(self) -> None:
        """Show the matrix of agents and courses."""
        if self.skills is None:
            self.skills = SkillsScreen(self._desk)
            self.skills.left.connect(self._home_again)
            self.skills.asked.connect(self._open_trainings)
            self._layers.addWidget(self.skills)
        self._layers.bring(self.skills)

    def open_entry(self, register: str, number: int) -> None:
        """Show one entry whole, once it is read."""
        self.open_register(register).open(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._alone:
            self._home_again()
        else:
            super().keyPressEvent(event)

    def _open(self, name: str) -> None:
        if name == SKILLS:
            self.open_skills()
        else:
            self.open_register(name)

    def _open_trainings(self, agent: str) -> None:
        """The trainings of one agent."""
        self.open_register(trainings.TRAININGS).list.filter.setText(agent)

    def _made(self, name: str) -> RegisterScreen:
        face = FACES[name]()
        if name == actions.NAME:
            face = replace(face, told={"origin_key": self._origins.told})
        screen = self.screens[name] = RegisterScreen(self._desk, REGISTERS[name], face)
        self._layers.addWidget(screen)
        if not self._alone:
            screen.left.connect(self._home_again)
        screen.led_on.connect(partial(self._begin_action, name))
        if name == actions.NAME:
            screen.presenter.saved.connect(self._back_to_origin)
            screen.form.left.connect(self._back_to_origin)
        screen.wanted.connect(self.open_entry)
        return screen

    def _begin_action(self, register: str, told: Values) -> None:
        screen = self.open_register(actions.NAME)
        screen.begin(told)
        self._origin = register

    def _back_to_origin(self) -> None:
        """To the entry that led to the action, once its form is left or recorded."""
        origin, self._origin = self._origin, ""
        if origin:
            self.open_register(origin)

    def _home_again(self) -> None:
        self._layers.bring(self._home, self.index)

    def _take(self, counted: dict[str, Tally]) -> None:
        rows = [
            RegisterRow(place, name, self._titles[name], counted.get(name)) for place, name in enumerate(self._names)
        ]
        self.index.show_rows(rows)
