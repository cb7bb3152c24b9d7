"""The report of a day, gathered whole: the same numbers as the screens."""

from __future__ import annotations

from collections import Counter

from desk_app.domain.day_report import DayReport, PrivacyReport, day_report
from desk_app.domain.figures.compute import distribution
from desk_app.domain.figures.query import Selection
from desk_app.domain.localtime import local
from desk_app.services import figures
from desk_app.services.day_end import is_closed
from desk_app.storage import hall, privacy_readings, summary_readings
from desk_app.storage.store import Store


def report_of(store: Store, day: str) -> DayReport:
    """The report of a business day, with the settings and targets in force that day."""
    in_force = figures.settings_on(store, day)
    site = in_force.site.id
    contacts: Counter[str] = Counter()
    for told in store.read(lambda connection: hall.contact_counts(connection, site, day, day)):
        contacts[told.reason] += told.count
    return day_report(
        figures.packs(store, Selection(day, day, site)),
        day,
        in_force,
        figures.targets_of(in_force),
        town=in_force.site.town,
        produced_at=local(store.clock.now_ms(), in_force.site.timezone),
        closed=store.read(lambda connection: is_closed(connection, site, day)),
        appointments=store.read(lambda connection: summary_readings.appointment_counts(connection, site, day, day)),
        privacy=_privacy(store, site, day),
        contacts=contacts,
    )


def _privacy(store: Store, site: str, day: str) -> PrivacyReport:
    told = store.read(lambda connection: privacy_readings.counts(connection, site, day, day))
    outcomes = {
        "granted": told.granted,
        "alternative": told.alternative,
        "declined": told.declined,
        "not_possible": told.not_possible,
        "pending": told.pending,
    }
    return PrivacyReport(outcomes, distribution([told.delays_ms]))
