"""Commitments of a hall for tests: its scope, and the shares of one commitment."""

from __future__ import annotations

from datetime import date

from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.scopes import propose_scope
from desk_app.services.setting_up import read_preset
from tests.support.hall import ROOT, SUPERVISOR, Hall

SCOPE = "hall-administratif"
PRESETS = ROOT / "resources" / "presets"


def scoped(hall: Hall, frameworks: Frameworks) -> None:
    """Propose the scope of the preset."""
    hall.do(propose_scope, read_preset(PRESETS, hall.store.settings().site.kind), frameworks, by=SUPERVISOR)


def shares(hall: Hall, frameworks: Frameworks, number: int, first: str, last: str) -> dict[str, tuple[int, int]]:
    """Numerator and denominator of each indicator of a commitment, by its key."""
    view = commitments(hall.store, frameworks, SCOPE, date.fromisoformat(first), date.fromisoformat(last))
    told = next(reading for reading in view.commitments if reading.commitment.number == number)
    return {one.definition.key: (one.share.numerator, one.share.denominator) for one in told.indicators}
