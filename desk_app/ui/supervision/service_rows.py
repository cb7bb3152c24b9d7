"""The table of services: one row each, as compared, sorted and copied."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.figures.model import Figures
from desk_app.services.period_reading import PeriodView
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.charting import service_label


@dataclass(frozen=True)
class ServiceRow:
    """A service of the period and its figures."""

    service: str
    label: str
    told: Figures
    target_s: int

    @property
    def out(self) -> int:
        """How many visits are left out of the durations."""
        return sum(self.told.excluded.values())

    @property
    def slow(self) -> bool:
        """Whether the median is over the target, on enough visits to say so."""
        wait = self.told.wait
        return wait.median_s is not None and wait.median_s > self.target_s and not wait.is_small


def service_rows(view: PeriodView) -> tuple[ServiceRow, ...]:
    """The rows in the order of the settings; services no longer known come last."""
    order = {service.id: place for place, service in enumerate(view.settings.services)}
    label = service_label(view)
    rows = [ServiceRow(str(key), label(key), told, view.targets.wait_s) for key, told in view.services.items()]
    return tuple(sorted(rows, key=lambda row: (order.get(row.service, len(order)), row.label)))


def service_columns(formats: Formats) -> tuple[Column[ServiceRow], ...]:
    """Counts, durations, share within the target."""
    translate = QCoreApplication.translate

    def quiet(row: ServiceRow) -> Tone:
        return Tone.BAD if row.slow else Tone.NEUTRAL

    def share(row: ServiceRow) -> str:
        within = row.told.within.share
        return formats.percent(within.numerator, within.denominator)

    return (
        Column("service", translate("ServiceTable", "Service"), lambda row: row.label, stretch=True),
        Column(
            "arrivals", translate("ServiceTable", "Arrivals"), lambda row: formats.number(row.told.arrivals),
            sort=lambda row: row.told.arrivals, right=True,
        ),
        Column(
            "served", translate("ServiceTable", "Served"), lambda row: formats.number(row.told.served),
            sort=lambda row: row.told.served, right=True,
        ),
        Column(
            "left", translate("ServiceTable", "Left"), lambda row: formats.number(row.told.left),
            sort=lambda row: row.told.left, right=True,
        ),
        Column(
            "median", translate("ServiceTable", "Median"), lambda row: formats.duration(row.told.wait.median_s),
            sort=lambda row: _last(row.told.wait.median_s), right=True, tone=quiet,
        ),
        Column(
            "p90", translate("ServiceTable", "P90"), lambda row: formats.duration(row.told.wait.p90_s),
            sort=lambda row: _last(row.told.wait.p90_s), right=True,
        ),
        Column(
            "max", translate("ServiceTable", "Max."), lambda row: formats.duration(row.told.wait.max_s),
            sort=lambda row: _last(row.told.wait.max_s), right=True,
        ),
        Column(
            "within", translate("ServiceTable", "Within"), share,
            sort=lambda row: _last(row.told.within.share.value), right=True,
        ),
        Column(
            "out", translate("ServiceTable", "Left out"), lambda row: formats.number(row.out),
            sort=lambda row: row.out, right=True,
        ),
    )  # fmt: skip


def _last(value: float | None) -> float:
    """What is not known comes before everything."""
    return -1.0 if value is None else value
