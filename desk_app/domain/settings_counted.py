"""What a site counts by at the switchboard and at the issuance of acts: lists of its settings."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.time_limits.days import DayBasis


@dataclass(frozen=True, slots=True)
class CallReason:
    """What callers want, in the order of its keys."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class ActType:
    """An act or a service that is issued, with the delay announced: 0 days is "at once"."""

    id: str
    label: str
    days: int
    basis: DayBasis = DayBasis.WORKING
    active: bool = True


CALL_REASONS = (
    CallReason("information", "Renseignement"),
    CallReason("documents", "Pièces à fournir"),
    CallReason("progress", "Suivi d’un dossier"),
    CallReason("appointment", "Rendez-vous"),
    CallReason("put-through", "Mise en relation"),
    CallReason("report", "Signalement"),
    CallReason("other", "Autre"),
)
"""For settings of before calls were counted."""
ACT_TYPES = (
    ActType("copy-counter", "Copie d’acte au guichet", 0),
    ActType("copy-post", "Copie d’acte par courrier ou en ligne", 3),
    ActType("family-book", "Livret de famille", 10),
    ActType("identity-card", "Carte d’identité", 30),
    ActType("passport", "Passeport", 30),
    ActType("host-certificate", "Attestation d’accueil", 10),
    ActType("certificate", "Certificat", 0),
)
"""For settings of before acts were recorded."""
