"""Tells screens that something changed, by topic, once per turn and only while they are seen."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class ChangeHub(QObject):
    """Where facts are published after their commit, whoever made the change: a desk, an import."""

    published = Signal(object)  # frozenset of topics
    closed = Signal()

    def publish(self, topics: Iterable[Hashable]) -> None:
        """Say that these topics may have changed."""
        changed = frozenset(topics)
        if changed:
            self.published.emit(changed)

    def subscribe(
        self, owner: QObject, topics: Iterable[Hashable], refresh: Callable[[], None], *, at_once: bool = False
    ) -> Subscription:
        """Call `refresh` when one of the topics changes, for as long as the owner lives.

        Several publications in one turn of the event loop make one call. A hidden screen is called once, when
        it is shown again; also when it is shown for the first time, which gives it its first reading. A screen that
        is to appear with something on it asks for that reading `at_once`.
        """
        subscription = Subscription(owner, frozenset(topics), refresh, stale=not at_once)
        self.published.connect(subscription.hear)
        self.closed.connect(subscription.stop)
        return subscription

    def close(self) -> None:
        """The desk closes: no screen is refreshed any more."""
        self.closed.emit()


class Subscription(QObject):
    """One screen's interest in some topics; dies with its owner."""

    def __init__(
        self, owner: QObject, topics: frozenset[Hashable], refresh: Callable[[], None], *, stale: bool
    ) -> None:
        super().__init__(owner)
        self._topics = topics
        self._refresh = refresh
        self._stale = stale
        self._stopped = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._call)
        self._screen = owner if isinstance(owner, QWidget) else None
        owner.installEventFilter(self)
        if stale:
            self._call_soon()
        else:
            refresh()

    def hear(self, changed: frozenset[Hashable]) -> None:
        """Note a publication."""
        if self._topics & changed:
            self._stale = True
            self._call_soon()

    def stop(self) -> None:
        """Refresh no more."""
        self._soon.stop()
        self._stopped = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up when the screen comes into sight."""
        if event.type() == QEvent.Type.Show:
            self._call_soon()
        return super().eventFilter(watched, event)

    def _call_soon(self) -> None:
        if self._stale and self._seen() and not self._stopped:
            self._soon.start()

    def _call(self) -> None:
        if self._stale and self._seen():
            self._stale = False
            self._refresh()

    def _seen(self) -> bool:
        return self._screen is None or self._screen.isVisible()
