"""The chart of a period in each of its views, with what is said of each bucket and the visits behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum

from PySide6.QtCore import QCoreApplication

from desk_app.domain.figures.behind import Mark
from desk_app.domain.figures.chart import ChartSeries, chart_series, clock_label, half_hours
from desk_app.domain.figures.query import Grouping, Key
from desk_app.services.period_reading import PeriodView
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.supervision.chart import ChartText, Shape
from desk_app.ui.supervision.question import Asked, Question
from desk_app.ui.supervision.words import qt_date


class View(Enum):
    """By what the waits are shown."""

    HALF_HOUR = "half_hour"
    SERVICE = "service"
    COURSE = "course"


def chart_text(view: PeriodView, question: Question, shown: View, today: date, formats: Formats) -> ChartText:
    """The chart in one of its views."""
    translate = QCoreApplication.translate
    target_s = view.targets.wait_s
    match shown:
        case View.HALF_HOUR:
            keys = half_hours(view.half_hours, view.opening)
            series = chart_series(view.half_hours, keys, clock_label, target_s)
            name = translate("Chart", "Wait by half-hour of arrival")
        case View.SERVICE:
            offered = [service.id for service in view.settings.services if service.id in view.services]
            others = [key for key in view.services if key not in offered]
            series = chart_series(view.services, [*offered, *others], service_label(view), target_s)
            name = translate("Chart", "Wait by service")
        case View.COURSE:
            keys_of_time = question.period.parts(today)
            label = _course_label(question, formats, short=True)
            series = chart_series(view.course, keys_of_time, label, target_s)
            name = translate("Chart", "Wait along the period")
    shape = Shape.BARS if shown is View.SERVICE else Shape.LINE
    title = bucket_title(view, question, shown, formats)
    said = tuple(_said(series, bucket, title(key), formats) for bucket, key in enumerate(series.keys))
    return ChartText(shape, name, series, said)


def bucket_title(view: PeriodView, question: Question, shown: View, formats: Formats) -> Callable[[Key], str]:
    """How a bucket is read: "10:00 – 10:30", a service, a day."""
    match shown:
        case View.HALF_HOUR:
            return lambda key: f"{clock_label(key)} – {clock_label(int(str(key)) + 30)}"
        case View.SERVICE:
            return service_label(view)
    return _course_label(question, formats, short=False)


def asked_of(view: PeriodView, question: Question, shown: View, key: Key, formats: Formats) -> Asked:
    """The visits behind a bucket: all that arrived in it."""
    selection = question.selection
    match shown:
        case View.HALF_HOUR:
            selection = replace(selection, half_hour=int(str(key)))
        case View.SERVICE:
            selection = replace(selection, service=str(key))
        case View.COURSE:
            selection = question.between(*question.period.part(str(key)))
    title = QCoreApplication.translate("Chart", "Arrivals · {bucket}")
    return Asked(title.format(bucket=bucket_title(view, question, shown, formats)(key)), Mark.ARRIVALS, selection)


def service_label(view: PeriodView) -> Callable[[Key], str]:
    """The label of a service; one that the settings no longer know keeps its identifier."""

    def label(key: Key) -> str:
        service = view.settings.service(str(key))
        return service.label if service else str(key)

    return label


def _course_label(question: Question, formats: Formats, *, short: bool) -> Callable[[Key], str]:
    translate = QCoreApplication.translate

    def label(key: Key) -> str:
        text = str(key)
        first, _ = question.period.part(text)
        match question.period.course:
            case Grouping.WEEK:
                week = translate("Chart", "wk {week}") if short else translate("Chart", "Week {week}")
                return week.format(week=int(text[6:]))
            case Grouping.MONTH:
                return formats.month(first).split(" ")[0] if short else formats.month(first)
        return _day_label(formats, first, week=len(question.period.parts(question.period.last)) <= 7, short=short)

    return label


def _day_label(formats: Formats, day: date, *, week: bool, short: bool) -> str:
    if not short:
        return formats.day(day)
    return formats.locale.toString(qt_date(day), "ddd d") if week else str(day.day)


def _said(series: ChartSeries, bucket: int, title: str, formats: Formats) -> str:
    """One bucket in a sentence, for the eye and for screen readers."""
    translate = QCoreApplication.translate
    arrivals = translate("Chart", "arrivals: {n}").format(n=series.arrivals[bucket])
    if not series.n[bucket]:
        return translate("Chart", "{bucket} · {arrivals}").format(bucket=title, arrivals=arrivals)
    return translate("Chart", "{bucket} · median {median} · P90 {p90} · n = {n} · {arrivals}").format(
        bucket=title,
        median=formats.duration(series.median_s[bucket]),
        p90=formats.duration(series.p90_s[bucket]),
        n=series.n[bucket],
        arrivals=arrivals,
    )
