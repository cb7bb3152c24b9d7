"""The application object: its name, its language, its look; made once, before any window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from desk_app import __version__
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import Theme
from desk_app.ui.runtime.translation import Language, install_language


@dataclass(frozen=True, slots=True)
class Application:
    """What every window of the program shares."""

    qt: QApplication
    look: Look
    locale: QLocale
    language: Language

    def dress(self) -> None:
        """Put the style sheet in force."""
        self.look.dress(self.qt)


def make_application(resources: Path, language: Language, theme: Theme) -> Application:
    """The application in a language and a theme; the one that runs already when there is one.

    Whoever shows a first window dresses it before.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        qt = running
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        qt = QApplication(["pupitre"])
    qt.setApplicationName("Pupitre")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("pupitre")
    locale = install_language(qt, resources / "i18n", language)
    look = Look(resources, theme)
    look.prepare(qt)
    qt.setWindowIcon(QIcon(str(resources / "icons" / "pupitre.svg")))
    return Application(qt, look, locale, language)
