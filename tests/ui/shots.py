"""Pictures of a screen in light and dark, at 100 % and 200 % text, for a person to look at.

Nothing is saved unless SHOTS_DIR names a folder; two of the four are drawn all the same, which finds what breaks.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.ui.kit.colours import Scheme
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import Theme

VARIANTS = tuple(Theme(scheme, scale) for scheme in (Scheme.LIGHT, Scheme.DARK) for scale in (100, 200))


def shoot(widget: QWidget, look: Look, name: str, size: QSize | None = None) -> list[Path]:
    """Draw a widget in each variant; the files saved, none without SHOTS_DIR."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = look.theme
    folder = os.environ.get("SHOTS_DIR")
    saved: list[Path] = []
    for theme in VARIANTS if folder else VARIANTS[::3]:
        look.apply(app, theme)
        widget.resize(size or widget.size())
        widget.show()
        settle()
        picture = widget.grab()
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            saved.append(Path(folder) / f"{name}-{theme.scheme}-{theme.scale}.png")
            assert picture.save(str(saved[-1]))
    look.apply(app, before)
    return saved


def settle() -> None:
    """Let layouts and style sheets take effect."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
