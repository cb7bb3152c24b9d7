"""What the register of requests shows: its lines with their clocks and alerts, and one request whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.public_holidays import public_holidays
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.requests.alerts import Alert, alert
from desk_app.domain.requests.clocks import (
    Clock,
    NotDue,
    Terms,
    acknowledgement_not_due,
    clocks,
    due_on,
    promised_by,
)
from desk_app.domain.requests.model import APART, REGISTER, Request
from desk_app.domain.requests.moves import MOVES, may_act, may_read
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.services.business_day import today
from desk_app.storage import journal, requests
from desk_app.storage.driver import Connection
from desk_app.storage.requests import RequestWords
from desk_app.storage.store import Store

SHOWN_DAYS = 400
"""The register shows what is open, whatever its age, and what came since about a year."""


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request. `words` is None once erased, and for whom it is not meant: `readable` tells which.

    `late` tells that the first answer came, or is still owed, after the day it was promised for.
    """

    request: Request
    due: date | None
    days_left: int | None
    alert: Alert
    late: bool
    words: RequestWords | None
    readable: bool


@dataclass(frozen=True, slots=True)
class RequestsView:
    """The register of a site, the last received first, with the settings it is shown by."""

    settings: Settings
    today: date
    lines: tuple[RequestLine, ...]

    @property
    def alerts(self) -> Counter[Alert]:
        """How many requests ask for what."""
        return Counter(line.alert for line in self.lines if line.alert is not Alert.NONE)


@dataclass(frozen=True, slots=True)
class RequestDetail:
    """One request whole: its clocks, its standing facts in order, and what this agent may do with it now.

    `not_due` tells why no acknowledgement is owed.
    """

    line: RequestLine
    terms: Terms
    clocks: tuple[Clock, ...]
    not_due: NotDue | None
    facts: tuple[Fact, ...]
    acts: frozenset[Kind]


def terms_of(settings: Settings, values: Mapping[str, Fraction] | None = None) -> Terms:
    """What a site promises; `values` are the thresholds where a scope says otherwise."""

    def days(key: ThresholdKey) -> int:
        told = (values or {}).get(key.value)
        return int(settings.value(key) if told is None else told)

    site = settings.site
    return Terms(
        settings.requests,
        days(ThresholdKey.MAIL_WORKING_DAYS),
        days(ThresholdKey.EMAIL_WORKING_DAYS),
        public_holidays(site.holidays_of, good_friday=site.good_friday),
    )


def requests_view(store: Store, by: Actor) -> RequestsView:
    """The register, as that agent may see it."""
    settings, now = store.settings(), date.fromisoformat(today(store))
    terms, since = terms_of(settings), (now - timedelta(days=SHOWN_DAYS)).isoformat()

    def reading(connection: Connection) -> RequestsView:
        words = requests.all_words(connection, settings.site.id)
        found = requests.shown(connection, settings.site.id, since)
        lines = tuple(_line(one, terms, clocks(one, terms, now), now, words.get(one.id), by) for one in found)
        return RequestsView(settings, now, lines)

    return store.read(reading)


def request_detail(store: Store, number: int, by: Actor) -> RequestDetail:
    """One request with its clocks and its timeline. Refused when there is none of that number."""
    settings, now = store.settings(), date.fromisoformat(today(store))
    terms = terms_of(settings)

    def reading(connection: Connection) -> RequestDetail:
        found = requests.one(connection, number)
        if found is None or found.site != settings.site.id:
            raise Refusal(RefusalCode.UNKNOWN_REQUEST, number=number)
        running = clocks(found, terms, now)
        return RequestDetail(
            _line(found, terms, running, now, requests.words_of(connection, number), by),
            terms,
            running,
            acknowledgement_not_due(found, terms),
            tuple(settled(journal.of_entry(connection, REGISTER, number))),
            frozenset(kind for kind in MOVES if may_act(found, kind, by)),
        )

    return store.read(reading)


def _line(
    found: Request, terms: Terms, running: tuple[Clock, ...], now: date, words: RequestWords | None, by: Actor
) -> RequestLine:
    due, readable = due_on(found, terms), may_read(found, by)
    left = (due - now).days if due is not None and found.is_open else None
    return RequestLine(
        found,
        due,
        left,
        alert(found, running, now),
        _late(found, promised_by(found, terms), now),
        words if readable else None,
        readable,
    )


def _late(found: Request, promised: date | None, now: date) -> bool:
    if promised is None or found.state in APART:
        return False
    answered = found.first_answered_on
    return (now if answered is None else date.fromisoformat(answered)) > promised
