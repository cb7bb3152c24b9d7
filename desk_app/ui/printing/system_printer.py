"""A slip on a printer of this computer, drawn through Qt; every function here may wait for a driver or a spooler."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QPointF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QTextLayout, QTextOption
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desk_app.devices.slip import Line, PrinterError, PrinterProblem, Size, Slip
from desk_app.ui.kit.theme import FAMILY

_PAPER_MM, _MARGIN_MM = 80.0, 4.0
_POINTS = {Size.NORMAL: 10, Size.STRONG: 13, Size.HUGE: 54}
_MM = QPageLayout.Unit.Millimeter


def printer_names() -> tuple[str, ...]:
    """The printers of this computer."""
    return tuple(QPrinterInfo.availablePrinterNames())


def print_slip(slip: Slip, name: str) -> None:
    """Hand a slip to a printer's spooler; raises `PrinterError`."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():  # QPrinter itself would write a PDF nowhere, and say nothing
        raise PrinterError(PrinterProblem.UNKNOWN)
    draw(slip, QPrinter(info, QPrinter.PrinterMode.HighResolution))


def draw(slip: Slip, printer: QPrinter) -> None:
    """Draw a slip on a page of its own height; raises `PrinterError` when the printer takes none."""
    _set_height(printer, _PAPER_MM)
    texts = [_laid_out(line, printer) for line in slip]
    height = sum(text.boundingRect().height() for text in texts)
    _set_height(printer, height / printer.resolution() * 25.4 + 2 * _MARGIN_MM)
    painter = QPainter()
    if not painter.begin(printer):
        raise PrinterError(PrinterProblem.SILENT)
    top = 0.0
    for text in texts:
        text.draw(painter, QPointF(0, top))
        top += text.boundingRect().height()
    if not painter.end() or printer.printerState() == QPrinter.PrinterState.Error:
        raise PrinterError(PrinterProblem.SILENT)


def _set_height(printer: QPrinter, height_mm: float) -> None:
    size = QPageSize(QSizeF(_PAPER_MM, height_mm), QPageSize.Unit.Millimeter)
    printer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(*(_MARGIN_MM,) * 4), _MM, QMarginsF(0, 0, 0, 0))
    )


def _laid_out(line: Line, printer: QPrinter) -> QTextLayout:
    """A line broken to the width of the paper and centred; its text is never read as markup."""
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text = QTextLayout(line.text, _font(line.size), printer)
    text.setTextOption(option)
    text.beginLayout()
    height = 0.0
    while (row := text.createLine()).isValid():
        row.setLineWidth(printer.pageLayout().paintRectPixels(printer.resolution()).width())
        row.setPosition(QPointF(0, height))
        height += row.height()
    text.endLayout()
    return text


def _font(size: Size) -> QFont:
    font = QFont(FAMILY)
    font.setPointSize(_POINTS[size])
    font.setWeight(QFont.Weight.Normal if size is Size.NORMAL else QFont.Weight.Bold)
    return font
