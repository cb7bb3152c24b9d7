"""The chart library comes with the first chart, not before."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys
import desk_app.bootstrap, desk_app.ui.shell.main_window, desk_app.ui.supervision, desk_app.ui.supervision.page
heavy = sorted({"numpy", "pyqtgraph", "reportlab"} & set(sys.modules))
print(heavy)
"""


def test_neither_the_shell_nor_the_page_brings_the_chart_library_by_itself() -> None:
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
