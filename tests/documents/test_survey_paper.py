"""The form of a survey on paper: every question, the digits that key it in, nothing that tells who answered."""

from __future__ import annotations

from datetime import UTC, datetime

import pypdfium2
import pytest

from desk_app.documents.survey_paper import SurveyPaper, survey_paper_pdf
from desk_app.domain.surveys.bank import QuestionKind
from tests.documents.reports import RESOURCES, texts
from tests.support.surveys import BANKS


@pytest.mark.parametrize("bank", ["town-hall", "library"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_form_asks_every_question_and_offers_every_answer(bank: str, language: str) -> None:
    known = BANKS.one(bank, 1)
    questions = known.some(known.usual)
    now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    paper = SurveyPaper("Enquête <2026>", "Rives", "Hall", now, known.sections, questions)
    document = pypdfium2.PdfDocument(survey_paper_pdf(paper, texts(language), RESOURCES / "fonts"))
    said = "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    assert "Enquête<2026>" in said
    for question in questions:
        assert "".join(question.words.said(language).split()) in said
        if question.kind in {QuestionKind.CHOICE, QuestionKind.SEVERAL}:
            for place, option in enumerate(question.options, 1):
                assert f"{place}{''.join(option.words.said(language).split())}" in said
