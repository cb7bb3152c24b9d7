"""A day at the desk: the opening, visits and appointments with all that may go wrong, quick contacts."""

from __future__ import annotations

from desk_app.domain.appointment import CancelledBy
from desk_app.domain.localtime import moment_ms
from desk_app.domain.visit import OutcomeCode, PrivacyMode, PrivacyObstacle, PrivacyOutcome, TransferCause
from desk_app.services import appointments, calling, closing, hall, privacy, undoing, visits
from desk_app.services.appointments import Booking
from desk_app.services.calling import Ending
from desk_app.services.privacy import Answer
from desk_app.services.visits import Arrival
from tests.year.site import Happened, Site

_SERVICES = {
    "hall-administratif": ("identity", "civil-status", "school", "housing", "general"),
    "mairie-annexe": ("identity", "elections", "general"),
    "mediatheque": ("registration", "loan", "digital", "other"),
}
_OUTCOMES = (OutcomeCode.DONE, OutcomeCode.DONE, OutcomeCode.DONE, OutcomeCode.INCOMPLETE_FILE)
_BUSY = {"01": 1.0, "06": 1.4, "07": 0.6, "08": 0.5, "09": 1.6, "12": 0.8}
"""Seasons: how many come, and how long they wait, against an ordinary month."""


def play(site: Site, day: str, weekday: int) -> None:
    """One day, from the opening to the last visitor."""
    opens = site.hours[weekday][0][0]
    late = site.dice.choice((0, 0, 0, 0, 3, 9))
    site.at(day, opens + late)
    site.do(hall.open_hall)
    site.do(hall.open_counter, site.counter)
    site.log["openings"].append({"day": day, "on_time": late <= 5})
    season = _BUSY.get(day[5:7], 1.0)
    minute = float(opens + late + 1)
    for _ in range(round(site.dice.randint(3, 6) * season)):
        minute = (_appointment if site.chance(0.25) else _visit)(site, day, minute, season)
    for _ in range(site.dice.randint(0, 3)):
        _contact(site, day)
    if site.chance(0.1):
        site.restart()
    site.at(day, max(minute + 1, site.hours[weekday][-1][1]))
    site.do(hall.close_counter, site.counter)
    site.do(closing.close_day, day, {})


def _contact(site: Site, day: str) -> None:
    reasons = [reason.id for reason in site.store.settings().contact_reasons]
    reason = site.dice.choice(reasons)
    site.do(hall.log_contact, reason)
    site.log["contacts"].append({"day": day, "counter": reason not in {"phone-call", "entry"}})


def _visit(site: Site, day: str, minute: float, season: float) -> float:
    """Somebody without an appointment; the minute at which the desk is free again."""
    site.at(day, minute)
    service = site.dice.choice(_SERVICES[site.agent.site])
    asked = site.chance(0.2)
    told: Happened = {"day": day, "service": service, "help_asked": asked, "booked": None}
    number = site.do(visits.arrive, Arrival((service,), form_help=asked)).visit
    if site.chance(0.04):  # a wrong key, taken back
        site.do(undoing.undo)
        return minute + 1
    wait = round(site.dice.choice((2, 6, 11, 17, 19, 20, 20.5, 24)) * min(season, 1.2), 2)
    if site.chance(0.06):
        site.at(day, minute + wait)
        site.do(visits.leave, number)
        site.log["visits"].append({**told, "left": True})
        return minute + wait
    if site.chance(0.12):
        _ask_discretion(site, day, minute, number, told)
    if site.chance(0.03):  # somebody sets the PC's clock back by a quarter of an hour: nobody knows how long it was
        site.clock.set_back(15 * 60_000)
        told["clock"] = True
    site.clock.run(round(wait * 60_000))
    return _serve(site, day, number, {**told, "wait": wait}, minute + wait)


def _ask_discretion(site: Site, day: str, minute: float, number: int, told: Happened) -> None:
    site.do(privacy.request, number)
    outcome = site.dice.choice(
        (PrivacyOutcome.GRANTED, PrivacyOutcome.GRANTED, PrivacyOutcome.ALTERNATIVE, PrivacyOutcome.NOT_POSSIBLE)
    )
    met = outcome is not PrivacyOutcome.NOT_POSSIBLE
    answer = Answer(outcome, PrivacyMode.LOWER_VOICE) if met else Answer(outcome, obstacle=PrivacyObstacle.NO_ROOM)
    site.do(privacy.settle, number, answer)
    told["discretion"] = "met" if met else "refused"


def _appointment(site: Site, day: str, minute: float, _season: float) -> float:
    """Somebody booked a little earlier, who is received, cancelled, or does not come."""
    site.at(day, minute)
    service = site.dice.choice(_SERVICES[site.agent.site])
    booked = minute + 12
    moment = moment_ms(day, int(booked), "Europe/Paris")
    number = site.do(appointments.book, Booking(moment, service), None).appointment
    told: Happened = {"day": day, "service": service}
    fate = site.dice.choice(("kept", "kept", "kept", "kept", "late", "town", "visitor", "missed"))
    site.log["appointments"].append({**told, "fate": fate})
    if fate in {"town", "visitor"}:
        who = CancelledBy.SERVICE if fate == "town" else CancelledBy.VISITOR
        site.do(appointments.cancel, number, who)
        return minute + 1
    if fate == "missed":
        site.at(day, int(booked) + 30)
        site.do(appointments.mark_missed, number)
        return int(booked) + 30
    arrives = int(booked) + (20 if fate == "late" else site.dice.choice((-8, -1, 4)))
    site.at(day, arrives)
    visit = site.do(appointments.check_in, number).visit
    begins = max(arrives, int(booked)) + site.dice.choice((0, 3, 6, 9, 14))
    site.at(day, begins)
    told |= {"help_asked": False, "booked": int(booked), "late": fate == "late", "began": begins}
    return _serve(site, day, visit, {**told, "wait": begins - max(arrives, int(booked))}, begins)


def _serve(site: Site, day: str, number: int, told: Happened, minute: float) -> float:
    site.do(calling.call_chosen, number, site.counter)
    told |= {"outcomes": [], "solved": [], "misrouted": False, "help_given": False}
    if site.chance(0.12):
        cause = site.dice.choice((TransferCause.MISROUTED, TransferCause.SECOND_NEED))
        other = site.dice.choice([name for name in _SERVICES[site.agent.site] if name != told["service"]])
        site.clock.run(120_000)
        site.do(calling.transfer, number, site.counter, other, cause=cause)
        site.do(calling.call_chosen, number, site.counter)
        told["misrouted"] = cause is TransferCause.MISROUTED
        _finish(site, number, other, told)
    else:
        _finish(site, number, told["service"], told)
    site.log["visits"].append(told)
    return minute + 10


def _finish(site: Site, number: int, service: str, told: Happened) -> None:
    outcome, solved = site.dice.choice(_OUTCOMES), site.dice.choice((True, True, True, False, None))
    given = site.chance(0.8) if told["help_asked"] else site.chance(0.05)
    site.clock.run(300_000)
    ending = Ending(outcome, form_help_given=given, first_contact=solved)
    site.do(calling.finish, number, site.counter, ending)
    told["outcomes"].append((service, outcome is OutcomeCode.INCOMPLETE_FILE))
    told["help_given"] = given
    if solved is not None:
        told["solved"].append(solved)
