"""The floor: a bare window with a table, of as many rows as the desk's queue shows."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget, QTableWidgetItem

from tests.bench.probes.paints import Paints, has_rows, tell


def main() -> None:
    """Paint, tell, leave."""
    rows = int(sys.argv[1])
    application = QApplication(["bare"])
    window = QMainWindow()
    table = QTableWidget(rows, 5)
    for row in range(rows):
        for column in range(5):
            table.setItem(row, column, QTableWidgetItem(f"{row} {column}"))
    window.setCentralWidget(table)
    window.resize(1366, 768)

    def painted() -> None:
        tell()
        application.quit()

    paints = Paints(table.viewport(), has_rows(table, rows), painted)
    window.show()
    application.exec()
    del paints


if __name__ == "__main__":
    main()
