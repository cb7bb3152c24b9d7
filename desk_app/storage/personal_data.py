"""Where personal data are, class by class, and the few things that are done with all of them.

A new register with words about persons adds one `Holding` here and one rule in `domain/retention.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from desk_app.domain.facts import Fact
from desk_app.domain.registers.registry import REGISTERS
from desk_app.storage import journal
from desk_app.storage.driver import Connection, Row

Id = int | str


@dataclass(frozen=True, slots=True)
class Holding:
    """One class. `kept` selects what is kept, one row each: `id`, `site`, `noted` (its day), `since` (the day from
    which its time runs, null while it does not yet), `discreet` where some are, the codes named in `about`, and texts;
    a text `told` is a table of texts in JSON. `erase` erases those whose identifiers are in the JSON list `:ids`.
    """

    key: str
    kept: str
    erase: str
    about: tuple[str, ...] = ()


def _ended() -> str:
    """Every "register state" of a declared register in which an entry is over, as a JSON list."""
    return json.dumps([f"{name} {state}" for name, one in REGISTERS.items() for state in set(one.states) - one.open])


HOLDINGS: tuple[Holding, ...] = (
    Holding(
        "appointments",
        "SELECT a.id, a.site, a.day AS noted, a.day AS since, a.discreet, a.service, a.state, p.name, p.contact"
        " FROM person AS p JOIN appointment AS a ON a.id = p.appointment",
        "DELETE FROM person WHERE appointment IN (SELECT value FROM json_each(:ids))",
        about=("service", "state"),
    ),
    Holding(
        "complaints",
        "SELECT c.id, c.site, c.received_on AS noted, c.ended_on AS since, c.discreet, c.kind, c.theme, c.state,"
        " w.name, w.address, w.email, w.phone, w.summary, w.answer"
        " FROM complaint_words AS w JOIN complaint AS c ON c.id = w.complaint",
        "DELETE FROM complaint_words WHERE complaint IN (SELECT value FROM json_each(:ids))",
        about=("kind", "theme", "state"),
    ),
    Holding(
        "surveys",
        "SELECT w.words_key AS id, s.site, s.last_day AS noted, s.last_day AS since, s.title AS survey,"
        " w.words AS summary FROM survey_words AS w JOIN survey AS s ON s.id = w.survey",
        "DELETE FROM survey_words WHERE words_key IN (SELECT value FROM json_each(:ids))",
        about=("survey",),
    ),
    Holding(
        "acts",
        "SELECT a.id, a.site, a.asked_on AS noted, a.ended_on AS since, a.state, w.reference"
        " FROM act_reference AS w JOIN act AS a ON a.id = w.act",
        "DELETE FROM act_reference WHERE act IN (SELECT value FROM json_each(:ids))",
        about=("state",),
    ),
    Holding(
        "callers",
        "SELECT c.id, c.site, c.day AS noted, c.day AS since, c.outcome, w.name, w.phone"
        " FROM caller AS w JOIN call AS c ON c.id = w.call",
        "DELETE FROM caller WHERE call IN (SELECT value FROM json_each(:ids))",
        about=("outcome",),
    ),
    Holding(
        "checks",
        "SELECT w.run || ' ' || w.item AS id, r.site, coalesce(r.done_on, r.planned_for) AS noted,"
        " iif(r.state = 'planned', NULL, coalesce(r.done_on, r.planned_for)) AS since,"
        " r.grid, w.item, w.note AS summary, w.photo"
        " FROM check_words AS w JOIN check_run AS r ON r.id = w.run",
        "DELETE FROM check_words WHERE run || ' ' || item IN (SELECT value FROM json_each(:ids))",
        about=("grid", "item"),
    ),
    Holding(
        "requests",
        "SELECT r.id, r.site, r.received_on AS noted, r.ended_on AS since, r.object, r.channel, r.state,"
        " w.name, w.address, w.email, w.phone, w.summary, w.missing, w.signatory"
        " FROM request_words AS w JOIN request AS r ON r.id = w.request",
        "DELETE FROM request_words WHERE request IN (SELECT value FROM json_each(:ids))",
        about=("object", "channel", "state"),
    ),
    Holding(
        "registers",
        "SELECT e.register || ' ' || e.id AS id, e.site, e.recorded_on AS noted,"
        " iif(e.register || ' ' || e.state IN (SELECT value FROM json_each(:ended)), e.since, NULL) AS since,"
        " e.register, e.state, w.told"
        " FROM entry_words AS w JOIN entry AS e ON e.register = w.register AND e.id = w.entry",
        "DELETE FROM entry_words WHERE register || ' ' || entry IN (SELECT value FROM json_each(:ids))",
        about=("register", "state"),
    ),
)


@dataclass(frozen=True, slots=True)
class Standing:
    """How much of a class is kept, the oldest day of it, how much is past its time, and since when the next runs."""

    kept: int
    oldest: str | None
    late: int
    first_since: str | None


@dataclass(frozen=True, slots=True)
class Erased:
    """How much was erased, and the days it was noted on, from the first to the last."""

    count: int
    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of somebody in one place: codes that tell what it is, and texts as they were typed."""

    key: str
    id: Id
    noted: str
    running: bool  # nothing says yet when it will be erased
    discreet: bool = False
    about: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


def standing(connection: Connection, holding: Holding, site: str, first_kept: str) -> Standing:
    """How a class stands at a site."""
    row = connection.execute(
        "SELECT count(*) AS kept, min(noted) AS oldest, count(*) FILTER (WHERE since < :first) AS late,"
        f" min(since) AS first_since FROM ({holding.kept}) WHERE site = :site",
        {"site": site, "first": first_kept, "ended": _ended()},
    ).fetchone()
    return Standing(row["kept"], row["oldest"], row["late"], row["first_since"])


def purge(connection: Connection, holding: Holding, site: str, first_kept: str) -> Erased:
    """Erase what is past its time."""
    return _erase(connection, holding, "site = :site AND since < :first", {"site": site, "first": first_kept})


def erase(connection: Connection, holding: Holding, site: str, ids: Sequence[Id]) -> Erased:
    """Erase what was chosen; what is gone already counts no more."""
    chosen = "site = :site AND id IN (SELECT value FROM json_each(:chosen))"
    return _erase(connection, holding, chosen, {"site": site, "chosen": json.dumps(list(ids))})


def _erase(connection: Connection, holding: Holding, condition: str, values: dict[str, str]) -> Erased:
    told = {**values, "ended": _ended()}
    rows = connection.execute(f"SELECT id, noted FROM ({holding.kept}) WHERE {condition}", told).fetchall()
    if not rows:
        return Erased(0)
    connection.execute(holding.erase, {"ids": json.dumps([row["id"] for row in rows])})
    noted = [row["noted"] for row in rows]
    return Erased(len(rows), min(noted), max(noted))


def all_kept(connection: Connection, holding: Holding, site: str) -> Iterator[Kept]:
    """Everything kept of a class at a site."""
    values = {"site": site, "ended": _ended()}
    for row in connection.execute(f"SELECT * FROM ({holding.kept}) WHERE site = :site", values):
        yield _kept(holding, row)


_OWN = frozenset({"id", "site", "noted", "since", "discreet"})


def _kept(holding: Holding, row: Row) -> Kept:
    others = {name: row[name] for name in row.keys() if name not in _OWN and row[name]}  # noqa: SIM118 - a Row
    told = json.loads(others.pop("told", "{}"))
    texts = {name: str(value) for name, value in {**others, **told}.items() if name not in holding.about and value}
    about = {name: str(others[name]) for name in holding.about if name in others}
    discreet = "discreet" in row.keys() and bool(row["discreet"])  # noqa: SIM118 - a Row
    return Kept(holding.key, row["id"], row["noted"], row["since"] is None, discreet, about, texts)


def erasures(connection: Connection, site: str, first: str, last: str) -> tuple[Fact, ...]:
    """The facts that tell what was erased, by itself or because somebody asked, and what was handed over."""
    return journal.of_personal_data(connection, site, first, last)
