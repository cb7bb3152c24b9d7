"""The improvement actions born from the questions of a survey."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.registers import actions
from desk_app.domain.surveys.campaign import Campaign
from desk_app.storage import entries
from desk_app.storage.driver import Connection

ORIGIN = "survey"


@dataclass(frozen=True, slots=True)
class Decided:
    """An action born from a question; `due` is an ISO day, or empty. Those cancelled are none."""

    question: str
    entry: int
    title: str
    state: str
    due: str


def origin_key(campaign: int, question: str) -> str:
    """What the register of actions keeps in `origin_key` for a question of a campaign (its `origin` is `ORIGIN`)."""
    return f"{campaign}/{question}"


def decided_of(connection: Connection, campaign: Campaign) -> tuple[Decided, ...]:
    """The actions born from the questions of a campaign, in the order in which they were decided."""
    keys = {origin_key(campaign.id, question.key): question.key for question in campaign.questions}
    found = []
    for entry in entries.of_site(connection, actions.NAME, campaign.site):
        told = entry.values
        question = keys.get(str(told.get("origin_key", "")))
        if question and told.get("origin") == ORIGIN and entry.state != actions.CANCELLED:
            due = str(told.get("due") or "")
            found.append(Decided(question, entry.id, str(told["title"]), entry.state, due))
    return tuple(sorted(found, key=lambda decided: decided.entry))
