"""What requests are about, as the town codes them: the time promised, the documents needed, what silence means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Silence(StrEnum):
    """What two months of silence mean (CRPA, L231-1 and L231-4); an indication, the town is no court."""

    ACCEPTANCE = "acceptance"
    REJECTION = "rejection"
    NONE = "none"  # it asks for no decision


@dataclass(frozen=True, slots=True)
class RequestObject:
    """One object. `days` is its own time limit in working days, 0 for that of the channel.

    `plain_issue` tells that a document or a service is only issued on conditions, so that no acknowledgement is due
    (CRPA, R112-4); `personal_data` that it exercises a right over personal data (GDPR, art. 12); `documents` are those
    to be handed in.
    """

    id: str
    label: str
    days: int = 0
    silence: Silence = Silence.REJECTION
    plain_issue: bool = False
    personal_data: bool = False
    documents: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class RequestRules:
    """The objects of a site, in the order of their digits; whether the time promised waits for missing documents."""

    objects: tuple[RequestObject, ...] = ()
    suspend_promise: bool = False

    def one(self, object_id: str) -> RequestObject | None:
        """The object of that id, in use or not."""
        return next((known for known in self.objects if known.id == object_id), None)


_ID = "Pièce d’identité"
_HOME = "Justificatif de domicile"

USUAL = (
    RequestObject("information", "Renseignement", silence=Silence.NONE),
    RequestObject(
        "civil-status", "Acte d’état civil", 3, Silence.NONE, plain_issue=True, documents=("Demande signée",)
    ),
    RequestObject("appointment", "Rendez-vous", 2, Silence.NONE),
    RequestObject("school", "Inscription scolaire, périscolaire", documents=(_ID, "Livret de famille", _HOME)),
    RequestObject("planning", "Urbanisme, voirie", silence=Silence.ACCEPTANCE),
    RequestObject("housing", "Logement", documents=(_ID, "Avis d’imposition", _HOME)),
    RequestObject("social", "Aide sociale", documents=(_ID, _HOME, "Justificatif de ressources")),
    RequestObject("public-space", "Propreté, espace public", silence=Silence.NONE),
    RequestObject("personal-data", "Données personnelles (RGPD)", silence=Silence.NONE, personal_data=True),
    RequestObject("other", "Autre demande"),
)
"""What holds where the settings told nothing: ten objects, one for each digit."""
