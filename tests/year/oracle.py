"""The indicators computed from the log alone, as the Qualiville sheet words them; nothing of the program is used."""

from __future__ import annotations

from datetime import date, timedelta

from tests.year.forms import EXPRESSED, GOOD, INDICATORS
from tests.year.oracle_registers import acts, calls, requests, rounds
from tests.year.site import HOLIDAYS, Happened, Site

Told = tuple[int, int]
LONGEST_WAIT = {"hall-administratif": 20, "mairie-annexe": 20, "mediatheque": 5}
"""In minutes: what the presets promise, at a library's desk less than in a hall."""


def expected(site: Site, module: str, first: str, last: str) -> dict[str, Told]:
    """Numerator and denominator of each indicator of a module over a period, from the first day of the scope on."""
    first = max(first, site.first)
    services = site.modules[module]

    def of(kind: str) -> list[Happened]:
        return [one for one in site.log[kind] if first <= one["day"] <= last]

    def holds(service: str) -> bool:
        return services is None or service in services

    visits = [visit for visit in of("visits") if holds(visit["service"])]
    served = [visit for visit in visits if not visit.get("left")]
    timed = [visit for visit in served if not visit.get("clock")]
    booked = [one for one in of("appointments") if holds(one["service"])]
    fates = [one["fate"] for one in booked]
    apart = [visit["discretion"] for visit in visits if "discretion" in visit]
    met = [visit for visit in visits if visit.get("discretion") == "met"]
    at_desk = sum(contact["counter"] for contact in of("contacts"))
    held = fates.count("kept") + fates.count("late")
    punctual = [visit for visit in timed if visit["booked"] is not None and not visit["late"]]
    outcomes = [
        incomplete for visit in of("visits") for service, incomplete in visit.get("outcomes", ()) if holds(service)
    ]
    slips = [slip for slip in of("slips") if slip["promised"]]
    answers = [
        told
        for form in of("forms")
        if not form["service"] or holds(form["service"])
        for told in form["answers"].items()
    ]
    return {
        **{key: _satisfied(answers, questions) for key, questions in INDICATORS.items()},
        "survey.overall": _satisfied(answers, {question for question, _ in answers}),
        "wait.within": _share([visit["wait"] <= LONGEST_WAIT[site.agent.site] for visit in timed]),
        "wait.abandoned": (len(visits) - len(served), len(visits)),
        "orientation.right_first": _share([not visit["misrouted"] for visit in served]),
        "forms.given": _share([v["help_given"] for v in served if v["help_asked"] or v["help_given"]]),
        "visits.first_contact": _share([all(visit["solved"]) for visit in served if visit["solved"]]),
        "files.incomplete": _share(outcomes),
        "reasons.precise": _share([visit["service"] not in site.unspecific for visit in visits]),
        "appointments.punctual": _share([visit["began"] - visit["booked"] <= 10 for visit in punctual]),
        "appointments.kept": (held, held + fates.count("town")),
        "appointments.missed": (fates.count("missed"), held + fates.count("missed")),
        "confidentiality.honoured": (len(met), len(apart)),
        "confidentiality.in_time": _share([visit["wait"] <= 15 for visit in met if not visit.get("clock")]),
        "contacts.first_level": (at_desk, at_desk + len(visits)),
        "opening.on_time": _openings(site, first, last),
        "complaints.on_time": _share([_in_time(slip) for slip in slips]),
        **requests(site, holds, first, last),
        **calls(site, holds, first, last),
        **rounds(site, first, last),
        **acts(site, first, last),
        "complaints.answered": _share([slip["answered_on"] is not None for slip in slips]),
    }


def _openings(site: Site, first: str, last: str) -> Told:
    """Every planned period since the first opening; a hall opened in the morning is open for the rest of its day."""
    opened = {one["day"]: one["on_time"] for one in site.log["openings"]}
    planned = on_time = 0
    day = date.fromisoformat(max(first, min(opened)))
    while day <= date.fromisoformat(last):
        periods = 0 if day.isoformat() in HOLIDAYS else len(site.hours[day.weekday()])
        planned += periods
        if periods and day.isoformat() in opened:
            on_time += periods if opened[day.isoformat()] else periods - 1
        day += timedelta(days=1)
    return on_time, planned


def _in_time(slip: Happened) -> bool:
    """In less than fifteen days: `day` is the fourteenth."""
    return slip["answered_on"] is not None and slip["answered_on"] <= slip["day"]


def _satisfied(answers: list[tuple[str, str]], questions: set[str]) -> Told:
    """Satisfied or very satisfied, of those who expressed an opinion."""
    return _share([answer in GOOD for question, answer in answers if question in questions and answer in EXPRESSED])


def _share(flags: list[bool]) -> Told:
    return sum(flags), len(flags)
