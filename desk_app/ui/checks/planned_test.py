"""The form of a mystery test to come: which, by what way, when, and what is asked."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from desk_app.domain.checks.grid import Grid, TestChannel
from desk_app.services.checks import MAX_NOTE
from desk_app.services.checks_reading import ChecksView
from desk_app.ui.checks.words import channel_words
from desk_app.ui.entries.form import FormView, put_day
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import stacked
from desk_app.ui.kit.digit_choice import DigitChoice
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_FIELD = 260


@dataclass(frozen=True, slots=True)
class PlannedTest:
    """What the form says."""

    grid: Grid
    channel: TestChannel
    planned_for: str
    scenario: str


class PlanForm(FormView):
    """`written` carries a `PlannedTest`."""

    written = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Plan it"))
        self.title.setText(self.tr("Plan a mystery test"))
        self._grids: tuple[Grid, ...] = ()
        self.channel = FormField(self.tr("How?"), DigitChoice(list(channel_words().items())))
        hint = self.tr("What is asked, in a few words, without a name. Erased with the notes.")
        self.scenario = FormField(self.tr("Scenario"), LineEdit(MAX_NOTE), hint=hint)
        self.day = FormField(self.tr("Planned for the day"), DateEdit(desk.formats.locale, self.today()))
        self._lay_out()
        self.channel.editor.picked.connect(lambda _channel: self.scenario.editor.setFocus())
        desk.look.changed.connect(self._fit)
        self._fit()
        self.setFocusProxy(self.channel.editor)

    def offer(self, view: ChecksView) -> None:
        """The grids of tests."""
        self._grids = view.test_grids

    def begin(self) -> None:
        """An empty form."""
        self.channel.editor.choose(None)
        self.scenario.editor.clear()
        self.scenario.accept()
        self.channel.accept()
        put_day(self.day, self.today())

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not planned."""
        self.scenario.refuse(sentence(trouble))

    def send(self) -> None:
        """Hand in the plan."""
        self.channel.accept()
        channel = self.channel.editor.value
        grid = next((known for known in self._grids if channel in known.channels), None)
        if channel is None or grid is None:
            self.channel.refuse(self.tr("Choose one with its digit."))
            return
        self.written.emit(PlannedTest(grid, channel, self.day.editor.day.isoformat(), self.scenario.editor.value))

    def _fit(self) -> None:
        self.day.setMaximumWidth(self._desk.look.theme.px(_FIELD))

    def _lay_out(self) -> None:
        card = Card(self.tr("The test"))
        for field in (self.channel, self.scenario, self.day):
            card.body.addWidget(field)
        self.lay_out(stacked(card))
