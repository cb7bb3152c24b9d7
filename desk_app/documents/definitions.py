"""The definitions of all figures, at the foot of a document."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import KeepTogether, Paragraph

from desk_app.documents.paper import HEADING, MEDIUM, NOTE
from desk_app.documents.texts import Texts

_DEFINITION = ParagraphStyle("definition", NOTE, fontSize=7, leading=9.4, spaceBefore=1.5)


def definitions_block(texts: Texts) -> Any:
    """One line for each figure, in the words of the catalogue."""
    told = [
        Paragraph(f'<font name="{MEDIUM}">{escape(lead)}</font> {escape(definition)}', _DEFINITION)
        for lead, definition in texts.definitions().values()
    ]
    return KeepTogether([Paragraph(texts("definitions_title"), HEADING), *told])
