"""What the report of a day tells: every number of it, before any page is drawn."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.day_pack import DayPack
from desk_app.domain.figures.appointments import AppointmentCounts
from desk_app.domain.figures.chart import ChartSeries, chart_series, clock_label, half_hours
from desk_app.domain.figures.compute import ALL, compute_by
from desk_app.domain.figures.model import Distribution, Figures, Share
from desk_app.domain.figures.query import Grouping, Key, Selection, Targets
from desk_app.domain.figures.small_cells import FLOOR, merge_small
from desk_app.domain.settings import Settings, ThresholdKey


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: a label and the figures of its group."""

    label: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class PrivacyReport:
    """Requests for confidentiality, by outcome (granted, alternative, declined, not_possible, pending).

    `delay` runs from the request to the private reception.
    """

    outcomes: Mapping[str, int]
    delay: Distribution

    @property
    def requests(self) -> int:
        """All requests."""
        return sum(self.outcomes.values())

    @property
    def honoured(self) -> Share:
        """Granted, or an alternative accepted, over all requests (Qualiville sheet, E13)."""
        return Share(self.outcomes.get("granted", 0) + self.outcomes.get("alternative", 0), self.requests)

    def shown_honoured(self) -> Share | None:
        """The same, unless one of its sides is small enough to point at somebody."""
        share = self.honoured
        sides = (share.numerator, share.denominator - share.numerator)
        return None if any(0 < side < FLOOR for side in sides) else share

    def shown_outcomes(self) -> dict[str, int]:
        """The outcomes without a cell small enough to point at somebody."""
        return merge_small(self.outcomes)


@dataclass(frozen=True, slots=True)
class DayReport:
    """One business day (ISO) of a site. `produced_at` is local time. `contacts` are labels with counts, most first.

    `closed` tells whether the day was closed: before, the figures may still change. `wait_target` and
    `punctuality_target` are the shares promised, between 0 and 1.
    """

    town: str
    site: str
    day: str
    produced_at: datetime
    closed: bool
    targets: Targets
    wait_target: float
    punctuality_target: float
    total: Figures
    by_half_hour: tuple[Line, ...]
    by_service: tuple[Line, ...]
    chart: ChartSeries
    appointments: AppointmentCounts
    privacy: PrivacyReport
    contacts: tuple[tuple[str, int], ...]


def day_report(
    packs: Collection[DayPack],
    day: str,
    settings: Settings,
    targets: Targets,
    *,
    town: str,
    produced_at: datetime,
    closed: bool,
    appointments: AppointmentCounts,
    privacy: PrivacyReport,
    contacts: Mapping[str, int],
) -> DayReport:
    """The report of a day from the pack of its visits (none when nobody came) and the counts kept elsewhere.

    `settings` and `targets` are those in force that day; `contacts` counts quick contacts by id of their reason.
    """
    selection = Selection(day, day, settings.site.id)
    halves = compute_by(packs, selection, targets, Grouping.HALF_HOUR, ALL)
    services = compute_by(packs, selection, targets, Grouping.SERVICE)
    planned = settings.hours[date.fromisoformat(day).weekday()]
    chart = chart_series(halves.groups, half_hours(halves.groups, planned), clock_label, targets.wait_s)
    labels = {reason.id: reason.label for reason in settings.contact_reasons}
    return DayReport(
        town=town,
        site=settings.site.name,
        day=day,
        produced_at=produced_at,
        closed=closed,
        targets=targets,
        wait_target=settings.value(ThresholdKey.WAIT_TARGET_SHARE),
        punctuality_target=settings.value(ThresholdKey.APPOINTMENT_TARGET_SHARE),
        total=halves.total,
        by_half_hour=tuple(Line(clock_label(key), told) for key, told in halves.groups.items()),
        by_service=tuple(Line(_service_label(settings, key), told) for key, told in _busiest(services.groups)),
        chart=chart,
        appointments=appointments,
        privacy=privacy,
        contacts=tuple((labels.get(reason, reason), n) for reason, n in _most_first(contacts)),
    )


def _busiest(groups: Mapping[Key, Figures]) -> list[tuple[Key, Figures]]:
    return sorted(groups.items(), key=lambda group: -group[1].arrivals)


def _most_first(counts: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda cell: (-cell[1], cell[0]))


def _service_label(settings: Settings, service: Key) -> str:
    known = settings.service(str(service))
    return f"{known.letter} · {known.label}" if known else str(service)
