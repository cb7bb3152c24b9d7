"""The lists about the premises: what they hold from a day on, and the days they are closed out of turn."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desk_app.domain.localtime import local
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.settings.entries_section import EntryKind, EntryRow
from desk_app.ui.settings.parts import AnyPart, DayPart, NumberPart, TextPart
from desk_app.ui.shell.desk import Desk

_MOST = 10_000


def capacities(desk: Desk) -> EntryKind:
    """Seats, counters and private rooms, each from its day."""
    translate, today = QCoreApplication.translate, _today(desk)
    parts: tuple[AnyPart, ...] = (
        TextPart(
            "label",
            translate("Settings", "Name"),
            hint=translate("Settings", "To know it again: “Renovated hall”, “Works of the summer”."),
        ),
        DayPart("from_day", translate("Settings", "From the day"), desk.formats.locale, today),
        NumberPart("seats", translate("Settings", "Seats to wait on"), 0, _MOST, ""),
        NumberPart("counters", translate("Settings", "Counters"), 0, _MOST, ""),
        NumberPart("rooms", translate("Settings", "Private rooms"), 0, _MOST, ""),
    )
    columns = (
        _label(),
        _day("from_day", translate("Settings", "From"), desk.formats),
        Column[EntryRow](
            "seats", translate("Settings", "Seats"), lambda row: desk.formats.number(row.entry["seats"]),
            right=True, strong=True,
        ),
    )  # fmt: skip
    title = translate("Settings", "Premises")
    told = translate(
        "Settings",
        "Commitment 4 counts the opening minutes in which those who waited, with who came along, could all sit. A"
        " change is a new line with its day: the days before keep theirs.",
    )
    blank = {"label": "", "from_day": today.isoformat(), "seats": 0, "counters": 0, "rooms": 0}
    return EntryKind("capacities", title, told, columns, parts, blank, removable=True)


def closures(desk: Desk) -> EntryKind:
    """Exceptional closures, with their reason."""
    translate, today = QCoreApplication.translate, _today(desk)
    parts: tuple[AnyPart, ...] = (
        TextPart("label", translate("Settings", "Reason"), hint=translate("Settings", "Works, strike, training…")),
        DayPart("first", translate("Settings", "First day"), desk.formats.locale, today),
        DayPart("last", translate("Settings", "Last day"), desk.formats.locale, today),
    )
    columns = (
        _label(),
        _day("first", translate("Settings", "First day"), desk.formats),
        _day("last", translate("Settings", "Last day"), desk.formats),
    )
    title = translate("Settings", "Exceptional closures")
    told = translate(
        "Settings",
        "Whole days on which the place is closed though its hours say otherwise. They are not planned openings; they"
        " stay listed here, with who noted them in the versions. They never stop a legal time limit.",
    )
    blank = {"label": "", "first": today.isoformat(), "last": today.isoformat()}
    return EntryKind("closures", title, told, columns, parts, blank, removable=True)


def _today(desk: Desk) -> date:
    return local(desk.clock.now_ms(), desk.formats.timezone).date()


def _label() -> Column[EntryRow]:
    text: Callable[[EntryRow], str] = lambda row: str(row.entry["label"])
    return Column("label", QCoreApplication.translate("Settings", "Name"), text, stretch=True)


def _day(key: str, title: str, formats: Formats) -> Column[EntryRow]:
    return Column(key, title, lambda row: formats.short_day(row.entry[key]))
