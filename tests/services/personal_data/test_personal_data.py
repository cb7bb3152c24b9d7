"""Personal data: kept as long as the settings say, purged and counted by class, found and erased when asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.retention import RULES
from desk_app.services import appointments, complaints, undoing
from desk_app.services.appointments import Booking
from desk_app.services.personal_data import erasing
from desk_app.services.personal_data.persons import erase_found, find_person, note_disclosed
from desk_app.services.personal_data.reading import destructions, late, personal_data_view
from desk_app.storage import journal
from desk_app.storage.appointments import Person
from desk_app.storage.personal_data import HOLDINGS
from tests.support.complaints import NAMED, day, go_to, record, words
from tests.support.hall import AGENT, DAY, HOUR, NINE, SUPERVISOR, Hall

AUBRY = Person("Mme Aubry", "06 12 34 56 78")


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with Hall(tmp_path) as hall:
        yield hall


def book(hall: Hall, person: Person = AUBRY, after: int = 0) -> int:
    return hall.do(appointments.book, Booking(NINE + (24 * after + 1) * HOUR, "identity"), person).appointment


def keep(hall: Hall, key: str, days: int) -> None:
    hall.change_settings(lambda document: document["retention"][key].update(days=days))


def test_every_place_where_persons_are_named_has_its_time() -> None:
    assert [holding.key for holding in HOLDINGS] == [rule.key for rule in RULES]


def test_no_table_of_words_is_forgotten(hall: Hall) -> None:
    """What is kept apart from the journal to be erased is erased by something."""
    rows = hall.store.connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    apart = {row["name"] for row in rows if row["name"] == "person" or row["name"].endswith(("_words", "_person"))}
    erased = " ".join(holding.erase for holding in HOLDINGS)
    assert {name for name in apart if f"DELETE FROM {name} " not in erased} == set()


def test_each_class_tells_how_much_it_keeps_and_until_when(hall: Hall) -> None:
    book(hall), book(hall, after=30)
    record(hall)
    told = {line.key: line for line in personal_data_view(hall.store).lines}
    assert (told["appointments"].standing.kept, told["appointments"].standing.oldest) == (2, DAY)
    assert told["appointments"].next_on == day(93)
    assert (told["complaints"].standing.kept, told["complaints"].next_on) == (1, None)  # nothing says when it ends
    assert told["appointments"].last is None
    assert personal_data_view(hall.store).purged_on is None


def test_a_purge_erases_what_is_past_its_time_and_tells_counts_and_days_only(hall: Hall) -> None:
    book(hall), book(hall, after=1), book(hall, after=50)
    go_to(hall, 94)
    assert late(hall.store) == 2
    facts = hall.do(erasing.purge).facts
    told = {"class": "appointments", "count": 2, "first": DAY, "last": day(1), "days": 92}
    assert [(fact.kind, fact.payload) for fact in facts] == [(Kind.PURGED, {"classes": [told]})]
    assert late(hall.store) == 0
    assert hall.do(erasing.purge).facts == ()
    line = personal_data_view(hall.store).lines[0]
    assert line.last is not None
    assert (line.standing.kept, line.last.count, line.last.day) == (1, 2, day(94))
    assert personal_data_view(hall.store).purged_on == day(94)
    assert hall.faults() == ()


def test_the_town_keeps_names_shorter_or_longer_within_a_ceiling(hall: Hall) -> None:
    book(hall)
    keep(hall, "appointments", 10)
    go_to(hall, 10)
    assert hall.do(erasing.purge).facts == ()
    go_to(hall, 11)
    assert hall.do(erasing.purge).facts[0].payload["classes"][0]["days"] == 10
    for days in (0, 731):
        with pytest.raises(Refusal) as refused:
            keep(hall, "appointments", days)
        assert refused.value.details["entry"] == "appointments"


def test_what_was_erased_is_listed_even_from_the_first_release(hall: Hall) -> None:
    book(hall)
    go_to(hall, 93)
    hall.do(erasing.purge)
    told = destructions(hall.store, day(0), day(93)).lines
    assert [(line.key, line.count, line.first, line.day) for line in told] == [("appointments", 1, DAY, day(93))]
    assert destructions(hall.store, day(0), day(92)).lines == ()
    fact = hall.store.read(lambda connection: journal.of_personal_data(connection, AGENT.site, DAY, day(93)))[0]
    old = replace(fact, payload={"names": 4, "complaints": 0})
    assert [(line.key, line.count, line.days) for line in erasing.erasures([old])] == [("appointments", 4, None)]


def test_a_person_is_found_in_every_class_exactly_then_closely(hall: Hall) -> None:
    first, number = book(hall), record(hall)
    near = book(hall, Person("M. Aubrey"), after=2)
    book(hall, Person("M. Fabre"))
    found = find_person(hall.store, "aubry", SUPERVISOR)
    assert [(one.id, one.exact) for one in found] == [
        (("appointments", first), True), (("complaints", number), True), (("appointments", near), False)
    ]  # fmt: skip
    assert found[1].kept.texts["email"] == NAMED.email
    assert found[0].kept.about == {"service": "identity", "state": "BOOKED"}
    assert [one.id for one in find_person(hall.store, "+33 6 12 34 56 78", SUPERVISOR)] == [("appointments", first)]
    assert find_person(hall.store, "…", SUPERVISOR) == ()


def test_what_was_chosen_is_erased_and_the_rest_stays_counted(hall: Hall) -> None:
    booked, number, other = book(hall), record(hall), record(hall)
    chosen = [one for one in find_person(hall.store, "Aubry", SUPERVISOR) if one.id[1] != other]
    outcome = hall.do(erase_found, chosen, by=SUPERVISOR)
    assert [(fact.kind, [told["class"] for told in fact.payload["classes"]]) for fact in outcome.facts] == [
        (Kind.ERASED, ["appointments", "complaints"])
    ]
    told = hall.store.connection.execute("SELECT group_concat(payload) AS payloads FROM journal").fetchone()
    assert "Aubry" not in told["payloads"]
    assert (words(hall, number), words(hall, other)) == (None, NAMED)
    assert [one.id for one in find_person(hall.store, "Aubry", SUPERVISOR)] == [("complaints", other)]
    with pytest.raises(Refusal) as refused:
        hall.do(undoing.undo, by=SUPERVISOR)
    assert refused.value.code is RefusalCode.NOTHING_TO_UNDO
    hall.do(appointments.check_in, booked)  # the appointment itself goes on
    hall.do(complaints.withdraw, number)
    assert hall.do(erase_found, chosen, by=SUPERVISOR).facts == ()
    assert hall.faults() == ()


def test_what_is_handed_over_is_written_down_in_counts(hall: Hall) -> None:
    book(hall)
    found = find_person(hall.store, "Aubry", SUPERVISOR)
    facts = hall.do(note_disclosed, found, by=SUPERVISOR).facts
    told = {"class": "appointments", "count": 1, "first": DAY, "last": DAY}
    assert [(fact.kind, fact.payload) for fact in facts] == [(Kind.DISCLOSED, {"classes": [told]})]
    assert destructions(hall.store, DAY, DAY).lines == ()


def test_only_a_supervisor_looks_for_a_person(hall: Hall) -> None:
    book(hall)
    found = find_person(hall.store, "Aubry", SUPERVISOR)
    with pytest.raises(Refusal):
        find_person(hall.store, "Aubry", AGENT)
    for verb in (erase_found, note_disclosed):
        with pytest.raises(Refusal):
            hall.do(verb, found)


def test_erasures_are_found_without_reading_the_journal(hall: Hall) -> None:
    plan = hall.store.connection.execute(
        "EXPLAIN QUERY PLAN SELECT * FROM journal WHERE kind IN ('purged', 'erased', 'disclosed')"
        " AND site = 's' AND day BETWEEN 'a' AND 'b' ORDER BY id"
    ).fetchall()
    assert any("journal_personal" in row["detail"] for row in plan)
