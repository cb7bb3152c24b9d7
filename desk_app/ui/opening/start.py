"""The start of the desk: the application first, then the first settings if there are none, then the session."""

from __future__ import annotations

import gc
import linecache
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desk_app.ui.opening.application import Application, make_application
from desk_app.ui.opening.session import Ground, Session
from desk_app.ui.runtime.logs import install_log
from desk_app.ui.runtime.translation import language
from desk_app.ui.shell.remembered import Remembered

if TYPE_CHECKING:
    from desk_app.storage.errors import StoreError
    from desk_app.storage.store import Store
    from desk_app.ui.opening.rehearsal import Rehearsal


_STARTED_MS = 3_000


@dataclass(frozen=True, slots=True)
class Opening:
    """What is there before the data are opened."""

    application: Application
    resources: Path
    data: Path
    remembered: Remembered


def prepare(resources: Path, data: Path) -> Opening:
    """The application in the language of this run and the look of last time."""
    remembered = Remembered(data / "habits.ini")
    application = make_application(resources, language(), remembered.theme())
    return Opening(application, resources, data, remembered)


def bring_forward(opening: Opening) -> bool:
    """Have the desk that is open on these data come forward; False when none answers."""
    from desk_app.ui.opening.single import bring_forward

    return bring_forward(opening.data)


def said(opening: Opening, error: StoreError) -> str:
    """Why the data cannot be opened, in one sentence."""
    from desk_app.ui.command_line import store_sentence

    return store_sentence(error, opening.data)


def tell(opening: Opening, error: StoreError) -> int:
    """Tell in one window why the data cannot be opened; exit code 1."""
    from desk_app.ui.kit.notice_window import NoticeWindow

    window = NoticeWindow(opening.application.look, said(opening, error))
    opening.application.dress()
    window.show()
    opening.application.qt.exec()
    return 1


def work(opening: Opening, ground: Ground) -> int:
    """Set the hall up when it never was, then work until the window is closed."""
    log = install_log(opening.data / "logs")
    linecache.clearcache()  # see `Later`: the pages take the room of the sources read so far
    try:
        if not ground.store.has_settings and not _set_up(opening, ground.store):
            ground.store.close()
            return 0
        session = Session(opening.application, ground, opening.remembered)
        session.show()
        QTimer.singleShot(_STARTED_MS, gc.freeze)  # looking through what the start made would hold some key up by 25 ms
        code = opening.application.qt.exec()
        session.close()
        return code
    finally:
        log.close()


def rehearse(opening: Opening, ground: Ground, play: Callable[[Rehearsal], None]) -> None:
    """Open the desk, let a program play on it, and close it whatever happened."""
    from desk_app.ui.opening.rehearsal import Rehearsal

    log = install_log(opening.data / "logs")
    session = Session(opening.application, ground, opening.remembered)
    session.show()
    try:
        play(Rehearsal(session))
    finally:
        session.window.close()
        session.close()
        log.close()


def _set_up(opening: Opening, store: Store) -> bool:
    """The first settings; False when the window was closed without any."""
    from desk_app.ui.first_start import FirstStart

    window = FirstStart(opening.application.look, store, opening.resources / "presets")
    opening.application.dress()
    window.show()
    opening.application.qt.exec()
    return store.has_settings
