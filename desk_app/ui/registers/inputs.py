"""The inputs of a management review, beside it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.figures.model import Share
from desk_app.domain.registers.model import Entry
from desk_app.services.review_inputs import Input, ReviewInput, review_inputs
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.shell.desk import Desk

_ROW = 34


class InputsCard(Card):
    """What went into the review, by its period; Ctrl+C copies what is selected."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("What goes into the review"))
        self._desk = desk
        columns = (
            Column[ReviewInput]("what", self.tr("Input"), lambda told: input_words()[told.what], stretch=True),
            Column[ReviewInput]("told", self.tr("Told"), lambda told: value_of(told, desk.formats), right=True),
        )
        self.model = TableModel(desk.look, columns, lambda told: told.what)
        self.table: Table[ReviewInput] = Table(desk.look, self.model, self.title.accessibleName())
        note = self.tr("The values of each commitment over the same period are on their page.")
        self.body.addWidget(self.table)
        self.body.addWidget(PlainLabel(note, Role.SMALL, wrap=True))
        desk.look.changed.connect(self._fit)
        self._fit()

    def show_entry(self, entry: Entry) -> None:
        """Read the inputs of a review."""
        first, last = entry.text("from_day"), entry.text("to_day")
        self._desk.read(self, lambda store: review_inputs(store, first, last), self.model.set_rows)

    def _fit(self) -> None:
        self.table.setFixedHeight(self._desk.look.theme.px(_ROW) * (len(Input) + 1) + 8)


def value_of(told: ReviewInput, formats: Formats) -> str:
    """A share with what it is out of, or a number."""
    if not isinstance(told.told, Share):
        return str(told.told)
    share = told.told
    if not share.denominator:
        return QCoreApplication.translate("Inputs", "nothing recorded")
    words = QCoreApplication.translate("Inputs", "{share} ({part} of {whole})")
    return words.format(
        share=formats.percent(share.numerator, share.denominator), part=share.numerator, whole=share.denominator
    )


def input_words() -> dict[Input, str]:
    """What each input is."""
    translate = QCoreApplication.translate
    return {
        Input.WAIT: translate("Inputs", "Visits received within the time that is aimed at"),
        Input.ABANDONED: translate("Inputs", "Visitors who left while they waited"),
        Input.APPOINTMENTS: translate("Inputs", "Appointments received on time"),
        Input.CONFIDENTIALITY: translate("Inputs", "Requests for confidentiality honoured"),
        Input.OPENING: translate("Inputs", "Opening periods that began on time"),
        Input.SATISFACTION: translate("Inputs", "Satisfied answers to the surveys"),
        Input.COMPLAINTS: translate("Inputs", "Complaints and suggestions answered in time"),
        Input.CHECKS: translate("Inputs", "Check rounds done of those planned"),
        Input.ACTIONS: translate("Inputs", "Actions done by their day"),
        Input.EFFECTS: translate("Inputs", "Actions done whose effect was checked"),
        Input.LATE_ACTIONS: translate("Inputs", "Actions overdue today"),
        Input.DOCUMENTS: translate("Inputs", "Documents in date, month by month"),
        Input.SHEETS: translate("Inputs", "Information sheets in date, month by month"),
        Input.TRAINING_NEEDS: translate("Inputs", "Agents lacking a required course today"),
        Input.INCIDENTS: translate("Inputs", "Service incidents in the period"),
        Input.FINDINGS: translate("Inputs", "Findings of audits still open"),
        Input.AUDITS: translate("Inputs", "Audits planned"),
        Input.MEETINGS: translate("Inputs", "Meetings planned"),
    }
