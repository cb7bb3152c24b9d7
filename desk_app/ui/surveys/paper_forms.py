"""The form of a campaign to be printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desk_app.domain.localtime import local
from desk_app.services.survey_banks import Banks
from desk_app.services.surveys_reading import CampaignDetail
from desk_app.ui.papers import Papers
from desk_app.ui.shell.desk import Desk


class PaperForms(QObject):
    """Writes forms into the documents of this account."""

    def __init__(self, desk: Desk, resources: Path, banks: Banks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._resources, self._banks = desk, resources, banks
        self._papers = Papers(desk, self)

    def write(self, detail: CampaignDetail, town: str) -> None:
        """Write the blank form of a campaign, with the questions it asks."""
        name = self.tr("survey-{number}-form.pdf").format(number=detail.line.campaign.id)
        self._papers.make(name, self.tr("The form is in {file}"), lambda file: self._make(detail, town, file))

    def _make(self, detail: CampaignDetail, town: str, file: Path) -> None:
        from desk_app.documents.survey_paper import SurveyPaper, write_survey_paper

        campaign = detail.line.campaign
        paper = SurveyPaper(
            title=campaign.title,
            town=town,
            site=campaign.perimeter,
            produced_at=local(self._desk.clock.now_ms(), self._desk.formats.timezone),
            sections=self._banks.one(campaign.bank, campaign.bank_version).sections,
            questions=detail.questions,
        )
        write_survey_paper(paper, file, resources=self._resources, language=self._papers.language)
