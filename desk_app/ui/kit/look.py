"""The look of the running program: the theme in force, its fonts and icons, and their change."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from desk_app.ui.kit.style import style_sheet
from desk_app.ui.kit.theme import FAMILY, Theme

_ICON_PX = 20
_STYLE = "Fusion"


class Look(QObject):
    """Handed to everything that paints or shows an icon. `changed` comes after a new theme is in force.

    `resources` is the folder that holds fonts/ and icons/.
    """

    changed = Signal()

    def __init__(self, resources: Path, theme: Theme | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = resources / "icons"
        self._theme = theme or Theme()
        self._cache: dict[tuple[str, str, int, int], QIcon] = {}
        _load_fonts(resources / "fonts")

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    def apply(self, app: QApplication, theme: Theme | None = None) -> None:
        """Put a theme (the present one when none is given) in force everywhere."""
        self._theme = theme or self._theme
        self._cache.clear()
        self.prepare(app)
        self.dress(app)
        self.changed.emit()

    def prepare(self, app: QApplication) -> None:
        """What widgets measure while they are built: the style, the colours, the font.

        A sheet in force is taken away first: put over another, Qt would style each widget again for each of its
        ancestors, five times the work.
        """
        app.setStyleSheet("")
        if app.style().name() != _STYLE.lower():
            app.setStyle(_STYLE)
        app.setPalette(self._theme.palette())
        app.setFont(self._theme.font())

    def dress(self, app: QApplication) -> None:
        """Put the style sheet in force, before a first window is shown.

        Under a sheet, Qt tells a widget and all its children at each change of parent that their style changed: it
        was a tenth of the start of the desk.
        """
        app.setStyleSheet(style_sheet(self._theme, self._icons / "marks"))

    def icon(self, name: str, ink: str = "text", size: int = _ICON_PX, gap: int = 0) -> QIcon:
        """An icon of resources/icons in a colour of the theme; `size` in pixels, before the text scale.

        `gap` leaves room at its right, for buttons that set their text too close. Disabled, it is quiet.
        Raises FileNotFoundError for a name that is not bundled.
        """
        key = (name, ink, size, gap)
        if key not in self._cache:
            self._cache[key] = self._drawn(name, ink, self._theme.px(size), gap)
        return self._cache[key]

    def pixmap(self, name: str, ink: str = "text", size: int = _ICON_PX) -> QPixmap:
        """The same as a picture, for labels; as sharp as the screen."""
        pixels = self._theme.px(size)
        ratio = QApplication.primaryScreen().devicePixelRatio()
        return self.icon(name, ink, size).pixmap(QSize(pixels, pixels), ratio)

    def _drawn(self, name: str, ink: str, pixels: int, gap: int) -> QIcon:
        source = (self._icons / f"{name}.svg").read_text("utf-8")
        icon = QIcon()
        for density in {math.ceil(screen.devicePixelRatio()) for screen in QApplication.screens()}:
            for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, "quiet")):
                icon.addPixmap(_tinted(source, self._theme.colour(colour).name(), pixels, gap, density), mode)
        return icon


def _tinted(source: str, colour: str, pixels: int, gap: int, density: int) -> QPixmap:
    pixmap = QPixmap((pixels + gap) * density, pixels * density)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, pixels * density, pixels * density)
    )
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap


def _load_fonts(folder: Path) -> None:
    """Register the bundled family, once in a process: registering twice would keep two copies of the files."""
    if QFontDatabase.hasFamily(FAMILY):
        return
    for file in sorted(folder.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise FileNotFoundError(f"The font {file.name} cannot be read")
