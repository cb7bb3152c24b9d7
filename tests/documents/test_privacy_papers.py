"""The documents about personal data: every class is told in both languages, and only counts where counts belong."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desk_app.documents.destruction_slip import write_destruction_slip
from desk_app.documents.person_file import person_rows, write_person_file
from desk_app.documents.privacy_paper import Printed
from desk_app.documents.processing_record import write_privacy_notice, write_processing_record
from desk_app.documents.texts import LANGUAGES, Texts
from desk_app.domain.acts.model import ActState
from desk_app.domain.appointment import AppointmentState
from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.complaints.model import ComplaintKind, ComplaintState, Theme
from desk_app.domain.facts import Kind
from desk_app.domain.registers.registry import REGISTERS
from desk_app.domain.requests.model import RequestChannel, RequestState
from desk_app.domain.retention import RULES, Retention
from desk_app.domain.settings import DataProtection
from desk_app.services.personal_data.erasing import Erasure
from desk_app.services.personal_data.persons import Found
from desk_app.services.personal_data.reading import Destructions
from desk_app.storage.personal_data import Kept
from tests.documents.reports import RESOURCES, pages, town_hall
from tests.documents.test_texts import fields, leaves

WHO = DataProtection("Commune de Puteaux", "131 rue de la République", "Mme Roux", "dpd@exemple.fr")
SETTINGS = replace(town_hall(), data_protection=WHO)
PRINTED = Printed(SETTINGS, datetime(2026, 11, 23, 17, 42))  # noqa: DTZ001 - local time
FOLDER = RESOURCES / "documents" / "privacy"
FOUND = (
    Found(Kept("appointments", 412, "2026-11-30", False, False, {"service": "identity"}, {"name": "<Lefèvre>"}), True),
    Found(Kept("complaints", 17, "2026-10-02", True, False, {"theme": "wait"}, {"summary": "=1+1\nAttente"}), False),
)


def _read(file: Path) -> str:
    return " ".join(" ".join(pages(file.read_bytes())).split())


def _catalogue(language: str) -> dict[str, str]:
    return dict(leaves(tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))))


def test_both_languages_have_the_same_keys_and_french_is_typeset_as_french() -> None:
    french, english = (_catalogue(language) for language in LANGUAGES)
    assert french.keys() == english.keys()
    assert [key for key in french if fields(french[key]) != fields(english[key])] == []
    loose = re.compile(r" [:;!?%»]|« |'|\d %")
    assert {key: text for key, text in french.items() if loose.search(text)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_and_code_is_told(language: str) -> None:
    texts = Texts.load(FOLDER, language)
    tables = ("classes", "purposes", "persons", "data", "recipients", "retention")
    missing = [(table, rule.key) for table in tables for rule in RULES if not texts.has_word(table, rule.key)]
    codes = {*AppointmentState, *ComplaintKind, *ComplaintState, *Theme, *RequestChannel, *RequestState}
    codes |= {*ActState, *CallOutcome, *REGISTERS, *(state for one in REGISTERS.values() for state in one.states)}
    assert missing == []
    assert [code for code in codes if not texts.has_word("codes", code)] == []


def test_what_a_request_was_about_is_told_in_words(tmp_path: Path) -> None:
    about = {"object": "public-space", "channel": "web_form", "state": "answered"}
    found = Found(Kept("requests", 3, "2026-11-09", False, False, about, {"name": "Mme Royer"}), True)
    write_person_file([found], PRINTED, tmp_path / "person.pdf", resources=RESOURCES, language="fr")
    told = _read(tmp_path / "person.pdf")
    assert [one.label in told for one in SETTINGS.request_objects if one.id == "public-space"] == [True]
    assert "formulaire en ligne" in told


def test_the_record_and_the_notice_tell_the_times_of_the_settings(tmp_path: Path) -> None:
    times = {**SETTINGS.retention, "appointments": Retention(30, "Délibération du 3 mars")}
    printed = Printed(replace(SETTINGS, retention=times), PRINTED.produced_at)
    write_processing_record(printed, tmp_path / "record.pdf", resources=RESOURCES, language="fr")
    write_privacy_notice(printed, tmp_path / "notice.pdf", resources=RESOURCES, language="fr")
    record, notice = (_read(tmp_path / name) for name in ("record.pdf", "notice.pdf"))
    assert all(text in record for text in ("30 jours après la date", "Délibération du 3 mars", "Mme Roux", "6-1-e"))
    assert all(text in notice for text in ("30 jours après la date", "dpd@exemple.fr", "CNIL"))


def test_the_slip_lists_numbers_and_days(tmp_path: Path) -> None:
    lines = (
        Erasure(0, "2026-11-02", Kind.PURGED, "appointments", 12, "2026-07-01", "2026-08-01", 92),
        Erasure(0, "2026-11-03", Kind.ERASED, "complaints", 1, "2026-10-02", "2026-10-02"),
        Erasure(0, "2026-11-04", Kind.PURGED, "appointments", 3, "", "", None),
    )
    out = tmp_path / "slip.pdf"
    told = Destructions(SETTINGS, "2026-01-01", "2026-11-23", lines)
    write_destruction_slip(told, PRINTED, out, resources=RESOURCES, language="fr")
    text = _read(out)
    assert all(word in text for word in ("02/11/2026", "12", "01/07/2026", "92", "15", "demande de la"))
    write_destruction_slip(replace(told, lines=()), PRINTED, out, resources=RESOURCES, language="en")
    assert "Nothing was erased" in _read(out)


def test_a_person_reads_what_is_kept_and_until_when(tmp_path: Path) -> None:
    out = tmp_path / "person.pdf"
    write_person_file(FOUND, PRINTED, out, resources=RESOURCES, language="fr")
    text = _read(out)
    words = ("<Lefèvre>", "n° 412", "92 jours après la date", "approchée", "une fois la fiche close", "Mme Roux")
    assert all(word in text for word in words)
    rows = person_rows(FOUND, SETTINGS, Texts.load(FOLDER, "fr"))
    assert rows[0] == ("Catégorie", "Numéro", "Donnée", "Contenu")
    assert ("Réclamations, suggestions, remerciements", "17", "Texte", "=1+1\nAttente") in rows
