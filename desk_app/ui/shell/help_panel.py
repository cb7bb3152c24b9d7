"""The help beside the page: our own Markdown files, read only, one for each page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QShowEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import LINE_HEIGHT, SPACES, Theme

_WIDTH = 400


class HelpPanel(QFrame):
    """Shows `folder`/<page>.md. Links lead to other files of the folder, and nowhere else."""

    closed = Signal()

    def __init__(self, look: Look, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "help")
        self._look = look
        self._folder = folder
        self.text = _OwnPages(openLinks=False)
        self.text.setAccessibleName(self.tr("Help"))
        self.text.anchorClicked.connect(self._follow)
        self.close_button = Button(look, self.tr("Close the help"), kind=Kind.FLAT, icon="x", icon_only=True)
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 0)
        head.addWidget(PlainLabel(self.tr("Help"), Role.TITLE), 1)
        head.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        look.changed.connect(self._fit)
        self._fit()

    def open(self, page: str) -> None:
        """Show the help of a page."""
        file = self._folder / f"{Path(page).name}.md"
        if file.is_file():
            self.text.setMarkdown(file.read_text("utf-8"))
            typeset(self.text.document(), self._look.theme)
        else:
            self.text.setPlainText(self.tr("There is no help on this page yet."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and url.path().endswith(".md"):
            self.open(Path(url.path()).stem)

    def _fit(self) -> None:
        self.setFixedWidth(min(self._look.theme.px(_WIDTH), 640))


def typeset(document: QTextDocument, theme: Theme) -> None:
    """Give a Markdown document room to breathe: Qt sets its lines solid and its titles very large."""
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        cursor.setPosition(block.position())
        shape = block.blockFormat()
        shape.setLineHeight(LINE_HEIGHT * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(theme.px(SPACES["s"]))
        if shape.headingLevel():
            # not BlockUnderCursor, which takes the end of the block before with it
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            title = QTextCharFormat()
            title.setFont(theme.font("title" if shape.headingLevel() > 1 else "big", QFont.Weight.DemiBold))
            cursor.mergeCharFormat(title)
            shape.setTopMargin(theme.px(SPACES["m"]) if block.blockNumber() else 0)
        cursor.setBlockFormat(shape)
        block = block.next()


class _OwnPages(QTextBrowser):
    """Loads nothing by itself: no picture, no other file."""

    def loadResource(self, kind: int, name: QUrl | str) -> None:  # noqa: N802 - Qt's name
        return None
