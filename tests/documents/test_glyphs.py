"""A name in any script leaves a sound file: in a font that has it, or as a visible mark, never as an empty box."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desk_app.documents import glyphs
from desk_app.documents.paper import REGULAR, register_fonts
from tests.documents.reports import RESOURCES, pages, pdf, report

NAMES = ("日本 Mairie", "مرحبا", "Mairie 😀", "Ville\u200dde", "שלום", "\ud800", "ꙮ\U0010ffff")


@pytest.fixture(autouse=True)
def fonts() -> None:
    """The product's fonts, known to reportlab."""
    register_fonts(RESOURCES / "fonts")


@pytest.fixture
def no_other_font(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A computer whose own fonts help nobody: none, but for a file that is not a font."""
    (tmp_path / "DejaVuSans.ttf").write_bytes(b"no font")
    monkeypatch.setattr(glyphs, "font_folders", lambda: (tmp_path,))


@pytest.mark.usefixtures("no_other_font")
def test_each_run_without_a_font_is_one_mark() -> None:
    assert glyphs.markup("A 日本語 <b>", REGULAR) == "A □ &lt;b&gt;"
    assert glyphs.legible("مرحبا", REGULAR) == "□"
    assert glyphs.markup("a\u200db\ufe0f", REGULAR) == "ab"


def test_what_the_fonts_have_stays() -> None:
    assert glyphs.markup("Œuvre d’été – 12 €", REGULAR) == "Œuvre d’été – 12 €"


def test_a_script_from_right_to_left_is_marked_whatever_the_fonts() -> None:
    assert glyphs.markup("A مرحبا", REGULAR) == "A □"


def test_a_font_of_the_computer_is_embedded() -> None:
    if not any(list(folder.rglob("DejaVuSans.ttf")) for folder in _folders()):
        pytest.skip("this computer lacks DejaVu Sans")
    data = pdf(report(town="Ville ⚙"))
    assert re.search(rb"/FontName /\S+DejaVuSans", data)
    assert "Ville ⚙" in pages(data)[0]


def _folders() -> list[Path]:
    return [folder for folder in glyphs.font_folders() if folder.is_dir()]


@pytest.mark.parametrize("name", NAMES)
def test_the_file_never_fails(name: str) -> None:
    assert pages(pdf(report(town=name)))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("no_other_font")
def test_nor_without_another_font(name: str) -> None:
    assert pages(pdf(report(town=name)))
