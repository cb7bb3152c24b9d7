"""A slip on a printer of this computer: drawn into a PDF file and read back, and refused where there is no printer."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from desk_app.devices.slip import Line, PrinterError, PrinterProblem, Size, Slip
from desk_app.ui.kit.look import Look
from desk_app.ui.printing import system_printer

TICKET = (
    Line("Hall administratif", Size.STRONG),
    Line(""),
    Line("A 015", Size.HUGE),
    Line("lundi 23 novembre 2026 · 09:42"),
    Line("Merci de patienter, vous serez appelé par votre numéro : « cœur », 5 €, l’été – là"),
)
POINTS_A_MM = 72 / 25.4


def _drawn(slip: Slip, file: Path) -> Path:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    system_printer.draw(slip, printer)
    return file


def _words(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        assert len(document) == 1
        page = document[0]
        text = page.get_textpage()
        words = str(text.get_text_bounded())
        text.close()
        page.close()
    return " ".join(words.split())


def _size_mm(file: Path) -> tuple[float, float]:
    with pypdfium2.PdfDocument(file) as document:
        width, height = document[0].get_size()
    return width / POINTS_A_MM, height / POINTS_A_MM


def test_every_line_is_on_one_page_as_wide_as_the_paper(look: Look, tmp_path: Path) -> None:
    file = _drawn(TICKET, tmp_path / "ticket.pdf")
    words = _words(file)  # figures and apostrophes of the font have variants that do not read back as themselves
    assert words.startswith("Hall administratif A 015 lundi 23 novembre 2026")
    assert "Merci de patienter, vous serez appelé par votre numéro : « cœur », 5 €, l" in words
    width, height = _size_mm(file)
    assert width == pytest.approx(80, abs=0.5)
    assert 50 < height < 90


def test_the_page_grows_with_the_text(look: Look, tmp_path: Path) -> None:
    short = _drawn(TICKET, tmp_path / "short.pdf")
    long = _drawn((*TICKET, Line("Bienvenue à la mairie. " * 12)), tmp_path / "long.pdf")
    assert _size_mm(long)[1] > _size_mm(short)[1] + 20


def test_a_ticket_is_drawn_off_the_thread_of_the_screens(look: Look, tmp_path: Path) -> None:
    thread = threading.Thread(target=_drawn, args=(TICKET, tmp_path / "ticket.pdf"))
    thread.start()
    thread.join(10)
    assert "A 015" in _words(tmp_path / "ticket.pdf")


def test_naughty_strings_are_drawn(look: Look, tmp_path: Path, shared_data: Path) -> None:
    [file] = (shared_data / "naughty_strings").rglob("blns.json")
    typed = [text for text in json.loads(file.read_text("utf-8")) if text]
    for place in range(0, len(typed), 100):
        assert _drawn(tuple(map(Line, typed[place : place + 100])), tmp_path / f"{place}.pdf").stat().st_size > 1000


def test_markup_is_drawn_as_it_was_typed(look: Look, tmp_path: Path) -> None:
    file = _drawn((Line("<b>Mairie</b> &amp; Cie <img src=x>"),), tmp_path / "ticket.pdf")
    assert _words(file) == "<b>Mairie</b> &amp; Cie <img src=x>"


def test_a_printer_that_is_not_there_is_told(qapp: QApplication) -> None:
    with pytest.raises(PrinterError) as met:
        system_printer.print_slip(TICKET, "No such printer")
    assert met.value.problem is PrinterProblem.UNKNOWN


def test_a_file_that_cannot_be_written_is_told(
    look: Look, tmp_path: Path, expect_qt_message: Callable[[str], AbstractContextManager[None]]
) -> None:
    with expect_qt_message("QPainter::begin"), pytest.raises(PrinterError):
        _drawn(TICKET, tmp_path / "missing" / "ticket.pdf")


def test_the_printers_of_this_computer_are_named(qapp: QApplication) -> None:
    assert all(isinstance(name, str) for name in system_printer.printer_names())
