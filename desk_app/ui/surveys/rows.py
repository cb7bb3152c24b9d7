"""The columns of the surveys: campaigns, results by question, batches of paper, differences, quotas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from desk_app.domain.statistics import wilson_interval
from desk_app.domain.surveys.bank import Question
from desk_app.domain.surveys.form import Difference
from desk_app.domain.surveys.results import QuestionResult
from desk_app.domain.surveys.sampling import Quota
from desk_app.domain.text import folded
from desk_app.services.surveys_reading import BatchLine, CampaignLine
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.quality_words import said
from desk_app.ui.runtime.formats import UNKNOWN, Formats
from desk_app.ui.surveys.words import (
    STATE_TONES,
    answered,
    change_of,
    days_of,
    half_words,
    rate_of,
    state_words,
    weekday_of,
)


@dataclass(frozen=True, slots=True)
class ToSettle:
    """One difference of one sheet."""

    batch: int
    sheet: int
    question: Question
    told: Difference


def campaign_columns(formats: Formats) -> tuple[Column[CampaignLine], ...]:
    """The register of campaigns; all of it may be copied."""
    translate = QCoreApplication.translate
    states = state_words()
    return (
        Column[CampaignLine]("number", translate("Surveys", "No."), lambda line: str(line.campaign.id), right=True),
        Column[CampaignLine]("title", translate("Surveys", "Survey"), lambda line: line.campaign.title, stretch=True),
        Column[CampaignLine](
            "perimeter", translate("Surveys", "Perimeter"), lambda line: line.campaign.perimeter, spare_below=700
        ),
        Column[CampaignLine]("days", translate("Surveys", "Days"), lambda line: days_of(line.campaign, formats)),
        Column[CampaignLine](
            "forms", translate("Surveys", "Forms"), lambda line: formats.number(line.forms), right=True, strong=True
        ),
        Column[CampaignLine](
            "state",
            translate("Surveys", "State"),
            lambda line: states[line.campaign.state],
            tone=lambda line: STATE_TONES[line.campaign.state],
        ),
    )


def campaign_matches(line: CampaignLine, typed: str) -> bool:
    """Whether each word typed begins one of the campaign's."""
    told = line.campaign
    parts = (str(told.id), told.title, told.perimeter, state_words()[told.state], told.first_day[:4])
    words = folded(" ".join(parts)).split()
    return all(any(word.startswith(part) for word in words) for part in folded(typed).split())


def result_columns(formats: Formats, target: Callable[[], Fraction]) -> tuple[Column[QuestionResult], ...]:
    """The questions with their rate, its precision and its change."""
    translate = QCoreApplication.translate

    def interval(row: QuestionResult) -> str:
        if row.share is None or not row.share.denominator:
            return UNKNOWN
        low, high = wilson_interval(row.share.numerator, row.share.denominator)
        text = translate("Surveys", "{low} to {high}")
        return text.format(low=formats.number(100 * low, 1), high=formats.number(100 * high, 1))

    def is_under(row: QuestionResult) -> bool:
        return row.is_judged and row.share is not None and row.share.exact < target()

    def tone(row: QuestionResult) -> Tone:
        if not row.is_judged:
            return Tone.NEUTRAL
        return Tone.BAD if is_under(row) else Tone.GOOD

    def rate(row: QuestionResult) -> str:
        told = rate_of(row.share, formats)
        return f"{SHAPES[Tone.BAD]} {told}" if is_under(row) else told

    return (
        Column[QuestionResult](
            "question", translate("Surveys", "Question"), lambda row: said(row.question.short, formats), stretch=True
        ),
        Column[QuestionResult]("rate", translate("Surveys", "Rate"), rate, right=True, strong=True, tone=tone),
        Column[QuestionResult](
            "n",
            "n",
            lambda row: formats.number(row.share.denominator if row.share else row.answered),
            right=True,
        ),
        Column[QuestionResult]("interval", translate("Surveys", "95 % interval"), interval, right=True),
        Column[QuestionResult](
            "change", translate("Surveys", "Since the last one"), lambda row: change_of(row.change, formats)
        ),
    )


def batch_columns(formats: Formats) -> tuple[Column[BatchLine], ...]:
    """The batches of paper."""
    translate = QCoreApplication.translate

    def state(batch: BatchLine) -> str:
        if batch.finished:
            return translate("Surveys", "finished")
        if batch.to_settle:
            return translate("Surveys", "{n} to settle").format(n=formats.number(batch.to_settle))
        return translate("Surveys", "under way")

    return (
        Column[BatchLine]("number", translate("Surveys", "Batch"), lambda batch: str(batch.number), strong=True),
        Column[BatchLine](
            "sheets", translate("Surveys", "Sheets"), lambda batch: formats.number(batch.sheets), right=True
        ),
        Column[BatchLine](
            "again", translate("Surveys", "Keyed twice"), lambda batch: formats.number(batch.keyed_again), right=True
        ),
        Column[BatchLine]("state", translate("Surveys", "State"), state, stretch=True),
    )


def difference_columns(formats: Formats) -> tuple[Column[ToSettle], ...]:
    """What two keyings of a sheet do not say alike."""
    translate = QCoreApplication.translate
    return (
        Column[ToSettle]("sheet", translate("Surveys", "Sheet"), lambda row: f"{row.batch}-{row.sheet}", strong=True),
        Column[ToSettle](
            "question", translate("Surveys", "Question"), lambda row: said(row.question.short, formats), stretch=True
        ),
        Column[ToSettle](
            "first",
            translate("Surveys", "1 · first keying"),
            lambda row: answered(row.question, row.told.first, formats),
        ),
        Column[ToSettle](
            "second",
            translate("Surveys", "2 · second keying"),
            lambda row: answered(row.question, row.told.second, formats),
        ),
    )


def quota_columns(formats: Formats, service: Callable[[str], str]) -> tuple[Column[Quota], ...]:
    """Whom to ask still."""
    translate = QCoreApplication.translate
    halves = half_words()
    return (
        Column[Quota](
            "when",
            translate("Surveys", "When"),
            lambda row: f"{weekday_of(row.slot.weekday, formats)}, {halves[row.slot.half].lower()}",
        ),
        Column[Quota]("service", translate("Surveys", "Service"), lambda row: service(row.slot.service), stretch=True),
        Column[Quota](
            "missing", translate("Surveys", "Still to ask"), lambda row: formats.number(row.missing), right=True,
            strong=True,
        ),
        Column[Quota](
            "collected",
            translate("Surveys", "Collected"),
            lambda row: f"{formats.number(row.collected)} / {formats.number(row.wanted)}",
            right=True,
        ),
    )  # fmt: skip
