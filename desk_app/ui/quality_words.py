"""The words, signs and numbers of commitments, for the screens and the command line."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from desk_app.domain.framework import Direction, EvidenceClass, Framework, Words
from desk_app.domain.frozen import Cause
from desk_app.domain.indicators.lights import Light
from desk_app.domain.periods import days_of
from desk_app.domain.scope import Scope
from desk_app.services.quality.thresholds import Origin, ThresholdInForce
from desk_app.services.quality.view import Amended, CommitmentsView, Frozen, IndicatorReading
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.runtime.formats import NO_BREAK, UNKNOWN, Formats

TONES = {
    Light.GREEN: Tone.GOOD,
    Light.AMBER: Tone.WARN,
    Light.RED: Tone.BAD,
    Light.GREY: Tone.NEUTRAL,
    Light.PUBLISHED: Tone.ACCENT,
}
_DECIMALS = 1
_SIGNS = {Direction.AT_LEAST: "≥", Direction.AT_MOST: "≤"}


def said(words: Words, formats: Formats) -> str:
    """A text of a framework in the language of the screens."""
    return words.said("en" if formats.locale.language() == QLocale.Language.English else "fr")


def light_words() -> dict[Light, str]:
    """How an indicator stands."""
    translate = QCoreApplication.translate
    return {
        Light.GREEN: translate("Quality", "kept"),
        Light.AMBER: translate("Quality", "close"),
        Light.RED: translate("Quality", "not kept"),
        Light.GREY: translate("Quality", "too few"),
        Light.PUBLISHED: translate("Quality", "published"),
    }


def light_of(indicator: IndicatorReading) -> str:
    """The word for how it stands; with nothing recorded, it is not that there is too little of it."""
    if indicator.missing:
        return QCoreApplication.translate("Quality", "no record")
    return light_words()[indicator.light]


def sign_of(indicator: IndicatorReading) -> str:
    """The shape that goes with the word."""
    return "–" if indicator.missing else SHAPES[TONES[indicator.light]]


def evidence_words() -> dict[EvidenceClass, str]:
    """How a commitment is proved."""
    translate = QCoreApplication.translate
    return {
        EvidenceClass.MEASURED: translate("Quality", "measured"),
        EvidenceClass.CHECK: translate("Quality", "checked on the spot"),
        EvidenceClass.REGISTER: translate("Quality", "kept in a register"),
        EvidenceClass.SURVEY: translate("Quality", "asked in a survey"),
    }


def origin_words() -> dict[Origin, str]:
    """Where a threshold comes from."""
    translate = QCoreApplication.translate
    return {
        Origin.FRAMEWORK: translate("Quality", "default of the framework"),
        Origin.SETTINGS: translate("Quality", "set by the site, in the settings"),
        Origin.SCOPE: translate("Quality", "set by the town for this scope"),
    }


def cause_words() -> dict[Cause, str]:
    """Why the figures of a closed period changed."""
    translate = QCoreApplication.translate
    return {
        Cause.LATE: translate("Quality", "recorded late"),
        Cause.CORRECTED: translate("Quality", "a record was corrected"),
        Cause.RULES: translate("Quality", "scope, threshold or framework changed"),
        Cause.PROGRAM: translate("Quality", "new version of the program"),
    }


def amendments_of(frozen: Frozen | None, formats: Formats) -> str:
    """What a closed figure became since, each with its day; empty when nothing changed."""
    return " · ".join(_amendment(later, formats) for later in frozen.amended) if frozen else ""


def _amendment(later: Amended, formats: Formats) -> str:
    translate = QCoreApplication.translate
    share = later.figure.share
    told = translate("Quality", "{value} ({part} of {whole})").format(
        value=formats.percent(share.numerator, share.denominator, _DECIMALS),
        part=formats.number(share.numerator),
        whole=formats.number(share.denominator),
    )
    if later.cause is None:
        return translate("Quality", "counted today: {figure}, not recorded").format(figure=told)
    text = translate("Quality", "amended on {day}: {figure}, {cause}")
    return text.format(day=formats.short_day(later.on), figure=told, cause=cause_words()[later.cause])


def percent(value: Fraction, formats: Formats) -> str:
    """A threshold in per cent, with a decimal only where it has one."""
    decimals = 0 if (value * 100).denominator == 1 else _DECIMALS
    return formats.percent(value.numerator, value.denominator, decimals)


def value_of(indicator: IndicatorReading, formats: Formats) -> str:
    """The share in per cent, rounded half up; in plain counts where they are too few, as 100 % of one is no figure."""
    if indicator.light is Light.GREY and indicator.share.denominator:
        text = QCoreApplication.translate("Quality", "{part} of {whole}")
        part, whole = (formats.number(n) for n in (indicator.share.numerator, indicator.share.denominator))
        return text.format(part=part, whole=whole)
    return formats.percent(indicator.share.numerator, indicator.share.denominator, _DECIMALS)


def target_of(target: ThresholdInForce | None, direction: Direction, formats: Formats) -> str:
    """The target with its side: "≥ 90 %"; a dash where there is none."""
    return UNKNOWN if target is None else f"{_SIGNS[direction]}{NO_BREAK}{percent(target.value, formats)}"


def records_of(indicator: IndicatorReading, framework: Framework, formats: Formats) -> str:
    """The record types of which there is nothing."""
    return ", ".join(said(framework.records[name], formats) for name in indicator.missing)


def missing_of(indicator: IndicatorReading, framework: Framework, formats: Formats) -> str:
    """What is missing to judge it: the records, critical points that comply, or enough; empty when nothing is."""
    translate = QCoreApplication.translate
    if indicator.missing:
        names = records_of(indicator, framework, formats)
        return translate("Quality", "no record: {names}").format(names=names)
    if indicator.critical:
        return translate("Quality", "critical points that fail: {n}").format(n=formats.number(indicator.critical))
    if indicator.light is Light.GREY:
        lacking = framework.small_n - indicator.share.denominator
        return translate("Quality", "{n} more to judge by").format(n=formats.number(lacking))
    return ""


def commitments_text(view: CommitmentsView, formats: Formats) -> str:
    """The commitments as lines of text, one each."""
    heading = QCoreApplication.translate("Quality", "{scope} · {framework} {version} · {first} to {last}")
    lines = [
        heading.format(
            scope=view.scope.name,
            framework=said(view.framework.name, formats),
            version=view.framework.version,
            first=formats.short_day(view.first),
            last=formats.short_day(view.last),
        )
    ]
    lines += commitments_notes(view, formats)
    for reading in view.commitments:
        main = reading.main
        told = [f"{reading.commitment.number:>2}  {sign_of(main)} {said(reading.commitment.title, formats)}"]
        if main.share.denominator:
            target = target_of(main.target, main.definition.direction, formats)
            told += [
                f"{said(main.title, formats)}{_colon(formats)} {value_of(main, formats)} ({target})",
                f"n = {formats.number(main.share.denominator)}",
                light_of(main),
            ]
        told.append(missing_of(main, view.framework, formats))
        lines.append(" · ".join(filter(None, told)))
    return "\n".join(lines)


def commitments_notes(view: CommitmentsView, formats: Formats) -> list[str]:
    """What whoever reads the figures must know of all of them: sites left out, days before the scope."""
    notes = []
    if view.elsewhere:
        text = QCoreApplication.translate(
            "Quality", "Sites of the scope whose data are not on this PC, so not counted here: {sites}."
        )
        notes.append(text.format(sites=", ".join(view.elsewhere)))
    begins = [part.from_day for part in view.scope.parts]
    if begins and not view.commitments:
        text = QCoreApplication.translate(
            "Quality", "No commitment is in force on these days: the scope begins on {day}."
        )
        notes.append(text.format(day=formats.short_day(min(begins))))
    return notes


def scope_saved_sentence(scope: Scope) -> str:
    """A version of a scope was put in force."""
    text = QCoreApplication.translate("Quality", "The scope “{name}” is in force, version {version}.")
    return text.format(name=scope.name, version=scope.version)


def period_closed_sentence(scope: Scope, period: str) -> str:
    """The figures of a month or a year were frozen."""
    first, _last = days_of(period)
    told = period if period == str(first.year) else Formats(QLocale(), "").month(first)
    text = QCoreApplication.translate("Quality", "The figures of {period} are closed for the scope “{name}”.")
    return text.format(period=told, name=scope.name)


def unreadable_scope_sentence(file: Path, cause: str) -> str:
    """A file that should hold a scope does not."""
    text = QCoreApplication.translate("Quality", "{file} does not hold one scope in JSON ({cause}). Correct it.")
    return text.format(file=file, cause=cause)


def _colon(formats: Formats) -> str:
    return ":" if formats.locale.language() == QLocale.Language.English else f"{NO_BREAK}:"
