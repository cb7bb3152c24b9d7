"""The outbox as rows: the summaries made on this PC, and where each stands on its way to the shared folder."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from desk_app.domain.outbox import CLOCK_TOLERANCE_MS, LONGEST_RETRY_MS, FolderProblem, OutboxEntry, OutboxState
from desk_app.storage import settings
from desk_app.storage.driver import Connection, Row

_CLOCK_OFF = "folder_clock_off_ms"
_COLUMNS = tuple(field.name for field in fields(OutboxEntry))
_ALL = ", ".join(_COLUMNS)
_NEW = tuple(name for name in _COLUMNS if name != "id")
# A time further ahead than any that is ever set was set by a clock that was wrong.
_DUE = "state <> 'delivered' AND (next_try_at <= :now OR next_try_at > :now + :longest)"


def add(connection: Connection, entry: OutboxEntry) -> OutboxEntry:
    """Put a new file in the outbox; its id is given here."""
    cursor = connection.execute(
        f"INSERT INTO outbox ({', '.join(_NEW)}) VALUES ({', '.join(f':{name}' for name in _NEW)}) RETURNING {_ALL}",
        asdict(entry),
    )
    return _entry(cursor.fetchone())


def save(connection: Connection, entry: OutboxEntry) -> None:
    """Write where an entry stands now; what it is never changes."""
    connection.execute(
        "UPDATE outbox SET state = :state, attempts = :attempts, next_try_at = :next_try_at, written_at = :written_at,"
        " delivered_at = :delivered_at, error = :error WHERE id = :id",
        asdict(entry),
    )


def get(connection: Connection, entry: int) -> OutboxEntry | None:
    """One entry."""
    return _one(connection, "id = :id", id=entry)


def latest_of_day(connection: Connection, site: str, desk: str, day: str) -> OutboxEntry | None:
    """The highest revision of a day's summary."""
    condition = "site = :site AND desk = :desk AND day = :day ORDER BY revision DESC LIMIT 1"
    return _one(connection, condition, site=site, desk=desk, day=day)


def last(connection: Connection, site: str, desk: str) -> OutboxEntry | None:
    """The entry made last by a desk."""
    return _one(connection, "site = :site AND desk = :desk ORDER BY id DESC LIMIT 1", site=site, desk=desk)


def recent(connection: Connection, site: str, desk: str, limit: int) -> tuple[OutboxEntry, ...]:
    """The entries made last by a desk, latest first."""
    condition = "site = :site AND desk = :desk ORDER BY id DESC LIMIT :limit"
    return _some(connection, condition, site=site, desk=desk, limit=limit)


def count(connection: Connection, site: str, desk: str) -> int:
    """How many files a desk ever made."""
    row = connection.execute(
        "SELECT count(*) AS n FROM outbox WHERE site = :site AND desk = :desk", {"site": site, "desk": desk}
    ).fetchone()
    return int(row["n"])


def published_days(connection: Connection, site: str, desk: str) -> frozenset[str]:
    """The days of which a desk made a summary."""
    rows = connection.execute(
        "SELECT DISTINCT day FROM outbox WHERE site = :site AND desk = :desk", {"site": site, "desk": desk}
    )
    return frozenset(row["day"] for row in rows)


def due(connection: Connection, now: int, limit: int) -> tuple[OutboxEntry, ...]:
    """The entries whose time has come, oldest first; before them the one delivered last, to see that it is still there.

    A folder that lost it is not the folder it was: a share that is not mounted, restored from an old copy, or moved.
    """
    waiting = _some(connection, f"{_DUE} ORDER BY id LIMIT :limit", now=now, longest=LONGEST_RETRY_MS, limit=limit)
    if not waiting:
        return ()
    anchor = last_delivered(connection)
    return (anchor, *waiting) if anchor else waiting


def last_delivered(connection: Connection) -> OutboxEntry | None:
    """The entry that was delivered last."""
    return _one(connection, "state = 'delivered' ORDER BY delivered_at DESC, id DESC LIMIT 1")


def next_try_at(connection: Connection) -> int | None:
    """When the next entry is due, UTC milliseconds; None when all are delivered."""
    row = connection.execute("SELECT min(next_try_at) AS at FROM outbox WHERE state <> 'delivered'").fetchone()
    at: int | None = row["at"]
    return at


def hasten_all(connection: Connection, now: int) -> None:
    """Make every entry that is not delivered due now."""
    connection.execute("UPDATE outbox SET next_try_at = :now WHERE state <> 'delivered'", {"now": now})


def hasten_pending(connection: Connection, now: int) -> None:
    """Make every entry that is still to be written due now."""
    connection.execute("UPDATE outbox SET next_try_at = :now WHERE state = 'pending'", {"now": now})


def hasten_failed(connection: Connection, now: int) -> None:
    """Make the entries that failed due now: the folder answers again."""
    connection.execute(
        "UPDATE outbox SET next_try_at = :now WHERE state <> 'delivered' AND error IS NOT NULL AND attempts > 0",
        {"now": now},
    )


def postpone_due(connection: Connection, now: int, until: int, problem: FolderProblem) -> None:
    """Put off all that is due: the whole folder does not answer."""
    connection.execute(
        f"UPDATE outbox SET next_try_at = :until, error = :problem, attempts = max(attempts, 1) WHERE {_DUE}",
        {"now": now, "until": until, "problem": problem.value, "longest": LONGEST_RETRY_MS},
    )


def look_again(connection: Connection, now: int) -> None:
    """Take nothing for delivered any more: each file is looked for again, and written again where it is missing."""
    connection.execute(
        "UPDATE outbox SET state = 'written', next_try_at = :now WHERE state = 'delivered'", {"now": now}
    )


@dataclass(frozen=True, slots=True)
class OutboxStatus:
    """The outbox at a glance; times in UTC milliseconds.

    `pending` files are still to write, `unconfirmed` ones written and to be seen again. `problem` is that of the
    oldest file that failed, `waiting_since` when the oldest pending one was made. `clock_off_ms` is how far the
    folder's clock is ahead of this PC's, 0 while they agree.
    """

    pending: int
    unconfirmed: int
    waiting_since: int | None
    last_written_at: int | None
    last_delivered_day: str | None
    problem: FolderProblem | None
    clock_off_ms: int


def status(connection: Connection) -> OutboxStatus:
    """What the status bar tells."""
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE state = 'pending') AS pending,"
        " count(*) FILTER (WHERE state = 'written') AS unconfirmed,"
        " min(created_at) FILTER (WHERE state = 'pending') AS waiting_since,"
        " max(written_at) AS last_written_at, max(day) FILTER (WHERE state = 'delivered') AS last_delivered_day,"
        " (SELECT error FROM outbox WHERE error IS NOT NULL AND state <> 'delivered' ORDER BY id LIMIT 1) AS problem"
        " FROM outbox"
    ).fetchone()
    problem = None if row["problem"] is None else FolderProblem(row["problem"])
    times = (row["waiting_since"], row["last_written_at"])
    return OutboxStatus(
        row["pending"], row["unconfirmed"], *times, row["last_delivered_day"], problem, clock_off(connection)
    )


def note_clock(connection: Connection, off_ms: int) -> bool:
    """Remember how far the folder's clock is ahead of this PC's; whether that is news."""
    off_ms = off_ms if abs(off_ms) > CLOCK_TOLERANCE_MS else 0
    known = clock_off(connection)
    if abs(off_ms - known) > CLOCK_TOLERANCE_MS or (off_ms == 0) != (known == 0):
        settings.set_meta(connection, _CLOCK_OFF, str(off_ms))
        return True
    return False


def clock_off(connection: Connection) -> int:
    """How far the folder's clock was ahead of this PC's when a file was last written, 0 while they agree."""
    return int(settings.meta(connection, _CLOCK_OFF) or 0)


def _one(connection: Connection, condition: str, **values: object) -> OutboxEntry | None:
    found = _some(connection, condition, **values)
    return found[0] if found else None


def _some(connection: Connection, condition: str, **values: object) -> tuple[OutboxEntry, ...]:
    return tuple(map(_entry, connection.execute(f"SELECT {_ALL} FROM outbox WHERE {condition}", values)))


def _entry(row: Row) -> OutboxEntry:
    values = {name: row[name] for name in _COLUMNS}
    error = row["error"]
    values.update(state=OutboxState(row["state"]), error=None if error is None else FolderProblem(error))
    return OutboxEntry(**values)
