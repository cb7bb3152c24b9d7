"""The figures of any period, from the same packs for the live view, the reports, the command line and the summary."""

from __future__ import annotations

from collections.abc import Collection

from desk_app.domain.day_pack import DayPack
from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.behind import Mark, visits_behind
from desk_app.domain.figures.compute import ALL, compute, compute_by
from desk_app.domain.figures.model import Breakdown, Figures
from desk_app.domain.figures.query import Grouping, Measure, Selection, Targets
from desk_app.domain.localtime import local_day
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.storage import figures_readings, settings, summary_readings
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


def figures(store: Store, selection: Selection, measures: Collection[Measure] = ALL) -> Figures:
    """The figures of a selection, with the targets in force on its last day."""
    return compute(packs(store, selection), selection, targets(store, selection.to_day), measures)


def breakdown(store: Store, selection: Selection, by: Grouping, measures: Collection[Measure] = ()) -> Breakdown:
    """The figures of a selection and of each of its groups."""
    return compute_by(packs(store, selection), selection, targets(store, selection.to_day), by, measures)


def behind(store: Store, selection: Selection, mark: Mark | Measure) -> list[int]:
    """The visits behind a figure."""
    return visits_behind(packs(store, selection), selection, mark, targets(store, selection.to_day))


def appointments(store: Store, selection: Selection) -> AppointmentCounts | None:
    """The appointment book of a period; None when only some visits are wanted, as it is told whole."""
    first, last, site = selection.from_day, selection.to_day, selection.site
    if selection != Selection(first, last, site):
        return None
    of = site or store.settings().site.id
    return store.read(lambda connection: summary_readings.appointment_counts(connection, of, first, last))


def targets(store: Store, day: str) -> Targets:
    """The targets in force on a day."""
    return targets_of(settings_on(store, day))


def targets_of(site_settings: Settings) -> Targets:
    """The targets that the settings hold, in seconds."""
    return Targets(
        wait_s=round(site_settings.value(ThresholdKey.WAIT_MAX_MINUTES) * 60),
        appointment_tolerance_s=round(site_settings.value(ThresholdKey.APPOINTMENT_TOLERANCE_MINUTES) * 60),
    )


def settings_on(store: Store, day: str) -> Settings:
    """The settings in force at the end of a day."""
    current = store.settings()
    version = settings.version_on(store.connection, day)
    return current if version == current.version else settings.load(store.connection, version)


def packs(store: Store, selection: Selection) -> list[DayPack]:
    """The packs of a period and site, in order of day; those of past days that were missing are kept for next time."""
    site = selection.site or store.settings().site.id
    today = local_day(store.clock.now_ms(), store.settings().site.timezone)

    def work(connection: Connection) -> tuple[list[DayPack], list[DayPack]]:
        return _packs(connection, site, selection, today)

    found, made = store.read(work)
    if made and store.writable:
        store.write(lambda connection: _keep(connection, made))
    return found


def _packs(connection: Connection, site: str, selection: Selection, today: str) -> tuple[list[DayPack], list[DayPack]]:
    first, last = selection.from_day, selection.to_day
    at_hand = figures_readings.stored_packs(connection, site, first, last)
    found, made = [], []
    for day in figures_readings.days_with_visits(connection, site, first, last):
        pack = at_hand.get(day)
        if pack is None:
            pack = figures_readings.make_pack(connection, site, day)
            if day < today:
                made.append(pack)
        found.append(pack)
    return found, made


def _keep(connection: Connection, made: list[DayPack]) -> None:
    for pack in made:
        figures_readings.keep_pack(connection, pack)
