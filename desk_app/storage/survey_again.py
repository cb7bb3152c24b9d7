"""Sheets keyed a second time, kept until their batch is finished."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desk_app.domain.facts import canonical
from desk_app.domain.surveys.form import Answers
from desk_app.storage.driver import Connection
from desk_app.storage.survey_forms import Sheet, answers_of


@dataclass(frozen=True, slots=True)
class Again:
    """A second keying: its answers, and how many were not those of the first when it was keyed."""

    answers: Answers
    differed: int


def keep(connection: Connection, campaign: int, sheet: Sheet, again: Again) -> None:
    """Write a second keying, or replace it."""
    connection.execute(
        "INSERT INTO survey_again (survey, batch, sheet, answers, differed)"
        " VALUES (:survey, :batch, :sheet, :answers, :differed) ON CONFLICT (survey, batch, sheet)"
        " DO UPDATE SET answers = excluded.answers, differed = excluded.differed",
        {**_place(campaign, sheet), "answers": canonical(again.answers), "differed": again.differed},
    )


def drop(connection: Connection, campaign: int, sheet: Sheet) -> None:
    """Forget the second keying of a sheet."""
    connection.execute(
        "DELETE FROM survey_again WHERE survey = :survey AND batch = :batch AND sheet = :sheet",
        _place(campaign, sheet),
    )


def of_batch(connection: Connection, campaign: int, batch: int) -> Mapping[int, Again]:
    """The second keyings of a batch, by the number of their sheet."""
    rows = connection.execute(
        "SELECT sheet, answers, differed FROM survey_again WHERE survey = :survey AND batch = :batch ORDER BY sheet",
        {"survey": campaign, "batch": batch},
    )
    return {row["sheet"]: Again(answers_of(row["answers"]), row["differed"]) for row in rows}


def _place(campaign: int, sheet: Sheet) -> dict[str, int]:
    return {"survey": campaign, "batch": sheet.batch, "sheet": sheet.number}
