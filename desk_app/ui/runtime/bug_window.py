"""The one calm window that tells of a bug, with a report to copy; the desk keeps working behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


class BugWindow(QDialog):
    """Not modal: closing it, or leaving it open, changes nothing for the desk."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.report = QPlainTextEdit(report, readOnly=True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy_button = QPushButton(self.tr("Copy the report"))
        self.copy_button.clicked.connect(self.copy)
        self.copy_button.setAutoDefault(False)
        self._lay_out()
        self.resize(560, 360)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _lay_out(self) -> None:
        said = QLabel(
            self.tr(
                "The program met a mistake of its own. What was recorded is safe and you can go on working. "
                "The report below holds no name: you may send it to the IT service."
            )
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        buttons = QDialogButtonBox()
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        go_on = buttons.addButton(self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setProperty("kind", "primary")
        go_on.setDefault(True)
        buttons.accepted.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(16)
        layout.addWidget(said)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        go_on.setFocus()
