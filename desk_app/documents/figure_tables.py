"""Tables of figures: all durations of a selection, and one line for each of its groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desk_app.documents.tables import Cell, figures_table
from desk_app.documents.texts import Texts
from desk_app.domain.day_report import Line
from desk_app.domain.figures.model import Figures, Rate
from desk_app.domain.figures.query import Measure, Targets

_ORDER = (
    Measure.WAIT,
    Measure.FELT_WAIT,
    Measure.APPROACH,
    Measure.SERVICE,
    Measure.LATER_WAIT,
    Measure.STAY,
    Measure.APPOINTMENT_DELAY,
    Measure.VISITOR_PUNCTUALITY,
    Measure.GONE_AFTER,
)


def durations_table(total: Figures, texts: Texts) -> Any:
    """Every duration with its n, mean, median, P90 and maximum."""
    head = [texts(name) for name in ("duration", "n", "mean", "median", "p90", "max")]
    rows = [(texts.word("names", measure), _spread(total, measure, texts)) for measure in _ORDER]
    return figures_table(head, rows, 200)


def _spread(total: Figures, measure: Measure, texts: Texts) -> list[Cell]:
    told = total.durations[measure]
    values = (told.mean_s, told.median_s, told.p90_s, told.max_s)
    return [Cell(texts.number(told.n)), *(Cell(texts.minutes(value), told.is_small) for value in values)]


def groups_table(first: str, lines: Sequence[Line], total: Figures, targets: Targets, texts: Texts) -> Any:
    """Counts and waits of each group, and of all of them."""
    counts = [texts(name) for name in ("visits", "served", "left", "absent", "unclosed")]
    waits = [texts(name) for name in ("n", "table_median", "table_p90", "table_max")]
    head = [first, *counts, *waits, texts("table_within", target=texts.long_minutes(targets.wait_s))]
    rows = [(line.label, _group(line.figures, texts)) for line in lines]
    return figures_table(head, rows, 118, (texts("total"), _group(total, texts)))


def _group(told: Figures, texts: Texts) -> list[Cell]:
    counts = (told.arrivals, told.served, told.left, told.absent, told.unclosed, told.wait.n)
    waits = (told.wait.median_s, told.wait.p90_s, told.wait.max_s)
    within = told.rate(Rate.WITHIN)
    return [
        *(Cell(texts.number(n)) for n in counts),
        *(Cell(texts.minutes(seconds), told.wait.is_small) for seconds in waits),
        Cell(texts.percent(within), within.is_small),
    ]
