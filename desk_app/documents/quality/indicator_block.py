"""One indicator on paper: its definition, its threshold and why, its months as a chart and a table, its amendments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import KeepTogether, Paragraph, Spacer, Table

from desk_app.documents.glyphs import markup
from desk_app.documents.paper import BODY, BOLD, INNER, LINE, MEDIUM, NOTE, QUIET, TEXT
from desk_app.documents.quality import words
from desk_app.documents.quality.month_chart import month_chart
from desk_app.documents.quality.signs import ink, sign
from desk_app.documents.tables import EMBEDDED
from desk_app.documents.texts import Say, Texts
from desk_app.services.quality.dossier import Dossier
from desk_app.services.quality.view import Amended, IndicatorReading, MonthShare

A_ROW = 12
"""Months side by side; a longer period takes several tables."""
_LABELS = 54.0
_STATE, _VALUE = 74.0, 96.0
_NAME = ParagraphStyle("indicator", BODY, fontName=BOLD, fontSize=10, leading=13)
_LINE = ParagraphStyle("definition line", BODY, fontSize=8.2, leading=11)
_CELL = ParagraphStyle("month cell", BODY, fontSize=7, leading=8.8, alignment=TA_CENTER)
_LABEL = ParagraphStyle("month label", _CELL, alignment=0, textColor=QUIET)
_HEAD = ParagraphStyle("month head", _CELL, fontName=MEDIUM, textColor=QUIET)
_BIG = ParagraphStyle("value", BODY, fontName=BOLD, fontSize=12, leading=14, alignment=2)


def indicator_block(
    told: IndicatorReading, dossier: Dossier, amended: Sequence[tuple[str, Amended]], texts: Texts
) -> Any:
    """The indicator; `amended` are the later figures of its closed periods, each with the period's name."""
    say = texts.of(words.TABLE)
    lines = [_heading(told, texts), *_definition(told, dossier, texts)]
    if told.missing:
        lines.append(_text(words.missing(told, dossier.view, texts).capitalize() + ".", _LINE))
    else:
        lines += _months(told, dossier, texts)
    lines += [_text(f"{period}{say('colon')} {words.amendment(later, texts)}", NOTE) for period, later in amended]
    return KeepTogether([*lines, Spacer(1, 9)])


def _heading(told: IndicatorReading, texts: Texts) -> Any:
    state = ParagraphStyle("state", _LINE, fontName=MEDIUM, textColor=ink(told))
    row = [
        _text(told.title.said(texts.language), _NAME),
        _text(words.value(told.share, told.light, texts), _BIG),
        sign(told),
        _text(words.state(told, texts), state),
    ]
    return Table(
        [row],
        colWidths=[INNER - _STATE - _VALUE - 14, _VALUE, 14, _STATE],
        style=[
            EMBEDDED,
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (0, 0), 0),
            ("LEFTPADDING", (2, 0), (-1, 0), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2),
            ("LINEABOVE", (0, 0), (-1, 0), 0.6, LINE),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ],
    )


def _definition(told: IndicatorReading, dossier: Dossier, texts: Texts) -> list[Any]:
    say, language = texts.of(words.TABLE), texts.language
    counted = texts.out_of(told.share) if not told.missing else {"numerator": "", "denominator": ""}
    lines = [
        labelled(say("numerator"), f"{counted['numerator']} {told.numerator.said(language)}".strip(), _LINE, say),
        labelled(say("denominator"), f"{counted['denominator']} {told.denominator.said(language)}".strip(), _LINE, say),
    ]
    if between := words.interval(told, texts):
        lines.append(labelled(say("interval_name"), f"{between}.", _LINE, say))
    target = told.target
    if target is None:
        return [*lines, labelled(say("threshold"), say("no_threshold"), _LINE, say)]
    goal = f"{words.target_of(told, texts)} ({texts.word('origins', target.origin)})."
    source = say("source", source=target.source.said(language).rstrip("."))
    why = f"{goal} {target.justification.said(language)} {source}"
    return [*lines, labelled(say("threshold"), why, _LINE, say)]


def labelled(label: str, text: str, style: ParagraphStyle, say: Say) -> Any:
    """A line that begins with what it is."""
    lead = f'<font name="{MEDIUM}">{markup(label, MEDIUM)}{say("colon")}</font> '
    return Paragraph(lead + markup(text, style.fontName), style)


def _months(told: IndicatorReading, dossier: Dossier, texts: Texts) -> list[Any]:
    parts: list[Any] = [Spacer(1, 4)]
    goal = float(told.target.value) if told.target else None
    for begin in range(0, len(told.months), A_ROW):
        months = told.months[begin : begin + A_ROW]
        width = (INNER - _LABELS) * len(months) / A_ROW
        parts.append(month_chart(months, goal, dossier.view.framework.small_n, _LABELS, width))
        parts.append(_table(months, width, texts))
    return parts


def _table(months: Sequence[MonthShare], width: float, texts: Texts) -> Any:
    say = texts.of(words.TABLE)
    known = [bool(month.share.denominator) for month in months]

    def row(label: str, cells: Sequence[str], style: ParagraphStyle = _CELL) -> list[Any]:
        return [_text(label, _LABEL), *(_text(cell, style) for cell in cells)]

    rows = [
        row("", [texts.short_month(month.month) for month in months], _HEAD),
        row(say("value"), [words.percent(month.share, texts) for month in months]),
        row(say("numerator_short"), _counts([month.share.numerator for month in months], known, texts)),
        row("n", _counts([month.share.denominator for month in months], known, texts)),
    ]
    if any(month.frozen for month in months):
        closed = [month.frozen.on if month.frozen else "" for month in months]
        rows.append(row(say("closed_short"), [texts.short_day(day)[:5] if day else "" for day in closed]))
    return Table(
        rows,
        colWidths=[_LABELS, *[width / len(months)] * len(months)],
        hAlign="LEFT",
        style=[
            EMBEDDED,
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.6),
            ("LINEBELOW", (0, 0), (-1, 0), 0.5, TEXT),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, LINE),
        ],
    )


def _counts(numbers: Sequence[int], known: Sequence[bool], texts: Texts) -> list[str]:
    """Nothing recorded is not zero."""
    return [texts.number(n) if told else texts.none for n, told in zip(numbers, known, strict=True)]


def _text(text: str, style: ParagraphStyle) -> Any:
    return Paragraph(markup(text, style.fontName), style)
