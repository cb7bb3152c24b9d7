"""Finding a service or an appointment by what the agent types: accents, case and order of words do not matter."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desk_app.domain.settings import Service
from desk_app.domain.text import folded


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
