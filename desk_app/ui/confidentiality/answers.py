"""The answers that can be given to a request, each with its key: rooms and ways by digit, the rest by letter."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk_app.domain.settings import Settings
from desk_app.domain.visit import PrivacyMode, PrivacyObstacle, PrivacyOutcome
from desk_app.services.privacy import Answer
from desk_app.ui.domain_words import privacy_mode_words, privacy_obstacle_words

_WAYS = (
    PrivacyMode.LOWER_VOICE,
    PrivacyMode.DISTANCE,
    PrivacyMode.WRITE_INSTEAD,
    PrivacyMode.OTHER_AGENT,
    PrivacyMode.PHONE_LATER,
)
_OBSTACLES = {
    "O": PrivacyObstacle.ROOM_BUSY,
    "A": PrivacyObstacle.NO_AGENT,
    "B": PrivacyObstacle.NO_ROOM,
    "F": PrivacyObstacle.CLOSING_TIME,
}
_DECLINED = "R"


@dataclass(frozen=True, slots=True)
class KeyedAnswer:
    """An answer, its key, its words, and the heading under which it stands."""

    key: str
    words: str
    heading: str
    answer: Answer


def keyed_answers(settings: Settings) -> tuple[KeyedAnswer, ...]:
    """Every answer in order: the closed rooms, the other ways, then the answers without a private reception."""
    translate = QCoreApplication.translate
    apart = translate("Answers", "Received in a room")
    otherwise = translate("Answers", "Received otherwise")
    neither = translate("Answers", "Not received apart")
    modes, obstacles = privacy_mode_words(), privacy_obstacle_words()
    rooms = [room for room in settings.rooms if room.active]
    told = [(room.label, apart, Answer(PrivacyOutcome.GRANTED, PrivacyMode.CLOSED_ROOM, room.id)) for room in rooms] + [
        (modes[way], otherwise, Answer(PrivacyOutcome.ALTERNATIVE, way)) for way in _WAYS
    ]
    met = [KeyedAnswer(str(place) if place < 10 else "", *rest) for place, rest in enumerate(told, 1)]
    declined = KeyedAnswer(
        _DECLINED, translate("Answers", "Declined by the visitor"), neither, Answer(PrivacyOutcome.DECLINED)
    )
    refused = [
        KeyedAnswer(key, obstacles[obstacle], neither, Answer(PrivacyOutcome.NOT_POSSIBLE, obstacle=obstacle))
        for key, obstacle in _OBSTACLES.items()
    ]
    return (*met, declined, *refused)
