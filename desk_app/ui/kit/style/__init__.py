"""The style sheet of the product, made from the tokens of a theme."""

from __future__ import annotations

from string import Template

from desk_app.ui.kit.style.controls import CONTROLS
from desk_app.ui.kit.style.fields import FIELDS
from desk_app.ui.kit.style.messages import MESSAGES
from desk_app.ui.kit.style.shell import SHELL
from desk_app.ui.kit.style.tables import TABLES
from desk_app.ui.kit.style.texts import TEXTS
from desk_app.ui.kit.theme import Theme


def style_sheet(theme: Theme) -> str:
    """The whole sheet. Raises KeyError for a token that no theme has."""
    return "\n".join(
        Template(part).substitute(theme.tokens()) for part in (TEXTS, CONTROLS, FIELDS, TABLES, MESSAGES, SHELL)
    )
