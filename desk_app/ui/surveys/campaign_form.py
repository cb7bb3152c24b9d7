"""The plan of a campaign: its perimeter, its days, how many forms are aimed at, and its questions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem

from desk_app.domain.refusals import Refusal
from desk_app.domain.surveys.bank import Bank
from desk_app.domain.surveys.campaign import Campaign
from desk_app.domain.surveys.sampling import GOOD_FORMS
from desk_app.services.surveys import MAX_TITLE, MAX_WANTED, Plan
from desk_app.services.surveys_reading import SurveysView
from desk_app.ui.entries.form import FormView, put_day
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.columns import Columns, stacked
from desk_app.ui.kit.form_field import FormField
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.spin_edits import DateEdit, NumberEdit
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk

_WEEKS = timedelta(weeks=8)
_LEAST_LIST = (420, 360)


class CampaignForm(FormView):
    """`written` carries the number of a campaign (None for a new one) and its `Plan`."""

    written = Signal(object, object)

    def __init__(self, desk: Desk, banks: Sequence[Bank]) -> None:
        super().__init__(desk)
        self._banks = tuple(banks)
        self._number: int | None = None
        self._services: tuple[str, ...] = ()
        locale = desk.formats.locale
        hint = self.tr("The same name each year: results are compared under it.")
        self.perimeter = FormField(self.tr("Perimeter"), LineEdit(MAX_TITLE), hint=hint)
        self.name = FormField(self.tr("Title"), LineEdit(MAX_TITLE))
        self.bank = FormField(self.tr("Questions for"), QComboBox())
        for bank in self._banks:
            self.bank.editor.addItem(said(bank.name, desk.formats), bank)
        self.first = FormField(self.tr("From the day"), DateEdit(locale, date(2026, 1, 1)))
        self.last = FormField(self.tr("Until the day"), DateEdit(locale, date(2026, 1, 1)))
        hint = self.tr("With 200 answers a rate is known to 4 points; with 100, to 6.")
        self.wanted = FormField(self.tr("Forms aimed at"), NumberEdit(0, MAX_WANTED, GOOD_FORMS), hint=hint)
        self.questions = FormField(self.tr("Questions"), QListWidget(), hint=self.tr("Space ticks or unticks one."))
        self._lay_out()
        self.bank.editor.currentIndexChanged.connect(lambda _place: self._offer(None))
        desk.look.changed.connect(self._fit)
        self._fit()
        self.setFocusProxy(self.perimeter.editor)

    def begin(self, view: SurveysView) -> None:
        """A new campaign, of the perimeter surveyed last, for eight weeks from today."""
        self._number, self._services = None, ()
        self.title.setText(self.tr("New survey"))
        today = date.fromisoformat(view.today)
        self.perimeter.editor.setText(next(iter(view.perimeters), view.settings.site.name))
        self.name.editor.setText(self.tr("Satisfaction survey {year}").format(year=today.year))
        wanted = "library" if view.settings.site.kind == "branch_library" else "town-hall"
        self.bank.editor.setCurrentIndex(max(0, [bank.id for bank in self._banks].index(wanted)))
        self._put_days(today, today + _WEEKS)
        self.wanted.editor.setValue(GOOD_FORMS)
        self._offer(None)

    def open(self, campaign: Campaign) -> None:
        """A draft that is to be told otherwise."""
        self._number, self._services = campaign.id, campaign.services
        self.title.setText(self.tr("Correct survey no. {number}").format(number=campaign.id))
        self.perimeter.editor.setText(campaign.perimeter)
        self.name.editor.setText(campaign.title)
        places = [place for place, bank in enumerate(self._banks) if bank.id == campaign.bank]
        self.bank.editor.setCurrentIndex(places[0] if places else 0)
        self._put_days(date.fromisoformat(campaign.first_day), date.fromisoformat(campaign.last_day))
        self.wanted.editor.setValue(campaign.wanted)
        self._offer({question.key for question in campaign.questions})

    def refuse(self, trouble: Trouble) -> None:
        """Say why it was not recorded, beside the field at fault; what was typed stays."""
        fields: dict[str, FormField[Any]] = {"title": self.name, "perimeter": self.perimeter, "wanted": self.wanted}
        field = fields.get(str(trouble.details.get("field"))) if isinstance(trouble, Refusal) else None
        if field is None:
            self._desk.notices.tell(trouble)
        else:
            field.refuse(sentence(trouble))

    def send(self) -> None:
        """Hand in the plan."""
        for field in (self.name, self.perimeter, self.wanted):
            field.accept()
        bank = self.bank.editor.currentData()
        editor = self.questions.editor
        items = (editor.item(row) for row in range(editor.count()))
        plan = Plan(
            perimeter=self.perimeter.editor.value,
            title=self.name.editor.value,
            bank=bank.id,
            bank_version=bank.version,
            questions=tuple(
                item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
            ),
            first_day=self.first.editor.day.isoformat(),
            last_day=self.last.editor.day.isoformat(),
            services=self._services,
            wanted=self.wanted.editor.value(),
        )
        self.written.emit(self._number, plan)

    def _offer(self, chosen: set[str] | None) -> None:
        """The questions of the bank, those of the plan ticked, or the usual ones."""
        bank = self.bank.editor.currentData()
        ticked = set(bank.usual) if chosen is None else chosen
        editor = self.questions.editor
        editor.clear()
        for question in bank.questions:
            item = QListWidgetItem(said(question.words, self._desk.formats), editor)
            item.setData(Qt.ItemDataRole.UserRole, question.key)
            item.setCheckState(Qt.CheckState.Checked if question.key in ticked else Qt.CheckState.Unchecked)

    def _put_days(self, first: date, last: date) -> None:
        for field, day in ((self.first, first), (self.last, last)):
            put_day(field, day)

    def _lay_out(self) -> None:
        plan, asked = Card(self.tr("The survey")), Card(self.tr("What is asked"))
        for part in (
            self.perimeter, self.name, Columns([(self.first, 1), (self.last, 1)]), self.bank, self.wanted,
        ):  # fmt: skip
            plan.body.addWidget(part)
        asked.body.addWidget(self.questions)
        self.lay_out(Columns([(stacked(plan), 1), (asked, 1)]))

    def _fit(self) -> None:
        self.questions.editor.setMinimumSize(*(self._desk.look.theme.px(side) for side in _LEAST_LIST))
