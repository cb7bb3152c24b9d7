"""Who is posted, trained and authorised on a day, by what the registers tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum

from desk_app.domain.registers.model import Entry
from desk_app.domain.registers.trainings import ATTENDED, CERTIFIED

_ALWAYS = "9999-12-31"


class Standing(StrEnum):
    """How an agent stands against a course."""

    IN_DATE = "in_date"
    SOON = "soon"  # in date, not for long
    EXPIRED = "expired"
    PLANNED = "planned"
    MISSING = "missing"


def posted(post: Entry, day: str) -> bool:
    """Whether a post is held on a day."""
    return post.text("from_day") <= day <= (post.text("to_day") or _ALWAYS)


def valid_until(training: Entry) -> str:
    """The last day a training that was followed is in date; empty when it was not followed."""
    if training.state not in {ATTENDED, CERTIFIED}:
        return ""
    return training.text("expires") or _ALWAYS


def courses_missing(agent: str, courses: Iterable[int], followed: Iterable[Entry], day: str) -> tuple[int, ...]:
    """The courses of which an agent has no training in date on a day."""
    in_date = {one.number("course") for one in followed if one.text("agent") == agent and valid_until(one) >= day}
    return tuple(course for course in courses if course not in in_date)


def standing(trainings: Sequence[Entry], day: str, soon: str) -> tuple[Standing, str]:
    """How an agent stands against a course by the trainings in it, and until when; `soon` ends what is soon over."""
    until = max(map(valid_until, trainings), default="")
    if until >= day and until:
        return (Standing.SOON if until <= soon else Standing.IN_DATE), "" if until == _ALWAYS else until
    planned = sorted(one.text("planned_for") for one in trainings if one.state == "planned")
    if planned:
        return Standing.PLANNED, planned[0]
    return (Standing.EXPIRED, until) if until else (Standing.MISSING, "")


def stretches_without(
    agent: str, service: str, authorisations: Iterable[Entry], first: str, last: str
) -> Iterator[tuple[str, str]]:
    """The stretches of days, within a first and a last one, on which nothing authorises an agent for a service."""
    held = sorted(
        (one.text("begins"), _ends(one))
        for one in authorisations
        if one.text("agent") == agent and one.text("service") in ("", service)
    )
    reached = first
    for begins, ends in held:
        if begins > last:
            break
        if begins > reached:
            yield reached, _next(begins, -1)
        if ends >= reached:
            reached = _next(ends, 1) if ends != _ALWAYS else _ALWAYS
    if reached <= last:
        yield reached, last


def _ends(authorisation: Entry) -> str:
    """The last day it holds: the day before it was withdrawn, if it was."""
    withdrawn = authorisation.text("withdrawn_on")
    ends = authorisation.text("ends") or _ALWAYS
    return min(ends, _next(withdrawn, -1)) if withdrawn else ends


def _next(day: str, by: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()
