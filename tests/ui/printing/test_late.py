"""Nothing to print with is imported by the window and the first page: most starts of a desk print nothing yet."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CODE = """
import sys
import desk_app.ui.opening.session, desk_app.ui.reception
names = ("desk_app.devices", "desk_app.ui.printing", "desk_app.services.printed_tickets", "PySide6.QtPrintSupport")
print([name for name in sys.modules if name.startswith(names)])
"""


def test_the_first_page_imports_nothing_to_print_with() -> None:
    said = subprocess.run(
        [sys.executable, "-c", CODE], cwd=Path(__file__).parents[3], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"
