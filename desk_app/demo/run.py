"""The demonstration from end to end: a day played, its summary sent, its report and figures written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desk_app.bootstrap import Places, open_desk, rehearse
from desk_app.demo.clock import SetClock, ShiftedClock
from desk_app.demo.play import DayPlay
from desk_app.demo.script import write_script
from desk_app.demo.town import SEATED, SUPERVISOR, set_up
from desk_app.demo.year.play import play_year
from desk_app.documents.day_report import write_day_report
from desk_app.documents.quality.audit_pack import write_audit_pack
from desk_app.documents.survey_documents import write_survey_documents
from desk_app.domain.figures.as_json import appointments_json, to_json
from desk_app.domain.figures.query import Selection
from desk_app.domain.localtime import moment_ms
from desk_app.exchange.publisher import carried
from desk_app.exchange.signing import DeskKey
from desk_app.services import figures, publishing
from desk_app.services.clock import SystemClock
from desk_app.services.day_reports import report_of
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.dossier import dossier
from desk_app.services.quality.scopes import all_scopes
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_results import survey_results
from desk_app.storage.outbox import OutboxStatus
from desk_app.storage.store import Store
from desk_app.ui.opening.reception_keys import ReceptionKeys
from desk_app.ui.opening.rehearsal import Rehearsal

FIRST, EVE, DAY_BEFORE, DAY = "2025-11-24", "2026-11-19", "2026-11-20", "2026-11-23"
_TIMEZONE = "Europe/Paris"
_SEEDS = {DAY_BEFORE: 7, DAY: 8}
_BUSY_S = 10 * 3600 + 2400
_SENT_WITHIN_MS = 20_000
_LAST_SURVEY = 2
_CLOSED_MONTHS = date(2025, 12, 1), date(2026, 10, 31)


@dataclass(frozen=True, slots=True)
class Left:
    """Where the demonstration leaves its files."""

    out: Path

    @property
    def share(self) -> Path:
        """The folder that stands for the shared one."""
        return self.out / "partage"

    @property
    def pictures(self) -> Path:
        """The pictures of the screens."""
        return self.out / "images"

    @property
    def report(self) -> Path:
        """The printed day."""
        return self.out / f"{DAY_BEFORE}.pdf"

    @property
    def pack(self) -> Path:
        """What an auditor is handed."""
        return self.out / "dossier-audit"

    @property
    def survey(self) -> Path:
        """The documents of the last survey."""
        return self.out / "enquete"

    @property
    def figures(self) -> Path:
        """The day's figures."""
        return self.out / f"{DAY_BEFORE}.json"


def show(places: Places, left: Left) -> int:
    """Play a whole day and the busy morning of the next one through the services, then open the desk on it."""
    clock = SetClock(moment_ms(FIRST, 7 * 60, _TIMEZONE))
    with Store.open(places.data, places.db, clock) as store:
        _begin(store, clock, places, left)
        _play(store, clock, DAY_BEFORE).play()
        _send(store, places.data)
        _write_documents(store, places, left)
        _play(store, clock, DAY).play(_BUSY_S)
    return open_desk(places, ShiftedClock(SystemClock(), moment_ms(DAY, _BUSY_S // 60, _TIMEZONE)))


def perform(places: Places, left: Left, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Play the day through the real windows without a screen, by keys at the reception; leave pictures and files.

    KeyboardInterrupt soon after `cancelled` tells that it is to stop.
    """
    clock = SetClock(moment_ms(FIRST, 7 * 60, _TIMEZONE))
    store = Store.open(places.data, places.db, clock)
    _begin(store, clock, places, left)

    def played(rehearsal: Rehearsal) -> None:
        def act(work: Callable[[], None]) -> None:
            if cancelled():
                raise KeyboardInterrupt
            rehearsal.on_store(lambda _store: work())

        hand = ReceptionKeys(rehearsal, store.settings())
        play = DayPlay(
            store, clock, DAY_BEFORE, write_script(_SEEDS[DAY_BEFORE]), _SEEDS[DAY_BEFORE], hand, act
        )  # fmt: skip
        rehearsal.open_page("reception")
        play.play(_BUSY_S)
        _take_pictures(rehearsal, left)
        play.play()
        rehearsal.publish(DAY_BEFORE)
        rehearsal.wait(lambda: rehearsal.ask(publishing.status).last_written_at is not None, _SENT_WITHIN_MS)
        rehearsal.picture("supervision", left.pictures / "supervision-journee.png")
        rehearsal.picture("closing", left.pictures / "cloture-journee.png")
        rehearsal.ask(lambda _store: _write_documents(store, places, left))

    rehearse(places, store, played)


def _begin(store: Store, clock: SetClock, places: Places, left: Left) -> None:
    """A town hall a year old, whose summaries are in the shared folder."""
    left.share.mkdir(parents=True, exist_ok=True)
    set_up(store, places.resources, str(left.share), SEATED)
    play_year(store, clock, places.resources, date.fromisoformat(FIRST), date.fromisoformat(EVE))
    seal = DeskKey.open(places.data).seal
    while publishing.catch_up(store, seal).made:
        _carry(store)


def _play(store: Store, clock: SetClock, day: str) -> DayPlay:
    return DayPlay(store, clock, day, write_script(_SEEDS[day]), _SEEDS[day])


def _send(store: Store, data: Path) -> OutboxStatus:
    publishing.publish(store, DeskKey.open(data).seal, DAY_BEFORE)
    _carry(store)
    return publishing.status(store)


def _carry(store: Store) -> None:
    """Write what is due into the shared folder."""
    due = publishing.due(store)
    for report in carried(due.folder, due.entries, store.clock.now_ms):
        publishing.record(store, report)


def _write_documents(store: Store, places: Places, left: Left) -> None:
    write_day_report(report_of(store, DAY_BEFORE), left.report, resources=places.resources, language="fr")
    day = Selection(DAY_BEFORE, DAY_BEFORE)
    told = to_json(figures.figures(store, day))
    told["appointments"] = appointments_json(figures.appointments(store, day))
    _write_proofs(store, places, left)
    left.figures.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _write_proofs(store: Store, places: Places, left: Left) -> None:
    """The audit pack of the year, and the documents of its survey."""
    frameworks, banks = Frameworks(places.resources), Banks(places.resources)
    scope = all_scopes(store)[0].id
    first, last = _CLOSED_MONTHS
    told = dossier(store, frameworks, scope, first, last)
    write_audit_pack(told, left.pack, resources=places.resources, language="fr")
    left.survey.mkdir(parents=True, exist_ok=True)
    results = survey_results(store, banks, frameworks, _LAST_SURVEY, SUPERVISOR)
    write_survey_documents(results, left.survey, resources=places.resources, language="fr")


def _take_pictures(rehearsal: Rehearsal, left: Left) -> None:
    names = {
        "reception": "accueil",
        "appointments": "rendez-vous",
        "confidentiality": "confidentialite",
        "supervision": "supervision",
        "commitments": "engagements",
        "closing": "cloture",
        "settings": "reglages",
        "deadlines": "echeances",
        "requests": "demandes",
        "checks": "autocontroles",
        "audit": "dossier-audit",
    }
    for page, name in names.items():
        rehearsal.picture(page, left.pictures / f"{name}.png")
    rehearsal.picture_of_an_entry("commitments", ("commitments", 7), left.pictures / "engagement-7.png")
    rehearsal.picture_of_an_entry("surveys", ("surveys", _LAST_SURVEY), left.pictures / "enquete.png")
    rehearsal.picture_of_the_hall(left.pictures / "ecran-appel.png")
    rehearsal.open_page("reception")
