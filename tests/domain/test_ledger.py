"""The ledger against a plain loop over the days: every cell counts in the days and services its scope covers, once."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.indicators.ledger import Ledger
from desk_app.domain.scope import Scope, ScopePart

FIRST = date(2026, 1, 1)
DAYS = [FIRST + timedelta(days=number) for number in range(90)]
SERVICES = ("", "identity", "school", "social")

days = st.sampled_from(DAYS)
parts = st.builds(
    lambda site, services, modules, begin, lasting: ScopePart(
        site, tuple(modules), begin, tuple(services), begin + timedelta(days=lasting) if lasting else None
    ),
    st.sampled_from(["hall", "annex"]),
    st.sets(st.sampled_from(SERVICES[1:])),
    st.sets(st.sampled_from(["reception", "acts"]), min_size=1),
    days,
    st.integers(0, 60),
)
counts = st.dictionaries(
    st.builds(date.isoformat, days),
    st.dictionaries(
        st.sampled_from(SERVICES), st.dictionaries(st.sampled_from(["served", "kept"]), st.integers(1, 9)), max_size=4
    ),
    max_size=40,
)


@given(st.lists(parts, min_size=1, max_size=5), counts, days, st.integers(0, 89))
def test_a_total_is_the_sum_of_the_cells_that_are_covered(
    held: list[ScopePart], told: dict[str, dict[str, dict[str, int]]], first: date, lasting: int
) -> None:
    scope = Scope("hall", 1, "Hall", "qualiville", tuple(held))
    last = min(first + timedelta(days=lasting), DAYS[-1])
    ledger = Ledger(FIRST, {first, last + timedelta(days=1), *scope.edges()})
    ledger.add(told)
    for module in ("reception", "acts"):
        total = ledger.total(lambda day, m=module: scope.services_of("hall", m, day), first, last)  # type: ignore[misc]
        assert Counter(total) == _naive(scope, told, module, first, last)


def _naive(
    scope: Scope, told: dict[str, dict[str, dict[str, int]]], module: str, first: date, last: date
) -> Counter[str]:
    found: Counter[str] = Counter()
    for iso, cells in told.items():
        day = date.fromisoformat(iso)
        mine = [part for part in scope.parts if part.site == "hall" and module in part.modules and part.holds_on(day)]
        for service, names in cells.items():
            covered = any(not part.services or service in ("", *part.services) for part in mine)
            if first <= day <= last and covered:
                found.update(names)
    return found
