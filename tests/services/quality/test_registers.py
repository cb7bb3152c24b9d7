"""What the declared registers count for: documents, agents and actions, as they were told month by month."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from desk_app.domain.actor import Actor
from desk_app.domain.figures.model import Share
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.domain.registers.model import Values
from desk_app.domain.registers.registry import REGISTERS
from desk_app.services import calling, registers
from desk_app.services.calling import Ending
from desk_app.services.hall import open_counter
from desk_app.services.quality.sources import actions, agents, documents
from desk_app.services.quality.sources.asked import Asked, Source
from desk_app.services.quality.sources.month_ends import month_ends
from tests.support.complaints import day, go_to
from tests.support.hall import DAY, SUPERVISOR, Hall

SOPHIE, KARIM = "sophie", "karim"


def _share(hall: Hall, source: Source, key: str, last: str, first: str = DAY) -> tuple[int, int]:
    sums: Counter[str] = Counter()
    for cells in source(hall.store, Asked(SUPERVISOR.site, first, last, {})).values():
        for counts in cells.values():
            sums.update(counts)
    told: Share = INDICATORS[key](sums)
    return told.numerator, told.denominator


def _do(hall: Hall, name: str, told: Values, *moves: tuple[str, Values]) -> int:
    number = hall.do(registers.record, REGISTERS[name], told, by=SUPERVISOR).entry
    for move, asked in moves:
        hall.do(registers.move, REGISTERS[name], number, move, asked, by=SUPERVISOR)
    return number


@pytest.fixture
def hall(hall: Hall) -> Hall:
    """A hall whose settings name the agents of the tests."""
    added = [{"id": one, "label": one.title(), "supervisor": False} for one in (SOPHIE, KARIM)]
    hall.change_settings(lambda document: document["agents"].extend(added))
    return hall


def _ends(first: str, months: int) -> list[str]:
    begin = date.fromisoformat(first)
    firsts = [
        date(begin.year + (begin.month - 1 + n) // 12, (begin.month - 1 + n) % 12 + 1, 1) for n in range(1, months + 1)
    ]
    return [(one - timedelta(days=1)).isoformat() for one in firsts]


def test_the_last_day_of_each_month_and_the_last_one() -> None:
    assert month_ends("2026-11-10", "2027-01-05") == ("2026-11-30", "2026-12-31", "2027-01-05")
    assert month_ends("2026-11-30", "2026-11-30") == ("2026-11-30",)
    assert month_ends("2026-12-01", "2026-11-30") == ()


def test_a_document_counts_from_its_publication_and_is_in_date_until_its_review(hall: Hall) -> None:
    ends = _ends(DAY, 6)
    told: Values = {"checked_on": DAY, "next_review": ends[2]}
    number = _do(hall, "documents", {"title": "Plan du quartier"}, ("approve", {}), ("publish", told))
    _do(hall, "documents", {"title": "Brouillon"})
    sheet = _do(hall, "information_sheets", {"title": "Passeport"}, ("approve", {}), ("publish", told))
    go_to(hall, 170)
    assert _share(hall, documents.count, "documents.in_date", ends[1]) == (2, 2)
    assert _share(hall, documents.count, "documents.in_date", ends[4]) == (3, 5)
    asked: Values = {"checked_on": day(170), "next_review": day(260)}
    hall.do(registers.move, REGISTERS["documents"], number, "review", asked)
    hall.do(registers.move, REGISTERS["information_sheets"], sheet, "withdraw", {"reason": "Remplacée"})
    assert _share(hall, documents.count, "documents.in_date", ends[4]) == (3, 5)
    assert _share(hall, documents.count, "documents.in_date", day(170), day(170)) == (1, 1)
    assert _share(hall, documents.count, "information.in_date", ends[4]) == (3, 5)
    assert _share(hall, documents.count, "information.in_date", day(170), day(170)) == (0, 0)


def test_posted_agents_are_held_against_the_courses_required_of_their_module(hall: Hall) -> None:
    ends = _ends(DAY, 3)
    _do(hall, "posts", {"agent": SOPHIE, "module": "reception", "from_day": DAY})
    _do(hall, "posts", {"agent": KARIM, "module": "reception", "from_day": ends[1]})
    assert _share(hall, agents.count, "trainings.reception", DAY) == (0, 0)
    _do(hall, "courses", {"title": "Accueil du public", "module": "reception", "required": True})
    _do(hall, "courses", {"title": "Anglais", "module": "reception", "required": False})
    told: Values = {"agent": SOPHIE, "course": 1}
    _do(hall, "trainings", told, ("attend", {"held_on": DAY, "expires": ends[1]}))
    go_to(hall, 100)
    assert _share(hall, agents.count, "trainings.reception", DAY) == (1, 1)
    assert _share(hall, agents.count, "trainings.reception", ends[1]) == (2, 3)
    assert _share(hall, agents.count, "trainings.reception", ends[2]) == (2, 5)
    assert _share(hall, agents.count, "trainings.acts", ends[2]) == (0, 0)


def test_who_served_is_held_against_the_authorisations_of_those_days(hall: Hall) -> None:
    service = hall.store.settings().services[0].id
    sophie = Actor(SOPHIE, "guichet", SUPERVISOR.site)
    hall.do(open_counter, "g1", by=sophie)
    hall.do(calling.call_chosen, hall.arrive(service), "g1", by=sophie)
    hall.do(calling.finish, 1, "g1", Ending(), by=sophie)
    assert _share(hall, agents.count, "authorisations.valid", DAY) == (0, 0)
    told: Values = {"title": "Titres", "kind": "signature", "agent": SOPHIE, "begins": day(1)}
    number = _do(hall, "authorisations", told)
    assert _share(hall, agents.count, "authorisations.valid", DAY) == (0, 1)
    hall.do(registers.amend, REGISTERS["authorisations"], number, {**told, "begins": DAY}, by=SUPERVISOR)
    assert _share(hall, agents.count, "authorisations.valid", DAY) == (1, 1)


def test_actions_are_judged_on_their_day_and_by_their_effect(hall: Hall) -> None:
    told: Values = {"title": "Un banc", "origin": "survey", "due": day(10)}
    done: Values = {"done_on": day(10)}
    go_to(hall, 10)
    _do(hall, "actions", told, ("finish", done), ("check_effect", {"after": "96 %", "effective": "yes"}))
    _do(hall, "actions", told)
    _do(hall, "actions", told, ("cancel", {"reason": "Sans objet"}))
    assert _share(hall, actions.count, "actions.on_time", day(10)) == (0, 0)
    go_to(hall, 11)
    _do(hall, "actions", told, ("finish", {"done_on": day(11)}))
    assert _share(hall, actions.count, "actions.on_time", day(11)) == (1, 3)
    assert _share(hall, actions.count, "actions.effect_checked", day(11)) == (1, 2)
    assert _share(hall, actions.count, "actions.effect_checked", day(10)) == (1, 1)
