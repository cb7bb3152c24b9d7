"""A page that scrolls when the text is large or the screen small, and never sideways without need."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_MARGIN = 24


class ScrollPage(QScrollArea):
    """Shows `content`, as large as the page when there is room, and follows the focus when there is not.

    Qt follows Tab only; here it is also a field that a key opened. A click moves nothing under the mouse.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        content.setProperty("page", "true")
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content = content
        self.setWidget(content)
        self._follow_soon = QTimer(self, singleShot=True, interval=0)
        self._follow_soon.timeout.connect(self._follow)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Scroll only to where the keyboard comes to rest: Qt would at once, when what it was on goes."""
        return QWidget.focusNextPrevChild(self, next)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        """Focus that comes from elsewhere, as when a page is opened, leaves the page where it is."""
        by_mouse = QGuiApplication.mouseButtons() is not Qt.MouseButton.NoButton
        if self._holds(before) and self._holds(now) and not by_mouse:
            self._follow_soon.start()  # once what has just been shown has its place

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and self._content.isAncestorOf(widget)

    def _follow(self) -> None:
        focused = self._content.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused, 0, _MARGIN)
