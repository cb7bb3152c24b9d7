"""The demonstration from end to end: a day played, its summary sent, its report and figures written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desk_app.bootstrap import Places, open_desk, rehearse
from desk_app.demo.clock import SetClock, ShiftedClock
from desk_app.demo.play import DayPlay
from desk_app.demo.script import write_script
from desk_app.demo.town import set_up
from desk_app.documents.day_report import write_day_report
from desk_app.domain.figures.as_json import appointments_json, to_json
from desk_app.domain.figures.query import Selection
from desk_app.domain.localtime import moment_ms
from desk_app.exchange.publisher import carried
from desk_app.exchange.signing import DeskKey
from desk_app.services import figures, publishing
from desk_app.services.clock import SystemClock
from desk_app.services.day_reports import report_of
from desk_app.storage.outbox import OutboxStatus
from desk_app.storage.store import Store
from desk_app.ui.opening.reception_keys import ReceptionKeys
from desk_app.ui.opening.rehearsal import Rehearsal

DAY_BEFORE, DAY = "2026-11-20", "2026-11-23"
_TIMEZONE = "Europe/Paris"
_SEEDS = {DAY_BEFORE: 7, DAY: 8}
_BUSY_S = 10 * 3600 + 2400
_SENT_WITHIN_MS = 20_000


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
    def figures(self) -> Path:
        """The day's figures."""
        return self.out / f"{DAY_BEFORE}.json"


def show(places: Places, left: Left) -> int:
    """Play a whole day and the busy morning of the next one through the services, then open the desk on it."""
    clock = SetClock(moment_ms(DAY_BEFORE, 0, _TIMEZONE) - 86_400_000)
    with Store.open(places.data, places.db, clock) as store:
        _begin(store, places, left)
        _play(store, clock, DAY_BEFORE).play()
        _send(store, places.data)
        _write_documents(store, places, left)
        _play(store, clock, DAY).play(_BUSY_S)
    return open_desk(places, ShiftedClock(SystemClock(), moment_ms(DAY, _BUSY_S // 60, _TIMEZONE)))


def perform(places: Places, left: Left, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Play the day through the real windows without a screen, by keys at the reception; leave pictures and files.

    KeyboardInterrupt soon after `cancelled` tells that it is to stop.
    """
    clock = SetClock(moment_ms(DAY_BEFORE, 0, _TIMEZONE) - 86_400_000)
    store = Store.open(places.data, places.db, clock)
    _begin(store, places, left)

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
        rehearsal.ask(lambda _store: _write_documents(store, places, left))
        rehearsal.picture("supervision", left.pictures / "supervision-journee.png")
        rehearsal.picture("closing", left.pictures / "cloture-journee.png")

    rehearse(places, store, played)


def _begin(store: Store, places: Places, left: Left) -> None:
    left.share.mkdir(parents=True, exist_ok=True)
    set_up(store, places.resources, str(left.share))


def _play(store: Store, clock: SetClock, day: str) -> DayPlay:
    return DayPlay(store, clock, day, write_script(_SEEDS[day]), _SEEDS[day])


def _send(store: Store, data: Path) -> OutboxStatus:
    publishing.publish(store, DeskKey.open(data).seal, DAY_BEFORE)
    due = publishing.due(store)
    for report in carried(due.folder, due.entries, store.clock.now_ms):
        publishing.record(store, report)
    return publishing.status(store)


def _write_documents(store: Store, places: Places, left: Left) -> None:
    write_day_report(report_of(store, DAY_BEFORE), left.report, resources=places.resources, language="fr")
    day = Selection(DAY_BEFORE, DAY_BEFORE)
    told = to_json(figures.figures(store, day))
    told["appointments"] = appointments_json(figures.appointments(store, day))
    left.figures.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", "utf-8")


def _take_pictures(rehearsal: Rehearsal, left: Left) -> None:
    names = {
        "reception": "accueil",
        "appointments": "rendez-vous",
        "confidentiality": "confidentialite",
        "supervision": "supervision",
        "commitments": "engagements",
        "closing": "cloture",
        "settings": "reglages",
    }
    for page, name in names.items():
        rehearsal.picture(page, left.pictures / f"{name}.png")
    rehearsal.picture_of_the_hall(left.pictures / "ecran-appel.png")
    rehearsal.open_page("reception")
