"""The verbs of publication: make the summary of a day when it changed, hand out what is due, note what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain.localtime import local_day
from desk_app.domain.outbox import Finding, OutboxEntry, OutboxState, Report, after
from desk_app.domain.settings import Settings
from desk_app.domain.summary import Counted
from desk_app.domain.summary_envelope import Envelope, key_id
from desk_app.domain.topics import Topic
from desk_app.services.day_content import content_of_day, tells_anything
from desk_app.services.day_counted import counted_of_days
from desk_app.services.figures import settings_on
from desk_app.services.next_summary import Seal, next_of_day, summary_of
from desk_app.storage import figures_readings, outbox, settings, summary_readings
from desk_app.storage.driver import Connection
from desk_app.storage.outbox import OutboxStatus
from desk_app.storage.store import Store

BATCH = 50
CATCH_UP = 31


@dataclass(frozen=True, slots=True)
class Published:
    """The summaries newly put in the outbox; none when nothing had changed.

    `new_key` is the id of the key that signed them, when another one signed the former ones: whoever reads them has to
    be told.
    """

    made: tuple[OutboxEntry, ...]
    new_key: str = ""

    @property
    def topics(self) -> frozenset[Topic]:
        """What changed."""
        return frozenset({Topic.OUTBOX}) if self.made else frozenset()


@dataclass(frozen=True, slots=True)
class Due:
    """What is to be sent now and where; `folder` is empty when no shared folder is set, and then nothing is due.

    `next_try_at` (UTC milliseconds) tells when to ask again, None when all is delivered.
    """

    folder: str
    entries: tuple[OutboxEntry, ...]
    next_try_at: int | None


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a report changed."""

    topics: frozenset[Topic]


def publish(store: Store, seal: Seal, day: str | None = None) -> Published:
    """Put in the outbox the summary of `day` (today by default), and of every earlier day that needs one.

    A summary is made only when its content changed; it is then a new revision. ValueError for a day to come, or none.
    """
    today = _today(store)
    wanted = today if day is None else date.fromisoformat(day).isoformat()
    if wanted > today:
        raise ValueError(f"{wanted} is still to come")
    return _publish(store, seal, {wanted})


def catch_up(store: Store, seal: Seal) -> Published:
    """Put in the outbox the summaries that earlier days need: at the start of the program, and when a day begins.

    A day needs one when it has visits and was never published since the hall was set up, or when its published
    summary is no longer what the day tells. At most `CATCH_UP` new days are made at once, the oldest first.
    """
    return _publish(store, seal, set())


def _publish(store: Store, seal: Seal, wanted: set[str]) -> Published:
    now, today = store.clock.now_ms(), _today(store)
    days = sorted(wanted | store.read(lambda connection: _behind(connection, store.settings(), today)))
    if not days:
        return Published(())
    counted = counted_of_days(store, days)

    def work(connection: Connection) -> Published:
        former = outbox.last(connection, store.settings().site.id, store.settings().desk)
        summaries = (next_of_day(connection, seal, settings_on(store, day), day, now, counted) for day in days)
        made = [outbox.add(connection, entry) for entry in summaries if entry is not None]
        return Published(tuple(made), _new_key(former, made))

    return store.write(work)


def _today(store: Store) -> str:
    return local_day(store.clock.now_ms(), store.settings().site.timezone)


def _behind(connection: Connection, current: Settings, today: str) -> set[str]:
    """The days before today whose summary may be out of date, and the oldest of those that have none."""
    site, desk = current.site.id, current.desk
    set_up = settings.history(connection)[-1].day
    published = outbox.published_days(connection, site, desk)
    missing = [day for day in figures_readings.days_with_visits(connection, site, set_up, today) if day < today]
    last = outbox.last(connection, site, desk)
    since = summary_of(last).made.journal_count if last else 0
    changed = summary_readings.days_told_since(connection, site, since) & published if last else frozenset()
    return {day for day in changed if day < today} | {*[day for day in missing if day not in published][:CATCH_UP]}


def _new_key(former: OutboxEntry | None, made: list[OutboxEntry]) -> str:
    """The id of the key that signed what was made, when another one signed what was made before it."""
    keys = [Envelope.from_bytes(entry.body).key for entry in (former, *made) if entry is not None]
    return key_id(keys[-1]) if len(set(keys)) > 1 else ""


def due(store: Store) -> Due:
    """What is to be sent now, at most `BATCH` files and one to look at."""
    folder, now = store.settings().shared_folder, store.clock.now_ms()
    if not folder:
        return Due("", (), None)
    return store.read(
        lambda connection: Due(folder, outbox.due(connection, now, BATCH), outbox.next_try_at(connection))
    )


def copy_of(store: Store, seal: Seal, day: str) -> OutboxEntry:
    """The summary of a day as it would be published now, kept nowhere: the outbox is only read.

    It is the published one when nothing changed since, else the next revision, whose number stays free.
    """
    now, site, desk = store.clock.now_ms(), store.settings().site.id, store.settings().desk
    counted = counted_of_days(store, [day])

    def work(connection: Connection) -> OutboxEntry:
        entry = next_of_day(connection, seal, settings_on(store, day), day, now, counted)
        entry = entry or outbox.latest_of_day(connection, site, desk, day)
        assert entry is not None
        return replace(entry, state=OutboxState.PENDING)

    return store.read(work)


def has_facts(store: Store, day: str) -> bool:
    """Whether there is anything to tell of a day: something happened or was booked, or it was published before."""
    current = store.settings()

    def work(connection: Connection) -> bool:
        content = content_of_day(connection, settings_on(store, day), day, Counted({}, day, {}))
        return (
            tells_anything(content) or outbox.latest_of_day(connection, current.site.id, current.desk, day) is not None
        )

    return store.read(work)


def to_look_at(store: Store, day: str) -> Due:
    """The delivered files that tell whether the shared folder kept what it was given: the day's, and the last one."""
    current = store.settings()

    def work(connection: Connection) -> Due:
        of_day = outbox.latest_of_day(connection, current.site.id, current.desk, day)
        known = (of_day, outbox.last_delivered(connection))
        found = {entry.id: entry for entry in known if entry is not None and entry.state is OutboxState.DELIVERED}
        return Due(current.shared_folder, tuple(found.values()) if current.shared_folder else (), None)

    return store.read(work)


def record(store: Store, report: Report) -> Recorded:
    """Write down what became of a file.

    A success after failures makes the other failed files due at once; a failure of the whole folder puts all off;
    a delivered file that was lost makes all delivered ones be looked for again. The folder's clock is remembered too.
    """

    def work(connection: Connection) -> Recorded:
        before = outbox.get(connection, report.entry)
        if before is None:
            return Recorded(frozenset())
        entry = after(before, report)
        news = report.clock_off_ms is not None and outbox.note_clock(connection, report.clock_off_ms)
        if entry == before and not news:
            return Recorded(frozenset())
        outbox.save(connection, entry)
        _tell_others(connection, before, entry, report)
        return Recorded(frozenset({Topic.OUTBOX}))

    return store.write(work)


def _tell_others(connection: Connection, before: OutboxEntry, entry: OutboxEntry, report: Report) -> None:
    if report.concerns_all and report.problem is not None:
        outbox.postpone_due(connection, report.at, entry.next_try_at, report.problem)
    elif report.finding is not Finding.FAILED and before.attempts:
        outbox.hasten_failed(connection, report.at)
    if before.state is OutboxState.DELIVERED and report.finding is Finding.WRITTEN:
        outbox.look_again(connection, report.at)


def begin(store: Store) -> None:
    """At the start of the program: all that is not delivered is due, what an earlier run wrote is looked at again."""
    now = store.clock.now_ms()
    store.write(lambda connection: outbox.hasten_all(connection, now))


def send_now(store: Store) -> None:
    """Somebody asks to send: what is still to be written is due."""
    now = store.clock.now_ms()
    store.write(lambda connection: outbox.hasten_pending(connection, now))


def status(store: Store) -> OutboxStatus:
    """What the status bar tells."""
    return store.read(outbox.status)
