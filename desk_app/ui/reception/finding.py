"""Finding a service or an appointment by what the agent types: accents, case and order of words do not matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from desk_app.domain.settings import Service

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": " ", "'": " ", "-": " ", ",": " "})


def folded(text: str) -> str:
    """A text as it is compared: lower case, without accents, ligatures opened, words apart by one blank."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(_LIGATURES))
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def matching(services: Sequence[Service], typed: str) -> tuple[Service, ...]:
    """The services whose label or words answer what was typed; those where a word begins so come first."""
    wanted = folded(typed).split()
    if not wanted:
        return tuple(services)
    texts = {service.id: folded(" ".join((service.label, *service.words))) for service in services}
    found = [service for service in services if all(word in texts[service.id] for word in wanted)]
    return tuple(sorted(found, key=lambda service: not _begins(texts[service.id], wanted)))


def answers(texts: Iterable[str], typed: str) -> bool:
    """Whether these texts together hold every word typed."""
    whole = folded(" ".join(texts))
    return all(word in whole for word in folded(typed).split())


def _begins(text: str, wanted: Iterable[str]) -> bool:
    words = text.split()
    return all(any(word.startswith(part) for word in words) for part in wanted)
