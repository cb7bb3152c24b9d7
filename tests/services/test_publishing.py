"""A day is summed up once, again when it changed, and its summary waits until it was seen in the folder."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from desk_app.domain.localtime import moment_ms
from desk_app.domain.outbox import (
    CLOCK_TOLERANCE_MS,
    CONFIRM_AFTER_MS,
    LONGEST_RETRY_MS,
    Finding,
    FolderProblem,
    OutboxEntry,
    OutboxState,
    Report,
)
from desk_app.domain.settings_document import to_document
from desk_app.domain.summary import FEW, Summary
from desk_app.domain.topics import Topic
from desk_app.domain.visit import PrivacyMode, PrivacyOutcome
from desk_app.exchange.folder.reading import read_summary
from desk_app.services import appointments, calling, hall, privacy, publishing, visits
from desk_app.services import closing as days
from desk_app.services.appointments import Booking
from desk_app.services.day_content import confidentiality_of
from desk_app.services.publishing import Published, publish
from desk_app.services.settings import save_settings
from desk_app.storage import journal, outbox
from desk_app.storage.appointments import Person
from desk_app.storage.privacy_readings import PrivacyCounts
from desk_app.storage.store import Store
from tests.support.hall import AGENT, SITE, ManualClock, open_hall_store
from tests.support.summaries import KEY, KEYS

DAY, NEXT_DAY = "2026-11-23", "2026-11-24"
MORNING = moment_ms(DAY, 9 * 60, "Europe/Paris")
MINUTE, HOUR = 60_000, 3_600_000


class Hall:
    """A hall whose acts have short names, on a clock that is moved."""

    def __init__(self, folder: Path) -> None:
        self.clock = ManualClock(MORNING)
        self.store: Store = open_hall_store(folder, self.clock)
        self._acts = 0

    def op(self) -> str:
        self._acts += 1
        return f"test-act-{self._acts:06d}"

    def arrive(self, service: str = "identity", *, discreet: bool = False) -> int:
        arrival = visits.Arrival((service,), discreet=discreet)
        return visits.arrive(self.store, arrival, by=AGENT, op=self.op()).visit

    def serve(self, after_minutes: int = 5) -> None:
        """Call the next visitor after so many minutes, and finish a minute later."""
        self.clock.run(after_minutes * MINUTE)
        visit = calling.call_next(self.store, "g1", by=AGENT, op=self.op()).visit
        self.clock.run(MINUTE)
        calling.finish(self.store, visit, "g1", calling.Ending(), by=AGENT, op=self.op())

    def publish(self, day: str | None = None) -> tuple[OutboxEntry, ...]:
        return publish(self.store, KEY.seal, day).made

    def share(self, folder: str) -> None:
        settings = self.store.settings()
        document = to_document(replace(settings, shared_folder=folder))
        save_settings(self.store, document, based_on=settings.version, by=AGENT, op=self.op())

    def entry(self, entry: int) -> OutboxEntry:
        found = outbox.get(self.store.connection, entry)
        assert found is not None
        return found

    def record(self, entry: int, finding: Finding, problem: FolderProblem | None = None) -> frozenset[Topic]:
        return publishing.record(self.store, Report(entry, self.clock.now_ms(), finding, problem)).topics

    def due(self) -> list[int]:
        return [entry.id for entry in publishing.due(self.store).entries]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Hall]:
    """The town hall of the preset, with one counter open."""
    made = Hall(tmp_path / "data")
    with closing(made.store):
        hall.open_hall(made.store, by=AGENT, op=made.op())
        hall.open_counter(made.store, "g1", by=AGENT, op=made.op())
        yield made


def read(entry: OutboxEntry) -> Summary:
    return read_summary(entry.body, entry.name, KEYS)


def test_a_day_is_told_as_it_was(town: Hall) -> None:
    town.arrive()
    town.serve(5)
    town.arrive("school")
    town.serve(25)
    gone = town.arrive("school")
    town.clock.run(30 * MINUTE)
    visits.leave(town.store, gone, by=AGENT, op=town.op())
    hall.log_contact(town.store, "information", by=AGENT, op=town.op())
    (entry,) = town.publish()
    told = read(entry)
    assert (entry.name, entry.state) == (f"{SITE}/2026/2026-11-23.accueil.r000001.json", OutboxState.PENDING)
    assert [(c.hour, c.service, c.served, c.wait_n, c.within, c.left_beyond) for c in told.content.cells] == [
        (9, "identity", 1, 1, 1, 0),
        (9, "school", 1, 1, 0, 1),
    ]  # fmt: skip
    assert told.content.contacts == (("counter", "information", 1),)
    assert told.content.planned == ((510, 720), (810, 1050))
    assert told.content.sessions == ((MORNING, None),)
    assert told.content.goals.wait_s == 1200
    assert not told.content.closed
    count, head = journal.head(town.store.connection)
    assert (told.made.journal_count, told.made.journal_hash) == (count, head.hex())
    assert (told.made.revision, told.made.sequence, told.made.previous) == (1, 1, None)


def test_asking_again_changes_nothing_until_the_day_changes(town: Hall) -> None:
    town.arrive()
    (first,) = town.publish()
    town.clock.run(HOUR)
    assert town.publish() == ()
    assert Published(()).topics == frozenset()
    town.serve()
    (second,) = town.publish()
    assert Published((second,)).topics == {Topic.OUTBOX}
    assert second.name.endswith(".r000002.json")
    made = read(second).made
    assert (made.revision, made.sequence, made.previous) == (2, 2, hashlib.sha256(first.body).hexdigest())


def test_a_past_day_that_changed_goes_with_the_next_one(town: Hall) -> None:
    visit = town.arrive()
    town.publish()
    town.clock.run(24 * HOUR)
    visits.leave(town.store, visit, by=AGENT, op=town.op())
    town.arrive()
    made = town.publish()
    assert [(entry.day, entry.revision) for entry in made] == [(DAY, 2), (NEXT_DAY, 1)]
    assert [read(entry).made.sequence for entry in made] == [2, 3]
    assert town.publish() == ()


def test_a_past_day_that_nobody_published_goes_with_the_next_one(town: Hall) -> None:
    town.arrive()
    town.publish()
    town.clock.run(24 * HOUR)
    town.arrive()
    town.clock.run(48 * HOUR)
    assert [entry.day for entry in town.publish()] == [NEXT_DAY, "2026-11-26"]


def test_days_that_nobody_published_are_caught_up_at_the_next_start(town: Hall) -> None:
    assert publishing.catch_up(town.store, KEY.seal).made == ()
    for _ in range(publishing.CATCH_UP + 2):
        town.arrive()
        town.clock.run(24 * HOUR)
    made = [publishing.catch_up(town.store, KEY.seal).made for _ in range(3)]
    assert [len(entries) for entries in made] == [publishing.CATCH_UP, 2, 0]
    assert made[0][0].day == DAY
    assert town.publish()[0].day == "2026-12-26"


def test_past_visits_from_before_the_hall_was_set_up_are_not_sent_by_themselves(town: Hall) -> None:
    town.clock.set_back(30 * 24 * HOUR)
    town.arrive()
    town.clock.run(31 * 24 * HOUR)
    assert publishing.catch_up(town.store, KEY.seal).made == ()


def test_an_appointment_of_a_past_day_that_is_missed_today_changes_that_day(town: Hall) -> None:
    booking = Booking(MORNING + HOUR, "school")
    booked = appointments.book(town.store, booking, None, by=AGENT, op=town.op()).appointment
    (first,) = town.publish()
    assert read(first).content.appointments.booked == 1
    town.clock.run(24 * HOUR)
    appointments.mark_missed(town.store, booked, by=AGENT, op=town.op())
    again = town.publish()
    assert [(entry.day, entry.revision) for entry in again] == [(DAY, 2), (NEXT_DAY, 1)]
    assert read(again[0]).content.appointments.missed == 1


def test_a_day_with_nothing_is_told_too_and_a_day_to_come_is_not(town: Hall) -> None:
    (entry,) = town.publish("2026-11-20")
    assert read(entry).content.cells == ()
    with pytest.raises(ValueError, match="still to come"):
        town.publish(NEXT_DAY)


def test_closing_the_day_is_told(town: Hall) -> None:
    town.publish()
    days.close_day(town.store, DAY, {}, by=AGENT, op=town.op())
    (entry,) = town.publish()
    content = read(entry).content
    assert content.closed
    assert content.sessions == ((MORNING, town.clock.now_ms()),)


def test_a_discreet_visit_is_in_no_service(town: Hall) -> None:
    town.arrive("social")
    town.arrive("school", discreet=True)
    for _ in range(9):
        town.arrive("identity")
    (entry,) = town.publish()
    content = read(entry).content
    assert content.confidentiality.requests == FEW
    assert content.confidentiality.outcomes == {}
    assert {cell.service for cell in content.cells} == {None}
    assert sum(cell.arrivals for cell in content.cells) == 11
    assert b"social" not in entry.body
    assert b"school" not in entry.body


def test_requests_that_are_many_are_told_without_small_outcomes(town: Hall) -> None:
    for number in range(6):
        visit = town.arrive("social")
        if number:
            answer = privacy.Answer(PrivacyOutcome.GRANTED, PrivacyMode.LOWER_VOICE)
            privacy.settle(town.store, visit, answer, by=AGENT, op=town.op())
    (entry,) = town.publish()
    assert asdict(read(entry).content.confidentiality) == {
        "requests": 6, "outcomes": {"others": 6}, "delay_n": 0, "delay_sum_ms": 0,
    }  # fmt: skip


def test_no_count_of_one_to_four_leaves_the_pc() -> None:
    for granted in range(12):
        for declined in range(12):
            requests = granted + declined
            told = confidentiality_of(PrivacyCounts(requests, granted, 0, declined, 0, 0, (60_000,) * granted))
            assert told.requests in (0, FEW) or requests >= 5
            assert all(count >= 5 for count in told.outcomes.values())
            assert told.delay_n == 0 or told.delay_n >= 5
            assert told.delay_n == 0 or requests - told.delay_n not in range(1, 5)


def test_no_name_and_no_typed_text_leaves_the_pc(town: Hall) -> None:
    person = Person("Zoë Sentinelle", "06 00 00 00 00")
    appointments.book(town.store, Booking(MORNING + HOUR, "school"), person, by=AGENT, op=town.op())
    (entry,) = town.publish()
    for word in (b"Sentinelle", b"06 00", b"Hall administratif", AGENT.agent.encode()):
        assert word not in entry.body


def test_without_a_folder_everything_waits(town: Hall) -> None:
    town.publish()
    assert publishing.due(town.store) == publishing.Due("", (), None)
    town.clock.run(24 * 30 * HOUR)
    town.share("/srv/share")
    due = publishing.due(town.store)
    assert (due.folder, [entry.id for entry in due.entries]) == ("/srv/share", [1])
    status = publishing.status(town.store)
    assert (status.pending, status.waiting_since, status.problem) == (1, MORNING, None)


def test_delivered_is_seen_again_later(town: Hall) -> None:
    town.share("/srv/share")
    town.publish()
    assert town.record(1, Finding.WRITTEN) == {Topic.OUTBOX}
    assert (town.entry(1).state, town.due()) == (OutboxState.WRITTEN, [])
    publishing.send_now(town.store)
    assert town.due() == []
    town.clock.run(CONFIRM_AFTER_MS)
    assert town.due() == [1]
    town.record(1, Finding.SEEN)
    assert town.entry(1).state is OutboxState.DELIVERED
    assert publishing.due(town.store).next_try_at is None
    assert publishing.status(town.store).last_delivered_day == DAY


def test_the_folders_clock_is_told_until_it_agrees_again(town: Hall) -> None:
    town.publish()

    def written(off_ms: int | None) -> tuple[bool, int]:
        report = Report(1, town.clock.now_ms(), Finding.WRITTEN, clock_off_ms=off_ms)
        news = bool(publishing.record(town.store, report).topics)
        return news, publishing.status(town.store).clock_off_ms

    assert written(CLOCK_TOLERANCE_MS)[1] == 0
    assert written(-CLOCK_TOLERANCE_MS - 1) == (True, -CLOCK_TOLERANCE_MS - 1)
    assert written(-CLOCK_TOLERANCE_MS - 900) == (False, -CLOCK_TOLERANCE_MS - 1), "no news"
    assert written(None)[1] == -CLOCK_TOLERANCE_MS - 1, "nothing was seen"
    assert written(6 * MINUTE)[1] == 6 * MINUTE
    assert written(1_000) == (True, 0)


def test_at_the_next_start_what_was_written_is_looked_at(town: Hall) -> None:
    town.share("/srv/share")
    town.publish()
    town.record(1, Finding.SEEN)
    assert town.entry(1).state is OutboxState.WRITTEN
    publishing.begin(town.store)
    assert town.due() == [1]


def test_a_file_that_fails_is_tried_less_and_less_often(town: Hall) -> None:
    town.share("/srv/share")
    town.publish()
    delays = []
    for _ in range(8):
        town.record(1, Finding.FAILED, FolderProblem.BUSY)
        entry = town.entry(1)
        delays.append((entry.next_try_at - town.clock.now_ms()) // 1000)
        assert (entry.error, town.due()) == (FolderProblem.BUSY, [])
        town.clock.run(entry.next_try_at - town.clock.now_ms())
        assert town.due() == [1]
    assert delays == [30, 60, 120, 240, 480, 600, 600, 600]
    assert publishing.status(town.store).problem is FolderProblem.BUSY


def _three_days(town: Hall) -> None:
    town.share("/srv/share")
    for day in ("2026-11-18", "2026-11-19", "2026-11-20"):
        town.publish(day)


def test_a_folder_that_is_gone_puts_everything_off_and_its_return_hastens_it(town: Hall) -> None:
    _three_days(town)
    town.record(1, Finding.FAILED, FolderProblem.MISSING)
    assert town.due() == []
    assert {entry.error for entry in map(town.entry, (1, 2, 3))} == {FolderProblem.MISSING}
    town.clock.run(30_000)
    assert town.due() == [1, 2, 3]
    town.record(1, Finding.FAILED, FolderProblem.MISSING)
    town.clock.run(60_000)
    town.record(1, Finding.WRITTEN)
    assert town.due() == [2, 3]


def test_when_the_last_file_delivered_is_lost_all_are_looked_for(town: Hall) -> None:
    _three_days(town)
    for entry in (1, 2):
        town.record(entry, Finding.WRITTEN)
        town.record(entry, Finding.SEEN)
    town.clock.run(MINUTE)
    assert town.due() == [2, 3]
    town.record(2, Finding.WRITTEN, FolderProblem.LOST)
    assert (town.entry(2).state, town.entry(2).error) == (OutboxState.WRITTEN, FolderProblem.LOST)
    assert town.entry(1).state is OutboxState.WRITTEN
    assert town.due() == [1, 3]


def test_seeing_the_last_file_again_writes_nothing_down(town: Hall) -> None:
    _three_days(town)
    town.record(1, Finding.WRITTEN)
    town.record(1, Finding.SEEN)
    before = town.entry(1)
    town.clock.run(MINUTE)
    assert town.record(1, Finding.SEEN) == frozenset()
    assert town.entry(1) == before


def test_a_clock_that_was_wrong_does_not_hold_a_file_for_years(town: Hall) -> None:
    town.share("/srv/share")
    town.clock.run(9 * 365 * 24 * HOUR)
    town.publish()
    town.record(1, Finding.FAILED, FolderProblem.MISSING)
    town.clock.set_back(9 * 365 * 24 * HOUR)
    assert town.entry(1).next_try_at > town.clock.now_ms() + LONGEST_RETRY_MS
    assert town.due() == [1]


def test_a_report_of_an_unknown_file_is_nothing(town: Hall) -> None:
    assert town.record(99, Finding.WRITTEN) == frozenset()
