"""Labels that show what people typed as it is: no markup, no links, no pictures."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from desk_app.ui.kit.colours import Tone


class Role(StrEnum):
    """What a text is on the screen; the style sheet gives each its size, weight and colour."""

    BODY = "body"
    QUIET = "quiet"
    SMALL = "small"
    STRONG = "strong"
    SECTION = "section"
    TITLE = "title"
    BIG = "big"
    HUGE = "huge"


class PlainLabel(QLabel):
    """The only label of the screens: plain text in a role, now and then in a tone."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        tone: Tone = Tone.NEUTRAL,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setProperty("tone", tone.value)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)

    def set_role(self, role: Role) -> None:
        """Change the size."""
        if self.property("role") != role.value:
            self.setProperty("role", role.value)
            restyle(self)


class ElidedLabel(PlainLabel):
    """A label for tight places: cut with an ellipsis, whole in its tooltip and for screen readers."""

    def __init__(self, text: str = "", role: Role = Role.BODY, *, parent: QWidget | None = None) -> None:
        self._whole = text
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_whole(text)

    @property
    def whole(self) -> str:
        """The text, cut or not."""
        return self._whole

    def set_whole(self, text: str) -> None:
        """Show this text, as much of it as fits."""
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        plain_tip(self, self._whole if shown != self._whole else "")


def plain_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows the text as it is, over several lines if need be."""
    widget.setToolTip(_as_it_is(text))


def show_tip(widget: QWidget, at: QPoint, text: str) -> None:
    """Show such a tooltip now, at a place of the screen; none when the text is empty."""
    QToolTip.showText(at, _as_it_is(text), widget)


def _as_it_is(text: str) -> str:
    return f"<qt>{text.replace('&', '&amp;').replace('<', '&lt;')}</qt>" if text else ""


def button_text(text: str) -> str:
    """A text for a button or a menu in which `&` is a letter like another."""
    return text.replace("&", "&&")


def restyle(widget: QWidget) -> None:
    """Have the style sheet look again at the properties of a widget that it has dressed already."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
