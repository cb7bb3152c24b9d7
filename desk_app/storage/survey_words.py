"""Free words of the forms: apart from the answers, without their day, erasable."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.storage.driver import Connection

_COLUMNS = ("words_key", "survey", "question", "service", "words")


@dataclass(frozen=True, slots=True)
class FreeWords:
    """What somebody wrote under a question; the key finds it again, to erase it."""

    key: str
    campaign: int
    question: str
    service: str
    words: str


def keep(connection: Connection, told: FreeWords) -> None:
    """Keep words; the same ones kept before stay."""
    connection.execute(
        "INSERT INTO survey_words (words_key, survey, question, service, words)"
        " VALUES (:key, :survey, :question, :service, :words) ON CONFLICT (words_key) DO NOTHING",
        {
            "key": told.key,
            "survey": told.campaign,
            "question": told.question,
            "service": told.service,
            "words": told.words,
        },
    )


def of_campaign(connection: Connection, campaign: int) -> tuple[FreeWords, ...]:
    """The words of a campaign, in the order of the keys, which tells nothing."""
    rows = connection.execute(
        "SELECT * FROM survey_words WHERE survey = :survey ORDER BY words_key", {"survey": campaign}
    )
    return tuple(FreeWords(*(row[name] for name in _COLUMNS)) for row in rows)


def erase(connection: Connection, key: str) -> bool:
    """Erase words; False when there are none of that key."""
    return bool(connection.execute("DELETE FROM survey_words WHERE words_key = :key", {"key": key}).rowcount)
