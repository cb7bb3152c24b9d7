"""The window of the first start: three steps, the last one writes the settings and closes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.refusals import Refusal
from desk_app.services import setting_up
from desk_app.services.frameworks import Frameworks
from desk_app.services.setting_up import Beginning, Flaw
from desk_app.storage.errors import StoreError
from desk_app.storage.store import Store
from desk_app.ui.first_start.desk_step import DeskStep
from desk_app.ui.first_start.folder_step import FolderStep
from desk_app.ui.first_start.place_step import PlaceStep
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import trouble_of

_SIZE = (820, 640)


class FirstStart(QWidget):
    """Shown once, when the data hold no settings. `presets` is the folder of the starting points.

    Enter goes on, Escape goes back. Closed before its end, it writes nothing.
    """

    def __init__(self, look: Look, store: Store, presets: Path) -> None:
        super().__init__()
        self._store = store
        self._presets = presets
        self.setWindowTitle(self.tr("Pupitre: first start"))
        self.place = PlaceStep(look)
        self.desk = DeskStep()
        self.folder = FolderStep(look)
        self.steps = QStackedWidget()
        self._pages: tuple[QWidget, ...] = (self.place, self.desk, self.folder)
        for page in self._pages:
            self.steps.addWidget(page)
        self.count = PlainLabel(role=Role.SECTION)
        self.title = PlainLabel(role=Role.BIG, wrap=True)
        self.trouble = Banner(look)
        self.back = Button(look, self.tr("Back"), kind=Kind.FLAT, icon="arrow-left")
        self.go_on = Button(look, "", kind=Kind.PRIMARY)
        self._lay_out()
        self.back.clicked.connect(lambda: self._show(self.steps.currentIndex() - 1))
        self.go_on.clicked.connect(self._go_on)
        self._show(0)
        room = self.screen().availableSize()
        self.resize(room.boundedTo(QSize(*(look.theme.px(side) for side in _SIZE))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape and self.steps.currentIndex() > 0:
            self._show(self.steps.currentIndex() - 1)
        else:
            super().keyPressEvent(event)

    def _beginning(self) -> Beginning:
        return Beginning(
            kind=self.place.kind,
            site=self.desk.site.editor.value,
            desk=self.desk.desk.editor.value,
            town=self.desk.town.editor.value,
            agents=self.desk.agents,
            shared_folder=self.folder.folder.value,
        )

    def _go_on(self) -> None:
        step = self.steps.currentIndex()
        if step == 0:
            preset = setting_up.read_preset(self._presets, self.place.kind)
            self.desk.welcome(self.place.kind, preset["site"]["name"])
        elif self._refused(self.desk if step == 1 else self.folder):
            return
        if step == 2:
            self._finish()
        else:
            self._show(step + 1)

    def _refused(self, step: DeskStep | FolderStep) -> bool:
        found: tuple[Flaw, ...] = setting_up.flaws(self._beginning())
        if any(step.refuse(flaw) for flaw in found):
            return True
        return isinstance(step, DeskStep) and step.refuse_nobody()

    def _finish(self) -> None:
        beginning = self._beginning()
        try:
            preset = setting_up.read_preset(self._presets, beginning.kind)
            setting_up.begin(self._store, preset, beginning, Frameworks(self._presets.parent))
        except (Refusal, StoreError) as error:
            self.trouble.say(Tone.BAD, sentence(trouble_of(error)))
            return
        self.close()

    def _show(self, step: int) -> None:
        titles = (
            self.tr("Welcome. Where will Pupitre be used?"),
            self.tr("The place and its people"),
            self.tr("The day’s summaries"),
        )
        self.steps.setCurrentIndex(step)
        self.count.setText(self.tr("STEP {step} OF 3").format(step=step + 1))
        self.title.setText(titles[step])
        self.back.setVisible(step > 0)
        self.go_on.setText(self.tr("Open the desk") if step == 2 else self.tr("Go on"))
        self.trouble.clear()
        self.folder.told.setText(self._told())
        self._pages[step].setFocus()

    def _told(self) -> str:
        """What will be set up, in one sentence."""
        beginning = self._beginning()
        people = ", ".join(agent.name for agent in beginning.agents) or beginning.desk
        return self.tr(
            "Pupitre will open at “{site}”, desk “{desk}”, with: {people}. Everything can be changed in the settings."
        ).format(site=beginning.site, desk=beginning.desk, people=people)

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(*(SPACES["m"],) * 4)
        card.body.setSpacing(SPACES["l"])
        for part in (self.count, self.title, self.trouble):
            card.body.addWidget(part)
        card.body.addWidget(self.steps, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(KeyCap("⏎"))
        foot.addWidget(self.go_on)
        card.body.addLayout(foot)
        content = QWidget()
        around = QVBoxLayout(content)
        around.setContentsMargins(*(SPACES["xl"],) * 4)
        around.addWidget(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrollPage(content))
