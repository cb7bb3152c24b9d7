"""The pages of the desk, by area, in the order of their tabs; each screen is imported when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk_app.domain.registers.pages import REGISTERS_OF
from desk_app.ui.kit.theme import Theme
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.page import Area, Page
from desk_app.ui.shell.remembered import Remembered


def pages(
    print_day: Callable[[str], None],
    publish: Callable[[str], None],
    send_again: Callable[[str], None],
    put_theme: Callable[[Theme], None],
    remembered: Remembered,
    resources: Path,
) -> tuple[Page, ...]:
    """The pages with their titles in the language in force.

    `print_day` makes the document of a business day (ISO), `publish` its summary, and sends all that waits;
    `send_again` does so and tells what became of it;
    `put_theme` puts a theme in force on this PC and keeps it in `remembered`; `resources` holds the frameworks.
    """
    return (
        *_hall_pages(print_day, publish, send_again),
        *_quality_pages(resources),
        Page(
            "settings",
            QCoreApplication.translate("Pages", "Settings"),
            "settings",
            _late("settings", put_theme, remembered),
            aside=True,
        ),
    )


def _hall_pages(
    print_day: Callable[[str], None], publish: Callable[[str], None], send_again: Callable[[str], None]
) -> tuple[Page, ...]:
    """What the hall lives by, all day long."""
    translate = QCoreApplication.translate
    return (
        Page("reception", translate("Pages", "&Reception"), "bell", _late("reception")),
        Page("appointments", translate("Pages", "App&ointments"), "calendar-clock", _late("appointments")),
        Page("confidentiality", translate("Pages", "Con&fidentiality"), "shield", _late("confidentiality")),
        Page("phone", translate("Pages", "Switc&hboard"), "phone", _late("phone")),
        Page("issuance", translate("Pages", "&Issuance"), "type", _late("issuance")),
        Page("supervision", translate("Pages", "&Supervision"), "chart-line", _late("supervision", print_day)),
        Page("closing", translate("Pages", "&Closing"), "sunset", _late("closing", publish, send_again)),
    )


def _quality_pages(resources: Path) -> tuple[Page, ...]:
    """What proves that the commitments are kept."""
    translate = QCoreApplication.translate
    listed = (
        ("deadlines", translate("Pages", "D&eadlines"), "clock", _late("deadlines", resources)),
        ("quality_calendar", translate("Pages", "Ca&lendar"), "calendar", _late("quality_calendar", resources)),
        ("commitments", translate("Pages", "Co&mmitments"), "circle-check", _late("commitments", resources)),
        ("complaints", translate("Pages", "Com&plaints"), "mail", _late("complaints", resources)),
        ("requests", translate("Pages", "Re&quests"), "send", _late("requests")),
        ("checks", translate("Pages", "Chec&ks"), "list", _late("checks", resources)),
        ("actions", translate("Pages", "Actio&ns"), "circle-check", _registers("actions", resources)),
        ("information", translate("Pages", "Information s&heets"), "list", _registers("information", resources)),
        ("trainings", translate("Pages", "Tr&ainings"), "users", _registers("trainings", resources)),
        ("surveys", translate("Pages", "Sur&veys"), "list", _late("surveys", resources)),
        ("registers", translate("Pages", "Reg&isters"), "library", _late("registers", resources)),
        ("audit", translate("Pages", "A&udit pack"), "folder", _late("audit", resources)),
        ("scopes", translate("Pages", "Sc&ope"), "library", _late("scopes", resources)),
        ("personal_data", translate("Pages", "Personal &data"), "lock", _late("personal_data", resources)),
    )
    return tuple(Page(*page, area=Area.QUALITY) for page in listed)


def _registers(page: str, resources: Path) -> Callable[[Desk], QWidget]:
    """A page of some declared registers."""
    return _late("registers", resources, *REGISTERS_OF[page])


def _late(area: str, *handed: object) -> Callable[[Desk], QWidget]:
    def build(desk: Desk) -> QWidget:
        widget = import_module(f"desk_app.ui.{area}").build(desk, *handed)
        assert isinstance(widget, QWidget)
        return widget

    return build
