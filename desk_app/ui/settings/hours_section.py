"""The planned hours of each weekday, typed as people write them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QGridLayout

from desk_app.ui.kit.card import Card
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.hours_text import periods_of, text_of
from desk_app.ui.settings.section import Place, Section
from desk_app.ui.shell.desk import Desk

_LONGEST = 120


class HoursSection(Section):
    """What is not understood stays as it was typed, and is refused when the settings are saved."""

    fields = ("hours",)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(draft)
        self._desk = desk
        card = Card(self.tr("Planned hours"))
        told = self.tr("Write for instance 08:30-12:00, 13:30-17:30. Empty: closed all day.")
        card.body.addWidget(PlainLabel(told, Role.SMALL, wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACES["l"])
        grid.setVerticalSpacing(SPACES["m"])
        grid.setColumnStretch(1, 1)
        self.days: list[FormField[LineEdit]] = []
        self.totals: list[PlainLabel] = []
        self._titles: list[PlainLabel] = []
        for weekday in range(7):
            self._add_day(grid, weekday)
        card.body.addLayout(grid)
        self.box.addWidget(card)
        self.box.addStretch(1)
        self.setFocusProxy(self.days[0].editor)
        desk.look.changed.connect(self._fit)
        self._fit()

    def _add_day(self, grid: QGridLayout, weekday: int) -> None:
        name = self._desk.formats.locale.dayName(weekday + 1, QLocale.FormatType.LongFormat).capitalize()
        editor = LineEdit(_LONGEST, placeholder=self.tr("closed"), name=name)
        field, title, total = FormField("", editor), PlainLabel(name, Role.STRONG), PlainLabel(role=Role.QUIET)
        field.label.hide()
        editor.textChanged.connect(partial(self._typed, weekday))
        for column, part in enumerate((title, field, total)):
            grid.addWidget(part, weekday, column, Qt.AlignmentFlag.AlignTop)
        self.days.append(field)
        self.totals.append(total)
        self._titles.append(title)

    def _fit(self) -> None:
        """The words stand on the line of their field."""
        for label in (*self._titles, *self.totals):
            label.setMinimumHeight(self._desk.look.theme.px(34))

    def show_draft(self) -> None:
        for weekday, field in enumerate(self.days):
            told = self.draft.value("hours", weekday)
            field.accept()
            if periods_of(field.editor.text()) != told:
                with QSignalBlocker(field.editor):
                    field.editor.setText(text_of(told))
            self._show_total(weekday)

    def refuse(self, field: str, entry: Place, part: str, sentence: str) -> bool:
        if field not in self.fields or not isinstance(entry, int):
            return False
        self.days[entry].refuse(sentence)
        return True

    def _typed(self, weekday: int, text: str) -> None:
        self.days[weekday].accept()
        self.draft.put(periods_of(text), "hours", weekday)
        self._show_total(weekday)

    def _show_total(self, weekday: int) -> None:
        """How long the hall is open that day: what was typed is seen to be understood."""
        told = self.draft.value("hours", weekday)
        if isinstance(told, str):
            self.totals[weekday].setText("?")
            return
        minutes = sum(closes - opens for opens, closes in told)
        self.totals[weekday].setText(self._desk.formats.duration(minutes * 60) if told else self.tr("closed"))
