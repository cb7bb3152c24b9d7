"""On which page each declared register is shown, by the key of the page; the others are on that of all of them."""

from __future__ import annotations

REGISTERS_OF: dict[str, tuple[str, ...]] = {
    "actions": ("actions",),
    "information": ("documents", "information_sheets"),
    "trainings": ("trainings", "authorisations", "courses", "posts"),
}
OWN_SCREEN = {"calendar_steps": "quality_calendar"}
"""Registers whose entries are shown on a screen made for them, and not as a list."""
ALL = "registers"


def page_of(register: str) -> str:
    """The key of the page on which a register is shown first."""
    shown = next((page for page, names in REGISTERS_OF.items() if register in names), ALL)
    return OWN_SCREEN.get(register, shown)
