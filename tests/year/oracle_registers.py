"""The indicators of the registers computed from the log alone, as the Qualiville sheet words them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from tests.year.site import HOLIDAYS, Happened, Site

Told = tuple[int, int]
_DAY = timedelta(days=1)
_OWN_DELAYS = {
    "civil-status": 3, "appointment": 2, "acquisition": 9, "document-search": 3, "hold": 3, "booking": 2,
}  # fmt: skip
"""In working days: the objects that have a delay of their own; the others have that of their channel."""
_CHANNEL_DELAYS = {"letter": 15, "email": 5, "web_form": 5, "counter": 15, "phone": 15}
_WRITTEN = {"letter", "email", "web_form"}
_WITH_DOCUMENTS = {"civil-status", "school", "housing", "registration"}
_NEEDS_NOBODY, _NOT_TAKEN = "wrong_number", "missed"


def requests(site: Site, holds: Callable[[str], bool], first: str, last: str) -> dict[str, Told]:
    """E17, E25 and E26: what was due in the period, answered or not; documents on the day of the reception."""
    told = [one for one in site.log["requests"] if one["owed"] and (not one["service"] or holds(one["service"]))]
    due, written = [], []
    for one in told:
        waits = one["waits"] if site.promise_waits else []
        channel = _CHANNEL_DELAYS[one["channel"]]
        day = one["promised"] or _worked(one["received"], _OWN_DELAYS.get(one["object"], channel), waits)
        if day and first <= day <= last:
            due.append((one["answered"], day))
        day = _worked(one["received"], channel, waits)
        if one["channel"] in _WRITTEN and day and first <= day <= last:
            written.append((one["answered"], day))
    checked = [
        one["complete"]
        for one in told
        if one["object"] in _WITH_DOCUMENTS and one["complete"] is not None and first <= one["received"] <= last
    ]
    return {
        "requests.on_time": _share([answered is not None and answered <= day for answered, day in due]),
        "requests.answered": _share([answered is not None for answered, _ in due]),
        "requests.written_on_time": _share([answered is not None and answered <= day for answered, day in written]),
        "checklists.complete": _share(checked),
    }


def calls(site: Site, holds: Callable[[str], bool], first: str, last: str) -> dict[str, Told]:
    """E15 to E17: five rings are 25 seconds; a call-back is kept by the first try within one working day."""
    told = [one for one in site.log["calls"] if not one["service"] or holds(one["service"])]
    needed = [one for one in told if first <= one["day"] <= last and one["outcome"] != _NEEDS_NOBODY]
    taken = [one for one in needed if one["outcome"] != _NOT_TAKEN]
    timed = [one for one in taken if one["rings"] is not None or one["seconds"] is not None]
    kept = []
    for one in told:
        due = _worked(one["day"], 1, [])
        given_up = one["dropped"] is not None and one["dropped"] <= due
        if one["outcome"] == "callback_promised" and not given_up and first <= due <= last:
            kept.append(one["tried"] is not None and one["tried"] <= due)
    return {
        "calls.solved": _share([one["outcome"] in {"answered", "transferred"} for one in taken]),
        "calls.within": _share([(one["rings"] or 0) <= 5 and (one["seconds"] or 0) <= 25 for one in timed]),
        "calls.answered": (len(taken), len(needed)),
        "callbacks.kept": _share(kept),
    }


def rounds(site: Site, first: str, last: str) -> dict[str, Told]:
    """Points that comply of those that apply, or letters right in all; rounds made of those expected."""
    found: dict[str, Told] = {}
    for one in site.log["rounds"]:
        met, checked = found.get(one["indicator"], (0, 0))
        if first <= one["day"] <= last:
            more = _points(one)
            met, checked = met + more[0], checked + more[1]
        found[one["indicator"]] = met, checked
    made = [_made(site, plan, begin, end) for plan in site.log["plans"] for begin, end in _periods(plan, first, last)]
    return {**found, "check.rounds": _share([one for one in made if one is not None])}


def acts(site: Site, first: str, last: str) -> dict[str, Told]:
    """E21 and E22: acts ready by the day announced, less what the town waited for; an act is wrong once."""
    on_time = []
    issued = corrected = 0
    for one in site.log["acts"]:
        if one["issued"] and first <= one["issued"] <= last:
            issued += one["n"]
        wrong = min((day for day, town in one["corrected"] if town), default="")
        corrected += first <= wrong <= last
        if one["days"] is not None:
            due = _worked(one["asked"], one["days"], one["waits"])
            if first <= due <= last:
                on_time += [one["ready"] is not None and one["ready"] <= due] * one["n"]
    return {"acts.on_time": _share(on_time), "acts.corrected": (corrected, issued)}


def _worked(start: str, days: int, waits: list[tuple[str, str]]) -> str:
    """The day on which so many working days have gone by since, but those waited through; empty if that never ends."""
    day = date.fromisoformat(start)
    while days:
        day += _DAY
        told = day.isoformat()
        if any(since <= told and not until for since, until in waits):
            return ""
        waiting = any(since <= told < until for since, until in waits)
        days -= day.weekday() < 5 and told not in HOLIDAYS and not waiting
    return day.isoformat()


def _points(one: Happened) -> Told:
    if one["whole"]:
        return sum("no" not in each.values() for each in one["seen"]), len(one["seen"])
    worth = [(one["worth"][item], found) for each in one["seen"] for item, found in each.items()]
    met = sum(points for points, found in worth if found == "yes")
    return met, met + sum(points for points, found in worth if found == "no")


def _periods(plan: Happened, first: str, last: str) -> Iterator[tuple[str, str]]:
    """The weeks, months or quarters that end from the first to the last day."""
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        after = day + _DAY
        match plan["periodicity"]:
            case "weekly":
                ends, begins = day.weekday() == 6, day - 6 * _DAY
            case "monthly":
                ends, begins = after.day == 1, day.replace(day=1)
            case _:
                ends, begins = after.day == 1 and after.month in {1, 4, 7, 10}, date(day.year, max(day.month - 2, 1), 1)
        if ends:
            yield begins.isoformat(), day.isoformat()
        day = after


def _made(site: Site, plan: Happened, begin: str, end: str) -> bool | None:
    """Whether a round was made in a period; None when none was expected: the grid was not in use, or not all along."""
    made = any(one["grid"] == plan["grid"] and begin <= one["day"] <= end for one in site.log["rounds"])
    return made if made or plan["since"] <= begin else None


def _share(flags: list[bool]) -> Told:
    return sum(flags), len(flags)
