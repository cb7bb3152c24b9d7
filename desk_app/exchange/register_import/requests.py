"""The import of requests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desk_app.domain.facts import Kind
from desk_app.domain.requests.model import REGISTER, AnswerKind, RequestChannel
from desk_app.exchange.imports.map_document import map_text
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.rejections import Reason, reject
from desk_app.exchange.register_import.map_file import EntryMap, parse_entry_map
from desk_app.exchange.register_import.rows import CHANNEL_WORDS, EntryImporter, Read
from desk_app.storage.store import Store

_DATES = ("received", "promised", "acknowledged", "answered")
_TEXTS = ("object", "channel", "service")


def read_request_map(path: Path, timezone: str) -> EntryMap:
    """The map in a file. Raises `MapError`."""
    return parse_entry_map(map_text(path), timezone, "request", _DATES, _TEXTS)


class RequestImporter(EntryImporter):
    """Requests; an answer says that the person was informed, as files seldom tell more."""

    register = REGISTER
    dates = _DATES

    def __init__(self, store: Store, told: EntryMap) -> None:
        super().__init__(store, told)
        known = self.settings.request_objects
        self._objects = {plain(name): one.id for one in known for name in (one.id, one.label)}

    def facts(self, read: Read, received: str) -> list[tuple[Kind, Mapping[str, Any]]]:
        """The request, and its acknowledgement. Raises `RejectedRowError`."""
        promised, acknowledged = read.day("promised"), read.day("acknowledged")
        if promised is not None and promised < received:
            reject(Reason.PROMISED_BEFORE, received=received, promised=promised)
        if acknowledged is not None and acknowledged < received:
            reject(Reason.ANSWERED_BEFORE, received=received, answered=acknowledged)
        told = {
            "object": self._object(read),
            "channel": self._channel(read).value,
            "received_on": received,
            "service": self.service(read),
            "promised_on": promised,
            "documents": 0,
            "abusive": False,
            "discreet": False,
            "reachable": True,
        }
        noted = [(Kind.REQUEST_ACKNOWLEDGED, {"on": acknowledged})] if acknowledged else []
        return [(Kind.REQUEST_RECORDED, told), *noted]

    def answer(self, read: Read, on: str) -> tuple[Kind, Mapping[str, Any]]:
        """The answer, by the way the request came."""
        told = {"on": on, "answer": AnswerKind.INFORMED.value, "channel": self._channel(read).value}
        return Kind.REQUEST_ANSWERED, told

    def _object(self, read: Read) -> str:
        text = read.texts["object"] or reject(Reason.NO_OBJECT)
        return self._objects.get(plain(text)) or reject(Reason.UNKNOWN_OBJECT, text=text)

    @staticmethod
    def _channel(read: Read) -> RequestChannel:
        usual = RequestChannel.LETTER
        return read.code("channel", RequestChannel, usual, CHANNEL_WORDS, Reason.UNKNOWN_REQUEST_CHANNEL)
