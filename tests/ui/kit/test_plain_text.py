"""What people type is shown as it is, everywhere; and no screen goes round the label that sees to it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, button_text, plain_tip
from desk_app.ui.kit.look import Look

UI = Path(__file__).parents[3] / "desk_app" / "ui"
HOSTILE = '<img src="file:///etc/passwd"><b>gras</b> <a href="x">lien</a> &nbsp; A<b R&D'
FORBIDDEN = {"QLabel", "QMessageBox", "QErrorMessage", "QWhatsThis", "QInputDialog"}


def sources() -> list[Path]:
    """Every module of the screens but the two where the plain label is made."""
    own = {UI / "kit" / "labels.py", UI / "runtime" / "bug_window.py"}
    return [file for file in UI.rglob("*.py") if file not in own]


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_markup_is_text(kind: type[QLabel], look: Look, qtbot: QtBot) -> None:
    label = kind(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tooltip_shows_what_was_typed(qtbot: QtBot) -> None:
    button = QPushButton(button_text("R&D"))
    qtbot.addWidget(button)
    plain_tip(button, HOSTILE)
    assert "<img" not in button.toolTip()
    assert "&lt;img" in button.toolTip()
    assert button.text() == "R&&D"
    plain_tip(button, "")
    assert button.toolTip() == ""


def test_an_elided_label_keeps_its_whole_text(look: Look, qtbot: QtBot) -> None:
    label = ElidedLabel("Passeport, carte nationale d’identité")
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.show()
    assert label.text().endswith("…")
    assert label.accessibleName() == "Passeport, carte nationale d’identité"
    assert "carte nationale" in label.toolTip()
    label.resize(600, 24)
    assert label.text() == "Passeport, carte nationale d’identité"
    assert label.toolTip() == ""


def test_no_screen_uses_a_label_or_a_box_that_reads_markup() -> None:
    found = [f"{file.relative_to(UI)}:{line} {name}" for file in sources() for line, name in names(file)]
    assert found == [], "use PlainLabel, Banner or desk.notices (desk_app/ui/kit/labels.py says why)"


def test_tooltips_go_through_plain_tip() -> None:
    calls = [
        f"{file.relative_to(UI)}:{node.lineno}"
        for file in sources()
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"setToolTip", "setWhatsThis", "setStatusTip", "setHtml"}
    ]
    assert calls == [], "use plain_tip(widget, text), or setPlainText for a document"


def test_the_scan_sees_what_it_forbids(tmp_path: Path) -> None:
    file = tmp_path / "bad.py"
    file.write_text(
        "from PySide6.QtWidgets import QLabel\nQLabel('x')\nimport PySide6.QtWidgets as w\nw.QMessageBox()\n"
    )
    assert names(file) == [(1, "QLabel"), (2, "QLabel"), (4, "QMessageBox")]


def names(file: Path) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name) if name in FORBIDDEN:
                found.append((node.lineno, name))
    return sorted(found)
