"""The start of the desk loads what its first page needs, and nothing else: see "The start" in CONTRIBUTING.md."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from desk_app.demo.town import set_up
from desk_app.services.clock import SystemClock
from desk_app.storage.store import Store

ROOT = Path(__file__).parents[2]
LATE = (
    "PySide6.QtMultimedia", "PySide6.QtNetwork", "PySide6.QtPrintSupport", "babel", "click", "cryptography",
    "desk_app.commands", "desk_app.demo", "desk_app.documents", "desk_app.domain.figures", "desk_app.domain.framework",
    "desk_app.domain.indicators", "desk_app.services.quality", "desk_app.ui.commitments",
    "desk_app.domain.acts", "desk_app.storage.acts", "desk_app.ui.issuance",
    "desk_app.domain.calls", "desk_app.storage.calls", "desk_app.ui.phone",
    "desk_app.domain.complaints", "desk_app.storage.complaints", "desk_app.ui.complaints",
    "desk_app.domain.registers.registry", "desk_app.storage.entries", "desk_app.ui.registers",
    "desk_app.domain.requests.model", "desk_app.storage.requests", "desk_app.ui.requests",
    "desk_app.domain.scope", "desk_app.domain.surveys", "desk_app.storage.surveys", "desk_app.ui.surveys",
    "desk_app.domain.checks", "desk_app.storage.checks", "desk_app.ui.checks",
    "desk_app.domain.person_search", "desk_app.services.personal_data", "desk_app.storage.personal_data",
    "desk_app.domain.summary",
    "desk_app.exchange", "desk_app.services.figures", "desk_app.services.keeping", "desk_app.services.publishing",
    "desk_app.domain.deadlines", "desk_app.services.quality_calendar", "desk_app.ui.quality_calendar",
    "desk_app.services.deadlines", "desk_app.ui.deadlines",
    "desk_app.ui.closing", "desk_app.ui.command_line", "desk_app.ui.display", "desk_app.ui.opening.background",
    "desk_app.ui.opening.printing", "desk_app.ui.opening.sending", "desk_app.ui.opening.upkeep",
    "desk_app.ui.runtime.bug_window", "desk_app.ui.settings", "desk_app.ui.shell.help_panel",
    "desk_app.ui.shell.page_palette", "desk_app.ui.supervision", "logging.handlers", "platformdirs", "pyqtgraph",
    "reportlab", "sqlite_utils",
)  # fmt: skip
AT_THE_FIRST_PAINTING = """
import sys
from pathlib import Path
from desk_app.bootstrap import find_places, open_desk
from desk_app.ui.runtime.later import Later
from PySide6.QtWidgets import QApplication

def look(_later):
    print(*sys.modules, sep="\\n")
    QApplication.quit()

Later.start = look
sys.exit(open_desk(find_places(Path(sys.argv[1]))))
"""


def test_what_the_first_page_does_not_need_is_loaded_after_it(tmp_path: Path) -> None:
    with Store.open(tmp_path, ROOT / "db", SystemClock()) as store:
        set_up(store, ROOT / "resources")
    painted = subprocess.run(
        [sys.executable, "-c", AT_THE_FIRST_PAINTING, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True, cwd=ROOT, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    modules = set(painted.stdout.split())
    assert "desk_app.ui.reception.view" in modules
    early = {name for name in modules if any(name == late or name.startswith(f"{late}.") for late in LATE)}
    assert not early
