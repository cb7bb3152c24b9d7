"""The thresholds: each with its value, its unit and why it is what it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.settings import ThresholdKey
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.parts import DecimalPart, NotePart
from desk_app.ui.settings.section import Place, Section
from desk_app.ui.settings.threshold_words import threshold_words, unit_words
from desk_app.ui.shell.desk import Desk

_SHARE = "share"


@dataclass(frozen=True, slots=True)
class ThresholdRow:
    """One threshold in words; `value` as it is shown, with its unit."""

    key: ThresholdKey
    name: str
    value: str
    justification: str


class ThresholdsSection(Section):
    """The table at the left, the value and its justification at the right."""

    fields = ("thresholds",)

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(draft)
        self._desk = desk
        self.model = TableModel(desk.look, _columns(), lambda row: row.key)
        self.table = Table(desk.look, self.model, self.tr("Thresholds"))
        self.value = DecimalPart("value", self.tr("Value"), desk.formats.locale)
        self.justification = NotePart(
            "justification",
            self.tr("Justification"),
            self.tr("Why this value, and where it comes from: an auditor asks. It stays with the value."),
        )
        self.form = Card(" ")
        for part in (self.value, self.justification):
            self.form.body.addWidget(part)
        self._lay_out()
        self.draft.changed.connect(self._show_rows)
        self.table.chosen.connect(lambda _row: self._show_one())
        self.table.opened.connect(lambda _row: self.value.editor.setFocus())
        self.value.edited.connect(lambda value: self._put("value", value))
        self.justification.edited.connect(lambda text: self._put("justification", text))
        self.setFocusProxy(self.table)
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_draft(self) -> None:
        self._show_rows()
        if self.table.current() is None and self.model.rows:
            self.table.choose(self.model.rows[0].key)
        self._show_one()

    def refuse(self, field: str, entry: Place, part: str, sentence: str) -> bool:
        if field not in self.fields or not self.table.choose(entry):
            return False
        (self.justification if part == "justification" else self.value).refuse(sentence)
        return True

    def _put(self, name: str, value: object) -> None:
        row = self.table.current()
        if row is not None:
            self.draft.put(value, "thresholds", row.key.value, name)

    def _show_rows(self) -> None:
        words = threshold_words()
        self.model.set_rows([self._row(key, words[key]) for key in ThresholdKey])

    def _row(self, key: ThresholdKey, name: str) -> ThresholdRow:
        told = self.draft.value("thresholds", key.value)
        scale = 100 if told["unit"] == _SHARE else 1
        value = told["value"] * scale
        number = self._desk.formats.number(value, 0 if value == int(value) else 1)
        return ThresholdRow(key, name, f"{number}{unit_words(told['unit'])}", told["justification"])

    def _show_one(self) -> None:
        row = self.table.current()
        self.form.setEnabled(row is not None)
        if row is None:
            return
        told = self.draft.value("thresholds", row.key.value)
        self.form.title.setText(row.name.upper())
        is_share = told["unit"] == _SHARE
        self.value.set_unit(unit_words(told["unit"]), 100 if is_share else 100_000, 100 if is_share else 1)
        for part, name in ((self.value, "value"), (self.justification, "justification")):
            part.accept()
            part.show_value(told[name])

    def _lay_out(self) -> None:
        listed = Card(self.tr("Thresholds"))
        told = self.tr("The figures of a past day keep the targets that were in force that day.")
        listed.body.addWidget(PlainLabel(told, Role.SMALL, wrap=True))
        listed.body.addWidget(self.table, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.form)
        side.addStretch(1)
        self.box.addWidget(Columns([(listed, 3), (right, 2)]), 1)

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setMinimumSize(px(420), px(300))
        self.justification.editor.setFixedHeight(px(110))


def _columns() -> tuple[Column[ThresholdRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column("name", translate("Thresholds", "Threshold"), lambda row: row.name, stretch=True),
        Column("value", translate("Thresholds", "Value"), lambda row: row.value, right=True, strong=True),
    )
