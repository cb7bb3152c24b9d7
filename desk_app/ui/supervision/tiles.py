"""What the four figures on top say, from the hall now and a period in figures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desk_app.domain.figures.model import SMALL_N, Figures
from desk_app.domain.figures.query import Key
from desk_app.domain.settings import ThresholdKey
from desk_app.services.period_reading import PeriodView
from desk_app.services.supervision import HallNow
from desk_app.ui.kit.colours import Tone
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.tile import TileText


def waiting_text(hall: HallNow) -> TileText:
    """How many persons wait."""
    surge = hall.settings.value(ThresholdKey.SURGE_WAITING)
    crowded = hall.persons >= surge
    translate = QCoreApplication.translate
    tickets = translate("Tiles", "tickets: {n}").format(n=hall.visits)
    note = translate("Tiles", "{tickets} · the hall fills up").format(tickets=tickets) if crowded else tickets
    return TileText(
        value=str(hall.persons),
        note=note if hall.visits else translate("Tiles", "nobody waits"),
        tone=Tone.WARN if crowded else Tone.NEUTRAL,
        trend=tuple(float(point.persons) for point in hall.course),
        limit=surge,
    )


def oldest_text(hall: HallNow, now: int, formats: Formats) -> TileText:
    """The longest wait under way, at a moment after the reading."""
    translate = QCoreApplication.translate
    limit_s = hall.settings.minutes_ms(ThresholdKey.WAIT_MAX_MINUTES) / 1000
    warn_s = hall.settings.minutes_ms(ThresholdKey.WAIT_WARN_MINUTES) / 1000
    trend = tuple(point.longest_s or 0.0 for point in hall.course)
    if hall.waiting_since is None:
        return TileText("–", translate("Tiles", "nobody waits"), trend=trend, limit=limit_s)
    waited_s = max(0, now - hall.waiting_since) / 1000
    since = translate("Tiles", "since {time}").format(time=formats.clock(hall.waiting_since))
    beyond = translate("Tiles", "{since} · over {target}").format(since=since, target=formats.duration(limit_s))
    return TileText(
        value=formats.elapsed(waited_s),
        note=beyond if waited_s > limit_s else since,
        tone=Tone.BAD if waited_s > limit_s else Tone.WARN if waited_s > warn_s else Tone.NEUTRAL,
        trend=trend,
        limit=limit_s,
    )


def wait_text(view: PeriodView, trend: Mapping[Key, Figures], formats: Formats) -> TileText:
    """Median and P90 of the period."""
    wait, target_s = view.total.wait, view.targets.wait_s
    over = wait.median_s is not None and wait.median_s > target_s and not wait.is_small
    p90 = QCoreApplication.translate("Tiles", "P90 {duration}").format(duration=formats.duration(wait.p90_s))
    return TileText(
        value=formats.duration(wait.median_s),
        also=p90 if wait.n else "",
        note=_n(wait.n, formats),
        tone=Tone.BAD if over else Tone.NEUTRAL,
        quiet=wait.is_small,
        trend=tuple(told.wait.median_s for told in trend.values()),
        limit=target_s,
    )


def within_text(view: PeriodView, trend: Mapping[Key, Figures], formats: Formats) -> TileText:
    """The share of the visits that waited no longer than the target."""
    share = view.total.within.share
    goal = view.settings.value(ThresholdKey.WAIT_TARGET_SHARE)
    short = share.value is not None and share.value < goal and not share.is_small
    translate = QCoreApplication.translate
    aim = translate("Tiles", "{n} · aim {share}").format(
        n=_n(share.denominator, formats), share=formats.percent(goal, 1)
    )
    return TileText(
        value=formats.percent(share.numerator, share.denominator),
        note=aim if not share.is_small else _n(share.denominator, formats),
        tone=Tone.WARN if short else Tone.NEUTRAL,
        quiet=share.is_small,
        trend=tuple(told.within.share.value for told in trend.values()),
        limit=goal,
    )


def _n(n: int, formats: Formats) -> str:
    """How many visits a figure rests on, and whether they are too few."""
    translate = QCoreApplication.translate
    said = translate("Tiles", "n = {n}").format(n=formats.number(n))
    return translate("Tiles", "{n} · too few to judge by").format(n=said) if n < SMALL_N else said
