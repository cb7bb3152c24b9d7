"""Reports made up for the tests of documents, and what can be read back from a PDF."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import pypdfium2

from desk_app.documents.day_report import day_report_pdf
from desk_app.documents.texts import Texts
from desk_app.domain.day_pack import DayPack
from desk_app.domain.day_report import DayReport, PrivacyReport, day_report
from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.compute import distribution
from desk_app.domain.figures.query import Targets
from desk_app.domain.settings import Settings
from desk_app.domain.settings_document import from_document
from desk_app.domain.visit_record import VisitRecord

RESOURCES = Path(__file__).parents[2] / "resources"
DAY = "2026-11-23"
GRANTED = {"granted": 9, "alternative": 3, "declined": 1, "not_possible": 2}
CONTACTS = {"information": 34, "direction": 21}


def town_hall() -> Settings:
    """The preset, as the first version of a site's settings."""
    preset = (RESOURCES / "presets" / "town_hall.toml").read_text("utf-8")
    return from_document(tomllib.loads(preset), 1)


def visits(settings: Settings, n: int = 160) -> list[VisitRecord]:
    """A day without chance in it: n visits spread over the morning and the services, one in ten gone or flagged."""
    return [_visit(settings, number) for number in range(n)]


def _visit(settings: Settings, number: int) -> VisitRecord:
    wait = (60 + 37 * number % 1500) * 1000
    left, flagged, booked = number % 20 == 7, number % 20 == 11, number % 4 == 0
    return VisitRecord(
        visit_id=number + 1,
        site=settings.site.id,
        day=DAY,
        minute=510 + number * 7 % 210,
        service=settings.services[number % 3].id,
        channel="counter",
        booked=booked,
        persons=1 + number % 3,
        discreet=False,
        state="LEFT" if left else "SERVED",
        left_phase="WAITING" if left else None,
        wait_ms=None if left else wait,
        felt_ms=None if left else wait,
        gone_after_ms=wait if left else None,
        appointment_delay_ms=wait if booked and not left else None,
        service_ms=None if left else 480_000,
        stay_ms=None if left else wait + 480_000,
        inaccurate="closing" if flagged else None,
    )


def report(
    records: Sequence[VisitRecord] | None = None,
    settings: Settings | None = None,
    *,
    town: str = "Ville de Valmont",
    closed: bool = True,
    privacy: Mapping[str, int] = GRANTED,
    contacts: Mapping[str, int] = CONTACTS,
) -> DayReport:
    """The report of these visits, or of the usual ones."""
    known = settings or town_hall()
    found = visits(known) if records is None else records
    return day_report(
        [DayPack.of(known.site.id, DAY, found)] if found else [],
        DAY,
        known,
        Targets(),
        town=town,
        produced_at=datetime(2026, 11, 23, 17, 42),  # noqa: DTZ001  a local time to be printed
        closed=closed,
        appointments=AppointmentCounts(48, 40, 4, 2, 1),
        privacy=PrivacyReport(privacy, distribution([[60_000, 210_000, 400_000]])),
        contacts=contacts,
    )


def texts(language: str = "fr") -> Texts:
    """The catalogue shipped."""
    return Texts.load(RESOURCES / "documents", language)


def pdf(told: DayReport, language: str = "fr") -> bytes:
    """The report drawn with the resources shipped."""
    return day_report_pdf(told, texts(language), RESOURCES / "fonts")


def pages(data: bytes) -> list[str]:
    """The text of each page, with single ordinary spaces."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    finally:
        document.close()
