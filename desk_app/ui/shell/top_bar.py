"""The line on top: the product, the place, the date and time, and who works here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.keys import place_pressed
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role, button_text, plain_tip
from desk_app.ui.shell.desk import Desk

_DIGITS = 9


class TopBar(QFrame):
    """`agent_menu` is filled by whoever knows what an agent may do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._desk = desk
        self.site = ElidedLabel(desk.site_name, Role.QUIET)
        self.clock = PlainLabel(role=Role.QUIET)
        self.display = Button(desk.look, self.tr("Call screen · F8"), kind=Kind.FLAT, icon="monitor")
        self.hiding = Button(desk.look, self.tr("Hide · F12"), kind=Kind.FLAT, icon="eye-off")
        plain_tip(self.hiding, self.tr("Hide the names and the queue from whoever passes by"))
        self.agent_menu = QMenu(self)
        self.agent_menu.installEventFilter(self)
        self.agent = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.agent.setMenu(self.agent_menu)
        self.agent.setProperty("menu", "true")
        QShortcut(QKeySequence("Alt+G"), self).activated.connect(self.agent.showMenu)
        plain_tip(self.agent, self.tr("Who acts here now. Alt+G then a digit changes it."))
        self.agent.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 8, 0)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(self.tr("Pupitre"), Role.TITLE))
        layout.addWidget(PlainLabel("·", Role.QUIET))
        layout.addWidget(self.site, 1)
        layout.addWidget(self.clock)
        layout.addSpacing(8)
        layout.addWidget(self.display)
        layout.addWidget(self.hiding)
        layout.addWidget(self.agent)
        desk.ticks.beat.connect(self._tell_time)
        desk.look.changed.connect(self._draw)
        self._tell_time()
        self.set_agent("")

    def set_agent(self, name: str) -> None:
        """Show who works here; nobody hides the menu."""
        self.agent.setText(button_text(name))
        self.agent.setAccessibleName(self.tr("Agent: {name}").format(name=name))
        self.agent.setVisible(bool(name))
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit chooses an agent, also on a keyboard whose digits want Shift, which the menu's own do not know."""
        if watched is self.agent_menu and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place, agents = place_pressed(event), self.agent_menu.actions()
            if place is not None and place < min(len(agents), _DIGITS):
                self.agent_menu.close()
                agents[place].trigger()
                return True
        return super().eventFilter(watched, event)

    def _tell_time(self) -> None:
        now, formats = self._desk.clock.now_ms(), self._desk.formats
        self.clock.setText(f"{formats.day_of(now)} · {formats.clock(now)}")

    def _draw(self) -> None:
        side = self._desk.look.theme.px(16)
        self.agent.setIconSize(QSize(side + 5, side))
        self.agent.setIcon(self._desk.look.icon("user", "quiet", 16, 5))
