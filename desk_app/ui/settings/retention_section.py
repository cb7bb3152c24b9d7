"""Personal data: how long each class is kept and why, and who answers for them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.retention import RULES, RetentionRule
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.personal_data_words import class_words
from desk_app.ui.settings.draft import Draft
from desk_app.ui.settings.parts import AnyPart, NotePart, NumberPart, TextPart
from desk_app.ui.settings.section import FormSection, Place
from desk_app.ui.shell.desk import Desk

_LONGEST = 200


@dataclass(frozen=True)  # no slots: see Column
class RetentionRow:
    """One class in words, and its time as it is shown."""

    rule: RetentionRule
    name: str
    days: str


class RetentionSection(FormSection):
    """The table at the left, the days and their justification at the right; who answers for the data below."""

    fields = ("retention", "data_protection")

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__(draft)
        self._desk = desk
        self.model = TableModel(desk.look, _columns(), lambda row: row.rule.key)
        self.table = Table(desk.look, self.model, self.tr("Times"))
        self.days = NumberPart("days", self.tr("Kept for"), 1, RULES[0].ceiling, self.tr(" days"))
        self.justification = NotePart(
            "justification",
            self.tr("Justification"),
            self.tr("Why this time: the register of processing and the notice at the desk tell it."),
        )
        self.form = Card(" ")
        self.most = PlainLabel(role=Role.SMALL, wrap=True)
        for part in (self.days, self.most, self.justification):
            self.form.body.addWidget(part)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def show_draft(self) -> None:
        super().show_draft()
        self._show_rows()
        if self.table.current() is None:
            self.table.choose(RULES[0].key)
        self._show_one()

    def refuse(self, field: str, entry: Place, part: str, sentence: str) -> bool:
        if field == "retention" and self.table.choose(entry):
            (self.justification if part == "justification" else self.days).refuse(sentence)
            return True
        return super().refuse(field, entry, part, sentence)

    def _connect(self) -> None:
        self.draft.changed.connect(self._show_rows)
        self.table.chosen.connect(lambda _row: self._show_one())
        self.table.opened.connect(lambda _row: self.days.editor.setFocus())
        self.days.edited.connect(lambda days: self._put("days", days))
        self.justification.edited.connect(lambda text: self._put("justification", text))
        self._desk.look.changed.connect(self._fit)
        self._fit()

    def _put(self, name: str, value: object) -> None:
        row = self.table.current()
        if row is not None:
            self.draft.put(value, "retention", row.rule.key, name)

    def _show_rows(self) -> None:
        words = class_words()
        told = self.draft.document.get("retention", {})
        rows = [RetentionRow(rule, words[rule.key], self._days(told[rule.key]["days"])) for rule in RULES]
        self.model.set_rows(rows)

    def _days(self, days: int) -> str:
        return self.tr("%n day(s)", "", days)

    def _show_one(self) -> None:
        row = self.table.current()
        if row is None:
            return
        told = self.draft.value("retention", row.rule.key)
        self.form.title.setText(row.name.upper())
        self.days.editor.setMaximum(row.rule.ceiling)
        self.most.setText(self.tr("At most {days}.").format(days=self._days(row.rule.ceiling)))
        for part, name in ((self.days, "days"), (self.justification, "justification")):
            part.accept()
            part.show_value(told[name])

    def _lay_out(self) -> None:
        listed = Card(self.tr("How long personal data are kept"))
        told = self.tr("Erased by themselves once their time is over, each day at the opening.")
        listed.body.addWidget(PlainLabel(told, Role.SMALL, wrap=True))
        listed.body.addWidget(self.table, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.form)
        side.addStretch(1)
        self.box.addWidget(Columns([(listed, 3), (right, 2)]), 1)
        self.add_card(
            self.tr("Who answers for them"), [self.bind(part, "data_protection", part.key) for part in _who()]
        )

    def _fit(self) -> None:
        px = self._desk.look.theme.px
        self.table.setMinimumSize(px(420), px(200))
        self.justification.editor.setFixedHeight(px(110))


def _who() -> tuple[AnyPart, ...]:
    translate = QCoreApplication.translate
    return (
        TextPart(
            "controller",
            translate("Retention", "Controller"),
            _LONGEST,
            translate("Retention", "Empty: the town. For instance: Commune de Puteaux, représentée par son maire."),
        ),
        TextPart("controller_contact", translate("Retention", "Its address"), _LONGEST),
        TextPart("officer", translate("Retention", "Data protection officer"), _LONGEST),
        TextPart(
            "officer_contact",
            translate("Retention", "How to reach the officer"),
            _LONGEST,
            translate("Retention", "An e-mail or a postal address: the notice at the desk gives it."),
        ),
    )


def _columns() -> tuple[Column[RetentionRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column("name", translate("Retention", "Personal data"), lambda row: row.name, stretch=True),
        Column("days", translate("Retention", "Kept for"), lambda row: row.days, right=True, strong=True),
    )
