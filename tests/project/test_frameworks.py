"""Every commitment has its record, its indicator, its evidence and its screen, in every framework that is shipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.domain.framework import Framework
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.services.frameworks import Frameworks
from desk_app.ui.opening.pages import pages
from desk_app.ui.shell.remembered import Remembered
from tests.support.hall import ROOT

RESOURCES = ROOT / "resources"
FRAMEWORKS = Frameworks(RESOURCES).all()


@pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda framework: framework.id)
def test_every_indicator_is_computed(framework: Framework) -> None:
    missing = {
        (commitment.number, indicator.key)
        for commitment in framework.commitments
        for indicator in commitment.indicators
        if indicator.key not in INDICATORS
    }
    assert missing == set()


@pytest.mark.parametrize("framework", FRAMEWORKS, ids=lambda framework: framework.id)
def test_every_commitment_has_records_evidence_and_a_screen_that_exists(framework: Framework, tmp_path: Path) -> None:
    def nothing(*_: object) -> None:
        """No page is built here."""

    known = {
        page.key for page in pages(nothing, nothing, nothing, nothing, Remembered(tmp_path / "remembered"), RESOURCES)
    }
    assert framework.commitments
    for commitment in framework.commitments:
        assert commitment.indicators, commitment.number
        assert commitment.evidence, commitment.number
        assert all(indicator.records for indicator in commitment.indicators), commitment.number
        assert set(commitment.screens) <= known, commitment.number
        assert commitment.screens, commitment.number


def test_qualiville_has_its_28_commitments() -> None:
    (qualiville,) = [framework for framework in FRAMEWORKS if framework.id == "qualiville"]
    assert [commitment.number for commitment in qualiville.commitments] == list(range(1, 29))
