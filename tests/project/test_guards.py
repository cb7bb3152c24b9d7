"""The guards of conftest.py bite: each kind of noise and leftover fails the test that makes it, and only that one."""

from __future__ import annotations

import pytest

CULPRITS = {
    "log": "import logging; logging.getLogger('x').warning('disk full')",
    "qt": "from PySide6.QtCore import qWarning; qWarning('disk full')",
    "python": "import warnings; warnings.warn('disk full')",
    "slot": "from PySide6.QtCore import QTimer; QTimer.singleShot(0, lambda: 1 / 0); qapp.processEvents()",
    "thread": "import threading; threading.Thread(target=threading.Event().wait, args=(2,)).start()",
    "timer": "from PySide6.QtCore import QTimer; t = QTimer(qapp); t.start(60_000); qapp.t = t",
    "window": "from PySide6.QtWidgets import QWidget; qapp.w = QWidget()",
    "unexpected": "with expect_log('full'): pass",
}
INNOCENT = """
import logging
from PySide6.QtCore import qWarning

def test_innocent(expect_log, expect_qt_message):
    with expect_log("full"):
        logging.getLogger("x").error("disk %s", "full")
    with expect_qt_message("^half"):
        qWarning("half empty")
"""


def test_each_culprit_fails_and_the_innocent_passes(pytester: pytest.Pytester, request: pytest.FixtureRequest) -> None:
    root = request.config.rootpath
    pytester.makeconftest("from tests.conftest import *")
    pytester.makeini(f"[pytest]\npythonpath = {root}\nfilterwarnings = error\naddopts = --no-qt-log -p no:xdist\n")
    tests = [f"def test_{name}(qapp, expect_log):\n    {line}\n" for name, line in CULPRITS.items()]
    pytester.makepyfile("\n".join([INNOCENT, *tests]))
    result = pytester.runpytest_subprocess("-rA")
    for name in CULPRITS:
        result.stdout.re_match_lines([rf"(FAILED|ERROR) .*::test_{name}\b"])
    for kind in ("thread", "timer", "window"):
        result.stdout.re_match_lines([rf".*left behind: .*\b{'active QTimer' if kind == 'timer' else kind}\b"])
    result.stdout.re_match_lines([r"PASSED .*::test_innocent\b"])
    assert not any("ERROR" in line and "test_innocent" in line for line in result.outlines)
