"""Campaigns of satisfaction surveys as rows, folded from their facts."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from desk_app.domain.facts import canonical
from desk_app.domain.surveys.campaign import REGISTER, Campaign, CampaignState, DoubleEntry
from desk_app.domain.surveys.life import fold, plain_questions, questions_of
from desk_app.storage import journal
from desk_app.storage.driver import Connection, Row

_COLUMNS = tuple(field.name for field in fields(Campaign))
_UPSERT = (
    f"INSERT INTO survey ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"
    f" ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS if name != 'id')}"
)


def take(connection: Connection, entry: int) -> None:
    """Write a campaign as its facts now tell it; one whose draft was undone leaves nothing behind."""
    told = fold(journal.of_entry(connection, REGISTER, entry))
    if told is None:
        connection.execute("DELETE FROM survey WHERE id = :id", {"id": entry})
    else:
        connection.execute(_UPSERT, row_of(told))


def row_of(campaign: Campaign) -> dict[str, Any]:
    """The row of a campaign."""
    row = {name: getattr(campaign, name) for name in _COLUMNS}
    row["state"] = campaign.state.value
    row["questions"] = json.dumps(plain_questions(campaign.questions), ensure_ascii=False)
    row["services"] = json.dumps(campaign.services, ensure_ascii=False)
    row["double_entry"] = canonical(asdict(campaign.double_entry))
    return row


def _campaign(row: Row) -> Campaign:
    values = {name: row[name] for name in _COLUMNS}
    values.update(
        state=CampaignState(row["state"]),
        questions=questions_of(json.loads(row["questions"])),
        services=tuple(json.loads(row["services"])),
        double_entry=DoubleEntry(**json.loads(row["double_entry"])),
    )
    return Campaign(**values)


def one(connection: Connection, campaign: int) -> Campaign | None:
    """A campaign, None when there is none of that number."""
    row = connection.execute("SELECT * FROM survey WHERE id = :id", {"id": campaign}).fetchone()
    return _campaign(row) if row else None


def of_site(connection: Connection, site: str) -> tuple[Campaign, ...]:
    """Every campaign of a site, the last one first."""
    rows = connection.execute(
        "SELECT * FROM survey WHERE site = :site ORDER BY first_day DESC, id DESC", {"site": site}
    )
    return tuple(map(_campaign, rows))
