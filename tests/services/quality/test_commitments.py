"""The commitments of a scope, against the same indicators counted again from the journal."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.figures.query import Selection
from desk_app.domain.indicators.lights import Light
from desk_app.domain.indicators.registry import INDICATORS
from desk_app.domain.refusals import Refusal
from desk_app.domain.scope_document import to_document
from desk_app.services import figures
from desk_app.services.acting import new_operation
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality import commitments as quality
from desk_app.services.quality.commitments import CommitmentsReading, commitments
from desk_app.services.quality.scopes import save_scope, scope_of
from desk_app.services.quality.sources import SOURCES
from desk_app.services.quality.thresholds import Origin
from desk_app.services.quality.view import CommitmentsView, IndicatorReading
from desk_app.storage.verification import verify
from tests.services.quality.conftest import SCOPE, Town
from tests.services.quality.naive import ACTS, naive

OCTOBER = (date(2026, 10, 1), date(2026, 10, 31))
SINCE_OCTOBER = {"justification": "Hall refait", "from": "2026-10-01"}


def _by_key(view: CommitmentsView, module: str) -> dict[str, IndicatorReading]:
    return {
        indicator.definition.key: indicator
        for reading in view.commitments
        if reading.commitment.module == module
        for indicator in reading.indicators
    }


def _told(indicators: dict[str, IndicatorReading], keys: set[str]) -> dict[str, tuple[int, int]]:
    return {key: (one.share.numerator, one.share.denominator) for key, one in indicators.items() if key in keys}


def test_every_automatic_indicator_equals_the_count_from_the_journal(busy_town: Town, frameworks: Frameworks) -> None:
    view = commitments(busy_town.store, frameworks, SCOPE, *OCTOBER)
    period = ("2026-10-01", "2026-10-31")
    expected = naive(busy_town.store, *period)
    reception = _by_key(view, "reception")
    keys = set(expected) & set(reception)
    assert len(keys) == 10
    assert _told(reception, keys) == {key: expected[key] for key in keys}
    acts = _by_key(view, "acts")["files.incomplete"].share
    assert (acts.numerator, acts.denominator) == naive(busy_town.store, *period, lambda s: s in ACTS)[
        "files.incomplete"
    ]
    services = naive(busy_town.store, *period, lambda service: service not in ACTS)
    told = _by_key(view, "services")
    assert _told(told, {"files.incomplete", "reasons.precise"}) == {
        key: services[key] for key in ("files.incomplete", "reasons.precise")
    }
    assert all(expected[key][1] > 0 for key in keys - {"confidentiality.in_time"})


def test_the_wait_is_that_of_the_figures(busy_town: Town, frameworks: Frameworks) -> None:
    share = _by_key(commitments(busy_town.store, frameworks, SCOPE, *OCTOBER), "reception")["wait.within"].share
    assert share == figures.figures(busy_town.store, Selection("2026-10-01", "2026-10-31")).within.share_served_only


def test_months_are_told_with_the_period(busy_town: Town, frameworks: Frameworks) -> None:
    view = commitments(busy_town.store, frameworks, SCOPE, date(2026, 10, 1), date(2026, 11, 30))
    wait = _by_key(view, "reception")["wait.within"]
    assert wait.months[0].month == date(2025, 12, 1)
    assert len(wait.months) == 12
    october, november = (one.share for one in wait.months[-2:])
    assert october.numerator + november.numerator == wait.share.numerator
    assert october.denominator + november.denominator == wait.share.denominator
    assert all(one.share.denominator == 0 for one in wait.months[:-2])


def test_what_is_not_recorded_says_what_is_missing(town: Town, frameworks: Frameworks) -> None:
    view = commitments(town.store, frameworks, SCOPE, *OCTOBER)
    assert len(view.commitments) == 28
    for reading in view.commitments:
        main = reading.main
        assert main.share.value is None
        assert main.light is Light.GREY
        assert main.missing == main.definition.records
        assert main.computed == (main.definition.key in INDICATORS)
    tenth = next(reading.main for reading in view.commitments if reading.commitment.number == 10)
    assert [view.framework.records[name].fr for name in tenth.missing] == ["registre des formations"]


def test_the_second_reading_counts_nothing_again_until_a_visit_changes(busy_town: Town, frameworks: Frameworks) -> None:
    first = CommitmentsReading(frameworks, SCOPE, *OCTOBER)
    while (view := first.advance(busy_town.store)) is None:
        pass
    assert first.steps == first.done == 2 + len(SOURCES)
    again = CommitmentsReading(frameworks, SCOPE, *OCTOBER)
    while (once_more := again.advance(busy_town.store)) is None:
        pass
    assert again.steps == 1 + len(SOURCES)
    assert once_more == view
    assert verify(busy_town.store.connection) == ()


def test_another_threshold_is_counted_anew_with_its_origin(busy_town: Town, frameworks: Frameworks) -> None:
    before = _by_key(commitments(busy_town.store, frameworks, SCOPE, *OCTOBER), "reception")["wait.within"]
    document = to_document(scope_of(busy_town.store, SCOPE))
    document["overrides"] = [
        {
            "threshold": "wait.max_minutes",
            "site": "",
            "value": "2",
            "justification": "Hall refait",
            "from": "2026-10-01",
        },
        {
            "threshold": "wait.target_share",
            "site": SCOPE,
            "value": "0.5",
            "justification": "Essai",
            "from": "2026-10-01",
        },
    ]
    save_scope(busy_town.store, document, frameworks, based_on=1, by=SUPERVISOR, op=new_operation(busy_town.store))
    told = _by_key(commitments(busy_town.store, frameworks, SCOPE, *OCTOBER), "reception")["wait.within"]
    assert told.share.numerator < before.share.numerator
    assert told.title.fr == "Attente de 2 min au plus"
    assert told.target is not None
    assert (told.target.value, told.target.origin, told.target.justification.fr) == (
        Fraction(1, 2),
        Origin.SCOPE,
        "Essai",
    )
    assert told.target.source.fr == "Décision de la ville pour ce périmètre"  # no longer that of the default


def test_an_extension_counts_from_its_day_only(busy_town: Town, frameworks: Frameworks) -> None:
    document = to_document(scope_of(busy_town.store, SCOPE))
    document["parts"] = [
        {"site": SCOPE, "modules": ["reception"], "services": ["identity"], "from": "2026-10-01", "to": "2026-10-10"},
        {"site": SCOPE, "modules": ["reception"], "services": ["identity", "school"], "from": "2026-10-08"},
        {"site": "mediatheque", "modules": ["reception", "services"], "services": [], "from": "2026-10-01"},
    ]
    save_scope(busy_town.store, document, frameworks, based_on=1, by=SUPERVISOR, op=new_operation(busy_town.store))
    view = commitments(busy_town.store, frameworks, SCOPE, *OCTOBER)
    expected = [
        naive(busy_town.store, "2026-10-01", "2026-10-01", lambda service: service == "identity"),
        naive(busy_town.store, "2026-10-15", "2026-10-15", lambda service: service in {"identity", "school"}),
    ]
    share = _by_key(view, "reception")["wait.within"].share
    assert (share.numerator, share.denominator) == tuple(
        sum(told["wait.within"][place] for told in expected) for place in (0, 1)
    )
    assert len(view.commitments) == 22
    assert view.elsewhere == ("mediatheque",)


def test_an_unknown_scope_is_refused(town: Town, frameworks: Frameworks) -> None:
    with pytest.raises(Refusal, match="unknown_scope"):
        commitments(town.store, frameworks, "nowhere", *OCTOBER)


def test_another_framework_reads_the_same_records(busy_town: Town, frameworks: Frameworks) -> None:
    document = to_document(scope_of(busy_town.store, SCOPE)) | {
        "id": "marianne",
        "framework": "services-publics-plus",
        "parts": [{"site": SCOPE, "modules": ["closer", "efficient", "simpler"], "services": [], "from": "2026-10-01"}],
    }
    save_scope(busy_town.store, document, frameworks, based_on=0, by=SUPERVISOR, op=new_operation(busy_town.store))
    view = commitments(busy_town.store, frameworks, "marianne", *OCTOBER)
    assert len(view.commitments) == len(view.framework.commitments)
    third = view.commitments[2]
    assert third.main.definition.key == "forms.given"
    told = naive(busy_town.store, "2026-10-01", "2026-10-31")
    assert (third.indicators[1].share.numerator, third.indicators[1].share.denominator) == told["visits.first_contact"]
    assert third.indicators[1].light is Light.PUBLISHED


@pytest.mark.parametrize(
    ("first", "last", "begins"),
    [
        (date(2026, 10, 1), date(2026, 10, 31), date(2025, 11, 1)),
        (date(2026, 1, 1), date(2026, 12, 31), date(2026, 1, 1)),
        (date(2024, 5, 3), date(2026, 1, 31), date(2024, 5, 3)),
    ],
)
def test_the_window_holds_the_period_and_twelve_months(first: date, last: date, begins: date) -> None:
    assert quality.window(first, last) == begins
