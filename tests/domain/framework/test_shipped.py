"""The frameworks that are shipped: Qualiville as the town page prints it, and one of another shape."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from desk_app.domain.framework import Framework, IndicatorDefinition
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.sources.complaints import LIMIT

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT.parent / "shared" / "reference" / "puteaux-qualiville.txt"
SHIPPED = Frameworks(ROOT / "resources").all()
QUALIVILLE = next(framework for framework in SHIPPED if framework.id == "qualiville")
OTHER = next(framework for framework in SHIPPED if framework.id == "services-publics-plus")
EACH = pytest.mark.parametrize("framework", SHIPPED, ids=lambda framework: framework.id)


def _indicators(framework: Framework) -> list[IndicatorDefinition]:
    return [indicator for commitment in framework.commitments for indicator in commitment.indicators]


@EACH
def test_each_commitment_has_records_an_indicator_evidence_and_a_screen(framework: Framework) -> None:
    for commitment in framework.commitments:
        assert commitment.evidence
        assert commitment.screens
        assert commitment.indicators
        assert all(indicator.records for indicator in commitment.indicators)


@EACH
def test_each_computation_is_of_a_known_indicator_and_every_threshold_is_used(framework: Framework) -> None:
    told = _indicators(framework)
    words = " ".join(f"{one.title.fr} {one.numerator.fr} {one.denominator.fr}" for one in told)
    used = {one.target for one in told} | set(re.findall(r"\{([a-z_.]+)\}", words))
    days = {"complaint.days"} if LIMIT in used else set()  # said as a limit, with the kind of its days
    assert used - {None, LIMIT} | days == set(framework.thresholds)
    english = " ".join(f"{one.title.en} {one.numerator.en} {one.denominator.en}" for one in told)
    assert sorted(re.findall(r"\{([a-z_.]+)\}", words)) == sorted(re.findall(r"\{([a-z_.]+)\}", english))


def test_no_computation_is_left_without_a_commitment() -> None:
    assert set(INDICATORS) <= {one.key for framework in SHIPPED for one in _indicators(framework)}


def test_a_scope_has_as_many_commitments_as_its_modules_hold() -> None:
    held = {module.id: len(QUALIVILLE.of_modules([module.id])) for module in QUALIVILLE.modules}
    assert held == {"reception": 18, "acts": 4, "services": 4, "satisfaction": 2}
    assert len(QUALIVILLE.of_modules({"reception", "acts", "satisfaction"})) == 24
    assert len(QUALIVILLE.of_modules({"reception", "services", "satisfaction"})) == 24
    assert len(QUALIVILLE.of_modules(held)) == 28
    assert [commitment.number for commitment in QUALIVILLE.commitments] == list(range(1, 29))


def test_the_other_framework_is_of_another_shape() -> None:
    assert {module.id for module in OTHER.modules}.isdisjoint({module.id for module in QUALIVILLE.modules})
    assert len(OTHER.commitments) != len(QUALIVILLE.commitments)
    assert any(indicator.target is None for commitment in OTHER.commitments for indicator in commitment.indicators[:1])


@pytest.mark.skipif(not PAGE.is_file(), reason="the town's page is not here")
def test_titles_are_those_of_the_town_page() -> None:
    printed = dict(re.findall(r"^(\d+)\) (.+?)\s*[;.]?\s*$", PAGE.read_text("utf-8"), re.MULTILINE))
    assert {str(one.number): one.title.fr for one in QUALIVILLE.commitments} == printed


def test_the_version_of_the_day_is_chosen() -> None:
    frameworks = Frameworks(ROOT / "resources")
    assert frameworks.on("qualiville", date(2026, 1, 1)) is frameworks.on("qualiville", date(2001, 1, 1))
