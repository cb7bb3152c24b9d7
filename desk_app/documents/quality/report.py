"""What the quality report of a month or a year says, as blocks: the same for paper and for its accessible twin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from desk_app.documents.blocks import Block, Heading, Say, TextTable, Tiles
from desk_app.documents.quality import words
from desk_app.documents.quality.commitment_page import amendments
from desk_app.documents.quality.report_complaints import complaints_part
from desk_app.documents.tables import Cell, Tile
from desk_app.documents.texts import Texts
from desk_app.domain.figures.model import Share
from desk_app.domain.frozen import FigureKey
from desk_app.domain.indicators.lights import Light
from desk_app.services.quality.dossier import Dossier
from desk_app.services.quality.view import CommitmentReading, IndicatorReading

_NUMBER_WIDE, _TITLE_WIDE, _INDICATOR_WIDE = 26.0, 262.0, 180.0
_STATE_WIDE = 74.0
_A_ROW = 12


def report_blocks(dossier: Dossier, texts: Texts) -> Iterator[Block]:
    """The whole report."""
    say = texts.of(words.TABLE)
    yield from _warnings(dossier, texts)
    yield _tiles(dossier, texts)
    yield Heading(say("overview_title"))
    yield _overview(dossier, texts)
    yield Say(say("small_note", n=texts.number(dossier.view.framework.small_n)), quiet=True)
    yield from _months(dossier, texts)
    yield Heading(say("missing_title"))
    yield from _missing(dossier, texts)
    yield Heading(say("each_title"))
    for reading in dossier.view.commitments:
        yield _commitment(reading, texts)
    yield from complaints_part(dossier, texts)
    yield Heading(say("amendments_title"))
    yield from _amendments(dossier, texts)
    yield Heading(say("method_title"))
    yield from _method(dossier, texts)


def _warnings(dossier: Dossier, texts: Texts) -> Iterator[Block]:
    say, view = texts.of(words.TABLE), dossier.view
    if view.closed_on is not None:
        yield Say(say("closed_on", day=texts.short_day(view.closed_on)))
    elif view.last.isoformat() >= dossier.today:
        yield Say(say("still_running", last=texts.short_day(view.last.isoformat())), alert=True)
    else:
        yield Say(say("not_closed"), alert=True)
    if view.elsewhere:
        yield Say(say("elsewhere", sites=", ".join(view.elsewhere)), alert=True)


def _tiles(dossier: Dossier, texts: Texts) -> Tiles:
    """How many commitments stand how."""
    found = Counter("none" if one.main.missing else one.main.light.value for one in dossier.view.commitments)
    shown = [*(light.value for light in Light if light is not Light.PUBLISHED or found[light]), "none"]
    names = texts.of("tiles")
    total = texts.of(words.TABLE)("tile_note", n=texts.number(len(dossier.view.commitments)))
    return Tiles([Tile(names(code), Cell(texts.number(found[code])), total) for code in shown])


def _overview(dossier: Dossier, texts: Texts) -> TextTable:
    say = texts.of(words.TABLE)
    names = ("head_commitment", "head_value", "head_threshold", "head_n", "head_state")
    rows = []
    for reading in dossier.view.commitments:
        title = f"{reading.commitment.number} · {reading.commitment.title.said(texts.language)}"
        rows.append([title, *_told(reading.main, texts)])
    return TextTable("", [*map(say, names)], rows, _TITLE_WIDE, tight=True, last=_STATE_WIDE)


def _told(told: IndicatorReading, texts: Texts) -> list[str]:
    """Value, threshold, n and state of an indicator."""
    n = texts.number(told.share.denominator) if told.share.denominator else texts.none
    value = words.value(told.share, told.light, texts)
    return [value, words.target_of(told, texts), n, words.state(told, texts)]


def _months(dossier: Dossier, texts: Texts) -> Iterator[Block]:
    """The first indicator of each commitment by month; a month alone has nothing to compare."""
    say = texts.of(words.TABLE)
    recorded = [reading for reading in dossier.view.commitments if not reading.main.missing and reading.main.months]
    if not recorded or len(recorded[0].main.months) < 2:
        return
    small_n = dossier.view.framework.small_n
    yield Heading(say("months_title"))
    for begin in range(0, len(recorded[0].main.months), _A_ROW):
        months = [month.month for month in recorded[0].main.months[begin : begin + _A_ROW]]
        rows = [
            [
                str(reading.commitment.number),
                *(_month(month.share, small_n, texts) for month in reading.main.months[begin : begin + _A_ROW]),
            ]
            for reading in recorded
        ]
        yield TextTable("", [say("head_number"), *map(texts.short_month, months)], rows, _NUMBER_WIDE)
    yield Say(say("months_note", n=texts.number(small_n)), quiet=True)


def _month(share: Share, small_n: int, texts: Texts) -> str:
    """In brackets where it is too few to judge by."""
    told = texts.percent(share)
    return f"({told})" if 0 < share.denominator < small_n else told


def _missing(dossier: Dossier, texts: Texts) -> Iterator[Block]:
    say, view = texts.of(words.TABLE), dossier.view
    rows = [
        [str(reading.commitment.number), f"{one.title.said(texts.language)} – {lacking}"]
        for reading in view.commitments
        for one in reading.indicators
        if (lacking := words.missing(one, view, texts))
    ]
    if not rows:
        yield Say(say("nothing_missing"))
        return
    yield TextTable("", [say("head_number"), say("head_missing")], rows, _NUMBER_WIDE, words=True)


def _commitment(reading: CommitmentReading, texts: Texts) -> TextTable:
    """One commitment with all its indicators."""
    say, language = texts.of(words.TABLE), texts.language
    rows = []
    for one in reading.indicators:
        counted = texts.of(words.TABLE)("out_of", **texts.out_of(one.share)) if one.share.denominator else texts.none
        value, target, _n, state = _told(one, texts)
        between = words.interval(one, texts)
        label = f"{one.title.said(language)} ({between})" if between else one.title.said(language)
        rows.append([label, value, counted, target, state])
    caption = f"{reading.commitment.number} · {reading.commitment.title.said(language)}"
    names = ("head_indicator", "head_value", "head_counted", "head_threshold", "head_state")
    return TextTable(caption, [*map(say, names)], rows, _INDICATOR_WIDE)


def _amendments(dossier: Dossier, texts: Texts) -> Iterator[Block]:
    say = texts.of(words.TABLE)
    rows = [
        [str(reading.commitment.number), f"{one.title.said(texts.language)} – {period}{say('colon')} {told}"]
        for reading in dossier.view.commitments
        for one in reading.indicators
        for period, later in amendments(dossier, FigureKey(reading.commitment.number, one.definition.key), texts)
        if (told := words.amendment(later, texts))
    ]
    if not rows:
        yield Say(say("no_amendment"))
        return
    yield TextTable("", [say("head_number"), say("head_amendment")], rows, _NUMBER_WIDE, words=True)


def _method(dossier: Dossier, texts: Texts) -> Iterator[Block]:
    say, framework = texts.of(words.TABLE), dossier.view.framework
    yield Say(
        say("method_framework", name=words.framework_name(dossier, texts), source=framework.source.said(texts.language))
    )
    yield Say(say("method_shares", n=texts.number(framework.small_n), margin=_points(dossier, texts)))
    yield Say(say("method_interval"))
    yield Say(say("method_due"))
    yield Say(say("method_twins"))


def _points(dossier: Dossier, texts: Texts) -> str:
    return texts.number(round(dossier.view.framework.margin * 100))
