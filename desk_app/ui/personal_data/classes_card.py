"""What is kept, class by class: how much, since when, the last and the next erasing; and the documents about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.domain.localtime import local
from desk_app.services.personal_data.reading import ClassLine, PersonalDataView
from desk_app.ui.kit.badge import StateBadge
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.heights import height_of
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.spin_edits import DateEdit
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.personal_data_words import class_words
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.shell.desk import Desk

_LEAST = 520


class ClassesCard(Card):
    """`slip` (F5) carries two days, `record` is F6, `notice` F7."""

    slip = Signal(str, str)
    record = Signal()
    notice = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("What is kept of people"))
        self._desk = desk
        today = local(desk.clock.now_ms(), desk.formats.timezone).date()
        self.state = StateBadge()
        self.told = PlainLabel(role=Role.SMALL, wrap=True)
        self.model = TableModel(desk.look, _columns(desk.formats, self._days), lambda line: line.key)
        self.table: Table[ClassLine] = Table(desk.look, self.model, self.tr("What is kept of people"))
        self.first = FormField(self.tr("From"), DateEdit(desk.formats.locale, today.replace(month=1, day=1)))
        self.last = FormField(self.tr("To"), DateEdit(desk.formats.locale, today))
        self.slip_key = KeyButton("F5", self.tr("Slip of destruction (PDF)"))
        self.record_key = KeyButton("F6", self.tr("Record of processing (PDF)"))
        self.notice_key = KeyButton("F7", self.tr("Notice for the desk (PDF)"))
        self._lay_out()
        self.slip_key.clicked.connect(self.ask_slip)
        self.record_key.clicked.connect(self.record)
        self.notice_key.clicked.connect(self.notice)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_view(self, view: PersonalDataView) -> None:
        """Show how every class stands."""
        self.model.set_rows(view.lines)
        self._fit()
        if view.late:
            self.state.say(self.tr("%n to erase: late", "", view.late), Tone.WARN)
        else:
            self.state.say(self.tr("nothing past its time"), Tone.GOOD)
        day = self._desk.formats.short_day(view.purged_on) if view.purged_on else self.tr("not yet")
        text = self.tr("Erased by itself each day at the opening; last time: {day}. The settings hold the times.")
        self.told.setText(text.format(day=day))
        today = date.fromisoformat(view.today)
        self.last.editor.setMaximumDate(QDate(today.year, today.month, today.day))

    def ask_slip(self) -> None:
        """The slip of the two days shown, in either order."""
        first, last = sorted((self.first.editor.day.isoformat(), self.last.editor.day.isoformat()))
        self.slip.emit(first, last)

    def _days(self, line: ClassLine) -> str:
        return self.tr("%n day(s)", "", line.retention.days)

    def _lay_out(self) -> None:
        self.head.addWidget(self.state)
        self.body.addWidget(self.told)
        self.body.addWidget(self.table)
        acts = QWidget()
        flow = FlowLayout(acts, gap=SPACES["s"])
        for part in (self.first, self.last, self.slip_key, self.record_key, self.notice_key):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(part)
        self.body.addWidget(acts)

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setMinimumWidth(px(_LEAST))
        self.table.setFixedHeight(height_of(self.table, max(1, len(self.model.rows))))


def _columns(formats: Formats, days: Callable[[ClassLine], str]) -> tuple[Column[ClassLine], ...]:
    translate, words = QCoreApplication.translate, class_words()

    def last(line: ClassLine) -> str:
        if line.last is None:
            return "–"
        return translate("PersonalData", "{day} · {count}").format(
            day=formats.short_day(line.last.day), count=formats.number(line.last.count)
        )

    return (
        Column("class", translate("PersonalData", "Personal data"), lambda line: words[line.key], stretch=True),
        Column(
            "kept", translate("PersonalData", "Kept"), lambda line: formats.number(line.standing.kept),
            right=True, strong=True,
        ),
        Column(
            "oldest", translate("PersonalData", "Oldest"), lambda line: _day(line.standing.oldest, formats),
            spare_below=900,
        ),
        Column("days", translate("PersonalData", "Kept for"), days, right=True, spare_below=700),
        Column("last", translate("PersonalData", "Last erasing"), last),
        Column("next", translate("PersonalData", "Next"), lambda line: _day(line.next_on, formats)),
    )  # fmt: skip


def _day(day: str | None, formats: Formats) -> str:
    return formats.short_day(day) if day else "–"
