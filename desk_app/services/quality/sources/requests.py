"""Counts of the register of requests, on the day each answer was promised for, given or not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.requests import Count
from desk_app.domain.requests.clocks import Terms, promised_by, written_by
from desk_app.domain.requests.model import APART, Request
from desk_app.services.business_day import today
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.services.requests_reading import terms_of
from desk_app.storage import requests
from desk_app.storage.store import Store

_LONGEST = 3
"""In calendar days at most, a limit of so many working days is three times as long."""
_HOLIDAYS = 30


def count(store: Store, asked: Asked) -> Days:
    """What was due on each day that is over; the commitments are judged by the first final answer.

    An answer promised for today may still be given: it counts from tomorrow on. Withdrawn requests and duplicates
    count nowhere. The documents of a request count on the day it was received.
    """
    terms = terms_of(store.settings(), asked.values)
    earliest = date.fromisoformat(asked.first) - timedelta(days=terms.longest_days * _LONGEST + _HOLIDAYS)
    found = store.read(
        lambda connection: requests.counted(connection, asked.site, earliest.isoformat(), asked.first, asked.last)
    )
    now = today(store)

    def counted() -> Iterator[tuple[str, str, str, int]]:
        for request in found:
            if request.state in APART:
                continue
            for day, name, n in _counts(request, terms, now):
                if asked.first <= day <= asked.last:
                    yield day, request.service, name, n

    return gathered(counted())


def _counts(request: Request, terms: Terms, now: str) -> Iterator[tuple[str, str, int]]:
    answered = request.first_answered_on
    promised = promised_by(request, terms)
    if promised is not None and (day := promised.isoformat()) < now:
        yield day, Count.DUE, 1
        yield day, Count.ANSWERED, int(answered is not None)
        yield day, Count.ON_TIME, int(answered is not None and answered <= day)
    written = written_by(request, terms)
    if written is not None and (day := written.isoformat()) < now:
        yield day, Count.WRITTEN_DUE, 1
        yield day, Count.WRITTEN_ON_TIME, int(answered is not None and answered <= day)
    if request.documents and request.complete is not None:
        yield request.received_on, Count.CHECKLISTS, 1
        yield request.received_on, Count.COMPLETE, int(request.complete)
