"""What the page of the surveys asks and does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Values
from desk_app.domain.surveys.form import Answer, Answers
from desk_app.domain.surveys.results import QuestionResult
from desk_app.domain.surveys.sampling import Quotas
from desk_app.domain.topics import Topic
from desk_app.services import registers, survey_forms, surveys
from desk_app.services.acting import Outcome
from desk_app.services.frameworks import Frameworks
from desk_app.services.survey_actions import ORIGIN, origin_key
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_forms import Form, FormOutcome
from desk_app.services.survey_results import SurveyResults, survey_quotas, survey_results
from desk_app.services.surveys import Plan
from desk_app.services.surveys_reading import (
    BatchView,
    CampaignDetail,
    SurveysView,
    batch_view,
    campaign_detail,
    surveys_view,
)
from desk_app.storage.store import Store
from desk_app.storage.survey_forms import Sheet
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.trouble import trouble_of
from desk_app.ui.shell.acts import Acted, Acts, Verb
from desk_app.ui.shell.desk import Desk
from desk_app.ui.surveys.words import done_words, rate_of

VERBS: dict[Kind, Callable[..., Outcome]] = {
    Kind.SURVEY_OPENED: surveys.open_campaign,
    Kind.SURVEY_CLOSED: surveys.close,
    Kind.SURVEY_PUBLISHED: surveys.publish,
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A campaign whole, with its results and whom to ask still."""

    detail: CampaignDetail
    results: SurveyResults
    quotas: Quotas


@dataclass(frozen=True, slots=True)
class SurveysRead:
    """The campaigns, the one that is open, and the batch that is looked at."""

    view: SurveysView
    opened: Opened | None
    batch: BatchView | None


@dataclass(frozen=True, slots=True)
class _Written:
    files: tuple[Path, ...] = ()
    error: Exception | None = None


class SurveysPresenter(QObject):
    """Keeps which campaign is open, and which batch is keyed."""

    read = Signal(object)  # SurveysRead
    saved = Signal(int)
    keyed = Signal(object)  # Sheet
    keyed_again = Signal()
    kept_at_kiosk = Signal(bool)
    refused = Signal(object)  # Trouble, for the form
    _written = Signal(object)

    def __init__(self, desk: Desk, screen: QWidget, resources: Path) -> None:
        super().__init__(screen)
        self._desk, self._screen, self._resources = desk, screen, resources
        self.banks, self._frameworks = Banks(resources), Frameworks(resources)
        self._acts, self._kiosk_acts = Acts(desk, screen), Acts(desk, screen)
        self.opened: int | None = None
        self.batch: int | None = None
        self._written.connect(self._tell_written, Qt.ConnectionType.QueuedConnection)
        desk.hub.subscribe(screen, {Topic.SURVEYS, Topic.SETTINGS, Topic.REGISTERS}, self.refresh)

    def refresh(self) -> None:
        """Read the campaigns, and the open one, again."""
        opened, batch, by = self.opened, self.batch, self._desk.actor()

        def reading(store: Store) -> SurveysRead:
            view = surveys_view(store)
            if opened is None or all(line.campaign.id != opened for line in view.lines):
                return SurveysRead(view, None, None)
            whole = Opened(
                campaign_detail(store, self.banks, opened, by),
                survey_results(store, self.banks, self._frameworks, opened, by),
                survey_quotas(store, opened, by),
            )
            told = None if batch is None else batch_view(store, self.banks, opened, batch, by)
            return SurveysRead(view, whole, told)

        self._desk.read(self._screen, reading, self.read.emit)

    def save(self, number: int | None, plan: Plan) -> None:
        """Prepare a campaign, or prepare one otherwise."""
        if number is None:
            verb = partial(surveys.draft, plan=plan, banks=self.banks)
        else:
            verb = partial(surveys.amend, campaign=number, plan=plan, banks=self.banks)

        def told(acted: Acted) -> None:
            self._desk.notices.done(self.tr("Survey no. {number} recorded").format(number=acted.outcome.entry))
            self.saved.emit(acted.outcome.entry)

        self._acts.do(verb, told, self.refused.emit)

    def act(self, kind: Kind) -> None:
        """Open, close or publish the campaign that is shown."""
        if self.opened is None:
            return
        words = done_words()[kind]
        verb = partial(VERBS[kind], campaign=self.opened)
        self._acts.do(verb, lambda _acted: self._desk.notices.done(words))

    def key(self, form: Form) -> None:
        """Record a sheet of the batch that is keyed."""
        assert self.opened is not None
        assert self.batch is not None
        verb = _verb(survey_forms.record_paper, campaign=self.opened, batch=self.batch, form=form, banks=self.banks)

        def told(acted: Acted) -> None:
            outcome = acted.outcome
            assert isinstance(outcome, FormOutcome)
            assert outcome.sheet is not None
            text = self.tr("Sheet {batch}-{sheet} recorded: write its number on the paper")
            self._desk.notices.done(text.format(batch=outcome.sheet.batch, sheet=outcome.sheet.number))
            self.keyed.emit(outcome.sheet)

        self._acts.do(verb, told, self.refused.emit)

    def key_again(self, sheet: Sheet, answers: Answers) -> None:
        """Keep the second keying of a sheet."""
        assert self.opened is not None
        verb = _verb(survey_forms.key_again, campaign=self.opened, sheet=sheet, answers=answers, banks=self.banks)
        self._acts.do(verb, lambda _acted: self.keyed_again.emit(), self.refused.emit)

    def settle(self, sheet: Sheet, question: str, answer: Answer | None) -> None:
        """Tell what stands on the paper."""
        assert self.opened is not None
        verb = _verb(
            survey_forms.settle_difference, campaign=self.opened, sheet=sheet, question=question, answer=answer,
            banks=self.banks,
        )  # fmt: skip
        self._acts.do(verb, lambda _acted: self._desk.notices.done(self.tr("Settled")))

    def finish(self, batch: int) -> None:
        """Seal a batch."""
        assert self.opened is not None
        said_ = self.tr("Batch {batch} finished: its forms no longer change").format(batch=batch)
        verb = partial(surveys.finish_batch, campaign=self.opened, batch=batch)
        self._acts.do(verb, lambda _acted: self._desk.notices.done(said_))

    def renew(self) -> None:
        """The form says something else now: recording it is another intention."""
        self._acts.renew()

    def keep_kiosk(self, campaign: int, answers: Answers) -> None:
        """Keep what somebody answered at the kiosk, today."""
        form = Form(day=local_day(self._desk.clock.now_ms(), self._desk.formats.timezone), answers=answers)
        verb = _verb(survey_forms.record_at_kiosk, campaign=campaign, form=form, banks=self.banks)
        self._kiosk_acts.renew()
        self._kiosk_acts.do(
            verb, lambda _acted: self.kept_at_kiosk.emit(True), lambda _trouble: self.kept_at_kiosk.emit(False)
        )

    def open_action(self, row: QuestionResult) -> None:
        """Open an improvement action born of a question, with its rate as the figure to change."""
        assert self.opened is not None
        formats = self._desk.formats
        told: Values = {
            "title": self.tr("Improve: {question}").format(question=said(row.question.short, formats)),
            "origin": ORIGIN,
            "origin_key": origin_key(self.opened, row.question.key),
            "commitments": row.question.commitments,
            "before": rate_of(row.share, formats),
        }
        verb = partial(registers.record, register=actions.REGISTER, told=told)

        def opened(acted: Acted) -> None:
            self._desk.notices.done(self.tr("Action opened"), undoable=True)
            self._desk.notices.go_to("actions", (actions.NAME, acted.outcome.entry))

        self._acts.do(verb, opened)

    def write_documents(self, results: SurveyResults) -> None:
        """Write the results, the summary, their twins and the poster into the documents of this account."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        out = Path(place) / "Pupitre" / self.tr("survey-{number}").format(number=results.campaign.id)
        threading.Thread(target=self._write, args=(results, out), name="survey-documents", daemon=True).start()

    def _write(self, results: SurveyResults, out: Path) -> None:
        try:
            from desk_app.documents.survey_documents import write_survey_documents

            english = self._desk.formats.locale.language() == QLocale.Language.English
            out.mkdir(parents=True, exist_ok=True)
            files = write_survey_documents(results, out, resources=self._resources, language="en" if english else "fr")
        except Exception as error:  # noqa: BLE001 - told on the GUI thread, whatever it is
            self._written.emit(_Written(error=error))
        else:
            self._written.emit(_Written(tuple(files)))

    def _tell_written(self, written: _Written) -> None:
        if written.error is not None:
            self._desk.notices.tell(trouble_of(written.error))
            return
        folder = written.files[0].parent
        self._desk.notices.done(
            self.tr("The documents are in {folder}").format(folder=folder),
            extra=self.tr("Open"),
            do_extra=partial(self._open, folder),
        )

    def _open(self, folder: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._desk.notices.warn(self.tr("No program could open {folder}").format(folder=folder))


def _verb(act: Callable[..., Outcome], **told: object) -> Verb:
    """A verb whose outcome tells more than others."""
    return partial(act, **told)
