"""The letter that answers a complaint: the usual words, or the town's."""

from __future__ import annotations

from datetime import UTC, datetime

import pypdfium2

from desk_app.documents.complaint_letter import Letter, complaint_letter_pdf
from desk_app.documents.texts import Texts
from desk_app.domain.settings import LetterWords
from tests.support.hall import ROOT

RESOURCES = ROOT / "resources"


def read(words: LetterWords) -> str:
    """The text of the letter, spaces as one."""
    now = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)
    letter = Letter(
        3, "complaint", "2026-11-02", "2026-11-12", now, "Ville de Rives", "Hall administratif", "Mme <Aubry>",
        "3 rue des Lilas", "Nous avons ouvert un guichet de plus.", words,
    )  # fmt: skip
    pdf = complaint_letter_pdf(letter, Texts.load(RESOURCES / "documents", "fr"), RESOURCES / "fonts")
    return " ".join(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range().split())


def test_the_usual_words_stand_where_the_town_has_none() -> None:
    text = read(LetterWords(signatory="Le maire"))
    assert "Mme <Aubry>" in text
    assert "Madame, Monsieur, Nous avons ouvert un guichet de plus. Nous vous remercions" in text
    assert "salutations distinguées. Le maire" in text


def test_the_words_of_the_town_take_their_place() -> None:
    words = LetterWords("Chère administrée,", "Merci.", "Bien à vous.", "Le maire", "Mairie & services")
    text = read(words)
    assert (
        "Chère administrée, Nous avons ouvert un guichet de plus. Merci. Bien à vous. Le maire Mairie & services"
        in text
    )
    assert "Nous vous remercions" not in text
