"""The language of the screens: chosen once at the start, French unless English is asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGE_VARIABLE = "DESK_APP_LANG"


class Language(StrEnum):
    """The languages in which every screen is complete."""

    FRENCH = "fr"
    ENGLISH = "en"


def language(environ: Mapping[str, str] = os.environ) -> Language:
    """The language of this run."""
    return Language.ENGLISH if environ.get(LANGUAGE_VARIABLE, "").lower().startswith("en") else Language.FRENCH


def locale_of(language: Language) -> QLocale:
    """How numbers and dates are written in that language."""
    if language is Language.FRENCH:
        return QLocale(QLocale.Language.French, QLocale.Country.France)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def install_language(app: QCoreApplication, folder: Path, language: Language = Language.FRENCH) -> QLocale:
    """Load the texts of `folder` (holding pupitre_<language>.qm) and Qt's own; the locale to format with.

    Raises FileNotFoundError when the texts are missing: a desk half in English would be worse than none.
    """
    locale = locale_of(language)
    QLocale.setDefault(locale)
    _install(app, folder / f"pupitre_{language}.qm", needed=True)
    qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, qt_folder / f"qtbase_{language}.qm", needed=False)
    return locale


def _install(app: QCoreApplication, file: Path, *, needed: bool) -> None:
    translator = QTranslator()
    if translator.load(str(file)):
        translator.setParent(app)
        app.installTranslator(translator)
    elif needed:
        raise FileNotFoundError(f"The texts of the screens are missing: {file.name}")
