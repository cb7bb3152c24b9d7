"""The style sheet of the product, made from the tokens of a theme."""

from __future__ import annotations

from pathlib import Path
from string import Template

from desk_app.ui.kit.style.controls import CONTROLS
from desk_app.ui.kit.style.fields import FIELDS
from desk_app.ui.kit.style.messages import MESSAGES
from desk_app.ui.kit.style.shell import SHELL
from desk_app.ui.kit.style.tables import TABLES
from desk_app.ui.kit.style.texts import TEXTS
from desk_app.ui.kit.theme import Theme


def style_sheet(theme: Theme, marks: Path) -> str:
    """The whole sheet; `marks` is the folder of the arrows. Raises KeyError for a token that no theme has."""
    tokens = {**theme.tokens(), "marks": marks.as_posix()}
    return "\n".join(Template(part).substitute(tokens) for part in (TEXTS, CONTROLS, FIELDS, TABLES, MESSAGES, SHELL))
