"""The guards of conftest.py bite: each kind of noise and leftover fails the test that makes it."""

from __future__ import annotations

import pytest

CONFTEST = "from tests.conftest import *"

NOISES = {
    "log": "import logging; logging.getLogger('x').warning('disk full')",
    "qt": "from PySide6.QtCore import qWarning; qWarning('disk full')",
    "python": "import warnings; warnings.warn('disk full')",
    "slot": "from PySide6.QtCore import QTimer; QTimer.singleShot(0, lambda: 1 / 0); qapp.processEvents()",
}
LEFTOVERS = {
    "thread": "import threading; threading.Thread(target=threading.Event().wait, args=(2,)).start()",
    "timer": "from PySide6.QtCore import QTimer; t = QTimer(qapp); t.start(1000); qapp.t = t",
    "window": "from PySide6.QtWidgets import QWidget; qapp.w = QWidget()",
}


@pytest.fixture
def guarded(pytester: pytest.Pytester, request: pytest.FixtureRequest) -> pytest.Pytester:
    """A project with our conftest, run in a process of its own."""
    pytester.makeconftest(CONFTEST)
    root = request.config.rootpath
    pytester.makeini(f"[pytest]\npythonpath = {root}\nfilterwarnings = error\naddopts = --no-qt-log -p no:randomly\n")
    return pytester


@pytest.mark.parametrize("line", NOISES.values(), ids=NOISES.keys())
def test_noise_fails_the_test(guarded: pytest.Pytester, line: str) -> None:
    guarded.makepyfile(f"def test(qapp):\n    {line}\n")
    outcomes = guarded.runpytest_subprocess().parseoutcomes()
    assert outcomes.get("failed", 0) + outcomes.get("errors", 0) == 1


@pytest.mark.parametrize("line", LEFTOVERS.values(), ids=LEFTOVERS.keys())
def test_a_leftover_fails_the_test(guarded: pytest.Pytester, line: str) -> None:
    guarded.makepyfile(f"def test(qapp):\n    {line}\n")
    result = guarded.runpytest_subprocess()
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines("*left behind:*")


def test_expected_noise_passes_and_is_demanded(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(
        """
        import logging
        from PySide6.QtCore import qWarning

        def test_made(expect_log, expect_qt_message):
            with expect_log("full"):
                logging.getLogger("x").error("disk %s", "full")
            with expect_qt_message("^half"):
                qWarning("half empty")

        def test_not_made(expect_log):
            with expect_log("full"):
                pass
        """
    )
    guarded.runpytest_subprocess().assert_outcomes(passed=1, failed=1)
