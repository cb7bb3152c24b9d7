"""A desk played by a program: real windows, real keys, and pictures of what they show."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.domain.topics import Topic
from desk_app.services.acting import topics_since
from desk_app.storage import journal
from desk_app.storage.store import Store
from desk_app.ui.opening.session import Session
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Trouble
from desk_app.ui.shell.main_window import FIRST_SIZE

T = TypeVar("T")

_SETTLE_MS = 1_500
_DRAWN_MS = 500
_READING_STEPS = 12  # a page may read in several steps: each has its turn
_ACT_DEADLINE_S = 60.0
NONE = Qt.KeyboardModifier.NoModifier


class RehearsalError(Exception):
    """Something the rehearsal asked for did not happen; the message says what."""


class Rehearsal:
    """Presses keys in a session's windows, works on its store, and takes pictures."""

    def __init__(self, session: Session) -> None:
        self._session = session
        session.window.showNormal()
        session.window.resize(FIRST_SIZE)

    def on_store(self, work: Callable[[Store], T]) -> T:
        """Do something on the thread of the store, wait for it, and let the screens hear what it changed."""

        def heard(store: Store) -> tuple[T, frozenset[Topic]]:
            last, _ = store.read(journal.head)
            return work(store), topics_since(store, last)

        answer, topics = self.ask(heard)
        self._session.desk.hub.publish(topics)
        return answer

    def ask(self, work: Callable[[Store], T]) -> T:
        """Ask the store something and wait for the answer; the screens hear nothing of it."""
        answers: list[T] = []
        troubles: list[Trouble] = []
        loop = QEventLoop()

        def done(answer: T) -> None:
            answers.append(answer)
            loop.quit()

        def failed(trouble: Trouble) -> None:
            troubles.append(trouble)
            loop.quit()

        self._session.desk.store.submit(work, done, failed, deadline_s=_ACT_DEADLINE_S)
        loop.exec()
        if troubles:
            raise RehearsalError(sentence(troubles[0]))
        return answers[0]

    def press(self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and release a key where the keyboard is."""
        window = self._session.window
        target = QApplication.focusWidget() or window.focusWidget() or window
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def settle(self) -> None:
        """Wait until the acts asked for are committed and told, and the screens have read them."""
        for _turn in range(2):
            self.ask(lambda _store: None)
            QCoreApplication.processEvents()

    def wait(self, until: Callable[[], bool], most_ms: int) -> bool:
        """Let the windows live until something is true; False when it is not after `most_ms`."""
        loop = QEventLoop()
        look, end = QTimer(interval=20), QTimer(singleShot=True, interval=most_ms)
        look.timeout.connect(lambda: loop.quit() if until() else None)
        end.timeout.connect(loop.quit)
        look.start()
        end.start()
        if not until():
            loop.exec()
        look.stop()
        end.stop()
        return until()

    def open_page(self, key: str) -> None:
        """Open a page of the window, and give it the keyboard."""
        window = self._session.window
        window.open_page(key)
        window.activateWindow()
        if not self.wait(window.isActiveWindow, _SETTLE_MS):
            raise RehearsalError("the window does not get the keyboard")

    def publish(self, day: str) -> None:
        """Send the summary of a day."""
        self._session.publish(day)

    def picture(self, page: str, file: Path) -> None:
        """Open a page, let it be drawn, and keep its picture."""
        self.open_page(page)
        self._session.desk.ticks.beat.emit()
        for _turn in range(_READING_STEPS):
            self.settle()
        self.wait(lambda: False, _DRAWN_MS)
        self._keep(self._session.window, file)

    def picture_of_an_entry(self, page: str, entry: tuple[str, int], file: Path) -> None:
        """Open an entry of a page by the name of its register and its number, and keep its picture."""
        self.open_page(page)
        for _turn in range(_READING_STEPS):
            self.settle()
        self._session.desk.notices.go_to(page, entry)
        for _turn in range(_READING_STEPS):
            self.settle()
        self.wait(lambda: False, _DRAWN_MS)
        self._keep(self._session.window, file)

    def picture_of_the_hall(self, file: Path) -> None:
        """The picture of the hall's screen."""
        self._session.toggle_display()
        display = self._session.display
        assert display is not None
        display.showNormal()
        display.resize(1920, 1080)
        self.wait(lambda: False, _DRAWN_MS)
        self._keep(display, file)
        self._session.toggle_display()

    def _keep(self, widget: QWidget, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        if not widget.grab().save(str(file)):
            raise RehearsalError(f"{file} cannot be written")
