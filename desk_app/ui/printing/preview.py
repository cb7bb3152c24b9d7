"""A slip as it will come out, in plain text on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk_app.devices.escpos import legible
from desk_app.devices.slip import Size, Slip
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look

_ROLES = {Size.NORMAL: Role.BODY, Size.STRONG: Role.STRONG, Size.HUGE: Role.HUGE}
_WIDTH = 320


class SlipPreview(QFrame):
    """As wide as the paper, as high as its text."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.setAccessibleName(name)
        self._look = look
        self._lines: list[PlainLabel] = []
        self._box = QVBoxLayout(self)
        self._box.setSpacing(2)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """What is shown, one line of the slip a line."""
        return "\n".join(line.text() for line in self._lines)

    def show_slip(self, slip: Slip, *, thermal: bool) -> None:
        """Show a slip; `thermal` marks the characters that such a printer lacks."""
        for line in self._lines:
            self._box.removeWidget(line)
            line.deleteLater()
        self._lines = [
            PlainLabel(legible(line.text) if thermal else line.text, _ROLES[line.size], wrap=True) for line in slip
        ]
        for line in self._lines:
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._box.addWidget(line)
            line.ensurePolished()  # the size of its text is only known then
        self._fit()

    def _fit(self) -> None:
        width = self._look.theme.px(_WIDTH)
        self.setFixedSize(width, max(1, self._box.totalHeightForWidth(width)))
