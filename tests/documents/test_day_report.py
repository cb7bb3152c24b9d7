"""The report of the day: what can be read on it, and that it is a sound file."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desk_app.documents.day_report import write_day_report
from desk_app.documents.texts import LANGUAGES
from tests.documents.reports import RESOURCES, pages, pdf, report, texts, town_hall, visits

HEADER = "Service Arrivées Servies Parties"


def test_the_numbers_on_the_page_are_those_of_the_figures() -> None:
    told = report()
    first, *_ = pages(pdf(told))
    total, words = told.total, texts()
    for number in (
        words.number(total.arrivals),
        words.long_minutes(total.wait.median_s),
        words.percent(total.within.share),
        f"{total.within.kept} sur {total.within.served + total.within.left_beyond}",
        f"n = {total.wait.n}",
        "fin oubliée, réglée à la clôture (8)",
    ):
        assert " ".join(number.split()) in first


def test_each_page_says_where_it_is_and_when_it_was_made() -> None:
    told = pages(pdf(report()))
    for number, page in enumerate(told, 1):
        assert f"page {number} / {len(told)}" in page
        assert "Édité le 23/11/2026 17:42" in page
        assert "lundi 23 novembre 2026 · Hall administratif" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_definitions_are_at_the_foot(language: str) -> None:
    last = pages(pdf(report(), language))[-1]
    assert [code for code, (lead, _) in texts(language).definitions().items() if lead.split()[0] not in last] == []


def test_two_builds_are_the_same_bytes() -> None:
    assert pdf(report()) == pdf(report())


def test_only_the_product_s_fonts_are_in_the_file() -> None:
    data = pdf(report())
    fonts = {name.split(b"+")[-1] for name in re.findall(rb"/FontName /(\S+)", data)}
    assert fonts == {b"PupitreSans-Regular", b"PupitreSans-Medium", b"PupitreSans-SemiBold"}
    assert b"Helvetica" not in data
    assert b"/Lang (fr-FR)" in data


def test_a_day_that_is_not_closed_says_so() -> None:
    assert "non clôturée" in pages(pdf(report(closed=False)))[0]
    assert "non clôturée" not in pages(pdf(report()))[0]


def test_a_day_without_visits() -> None:
    told = pages(pdf(report([], privacy={}, contacts={})))
    assert "Aucune arrivée ce jour" in told[0]
    assert "Aucune demande ce jour" in " ".join(told)


def test_few_requests_for_confidentiality_cannot_be_counted() -> None:
    told = " ".join(pages(pdf(report(privacy={"granted": 3, "declined": 1}))))
    assert "Demandes moins de 5" in told
    assert "Accordées" not in told
    assert "Délai médian" not in told


def test_small_outcomes_are_put_together_and_no_share_tells_them() -> None:
    told = " ".join(pages(pdf(report(privacy={"granted": 20, "declined": 1, "not_possible": 4}))))
    assert "Accordées 20" in told
    assert "Autres issues, regroupées 5" in told
    assert "Déclinées" not in told
    assert "Demandes respectées 80 % (20/25)" in told


def test_outcomes_that_are_all_put_together_are_no_others() -> None:
    told = " ".join(pages(pdf(report(privacy={"granted": 3, "declined": 3}))))
    assert "Issues, toutes regroupées 6" in told
    assert "Autres issues" not in told


def test_long_tables_go_on_with_their_head_and_no_row_is_torn() -> None:
    settings = town_hall()
    label = "Une démarche dont le nom est si long qu'il prend plus d'une ligne"
    many = tuple(replace(settings.services[0], id=f"s{n}", label=f"{label} {n:03d}.") for n in range(120))
    records = [record._replace(service=many[number % 120].id) for number, record in enumerate(visits(settings, 240))]
    told = pages(pdf(report(records, replace(settings, services=many))))
    for number in range(120):
        assert sum(bool(re.search(rf"Une démarche[^.]* {number:03d}\. 2 ", page)) for page in told) == 1
    assert sum(HEADER in page for page in told) >= 5


def test_what_people_typed_is_plain_text() -> None:
    settings = town_hall()
    service = replace(settings.services[0], label="<b>Passeport</b> & <img src='x'/> 100 % &amp; «œ»")
    settings = replace(
        settings,
        site=replace(settings.site, name="Mairie <font color=red>&</font> annexe"),
        services=(service, *settings.services[1:]),
    )
    records = [
        record._replace(inaccurate="<para>parti / revenu" if record.inaccurate else None) for record in visits(settings)
    ]
    told = " ".join(pages(pdf(report(records, settings, town="Ville </para> & Cie", contacts={"<a href='#'>": 3}))))
    for typed in (
        "<b>Passeport</b> & <img src='x'/> 100 % &amp; «œ»",
        "Mairie <font color=red>&</font> annexe",
        "Ville </para> & Cie",
        "<a href='#'> 3",
    ):
        assert typed in told


def test_very_long_names_and_many_reasons_fit_the_page() -> None:
    settings = town_hall()
    settings = replace(settings, site=replace(settings.site, name="M" * 3000))
    contacts = {"x" * 500 + str(n): 1 for n in range(60)}
    told = " ".join(pages(pdf(report(settings=settings, town="T" * 3000, contacts=contacts))))
    assert "Autres 50" in told


def test_what_an_agent_typed_of_a_visit_is_counted_but_not_printed() -> None:
    settings = town_hall()
    typed = {11: "M. Durand est revenu", 31: "<b>autre</b>"}
    records = [record._replace(inaccurate=typed.get(n)) for n, record in enumerate(visits(settings))]
    told = " ".join(pages(pdf(report(records, settings))))
    assert "autre raison, notée par un agent (2)" in told
    assert "Durand" not in told


NAUGHTY = Path(__file__).parents[3] / "shared" / "data" / "naughty_strings"


@pytest.mark.skipif(not NAUGHTY.is_dir(), reason="the naughty strings are not here")
def test_naughty_names_never_stop_the_report() -> None:
    settings = town_hall()
    [blns] = NAUGHTY.rglob("blns.txt")
    typed = [line for line in blns.read_text("utf-8").split("\n") if line and not line.startswith("#")]
    for begin in range(0, len(typed), 160):
        some = typed[begin : begin + 160]
        services = tuple(replace(settings.services[0], id=f"s{n}", label=label) for n, label in enumerate(some))
        records = [record._replace(service=f"s{n}") for n, record in enumerate(visits(settings, len(some)))]
        told = " ".join(pages(pdf(report(records, replace(settings, services=services)))))
        ascii_ones = [label for label in some if label.isascii() and label.isprintable() and len(label) < 20]
        assert [label for label in ascii_ones if " ".join(label.split()) not in told] == []


def test_the_chart_is_told_apart_in_black_and_white() -> None:
    """White paper, band, bars and lines are shades that a grey printer keeps at least 8 % apart."""
    document = pypdfium2.PdfDocument(pdf(report()))
    try:
        page = document[0].render(scale=2, grayscale=True).to_pil()
    finally:
        document.close()
    shades = [shade for shade, n in enumerate(page.histogram()) if n > 400]
    band, lines = min(shades, key=lambda shade: abs(shade - 0xDD)), shades[0]
    assert 0xFF - band >= 20
    assert band - lines >= 100


def test_a_failed_writing_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "day.pdf"
    write_day_report(report(), out, resources=RESOURCES, language="fr")
    before = out.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desk_app.documents.files.os.fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_day_report(report(closed=False), out, resources=RESOURCES, language="fr")
    assert out.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["day.pdf"]
