"""The bundled typeface writes all we write, with figures in columns; the icons take the theme's colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication

from desk_app.ui.kit.colours import Scheme
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import FAMILY, Theme
from tests.ui.conftest import RESOURCES

FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
WRITTEN = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789éèêëàâäùûüôöîïçñÿÉÈÊËÀÂÄÙÛÜÔÖÎÏÇÑŸœŒæÆ"
    "€«»‹›–—’‘“”…\u202f\u00a0°²≥≤≠≈±×÷−·•→←↑↓✓⏎⇧●○■□▲◆½‰ŁłŽžŞğıİḥ"
)
UI = Path(__file__).parents[3] / "desk_app" / "ui"


@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_no_character_of_ours_is_missing(file: Path, qapp: QApplication) -> None:
    font = QRawFont(str(file), 20)
    assert font.isValid()
    assert [character for character in WRITTEN if not font.supportsCharacter(ord(character))] == []


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_figures_are_tabular_and_each_weight_is_ours(look: Look, weight: QFont.Weight) -> None:
    font = look.theme.font("body", weight)
    info = QFontInfo(font)
    metrics = QFontMetrics(font)
    assert (info.family(), info.weight()) == (FAMILY, weight)
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


def test_the_files_are_small_licensed_and_fit_for_pdf() -> None:
    assert sum(file.stat().st_size for file in FONTS) < 1_500_000
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "OFL.txt").read_text("utf-8")
    for file in FONTS:
        data = file.read_bytes()
        assert data[:4] == b"\x00\x01\x00\x00"  # TrueType: what reportlab can embed
        assert b"glyf" in data[:512]


def test_icons_are_tinted_and_cached(look: Look, qapp: QApplication) -> None:
    assert look.icon("ticket", "bad") is look.icon("ticket", "bad")
    assert inks(look, "bad") == {QColor("#B42318").name()}
    look.apply(qapp, Theme(Scheme.DARK))
    assert inks(look, "bad") == {QColor("#FF8A80").name()}


def inks(look: Look, ink: str) -> set[str]:
    image = look.pixmap("ticket", ink, 48).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_that_is_not_bundled_is_told_at_once(look: Look) -> None:
    with pytest.raises(FileNotFoundError):
        look.icon("unicorn")


def test_icons_come_with_their_licence_and_those_named_in_the_screens_are_there() -> None:
    icons = RESOURCES / "icons"
    assert "ISC License" in (icons / "LICENSE").read_text("utf-8")
    written = "\n".join(file.read_text("utf-8") for file in UI.rglob("*.py"))
    named = set(re.findall(r'\bicon(?:=|\()"([a-z0-9-]+)"', written))
    assert named
    assert {name for name in named if not (icons / f"{name}.svg").is_file()} == set()
