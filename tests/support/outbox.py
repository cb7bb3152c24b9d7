"""Entries of an outbox, for the tests of what carries them."""

from __future__ import annotations

from dataclasses import replace

from desk_app.domain.outbox import OutboxEntry, OutboxState, Report

NOW = 1_795_455_826_000


def entry(number: int = 1, body: bytes | None = None, state: OutboxState = OutboxState.PENDING) -> OutboxEntry:
    """The file of the n-th day since the first of January."""
    month, day = divmod(number - 1, 28)
    date = f"2026-{month % 12 + 1:02d}-{day + 1:02d}"
    revision = month // 12 + 1
    name = f"hall/2026/{date}.accueil.r{revision:06d}.json"
    told = b'{"day":%d,"bytes":"%s"}' % (number, bytes([65 + number % 26]) * (500 + number * 37 % 9_000))
    return OutboxEntry(
        number, "hall", date, "accueil", revision, name, told if body is None else body, state, NOW, 0, NOW
    )


def without_clock(report: Report) -> Report:
    """A report without what the disk's clock happened to tell."""
    return replace(report, clock_off_ms=None)
