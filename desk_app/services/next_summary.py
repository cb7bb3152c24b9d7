"""The next summary of a day: the next revision when its content changed since the last one, signed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TypeAlias

from desk_app import __version__
from desk_app.domain.outbox import OutboxEntry, OutboxState
from desk_app.domain.settings import Settings
from desk_app.domain.strict_json import canonical_bytes
from desk_app.domain.summary import Content, Making, Summary
from desk_app.domain.summary_document import content_document, from_payload, to_payload
from desk_app.domain.summary_envelope import Envelope
from desk_app.domain.summary_name import SummaryName
from desk_app.services.day_content import content_of_day
from desk_app.services.day_counted import CountedOf
from desk_app.storage import journal, outbox
from desk_app.storage.driver import Connection

Seal: TypeAlias = Callable[[bytes], bytes]
"""Turns a payload into the signed file (see `exchange.signing`)."""


def next_of_day(
    connection: Connection, seal: Seal, in_force: Settings, day: str, now: int, counted: CountedOf
) -> OutboxEntry | None:
    """The next revision of a day's summary, not kept yet; None when its content is what was published last.

    `in_force` are the settings of that day.
    """
    content = content_of_day(connection, in_force, day, counted(day))
    site, desk = in_force.site.id, in_force.desk
    latest = outbox.latest_of_day(connection, site, desk, day)
    if latest is not None and _same(summary_of(latest).content, content):
        return None
    name = SummaryName(site, desk, day, latest.revision + 1 if latest else 1)
    making = _making(connection, name, now)
    payload = to_payload(Summary(site, desk, day, in_force.site.timezone, making, content))
    return OutboxEntry(
        0, site, day, desk, name.revision, str(name), seal(payload), OutboxState.PENDING, now, 0, next_try_at=now
    )


def _making(connection: Connection, name: SummaryName, now: int) -> Making:
    count, head = journal.head(connection)
    previous = outbox.last(connection, name.site, name.desk)
    return Making(
        revision=name.revision,
        sequence=outbox.count(connection, name.site, name.desk) + 1,
        at=now,
        app=__version__,
        journal_count=count,
        journal_hash=head.hex(),
        previous=hashlib.sha256(previous.body).hexdigest() if previous else None,
    )


def summary_of(entry: OutboxEntry) -> Summary:
    """What an entry of the outbox tells."""
    return from_payload(Envelope.from_bytes(entry.body).payload)


def _same(one: Content, other: Content) -> bool:
    return canonical_bytes(content_document(one)) == canonical_bytes(content_document(other))
