"""Bugs are logged without names, told once a minute, and caught wherever they happen."""

from __future__ import annotations

import faulthandler
import gc
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.ui.runtime import logs
from desk_app.ui.runtime.bugs import QUIET_S, BugDesk
from desk_app.ui.runtime.hooks import install_hooks
from desk_app.ui.runtime.logs import FILES, install_log
from desk_app.ui.runtime.scrub import scrubbed, short_path
from desk_app.ui.runtime.trouble import Bug
from desk_app.ui.runtime.watchdog import Watchdog

ExpectSound = Callable[[str], AbstractContextManager[None]]

ROOT = Path(__file__).parents[3]
SENTINEL = "Zénobie Sentinelle"


def raise_named() -> None:
    try:
        raise KeyError(SENTINEL)
    except KeyError as error:
        raise ValueError(f"no {SENTINEL}") from error


@pytest.fixture
def caught() -> Iterator[list[Bug]]:
    bugs: list[Bug] = []
    restore = install_hooks(bugs.append)
    yield bugs
    restore()


class Timer:
    """A clock in seconds set by hand."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def test_a_report_holds_places_and_no_words() -> None:
    with pytest.raises(ValueError) as caught:
        raise_named()
    report = scrubbed(caught.value)
    assert SENTINEL not in report
    assert "raise_named" in report
    assert report.index("KeyError") < report.index("ValueError")


def test_a_path_says_nothing_of_the_account() -> None:
    assert short_path("/home/sophie/desk/desk_app/ui/x.py") == "desk_app/ui/x.py"
    assert short_path(r"C:\Users\sophie\desk_app\ui\x.py") == "desk_app/ui/x.py"
    assert short_path("/home/sophie/own.py") == "own.py"


def test_exceptions_of_a_thread_and_of_a_destructor_are_caught(caught: list[Bug]) -> None:
    class Doomed:
        def __del__(self) -> None:
            raise_named()

    thread = threading.Thread(target=raise_named)
    thread.start()
    thread.join()
    doomed = Doomed()
    del doomed
    gc.collect()
    assert [SENTINEL in bug.report for bug in caught] == [False, False]
    assert all("ValueError" in bug.report for bug in caught)


def test_uncaught_exceptions_are_caught_and_interruptions_are_not_bugs(caught: list[Bug]) -> None:
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(SENTINEL), None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(caught) == 1
    assert "ZeroDivisionError" in caught[0].report


def test_qt_messages_go_to_the_log(caught: list[Bug], expect_log: ExpectSound) -> None:
    with expect_log("default: a pen was lost"):
        qWarning("a pen was lost")


@pytest.fixture
def told(expect_log: ExpectSound) -> Iterator[None]:
    with expect_log("Bug:"):
        yield


@pytest.mark.usefixtures("told")
def test_one_window_then_a_quiet_minute(qapp: QApplication, qtbot: QtBot) -> None:
    now = Timer()
    desk = BugDesk(now=now)
    desk.report(Bug("report one"))
    desk.report(Bug("report two"))
    qtbot.waitUntil(lambda: desk.window is not None)
    window = desk.window
    assert window is not None
    assert window.report.toPlainText() == "report one"
    assert not window.isModal()
    window.copy_button.click()
    assert QGuiApplication.clipboard().text() == "report one"
    with qtbot.waitSignal(window.destroyed):
        window.close()
    assert desk.window is None
    desk.report(Bug("report three"))
    qapp.processEvents()
    assert desk.window is None
    now.seconds = QUIET_S
    desk.report(Bug("report four"))
    qtbot.waitUntil(lambda: desk.window is not None)
    close_window(desk, qtbot)


@pytest.mark.usefixtures("told")
def test_a_bug_of_another_thread_is_shown_on_the_gui_thread(qapp: QApplication, qtbot: QtBot) -> None:
    desk = BugDesk()
    thread = threading.Thread(target=lambda: desk.report(Bug("from afar")))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: desk.window is not None)
    assert desk.window is not None
    assert desk.window.thread() is qapp.thread()
    close_window(desk, qtbot)


def close_window(desk: BugDesk, qtbot: QtBot) -> None:
    assert desk.window is not None
    with qtbot.waitSignal(desk.window.destroyed):
        desk.window.close()


@pytest.fixture
def crash_reports_put_back() -> Iterator[None]:
    """Pytest's own crash reports go on after a test that took them over."""
    yield
    faulthandler.enable()


@pytest.mark.usefixtures("crash_reports_put_back")
def test_the_log_turns_over(tmp_path: Path, expect_log: ExpectSound, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "BYTES_A_FILE", 100)
    log = install_log(tmp_path)
    try:
        with expect_log("Job"):
            for job in range(20):
                logging.getLogger("desk_app.test").warning("Job %d failed", job)
    finally:
        log.close()
    assert len(list(tmp_path.glob("pupitre.log*"))) == FILES


@pytest.mark.usefixtures("crash_reports_put_back")
def test_the_log_begins_with_a_first_line_and_never_holds_a_message(tmp_path: Path, expect_log: ExpectSound) -> None:
    log = install_log(tmp_path)
    try:
        assert not (tmp_path / "pupitre.log").exists()
        try:
            raise_named()
        except ValueError:
            with expect_log("Job 12 failed"):
                logging.getLogger("desk_app.test").exception("Job 12 failed")
    finally:
        log.close()
    text = (tmp_path / "pupitre.log").read_text("utf-8")
    assert "Job 12 failed" in text
    assert "ValueError" in text
    assert SENTINEL not in text
    assert log.handler not in logging.getLogger().handlers


def test_a_crash_below_python_leaves_its_frames_and_no_value(tmp_path: Path) -> None:
    code = (
        "import sys, faulthandler, pathlib; from desk_app.ui.runtime.logs import install_log;"
        "log = install_log(pathlib.Path(sys.argv[1])); name = 'Sentinelle'; faulthandler._sigabrt()"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], cwd=ROOT, check=False, capture_output=True)
    report = (tmp_path / "crash.log").read_text("utf-8")
    assert done.returncode != 0
    assert "<string>" in report
    assert "Sentinelle" not in report


def test_a_freeze_is_logged_with_where_it_was(qapp: QApplication, qtbot: QtBot, expect_log: ExpectSound) -> None:
    free = threading.Event()

    def freeze_here() -> None:
        free.wait(10)

    watchdog = Watchdog(freeze_s=0.1)
    release = Release(free)
    logger = logging.getLogger("desk_app.ui.runtime.watchdog")
    logger.addHandler(release)
    with expect_log("freeze_here"):
        watchdog.start()
        QTimer.singleShot(0, freeze_here)
        qtbot.waitUntil(free.is_set)
        watchdog.stop()
    logger.removeHandler(release)


class Release(logging.Handler):
    """Ends the freeze as soon as it is told."""

    def __init__(self, free: threading.Event) -> None:
        super().__init__()
        self._free = free

    def emit(self, record: logging.LogRecord) -> None:
        self._free.set()
