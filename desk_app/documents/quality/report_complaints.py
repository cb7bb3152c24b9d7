"""The complaints of a period as they are published: counts, shares and a mean; small themes together."""

from __future__ import annotations

from collections.abc import Iterator

from babel.numbers import format_decimal

from desk_app.documents.blocks import Block, Heading, Say, TextTable
from desk_app.documents.quality import words
from desk_app.documents.texts import Texts
from desk_app.domain.complaints.figures import FLOOR, ComplaintFigures
from desk_app.domain.figures.model import Share
from desk_app.domain.figures.small_cells import OTHERS, merge_small
from desk_app.domain.statistics import round_half_up
from desk_app.services.quality.dossier import Dossier

ON_TIME = "complaints.on_time"
_WIDE = 330.0


def complaints_part(dossier: Dossier, texts: Texts) -> Iterator[Block]:
    """The part of the report."""
    say = texts.of(words.TABLE)
    told = dossier.complaints
    yield Heading(say("complaints_title"))
    if not told.complaints + told.suggestions + told.thanks:
        yield Say(say("no_complaint"))
        return
    head = [say("head_figure"), say("head_value")]
    yield TextTable("", head, [list(row) for row in figures(dossier, texts)], _WIDE)
    if asked := told.complaints + told.suggestions:
        yield TextTable(say("themes_title"), [say("head_theme"), say("head_share")], _themes(told, asked, texts), _WIDE)
    yield Say(say("complaints_note", floor=texts.number(FLOOR)), quiet=True)


def figures(dossier: Dossier, texts: Texts) -> Iterator[tuple[str, str]]:
    """Each figure with its name. A share of fewer than ten is not told."""
    say, told = texts.of(words.TABLE), dossier.complaints
    yield say("complaints_n"), texts.number(told.complaints)
    yield say("complaints_per"), texts.none if told.per_visits is None else _decimal(told.per_visits, texts)
    yield say("suggestions_n"), texts.number(told.suggestions)
    yield say("thanks_n"), texts.number(told.thanks)
    if (on_time := _on_time(dossier)) is not None:
        yield say("complaints_on_time"), _share(on_time, texts)
    mean = told.delay_days if told.answered >= FLOOR else None
    yield say("complaints_delay"), _few(texts) if mean is None else say("days", n=_decimal(mean, texts))
    yield say("complaints_upheld"), _share(told.upheld, texts)


def _on_time(dossier: Dossier) -> Share | None:
    """The share of commitment 27, under whatever number the framework has it."""
    found = (one.share for reading in dossier.view.commitments for one in reading.indicators
             if one.definition.key == ON_TIME)  # fmt: skip
    return next(found, None)


def _share(share: Share, texts: Texts) -> str:
    if share.denominator < FLOOR:
        return _few(texts)
    return texts.of(words.TABLE)("share_of", value=words.percent(share, texts), **texts.out_of(share))


def _few(texts: Texts) -> str:
    return texts.of(words.TABLE)("few_cases", floor=texts.number(FLOOR))


def _themes(told: ComplaintFigures, asked: int, texts: Texts) -> list[list[str]]:
    merged = merge_small({theme.value: n for theme, n in told.by_theme.items()}, FLOOR)
    if merged.get(OTHERS, FLOOR) < FLOOR:
        return [[texts.word("themes", OTHERS), _few(texts)]]
    return [[texts.word("themes", theme), words.percent(Share(n, asked), texts)] for theme, n in merged.items()]


def _decimal(value: object, texts: Texts) -> str:
    return str(format_decimal(round_half_up(value, 1), "#,##0.0", locale=texts.locale))  # type: ignore[arg-type]
