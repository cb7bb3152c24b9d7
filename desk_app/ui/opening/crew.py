"""Who works at this desk now: chosen in the agent menu, remembered for the next start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desk_app.domain.actor import Actor
from desk_app.domain.settings import Agent, Settings
from desk_app.ui.kit.labels import button_text


class Crew(QObject):
    """The agents of the settings and the one who acts. `changed` tells a new one."""

    changed = Signal(str)

    def __init__(self, settings: Settings, chosen: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._agent = self._found(chosen)

    @property
    def agent(self) -> Agent:
        """Who acts now."""
        return self._agent

    def actor(self) -> Actor:
        """The author of the next act."""
        settings = self._settings
        return Actor(self._agent.id, settings.desk, settings.site.id, self._agent.supervisor)

    def take(self, settings: Settings) -> None:
        """Follow a change of the settings; whoever is no longer there gives way to the first agent."""
        self._settings = settings
        self.choose(self._agent.id)

    def choose(self, agent: str) -> None:
        """Let somebody else act from now on."""
        self._agent = self._found(agent)
        self.changed.emit(self._agent.label)

    def fill(self, menu: QMenu) -> None:
        """Offer the agents in a menu: the first nine with a digit, the present one ticked, those in charge told."""
        menu.clear()
        group = QActionGroup(menu)
        for place, agent in enumerate(self._present(), 1):
            name = button_text(agent.label)
            words = self.tr("{name} · in charge").format(name=name) if agent.supervisor else name
            digit = f"&{place}  " if place < 10 else ""
            action = QAction(f"{digit}{words}", group, checkable=True, checked=agent == self._agent)
            action.triggered.connect(lambda _on=False, chosen=agent.id: self.choose(chosen))
            menu.addAction(action)

    def _present(self) -> list[Agent]:
        return [agent for agent in self._settings.agents if agent.active]

    def _found(self, agent: str) -> Agent:
        present = self._present()
        return next((known for known in present if known.id == agent), present[0])
