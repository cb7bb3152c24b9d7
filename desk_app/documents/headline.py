"""The headline figures of a day, side by side."""

from __future__ import annotations

from collections import Counter
from typing import Any

from desk_app.documents.tables import Cell, Tile, tiles_row
from desk_app.documents.texts import Texts
from desk_app.domain.day_report import DayReport
from desk_app.domain.figures.model import Figures, Rate, Share
from desk_app.domain.figures.small_cells import OTHERS


def headline(report: DayReport, texts: Texts) -> Any:
    """Arrivals, median wait, share within the threshold, those who gave up, appointments on time."""
    total = report.total
    within, abandon = total.rate(Rate.WITHIN), total.rate(Rate.ABANDON)
    target = texts.long_minutes(report.targets.wait_s)
    tiles = [
        Tile(
            texts("arrivals"),
            Cell(texts.number(total.arrivals)),
            texts("persons", n=texts.number(total.persons)),
        ),
        Tile(
            texts("median_wait"),
            Cell(texts.long_minutes(total.wait.median_s), total.wait.is_small),
            texts("median_wait_note", p90=texts.long_minutes(total.wait.p90_s), n=texts.number(total.wait.n)),
        ),
        _share(texts, texts("within", target=target), within, "within_note", report.wait_target),
        _share(texts, texts("abandon"), abandon, "abandon_note"),
    ]
    if total.punctuality is not None:
        on_time = total.punctuality.share
        tiles.append(_share(texts, texts("on_time"), on_time, "on_time_note", report.punctuality_target))
    return tiles_row(tiles)


def _share(texts: Texts, name: str, share: Share, note: str, goal: float | None = None) -> Tile:
    told = texts.out_of(share)
    if goal is not None:
        told["goal"] = texts.goal(goal)
    return Tile(name, Cell(texts.percent(share), share.is_small), texts(note, **told))


def excluded_reasons(total: Figures, texts: Texts) -> list[tuple[str, int]]:
    """Why visits are in no duration. What an agent typed is not printed: it may name somebody."""
    counts: Counter[str] = Counter()
    for reason, n in total.excluded.items():
        counts[reason if texts.has_word("reasons", reason) else OTHERS] += n
    return [(texts.word("reasons", reason), n) for reason, n in counts.items()]


def excluded_sentence(total: Figures, texts: Texts) -> str:
    """How many visits are in no duration, by reason."""
    reasons = excluded_reasons(total, texts)
    told = ", ".join(texts("excluded", reason=reason, n=texts.number(n)) for reason, n in reasons)
    return told or texts("nothing_excluded")
