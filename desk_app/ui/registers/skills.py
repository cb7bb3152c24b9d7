"""The matrix of agents and courses: who is in date, for how long, and what is lacking."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.registers.skills import Standing
from desk_app.domain.topics import Topic
from desk_app.services.skills_reading import Skill, SkilledAgent, SkillsMatrix, skills_matrix
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.empty import EmptyState
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.desk import Desk

_LONGEST = 32
_TONES = {
    Standing.IN_DATE: Tone.GOOD,
    Standing.SOON: Tone.WARN,
    Standing.EXPIRED: Tone.BAD,
    Standing.PLANNED: Tone.ACCENT,
    Standing.MISSING: Tone.BAD,
}


class SkillsScreen(QWidget):
    """`left` is Esc; `asked` carries the name of the agent whose trainings are wanted, at Enter."""

    left = Signal()
    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._titles: tuple[str, ...] = ()
        self.table: Table[SkilledAgent] | None = None
        self.card = Card(skills_title())
        self.empty = EmptyState(
            desk.look,
            "users",
            self.tr("Record the courses and who is posted where: who lacks what will appear here."),
            key=self.tr("Esc"),
            words=self.tr("courses and posts"),
        )
        self._shown = QStackedWidget()
        self._shown.addWidget(self.empty)
        self.card.body.addWidget(self._shown, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        layout.addWidget(self.card)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        desk.hub.subscribe(self, {Topic.REGISTERS, Topic.SETTINGS}, self.refresh)

    def refresh(self) -> None:
        """Read the matrix again."""
        self._desk.read(self, skills_matrix, self.show_matrix)

    def show_matrix(self, matrix: SkillsMatrix) -> None:
        """Show it; the columns are made anew when the courses are others."""
        titles = tuple(matrix.courses.values())
        if matrix.agents and (self.table is None or titles != self._titles):
            self._titles = titles
            self._make_table(matrix)
        lacking = sum(any(skill.lacks for skill in agent.skills.values()) for agent in matrix.agents)
        told = self.tr("%n agent(s) lacking a required course", "", lacking)
        self.card.set_aside(told if matrix.agents else "")
        if self.table is not None:
            self.model.set_rows(matrix.agents)
            if matrix.agents and self.table.current() is None:
                self.table.choose(matrix.agents[0].id)
            self._shown.setCurrentWidget(self.table if matrix.agents else self.empty)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_table(self, matrix: SkillsMatrix) -> None:
        columns = (
            Column[SkilledAgent]("agent", self.tr("Agent"), lambda agent: agent.label, strong=True),
            *(self._column(number, title) for number, title in matrix.courses.items()),
            Column[SkilledAgent]("lacks", self.tr("Lacks"), lambda agent: _lacking(agent, matrix), stretch=True),
        )
        had_keyboard = self.hasFocus() or (self.table is not None and self.table.hasFocus())
        if self.table is not None:
            self._shown.removeWidget(self.table)
            self.table.deleteLater()
        self.model = TableModel(self._desk.look, columns, lambda agent: agent.id)
        self.table = Table(self._desk.look, self.model, skills_title())
        self.table.opened.connect(lambda agent: self.asked.emit(agent.label))
        self._shown.addWidget(self.table)
        self.setFocusProxy(self.table)
        if had_keyboard:
            self.table.setFocus()

    def _column(self, number: int, title: str) -> Column[SkilledAgent]:
        short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
        return Column(
            str(number),
            short,
            lambda agent: self._cell(agent.skills[number]),
            tone=lambda agent: skill_tone(agent.skills[number]),
            tip=lambda _agent: title,
        )

    def _cell(self, skill: Skill) -> str:
        """Shape, word, day; a course that is not required and was never followed is a dash."""
        if skill.standing is Standing.MISSING and not skill.required:
            return "–"
        day = self._desk.formats.short_day(skill.day) if skill.day else ""
        return f"{SHAPES[skill_tone(skill)]} {standing_words()[skill.standing]} {day}".strip()


def skill_tone(skill: Skill) -> Tone:
    """The colour of a cell: what is not required alarms nobody."""
    tone = _TONES[skill.standing]
    return Tone.NEUTRAL if tone is Tone.BAD and not skill.required else tone


def skills_title() -> str:
    """The name of the matrix."""
    return QCoreApplication.translate("Skills", "Who is trained for what")


def standing_words() -> dict[Standing, str]:
    """How an agent stands against a course; a day may follow."""
    translate = QCoreApplication.translate
    return {
        Standing.IN_DATE: translate("Skills", "in date"),
        Standing.SOON: translate("Skills", "until"),
        Standing.EXPIRED: translate("Skills", "expired"),
        Standing.PLANNED: translate("Skills", "planned"),
        Standing.MISSING: translate("Skills", "lacking"),
    }


def _lacking(agent: SkilledAgent, matrix: SkillsMatrix) -> str:
    return ", ".join(matrix.courses[number] for number, skill in agent.skills.items() if skill.lacks)
