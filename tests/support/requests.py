"""Entries of the register of requests for tests."""

from __future__ import annotations

from typing import Any

from desk_app.domain.requests.model import Request, RequestChannel
from desk_app.services import requests
from desk_app.services.requests import Entry
from desk_app.storage import requests as rows
from desk_app.storage.requests import RequestWords
from tests.support.hall import DAY, Hall

WRITTEN = RequestWords("Inscription à la cantine pour deux enfants", "M. Delmas", "5 rue Haute", "p.delmas@example.fr")


def record(hall: Hall, words: RequestWords = WRITTEN, **told: Any) -> int:
    """A letter about school, received today; its number."""
    told = {"object": "school", "channel": RequestChannel.LETTER, "received_on": DAY, **told}
    return hall.do(requests.record, Entry(**told), words).entry


def request(hall: Hall, number: int) -> Request:
    """A request as it is stored."""
    found = hall.store.read(lambda connection: rows.one(connection, number))
    assert found is not None
    return found
