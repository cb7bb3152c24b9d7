"""What goes into a management review, told by the registers for its period (Qualiville sheet, 2.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.counts import Counts
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.domain.registers import actions, audits, incidents, meetings
from desk_app.domain.registers.model import Entry
from desk_app.services.business_day import today
from desk_app.services.quality.counting import at_hand, count_days, rules_of
from desk_app.services.quality.sources import SOURCES
from desk_app.services.quality.sources.asked import Asked
from desk_app.services.skills_reading import skills_matrix
from desk_app.storage import entries
from desk_app.storage.store import Store


class Input(StrEnum):
    """One of the inputs, in the order of the review."""

    WAIT = "wait"
    ABANDONED = "abandoned"
    APPOINTMENTS = "appointments"
    CONFIDENTIALITY = "confidentiality"
    OPENING = "opening"
    SATISFACTION = "satisfaction"
    COMPLAINTS = "complaints"
    CHECKS = "checks"
    ACTIONS = "actions"
    EFFECTS = "effects"
    LATE_ACTIONS = "late_actions"
    DOCUMENTS = "documents"
    SHEETS = "sheets"
    TRAINING_NEEDS = "training_needs"
    INCIDENTS = "incidents"
    FINDINGS = "findings"
    AUDITS = "audits"
    MEETINGS = "meetings"


_SHARES = {
    Input.WAIT: "wait.within",
    Input.ABANDONED: "wait.abandoned",
    Input.APPOINTMENTS: "appointments.punctual",
    Input.CONFIDENTIALITY: "confidentiality.honoured",
    Input.OPENING: "opening.on_time",
    Input.SATISFACTION: "survey.overall",
    Input.COMPLAINTS: "complaints.on_time",
    Input.CHECKS: "check.rounds",
    Input.ACTIONS: "actions.on_time",
    Input.EFFECTS: "actions.effect_checked",
    Input.DOCUMENTS: "documents.in_date",
    Input.SHEETS: "information.in_date",
}


@dataclass(frozen=True, slots=True)
class ReviewInput:
    """One input: a share of the period, or how many there are."""

    what: Input
    told: Share | int


def review_inputs(store: Store, first: str, last: str) -> tuple[ReviewInput, ...]:
    """The inputs of a review: shares and incidents of the period, and what stands today."""
    now = today(store)
    counts = _counted(store, first, min(last, now))
    told: dict[Input, Share | int] = {what: INDICATORS[key](counts) for what, key in _SHARES.items()}
    told.update(_standing(store, first, last, now))
    return tuple(ReviewInput(what, told[what]) for what in Input)


def _counted(store: Store, first: str, last: str) -> Counts:
    """The counts of the visits and of the registers, by the limits of the settings."""
    sums: Counter[str] = Counter()
    if first > last:
        return sums
    settings = store.settings()
    asked = Asked(settings.site.id, first, last, {})
    rules = rules_of({}, settings)
    visits, uncounted = at_hand(store, asked, rules)
    if uncounted:
        visits.update(count_days(store, asked, rules, uncounted))
    for days in (visits, *(source(store, asked) for source in SOURCES)):
        for cells in days.values():
            for counts in cells.values():
                sums.update(counts)
    return sums


def _standing(store: Store, first: str, last: str, now: str) -> dict[Input, Share | int]:
    site = store.settings().site.id

    def of(register: str) -> tuple[Entry, ...]:
        return store.read(lambda connection: entries.of_site(connection, register, site))

    def many(found: Iterable[object]) -> int:
        return sum(1 for _one in found)

    agents = skills_matrix(store).agents
    return {
        Input.LATE_ACTIONS: many(
            one for one in of(actions.NAME) if one.state in actions.OPEN and "" < one.text("due") < now
        ),
        Input.TRAINING_NEEDS: Share(
            many(agent for agent in agents if any(skill.lacks for skill in agent.skills.values())), len(agents)
        ),
        Input.INCIDENTS: many(one for one in of(incidents.NAME) if first <= one.text("began_on") <= last),
        Input.FINDINGS: many(one for one in of(audits.FINDINGS) if one.state in audits.FINDING.open),
        Input.AUDITS: many(one for one in of(audits.AUDITS) if one.state == audits.PLANNED),
        Input.MEETINGS: many(one for one in of(meetings.MEETINGS) if one.state == meetings.PLANNED),
    }
