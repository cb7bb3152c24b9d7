"""The page of the surveys: joins the register, one campaign, the plan, the keying of sheets, and the kiosk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.campaign import REGISTER
from desk_app.domain.surveys.form import Answer, Answers
from desk_app.services.surveys_reading import BatchView, CampaignLine
from desk_app.storage.survey_forms import Sheet
from desk_app.ui.kit.layers import Layers
from desk_app.ui.kit.register_list import RegisterList, RegisterWords
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.desk import Desk
from desk_app.ui.surveys.campaign_form import CampaignForm
from desk_app.ui.surveys.detail import CampaignDetailView
from desk_app.ui.surveys.kiosk import Kiosk, show_kiosk
from desk_app.ui.surveys.paper_forms import PaperForms
from desk_app.ui.surveys.presenter import Opened, SurveysPresenter, SurveysRead
from desk_app.ui.surveys.rows import ToSettle, campaign_columns, campaign_matches
from desk_app.ui.surveys.settling import SettlingView
from desk_app.ui.surveys.sheet_form import SheetForm
from desk_app.ui.tables import Tables


class SurveysPage(QWidget):
    """F2 begins a survey, Enter opens one; in it F2 keys forms, F5 keys some again, Esc comes back."""

    def __init__(self, desk: Desk, resources: Path) -> None:
        super().__init__()
        self._desk = desk
        self._read: SurveysRead | None = None
        self._begun = False
        self._prepared: int | None = None
        self.kiosk: Kiosk | None = None
        self.presenter = SurveysPresenter(desk, self, resources)
        self.tables = Tables(desk, self)
        self.forms = PaperForms(desk, resources, self.presenter.banks, self)
        columns = campaign_columns(desk.formats)
        words = RegisterWords(
            title=self.tr("Satisfaction surveys"),
            icon="list",
            filter=self.tr("Type a year, a perimeter, a state"),
            empty=self.tr("The surveys of each year will appear here, with their results."),
            new=self.tr("New survey"),
        )
        self.list: RegisterList[CampaignLine] = RegisterList(
            desk.look, words, columns, lambda line: line.campaign.id, campaign_matches, columns
        )
        self.register = QWidget()
        around = QVBoxLayout(self.register)
        around.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["s"])
        around.addWidget(self.list)
        self.detail = CampaignDetailView(desk)
        self.plan = CampaignForm(desk, self.presenter.banks.latest())
        self.sheet = SheetForm(desk)
        self.settling = SettlingView(desk)
        self._layers = Layers(self, *self._all)
        self._connect()
        self._layers.bring(self.register, self.list.filter)

    def open_entry(self, register: str, number: int) -> None:
        """Show one campaign whole, once it is read."""
        if register == REGISTER:
            self.presenter.opened = number
            self.presenter.refresh()

    def begin(self) -> None:
        """The plan of a new campaign, as soon as what it begins with is read. Who may not record one is told first."""
        if not self._desk.actor().supervisor:
            self._desk.notices.warn(sentence(Refusal(RefusalCode.SUPERVISOR_ONLY)))
            return
        self._begun = self._read is None
        if self._read is not None:
            self.plan.begin(self._read.view)
            self._layers.bring(self.plan)

    def back(self) -> None:
        """Back to the register."""
        if self.presenter.opened is not None:
            self.list.table.choose(self.presenter.opened)
        self.presenter.opened = self.presenter.batch = None
        self._layers.bring(self.register, self.list)

    def key(self) -> None:
        """Key sheets, in the batch under way or in a new one."""
        if (opened := self._opened) is None:
            return
        under_way = [batch.number for batch in opened.detail.batches if not batch.finished]
        last = max((batch.number for batch in opened.detail.batches), default=0)
        self.presenter.batch = under_way[-1] if under_way else last + 1
        campaign = opened.detail.line.campaign
        if self._prepared != campaign.id and self._read is not None:
            self.sheet.prepare(campaign, self._read.view.settings, self._read.view.today)
            self._prepared = campaign.id
        self.sheet.begin(opened.detail.questions, self.presenter.batch)
        self._layers.bring(self.sheet)

    def key_again(self) -> None:
        """Key again a sample of the batch under way, then settle what differs."""
        if (opened := self._opened) is not None:
            under_way = [batch.number for batch in opened.detail.batches if not batch.finished]
            if under_way:
                self.presenter.batch = under_way[-1]
                self._layers.bring(self.settling)
                self.presenter.refresh()
            else:
                self._desk.notices.warn(self.tr("No batch of paper is under way"))

    def open_kiosk(self) -> None:
        """The kiosk of the hall, over everything or on the second screen."""
        if (opened := self._opened) is None or self.kiosk is not None:
            return
        campaign = opened.detail.line.campaign
        self.kiosk = Kiosk(self._desk.look, campaign, opened.detail.questions)
        self.kiosk.answered.connect(lambda answers: self._keep_kiosk(campaign.id, answers))
        self.kiosk.closed.connect(self._forget_kiosk)
        show_kiosk(self.kiosk)

    @property
    def _opened(self) -> Opened | None:
        return self._read.opened if self._read else None

    @property
    def _all(self) -> tuple[QWidget, ...]:
        return (self.register, self.detail, self.plan, self.sheet, self.settling)

    def _take(self, read: SurveysRead) -> None:
        self._read = read
        self.list.show_rows(read.view.lines)
        if self._begun:
            self.begin()
        if read.opened is None:
            return
        self.detail.show_campaign(read.opened.detail, read.opened.results, read.opened.quotas, read.view.settings)
        if self._layers.currentWidget() in (self.register, self.plan):
            self._layers.bring(self.detail)
        if read.batch is not None and self._layers.currentWidget() is self.settling:
            self._show_batch(read.batch)

    def _show_batch(self, batch: BatchView) -> None:
        """Key again what is still to be, one sheet after the other; then what differs."""
        if batch.sample:
            self.sheet.begin_again(batch.questions, Sheet(batch.number, batch.sample[0]))
            self._layers.bring(self.sheet)
            return
        known = {question.key: question for question in batch.questions}
        rows = [
            ToSettle(batch.number, sheet, known[told.question], told)
            for sheet, each in batch.differences.items()
            for told in each
        ]
        self.settling.show_batch(batch.number, rows, len(batch.sample))
        if batch.finished:
            self._leave_batch()

    def _keyed(self, _sheet: Sheet) -> None:
        if (opened := self._opened) is not None and self.presenter.batch is not None:
            self.presenter.renew()
            self.sheet.begin(opened.detail.questions, self.presenter.batch)

    def _keyed_again(self) -> None:
        self.presenter.renew()
        self._layers.bring(self.settling)
        self.presenter.refresh()

    def _leave_batch(self) -> None:
        self.presenter.batch = None
        self._layers.bring(self.detail)

    def _settle(self, row: ToSettle, answer: Answer | None) -> None:
        self.presenter.settle(Sheet(row.batch, row.sheet), row.question.key, answer)

    def _saved(self, number: int) -> None:
        self.presenter.opened = number
        self._layers.bring(self.detail)
        self.presenter.refresh()

    def _refuse(self, trouble: Trouble) -> None:
        if self._layers.currentWidget() is self.plan:
            self.plan.refuse(trouble)
        else:
            self._desk.notices.warn(sentence(trouble))

    def _keep_kiosk(self, campaign: int, answers: Answers) -> None:
        if self._read is not None:
            self.presenter.keep_kiosk(campaign, answers)

    def _kept_at_kiosk(self, kept: bool) -> None:
        if self.kiosk is not None:
            self.kiosk.say_kept(kept=kept)

    def _forget_kiosk(self) -> None:
        if self.kiosk is not None:
            self.kiosk.deleteLater()
            self.kiosk = None

    def _amend(self) -> None:
        if (opened := self._opened) is not None:
            self.plan.open(opened.detail.line.campaign)
            self._layers.bring(self.plan)

    def _connect(self) -> None:
        presenter, detail = self.presenter, self.detail
        presenter.read.connect(self._take)
        presenter.saved.connect(self._saved)
        presenter.refused.connect(self._refuse)
        presenter.keyed.connect(self._keyed)
        presenter.keyed_again.connect(self._keyed_again)
        presenter.kept_at_kiosk.connect(self._kept_at_kiosk)
        self.list.opened.connect(lambda line: self.open_entry(REGISTER, line.campaign.id))
        self.list.begun.connect(self.begin)
        self.list.copied.connect(self._copied)
        self.list.tabled.connect(self.tables.write)
        detail.left.connect(self.back)
        detail.left.connect(self._desk.notices.entry_left)
        detail.asked.connect(presenter.act)
        detail.keying.connect(self.key)
        detail.keying_again.connect(self.key_again)
        detail.kiosk.connect(self.open_kiosk)
        detail.amended.connect(self._amend)
        detail.acting.connect(presenter.open_action)
        detail.documents.connect(self._write)
        detail.paper.connect(self._write_form)
        self.plan.written.connect(presenter.save)
        self.plan.left.connect(self._leave_plan)
        self.sheet.keyed.connect(presenter.key)
        self.sheet.again.connect(presenter.key_again)
        self.sheet.left.connect(self._leave_batch)
        self.settling.settled.connect(self._settle)
        self.settling.finished.connect(self._finish)
        self.settling.left.connect(self._leave_batch)

    def _leave_plan(self) -> None:
        if self.presenter.opened is None:
            self.back()
        else:
            self._layers.bring(self.detail)

    def _finish(self) -> None:
        if self.presenter.batch is not None:
            self.presenter.finish(self.presenter.batch)

    def _write(self) -> None:
        if (opened := self._opened) is not None:
            self.presenter.write_documents(opened.results)

    def _write_form(self) -> None:
        if (opened := self._opened) is not None and self._read is not None:
            self.forms.write(opened.detail, self._read.view.settings.site.town)

    def _copied(self, entries: int) -> None:
        self._desk.notices.done(self.tr("%n survey(s) copied", "", entries))
