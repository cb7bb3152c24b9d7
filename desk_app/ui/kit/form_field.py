"""One line of a form: its label above, the field, and under it why it was refused."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.announce import announce
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import PlainLabel, Role, restyle

W = TypeVar("W", bound=QWidget)


class FormField(QWidget, Generic[W]):
    """`editor` is the field itself; `&` in the label gives its Alt key."""

    def __init__(self, label: str, editor: W, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = PlainLabel(label, Role.STRONG)
        self.label.setBuddy(editor.focusProxy() or editor)
        self.hint = PlainLabel(hint, Role.SMALL, wrap=True)
        self.refusal = PlainLabel(role=Role.SMALL, tone=Tone.BAD, wrap=True)
        self.refusal.hide()
        if not editor.accessibleName():
            editor.setAccessibleName(label.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.label, editor, self.hint, self.refusal):
            layout.addWidget(part)
        self.hint.setVisible(bool(hint))  # not before it has a parent: it would open as a window of its own

    def refuse(self, sentence: str) -> None:
        """Say why what stands in the field is refused, and bring the cursor back to it."""
        self.refusal.setText(sentence)
        self.refusal.show()
        self._mark(refused=True)
        self.editor.setAccessibleDescription(sentence)
        self.editor.setFocus()
        announce(self.editor, sentence)

    def accept(self) -> None:
        """Take back the refusal."""
        self.refusal.hide()
        self._mark(refused=False)
        self.editor.setAccessibleDescription("")

    def _mark(self, *, refused: bool) -> None:
        self.editor.setProperty("refused", "true" if refused else "false")
        restyle(self.editor)
