"""Every pair of colours in use can be read, sizes follow the scale, and one theme is put in force everywhere."""

from __future__ import annotations

import itertools
import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.colours import COLOURS, Colours, Scheme, Tone, contrast
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.style import style_sheet
from desk_app.ui.kit.theme import Theme
from tests.ui.conftest import RESOURCES

READ_ON = [
    *itertools.product(("text", "quiet"), ("ground", "surface", "raised")),
    *itertools.product(("accent", "good", "warn", "bad", "discreet"), ("ground", "surface")),
    *((tone.value, f"{tone.value}_soft") for tone in Tone if tone is not Tone.NEUTRAL),
    *(("text", f"{tone.value}_soft") for tone in Tone if tone is not Tone.NEUTRAL),
    *((tone.value, "accent_soft") for tone in Tone if tone not in {Tone.NEUTRAL, Tone.ACCENT}),
    ("quiet", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("surface", "text"),  # tooltips
]
SEEN_AGAINST = [*itertools.product(("edge", "accent", "bad"), ("ground", "surface")), ("text", "accent")]


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize(("ink", "ground"), READ_ON)
def test_text_is_read(scheme: Scheme, ink: str, ground: str) -> None:
    colours = COLOURS[scheme]
    assert contrast(getattr(colours, ink), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(("mark", "ground"), SEEN_AGAINST)
def test_edges_and_rings_are_seen(scheme: Scheme, mark: str, ground: str) -> None:
    colours = COLOURS[scheme]
    limit = 3.0 if (mark, ground) != ("text", "accent") else 1.5
    assert contrast(getattr(colours, mark), getattr(colours, ground)) >= limit


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_token_of_the_sheet_is_known_and_every_theme_fills_it() -> None:
    for scheme in Scheme:
        assert "$" not in style_sheet(Theme(scheme, 150), RESOURCES / "icons" / "marks")


def test_the_sheet_names_no_colour_of_its_own() -> None:
    known = {str(getattr(COLOURS[Scheme.LIGHT], field.name)) for field in fields(Colours)}
    sheet = style_sheet(Theme(), RESOURCES / "icons" / "marks")
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= known


def test_files_named_by_the_sheet_exist() -> None:
    for scheme in Scheme:
        sheet = style_sheet(Theme(scheme), RESOURCES / "icons" / "marks")
        for name in re.findall(r'url\("[^"]*/marks/([^"]+)"\)', sheet):
            assert (RESOURCES / "icons" / "marks" / name).is_file()


def test_tones_have_their_ink_and_their_ground() -> None:
    theme = Theme(Scheme.DARK)
    assert theme.ink(Tone.WARN) == QColor("#E3B341")
    assert theme.ink(Tone.NEUTRAL) == QColor(COLOURS[Scheme.DARK].quiet)
    assert theme.soft(Tone.BAD) == QColor(COLOURS[Scheme.DARK].bad_soft)


@pytest.mark.parametrize(("scale", "body", "huge"), [(100, 15, 40), (150, 22, 60), (200, 30, 80)])
def test_sizes_follow_the_scale(scale: int, body: int, huge: int) -> None:
    theme = Theme(scale=scale)
    assert (theme.size("body"), theme.size("huge"), theme.font().pixelSize()) == (body, huge, body)


def test_a_theme_in_force_reaches_the_palette_and_the_controls(look: Look, qapp: QApplication, qtbot: QtBot) -> None:
    button, edit = QPushButton("Donner"), QLineEdit()
    for widget in (button, edit):
        qtbot.addWidget(widget)
        widget.show()
    small = button.sizeHint().height()
    with qtbot.waitSignal(look.changed):
        look.apply(qapp, Theme(Scheme.DARK, 200))
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#14171A")
    assert qapp.style().objectName().lower() in {"fusion", "qstylesheetstyle"} or qapp.styleSheet()
    assert button.sizeHint().height() > 1.4 * small
    assert edit.fontMetrics().height() > 30


@pytest.mark.parametrize("kind", ["primary", "plain", "flat"])
def test_focus_is_a_ring_that_moves_nothing(look: Look, qtbot: QtBot, kind: str) -> None:
    button = QPushButton("Donner le ticket")
    button.setProperty("kind", kind)
    qtbot.addWidget(button)
    button.show()
    qtbot.waitUntil(button.isActiveWindow)
    button.clearFocus()
    before, at_rest = button.sizeHint(), button.grab().toImage()
    button.setFocus()
    focused = button.grab().toImage()
    assert button.sizeHint() == before
    assert focused != at_rest
    middle = focused.height() // 2
    assert [focused.pixelColor(x, middle) for x in range(2)] != [at_rest.pixelColor(x, middle) for x in range(2)]
