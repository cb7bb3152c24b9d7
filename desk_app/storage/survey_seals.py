"""Seals: what the journal holds of the forms, their number and one digest, and verification by it.

A seal is made of forms whose time can no longer be told: a batch of paper that is finished, days that are over.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from functools import partial

from desk_app.domain.facts import Fact, Kind, canonical, settled
from desk_app.domain.surveys.campaign import REGISTER
from desk_app.domain.surveys.life import fold
from desk_app.storage import journal, surveys
from desk_app.storage.driver import Connection, Row
from desk_app.storage.faults import Check, Fault, Wrong, guarded

_SEALED = ("form_key", "survey", "site", "day", "service", "channel", "batch", "sheet", "answers")


def of_batch(connection: Connection, campaign: int, batch: int, seal: int) -> int:
    """Mark the forms of a batch as sealed; returns how many."""
    return _mark(connection, campaign, seal, "batch = :batch", {"batch": batch})


def before(connection: Connection, campaign: int, day: str, seal: int) -> int:
    """Mark the forms without paper of the days before a day as sealed; returns how many."""
    return _mark(connection, campaign, seal, "batch IS NULL AND day < :day", {"day": day})


def all_left(connection: Connection, campaign: int, seal: int) -> int:
    """Mark all that is not sealed yet; returns how many."""
    return _mark(connection, campaign, seal, "1", {})


def unsealed_days(connection: Connection, site: str, day: str) -> tuple[int, ...]:
    """The campaigns that hold forms without paper of the days before a day, not sealed yet."""
    rows = connection.execute(
        "SELECT DISTINCT survey_form.survey AS id FROM survey JOIN survey_form ON survey_form.survey = survey.id"
        " WHERE survey.state = 'open' AND survey.site = :site AND seal IS NULL AND batch IS NULL AND day < :day",
        {"site": site, "day": day},
    )
    return tuple(row["id"] for row in rows)


def _mark(connection: Connection, campaign: int, seal: int, which: str, values: dict[str, object]) -> int:
    """The half of the day goes into the tally, and out of the forms."""
    chosen = f"survey = :survey AND seal IS NULL AND {which}"
    told = {"survey": campaign, **values}
    connection.execute(
        "INSERT INTO survey_tally (survey, service, weekday, half, forms)"
        " SELECT survey, service, (strftime('%w', day) + 6) % 7 AS weekday, half, count(*) FROM survey_form"
        f" WHERE {chosen} GROUP BY service, weekday, half"
        " ON CONFLICT (survey, service, weekday, half) DO UPDATE SET forms = forms + excluded.forms",
        told,
    )
    marked = connection.execute(
        f"UPDATE survey_form SET seal = :seal, half = '' WHERE {chosen}", {"seal": seal, **told}
    )
    return int(marked.rowcount)


def digest(connection: Connection, campaign: int, seal: int) -> str:
    """SHA-256 over the forms of a seal, in the order of their keys."""
    rows = connection.execute(
        f"SELECT {', '.join(_SEALED)} FROM survey_form WHERE survey = :survey AND seal = :seal ORDER BY form_key",
        {"survey": campaign, "seal": seal},
    )
    return _digest(rows)


def _digest(rows: Iterable[Row]) -> str:
    told = hashlib.sha256()
    for row in rows:
        told.update(canonical({name: row[name] for name in _SEALED}).encode("utf-8", "surrogatepass") + b"\n")
    return told.hexdigest()


def faults(connection: Connection) -> Iterator[Fault]:
    """The campaigns that are not as the journal tells them, and the seals whose forms are not those sealed."""
    stored = {row["id"]: row for row in connection.execute("SELECT * FROM survey")}
    for entry in sorted({*stored, *journal.entries(connection, REGISTER)}):
        yield from guarded(Check.SURVEYS, str(entry), partial(_faults_of, connection, entry, stored.get(entry)))


def _faults_of(connection: Connection, entry: int, row: Row | None) -> Iterator[Fault]:
    facts = journal.of_entry(connection, REGISTER, entry)
    told = fold(facts)
    if row is None or told is None:
        if row is not None or told is not None:
            wrong = Wrong.NOT_IN_STATE if row is None else Wrong.NOT_IN_JOURNAL
            yield Fault(Check.SURVEYS, str(entry), wrong)
        return
    for name, value in surveys.row_of(told).items():
        if row[name] != value:
            details = {"name": name, "stored": repr(row[name]), "told": repr(value)}
            yield Fault(Check.SURVEYS, str(entry), Wrong.VALUE, details)
    for fact in settled(facts):
        if fact.kind is Kind.SURVEY_SEALED:
            yield from _faults_of_seal(connection, entry, fact)
    yield from _unsealed(connection, entry, closed=row["state"] in {"closed", "published"})


def _faults_of_seal(connection: Connection, entry: int, fact: Fact) -> Iterator[Fault]:
    found = digest(connection, entry, fact.payload["seal"])
    if found != fact.payload["digest"]:
        details = {"name": f"seal {fact.payload['seal']}", "stored": found, "told": fact.payload["digest"]}
        yield Fault(Check.SURVEYS, str(entry), Wrong.VALUE, details)


def _unsealed(connection: Connection, entry: int, *, closed: bool) -> Iterator[Fault]:
    """A form of a closed campaign, or one whose seal the journal does not know."""
    row = connection.execute(
        "SELECT count(*) AS forms FROM survey_form WHERE survey = :survey"
        " AND CASE WHEN seal IS NULL THEN :closed"
        " ELSE seal > (SELECT seals FROM survey WHERE id = :survey) END",
        {"survey": entry, "closed": int(closed)},
    ).fetchone()
    if row["forms"]:
        details = {"name": "forms", "stored": str(row["forms"]), "told": "0"}
        yield Fault(Check.SURVEYS, str(entry), Wrong.VALUE, details)
