"""The poster of busy and quiet hours: the same advice on paper and in its page, and no count of a half-hour."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, date, datetime

import pypdfium2

from desk_app.documents.paper import register_fonts
from desk_app.documents.peak_hours import peak_hours_files
from desk_app.domain.peak_hours import Arrivals, week_of
from desk_app.services.peak_hours import PeakHours
from tests.documents.reports import RESOURCES, texts

HOURS = [[(540, 720)], [(540, 720)], [], [], [], [], []]


def _poster(language: str) -> dict[str, str]:
    register_fonts(RESOURCES / "fonts")
    visits = Counter({(0, bucket): n for bucket, n in zip(range(540, 720, 30), (77, 77, 50, 50, 11, 11), strict=True)})
    told = PeakHours(
        "Ville de Valbrune", "Hall <b>", date(2026, 1, 1), date(2026, 6, 30), 276, 4,
        week_of(Arrivals(visits, Counter({0: 4})), HOURS), datetime(2026, 7, 1, 9, 0, tzinfo=UTC),
    )  # fmt: skip
    files = peak_hours_files(told, texts(language), "")
    read = {}
    for name, data in files.items():
        text = (
            data.decode() if name.endswith("html") else pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
        )
        read[name.split(".")[-1]] = " ".join(text.split())
    return read


def test_paper_and_page_give_the_same_advice() -> None:
    told = _poster("fr")
    for text in told.values():
        assert "venez plutôt de 11 h à 12 h ; plus de monde de 9 h à 10 h." in text
        assert "pas encore assez de visites" in text
    assert "Hall &lt;b&gt;" in told["html"]
    assert '<html lang="fr-FR">' in told["html"]
    assert "best between 11:00 and 12:00" in _poster("en")["pdf"]


def test_no_count_of_a_half_hour_is_told() -> None:
    for text in _poster("fr").values():
        assert not re.search(r"\b(77|50|11)\b(?!\s?h)", re.sub(r"[\d/]+/\d+", "", text))
