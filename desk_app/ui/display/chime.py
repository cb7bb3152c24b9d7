"""The chime of a call: a sound that is only ever an extra, silent where there is no device or no sound library.

Qt Multimedia is imported at the first chime: on Linux it fails to import without libpulse0, and it costs memory.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_log = logging.getLogger(__name__)


class Chime(QObject):
    """Plays one sound file; `ring` never blocks and never fails."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._effect: QSoundEffect | None = None
        self._tried = False

    def ring(self) -> None:
        """Play the sound, if there is anything to play it on."""
        if not self._tried:
            self._tried = True
            self._effect = self._load()
        if self._effect is not None:
            self._effect.play()

    def _load(self) -> QSoundEffect | None:
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:
            _log.info("no sound library: calls are silent")
            return None
        if not QMediaDevices.audioOutputs():
            _log.info("no sound device: calls are silent")
            return None
        effect = QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(self._file)))
        return effect
