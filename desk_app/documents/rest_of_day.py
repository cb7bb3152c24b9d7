"""The rest of a day: appointments, confidentiality, immediate answers, and the quality of the records."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from reportlab.platypus import Paragraph, Table

from desk_app.documents.headline import excluded_reasons
from desk_app.documents.paper import HEADING, INNER
from desk_app.documents.tables import EMBEDDED, Cell, note, pairs_table
from desk_app.documents.texts import Texts
from desk_app.domain.day_report import DayReport, PrivacyReport
from desk_app.domain.figures.model import Figures, Share
from desk_app.domain.figures.small_cells import FLOOR, OTHERS

_GAP = 18.0
_HALF = (INNER - _GAP) / 2
LINES = 10
Pair: TypeAlias = tuple[str, Cell]


def rest_of_day(report: DayReport, texts: Texts) -> Any:
    """Short tables in two columns."""
    cells = [
        [_appointments(report, texts), "", _privacy(report.privacy, texts)],
        [_contacts(report.contacts, texts), "", _quality(report.total, texts)],
    ]
    edges = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return Table(
        cells,
        colWidths=[_HALF, _GAP, _HALF],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            EMBEDDED,
            *edges,
            ("TOPPADDING", (0, 1), (-1, 1), 16),
        ],
    )


def _titled(title: str, rows: Sequence[Pair], *notes: str) -> list[Any]:
    table = [pairs_table(rows, _HALF)] if rows else []
    return [Paragraph(title, HEADING), *table, *map(note, notes)]


def _appointments(report: DayReport, texts: Texts) -> list[Any]:
    book = report.appointments
    names = ("booked", "checked_in", "missed", "cancelled_by_visitor", "cancelled_by_service", "expected")
    rows = [(texts(name), Cell(texts.number(getattr(book, name)))) for name in names]
    rows += [_share(texts("no_show"), book.no_show, texts), _share(texts("kept"), book.kept, texts)]
    if (told := report.total.punctuality) is not None:
        tolerance = texts.long_minutes(told.tolerance_s)
        rows.append(_share(texts("punctual", tolerance=tolerance), told.share, texts))
        rows.append((texts("late_visitors"), Cell(texts.number(told.late_visitors))))
        rows.append((texts("gave_up"), Cell(texts.number(told.gave_up))))
    return _titled(texts("appointments_title"), rows)


def _share(name: str, share: Share, texts: Texts) -> Pair:
    sides = f"{share.numerator}/{share.denominator}"
    return name, Cell(f"{texts.percent(share)} ({sides})", share.is_small)


def _privacy(told: PrivacyReport, texts: Texts) -> list[Any]:
    """Counts that could point at somebody are not shown: neither the cells nor, when it is small, their sum."""
    title = texts("privacy_title")
    if not told.requests:
        return _titled(title, [], texts("privacy_none"))
    explained = texts("privacy_note", floor=str(FLOOR))
    if told.requests < FLOOR:
        return _titled(title, [(texts("privacy_requests"), Cell(texts("privacy_few", floor=str(FLOOR))))], explained)
    rows = [
        (texts("privacy_requests"), Cell(texts.number(told.requests))),
        *_outcomes(told, texts),
        *([_share(texts("privacy_honoured"), honoured, texts)] if (honoured := told.shown_honoured()) else []),
        (texts("privacy_delay"), Cell(texts.long_minutes(told.delay.median_s), told.delay.is_small)),
    ]
    return _titled(title, rows, explained)


def _outcomes(told: PrivacyReport, texts: Texts) -> list[Pair]:
    """One row an outcome, the small ones in one; when that one is all there is, it is no other than the rest."""
    shown = told.shown_outcomes()
    if shown.keys() == {OTHERS}:
        return [(texts("privacy_grouped"), Cell(texts.number(shown[OTHERS])))]
    return [(texts.word("privacy", name), Cell(texts.number(n))) for name, n in shown.items()]


def _contacts(contacts: Sequence[tuple[str, int]], texts: Texts) -> list[Any]:
    title = texts("contacts_title")
    if not contacts:
        return _titled(title, [], texts("contacts_none"))
    total = texts("contacts_total"), Cell(texts.number(sum(n for _, n in contacts)))
    return _titled(title, [*_counted(contacts, texts), total])


def _quality(total: Figures, texts: Texts) -> list[Any]:
    """What was corrected, left open or not to be trusted."""
    rows = [(texts("quality_corrected"), total.corrected), (texts("quality_still_open"), total.still_open)]
    excluded = [(texts("quality_excluded", reason=reason), n) for reason, n in excluded_reasons(total, texts)]
    phases = [(texts("left_phase", phase=texts.word("phases", name)), n) for name, n in total.left_by_phase.items()]
    return _titled(texts("quality_title"), [(name, Cell(texts.number(n))) for name, n in (*rows, *phases, *excluded)])


def _counted(rows: Sequence[tuple[str, int]], texts: Texts) -> list[Pair]:
    """At most LINES rows, so that a table fits its page; what is beyond is summed up."""
    beyond = sum(n for _, n in rows[LINES:])
    shown = [(name, Cell(texts.number(n))) for name, n in rows[:LINES]]
    return [*shown, (texts("others"), Cell(texts.number(beyond)))] if beyond else shown
