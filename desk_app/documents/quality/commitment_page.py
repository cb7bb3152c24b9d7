"""The commitments as a PDF: a first page with all of them, then a page for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, Spacer, Table

from desk_app.documents.glyphs import markup
from desk_app.documents.paper import (
    BODY,
    HEADING,
    INNER,
    LINE,
    MEDIUM,
    NOTE,
    SUBTITLE,
    TITLE,
    TOWN,
    WARNING,
    Running,
    Sheet,
    render,
)  # fmt: skip
from desk_app.documents.quality import words
from desk_app.documents.quality.indicator_block import indicator_block, labelled
from desk_app.documents.quality.signs import ink, sign
from desk_app.documents.tables import EMBEDDED
from desk_app.documents.texts import Texts
from desk_app.domain.frozen import FigureKey
from desk_app.domain.registers.model import Entry
from desk_app.services.quality.dossier import Dossier
from desk_app.services.quality.view import Amended, CommitmentReading

_NUMBER = ParagraphStyle("commitment number", BODY, fontName=MEDIUM, fontSize=9.5, leading=13)
_LINE = ParagraphStyle("summary line", BODY, fontSize=8.2, leading=10.4)
_RIGHT = ParagraphStyle("summary right", _LINE, alignment=2)
_HEAD = ParagraphStyle("summary head", _LINE, fontName=MEDIUM, fontSize=7, leading=9)
_HEAD_RIGHT = ParagraphStyle("summary head right", _HEAD, alignment=2)
_COMMITMENT = ParagraphStyle("commitment", TITLE, fontSize=15, leading=19)
_WIDTHS = (20.0, 0.0, 58.0, 48.0, 44.0, 14.0, 74.0)


def sheet_of(title: str, dossier: Dossier, texts: Texts) -> Sheet:
    """What every page of a document of this dossier carries."""
    return Sheet(
        title=title,
        language=texts.locale.replace("_", "-"),
        produced=texts("produced", moment=texts.moment(dossier.produced_at)),
        page=lambda page, pages: texts("page", page=str(page), pages=str(pages)),
    )


def commitments_pdf(dossier: Dossier, texts: Texts) -> bytes:
    """The document; the fonts are registered. The same bytes for the same dossier and texts."""
    say = texts.of(words.TABLE)
    parts = (say("pack_title"), dossier.view.scope.name, words.span(dossier.view, texts))
    title = " · ".join((*parts, words.framework_name(dossier, texts)))
    return render(lambda: _story(dossier, texts), sheet_of(title, dossier, texts))


def _story(dossier: Dossier, texts: Texts) -> Sequence[Any]:
    story = [*front(texts.of(words.TABLE)("pack_title"), dossier, texts), *summary(dossier, texts)]
    for reading in dossier.view.commitments:
        story += [PageBreak(), *commitment(reading, dossier, texts)]
    return story


def front(title: str, dossier: Dossier, texts: Texts) -> list[Any]:
    """The heading of a document: the place, what it is, the scope, the period, and what the period stands as."""
    say, view = texts.of(words.TABLE), dossier.view
    above = " · ".join(filter(None, (dossier.town, dossier.site)))
    told = f"{view.scope.name} · {words.framework_name(dossier, texts)} · {words.span(view, texts)}"
    lines = [_text(above, TOWN), _text(title, TITLE), _text(told, SUBTITLE)]
    if view.closed_on is not None:
        lines.append(_text(say("closed_on", day=texts.short_day(view.closed_on)), NOTE))
    elif view.last.isoformat() >= dossier.today:
        lines.append(_text(say("still_running", last=texts.short_day(view.last.isoformat())), WARNING))
    if view.elsewhere:
        lines.append(_text(say("elsewhere", sites=", ".join(view.elsewhere)), WARNING))
    return [*lines, Spacer(1, 10)]


def summary(dossier: Dossier, texts: Texts) -> list[Any]:
    """All the commitments, a line each."""
    say = texts.of(words.TABLE)
    heads = [("head_number", _HEAD), ("head_commitment", _HEAD), ("head_value", _HEAD_RIGHT)]
    heads += [("head_threshold", _HEAD_RIGHT), ("head_n", _HEAD_RIGHT)]
    row = [*(_text(say(key), style) for key, style in heads), "", _text(say("head_state"), _HEAD)]
    rows = [row, *(_summary_row(reading, texts) for reading in dossier.view.commitments)]
    widths = [*_WIDTHS]
    widths[1] = INNER - sum(_WIDTHS)
    table = Table(
        rows,
        colWidths=widths,
        repeatRows=1,
        style=[
            EMBEDDED,
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 2.4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, LINE),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, LINE),
        ],
    )
    return [table, _text(say("small_note", n=texts.number(dossier.view.framework.small_n)), NOTE)]


def _summary_row(reading: CommitmentReading, texts: Texts) -> list[Any]:
    told = reading.main
    state = ParagraphStyle("summary state", _LINE, fontName=MEDIUM, textColor=ink(told))
    n = texts.number(told.share.denominator) if told.share.denominator else texts.none
    return [
        _text(str(reading.commitment.number), _LINE),
        _text(reading.commitment.title.said(texts.language), _LINE),
        _text(words.value(told.share, told.light, texts), _RIGHT),
        _text(words.target_of(told, texts), _RIGHT),
        _text(n, _RIGHT),
        sign(told),
        _text(words.state(told, texts), state),
    ]


def commitment(reading: CommitmentReading, dossier: Dossier, texts: Texts) -> list[Any]:
    """One commitment: its indicators, its evidence, its open actions."""
    say, told = texts.of(words.TABLE), reading.commitment
    module = dossier.view.framework.module(told.module).title.said(texts.language)
    story: list[Any] = [
        Running(say("goes_on", number=str(told.number), title=told.title.said(texts.language))),
        _text(say("commitment_of", number=str(told.number), module=module), _NUMBER),
        _text(told.title.said(texts.language), _COMMITMENT),
        Spacer(1, 6),
    ]
    for one in reading.indicators:
        key = FigureKey(told.number, one.definition.key)
        story.append(indicator_block(one, dossier, amendments(dossier, key, texts), texts))
    return [*story, *_evidence(reading, dossier, texts), *_actions(dossier.actions[told.number], dossier, texts)]


def amendments(dossier: Dossier, key: FigureKey, texts: Texts) -> list[tuple[str, Amended]]:
    """What changed of a figure in the closed periods, each with the period's name."""
    return [
        (words.period_name(period, texts), later)
        for period, changed in sorted(dossier.amended.items())
        for later in changed.get(key, ())
    ]


def _evidence(reading: CommitmentReading, dossier: Dossier, texts: Texts) -> list[Any]:
    say, language, framework = texts.of(words.TABLE), texts.language, dossier.view.framework
    told = reading.commitment
    records = dict.fromkeys(name for one in reading.indicators for name in one.definition.records)
    rows = (
        ("proved_by", ", ".join(texts.word("evidence", evidence) for evidence in told.evidence)),
        ("proofs", told.proofs.said(language)),
        ("records", ", ".join(framework.records[name].said(language) for name in records)),
        ("screens", ", ".join(framework.screens[name].said(language) for name in told.screens)),
    )
    lines = [labelled(say(key), text, BODY, say) for key, text in rows]
    return [Paragraph(say("evidence_title"), HEADING), *lines]


def _actions(found: Sequence[Entry], dossier: Dossier, texts: Texts) -> list[Any]:
    say = texts.of(words.TABLE)
    lines = [_text(_action(entry, dossier, texts), BODY) for entry in found]
    return [Paragraph(say("actions_title"), HEADING), *(lines or [_text(say("no_action"), BODY)])]


def _action(entry: Entry, dossier: Dossier, texts: Texts) -> str:
    say = texts.of(words.TABLE)
    origin = texts.word("action_origins", entry.text("origin"))  # not its title: somebody typed it
    told = [say("action", number=str(entry.id), origin=origin), texts.word("action_states", entry.state)]
    due = entry.text("due")
    if due:
        late = due < dossier.today
        told.append(say("action_late" if late else "action_due", day=texts.short_day(due)))
    return " · ".join(told)


def _text(text: str, style: ParagraphStyle) -> Any:
    return Paragraph(markup(text, style.fontName), style)
