"""The import of complaints, suggestions and thanks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desk_app.domain.complaints.model import REGISTER, ComplaintChannel, ComplaintKind, Theme
from desk_app.domain.facts import Kind
from desk_app.exchange.imports.map_document import map_text
from desk_app.exchange.imports.rejections import Reason
from desk_app.exchange.register_import.map_file import EntryMap, parse_entry_map
from desk_app.exchange.register_import.rows import CHANNEL_WORDS, EntryImporter, Read, Words

_DATES = ("received", "acknowledged", "answered")
_TEXTS = ("kind", "theme", "channel", "service", "commitments")
CHANNELS: Words = {
    **CHANNEL_WORDS,
    "slip": ("fiche", "fiche papier", "formulaire papier", "urne", "boite a idees"),
    "social_network": (
        "social media", "social network", "reseau social", "reseaux sociaux", "facebook", "twitter", "instagram",
    ),
    "survey": ("enquete", "questionnaire"),
}  # fmt: skip
KINDS: Words = {"complaint": ("reclamation", "plainte"), "thanks": ("remerciement", "remerciements", "felicitations")}
THEMES: Words = {
    "wait": ("attente", "temps d'attente"),
    "courtesy": ("courtoisie", "amabilite", "comportement", "accueil"),
    "information": ("information", "informations", "renseignement"),
    "time_limit": ("delai", "delais", "delai de reponse", "delai de traitement"),
    "premises": ("locaux", "proprete", "accessibilite", "signaletique"),
    "hours": ("horaires", "horaire", "horaires d'ouverture"),
    "phone": ("telephone", "accueil telephonique"),
    "confidentiality": ("confidentialite",),
    "wrong_act": ("acte errone", "erreur", "erreur sur un acte"),
    "other": ("autre", "autres", "divers"),
}


def read_complaint_map(path: Path, timezone: str) -> EntryMap:
    """The map in a file. Raises `MapError`."""
    return parse_entry_map(map_text(path), timezone, "complaint", _DATES, _TEXTS)


class ComplaintImporter(EntryImporter):
    """Complaints; whether the visitor was right is not told."""

    register = REGISTER
    dates = _DATES

    def facts(self, read: Read, received: str) -> list[tuple[Kind, Mapping[str, Any]]]:
        """The complaint, and its acknowledgement. Raises `RejectedRowError`."""
        numbers = re.findall(r"\d{1,3}", read.texts["commitments"] or "")
        told = {
            "nature": read.code("kind", ComplaintKind, ComplaintKind.COMPLAINT, KINDS, Reason.UNKNOWN_KIND).value,
            "channel": self._channel(read).value,
            "theme": read.code("theme", Theme, Theme.OTHER, THEMES, Reason.UNKNOWN_THEME).value,
            "received_on": received,
            "service": self.service(read),
            "commitments": sorted({int(number) for number in numbers}),
            "serious": False,
            "discreet": False,
            "legal_appeal": False,
            "reachable": True,
        }
        acknowledged = read.day("acknowledged")
        noted = [(Kind.COMPLAINT_ACKNOWLEDGED, {"on": acknowledged})] if acknowledged else []
        return [(Kind.COMPLAINT_RECORDED, told), *noted]

    def answer(self, read: Read, on: str) -> tuple[Kind, Mapping[str, Any]]:
        """The answer, by the way the complaint came."""
        return Kind.COMPLAINT_ANSWERED, {"on": on, "channel": self._channel(read).value}

    @staticmethod
    def _channel(read: Read) -> ComplaintChannel:
        usual = ComplaintChannel.LETTER
        return read.code("channel", ComplaintChannel, usual, CHANNELS, Reason.UNKNOWN_REQUEST_CHANNEL)
