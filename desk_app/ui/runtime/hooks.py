"""Catches what nobody caught: exceptions of any thread, of destructors, and Qt's own messages."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desk_app.ui.runtime.scrub import scrubbed
from desk_app.ui.runtime.trouble import Bug

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LONGEST_QT_MESSAGE = 300


def install_hooks(report: Callable[[Bug], None]) -> Callable[[], None]:
    """Send uncaught exceptions of any thread to `report`, Qt messages to the log; undone by the result."""
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = lambda _kind, error, _trace: _tell(report, error)
    threading.excepthook = lambda args: _tell(report, args.exc_value)
    sys.unraisablehook = lambda args: _tell(report, args.exc_value)
    previous = qInstallMessageHandler(_log_qt)

    def restore() -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = before
        qInstallMessageHandler(previous)

    return restore


def _tell(report: Callable[[Bug], None], error: BaseException | None) -> None:
    if error is None or isinstance(error, SystemExit):
        return
    if isinstance(error, KeyboardInterrupt):
        _log.info("Interrupted from the keyboard")
        return
    report(Bug(scrubbed(error)))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = getattr(context, "category", None) or "default"
    _qt_log.log(_LEVELS[kind], "%s: %s", category, message[:_LONGEST_QT_MESSAGE])
