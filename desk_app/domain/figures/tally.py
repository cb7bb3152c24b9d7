"""Counting: from the kept rows of day packs to the counts and durations of each group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress
from typing import Any, TypeAlias

from desk_app.domain.day_pack import Kind
from desk_app.domain.figures.query import Grouping, Key, Measure
from desk_app.domain.figures.rows import OF_PACKS, Rows, all_of, durations, pack_key, row_keys
from desk_app.domain.figures.rules import is_arrival

_RUN = 2048
"""Values sorted at once, while they are in the processor's cache, so that no sort takes long."""
_Timed: TypeAlias = Iterable[tuple[Measure, bytes, Sequence[int]]]
"""For each measure the mask of the rows that enter it, and their durations in order."""


@dataclass(slots=True)
class Tally:
    """What is counted of one group.

    `runs` has for each measure one or more sequences of milliseconds, each in ascending order.
    """

    kinds: Counter[Kind] = field(default_factory=Counter)
    persons: int = 0
    runs: defaultdict[Measure, list[Sequence[int]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, kind: Kind, persons: int, n: int) -> None:
        """Count n visits of that kind and that many persons each."""
        self.kinds[kind] += n
        self.persons += persons * n * is_arrival(kind)

    def merge(self, other: Tally) -> None:
        """Count what the other has counted too; its runs are shared."""
        self.kinds.update(other.kinds)
        self.persons += other.persons
        for measure, runs in other.runs.items():
            self.runs[measure] += runs


def total(tallies: Iterable[Tally]) -> Tally:
    """All of them together."""
    whole = Tally()
    for told in tallies:
        whole.merge(told)
    return whole


class Tallies:
    """The counts of several groupings, made in one pass over the packs.

    Groupings that tell the rows of a pack apart are counted together in cells, one for each combination of their keys
    (a half-hour and a service): each of their groups is made of whole cells.
    """

    def __init__(self, groupings: Collection[Grouping | None], measures: Collection[Measure]) -> None:
        self._measures = tuple(measures)
        of_rows = tuple(by for by in groupings if by not in OF_PACKS)
        of_packs = tuple(by for by in groupings if by in OF_PACKS)
        self._counts: list[_Cells | _Wholes] = [_Wholes(by) for by in of_packs]
        if of_rows:
            self._counts.append(_Cells(of_rows))

    def add(self, selected: Iterable[Rows]) -> None:
        """Count these rows; their packs are not kept alive."""
        for rows in selected:
            timed = [(measure, *_listed(rows, measure)) for measure in self._measures]
            for counts in self._counts:
                counts.add(rows, timed)
        for counts in self._counts:
            counts.runs.sort(_RUN)

    def of(self, by: Grouping | None) -> dict[Key, Tally]:
        """One tally for each group that has a visit."""
        return next(counts for counts in self._counts if by in counts.groupings).tallies(by)


def _listed(rows: Rows, measure: Measure) -> tuple[bytes, list[int]]:
    mask, values = durations(rows, measure)
    return mask, [*values]


class _Runs:
    """Durations by measure and cell, collected in ascending runs."""

    def __init__(self) -> None:
        self.open: defaultdict[Measure, defaultdict[Any, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._closed: list[tuple[Measure, Any, list[int]]] = []

    def sort(self, least: int) -> None:
        """Close the runs that have so many values."""
        for measure, groups in self.open.items():
            for cell in [cell for cell, values in groups.items() if len(values) >= least]:
                self._closed.append((measure, cell, sorted(groups.pop(cell))))

    def give(self, tallies: Mapping[Any, Tally]) -> None:
        """Hand the runs of each cell to its tally."""
        self.sort(1)
        for measure, cell, run in self._closed:
            tallies[cell].runs[measure].append(run)


class _Wholes:
    """The counts of a grouping in which all rows of a pack are in one group."""

    def __init__(self, by: Grouping | None) -> None:
        self.groupings = (by,)
        self.runs = _Runs()
        self._kinds: defaultdict[Key, Counter[Kind]] = defaultdict(Counter)
        self._persons: Counter[Key] = Counter()

    def add(self, rows: Rows, timed: _Timed) -> None:
        pack, key = rows.pack, pack_key(rows.pack, self.groupings[0])
        kinds = [*map(_kind, pack.kinds)]
        for place, n in Counter(compress(pack.kind.values(), rows.keep)).items():
            self._kinds[key][kinds[place]] += n
        arrivals = all_of(rows.keep, pack.kind.where([*map(is_arrival, kinds)]))
        self._persons[key] += sum(compress(pack.persons.values(), arrivals))
        for measure, _, values in timed:
            self.runs.open[measure][key] += values

    def tallies(self, _by: Grouping | None) -> dict[Key, Tally]:
        groups = {key: Tally(kinds.copy(), self._persons[key]) for key, kinds in self._kinds.items()}
        self.runs.give(groups)
        return groups


class _Cells:
    """The counts of groupings that tell the rows of a pack apart, for each combination of their keys."""

    def __init__(self, groupings: tuple[Grouping | None, ...]) -> None:
        self.groupings = groupings
        self.runs = _Runs()
        self._alike: Counter[tuple[Any, ...]] = Counter()  # the keys, the kind and the persons of visits

    def add(self, rows: Rows, timed: _Timed) -> None:
        pack = rows.pack
        kinds = map(pack.kinds.__getitem__, pack.kind.values())
        columns = [row_keys(pack, by) for by in self.groupings]
        visits = zip(*columns, kinds, pack.persons.values(), strict=True)
        self._alike.update(compress(visits, rows.keep) if 0 in rows.keep else visits)
        for measure, mask, values in timed:
            groups = self.runs.open[measure]
            for cell, value in zip(compress(zip(*columns, strict=True), mask), values, strict=True):
                groups[cell].append(value)

    def tallies(self, by: Grouping | None) -> dict[Key, Tally]:
        cells: defaultdict[tuple[Any, ...], Tally] = defaultdict(Tally)
        for (*cell, text, persons), n in self._alike.items():
            cells[tuple(cell)].add(_kind(text), persons, n)
        self.runs.give(cells)
        place, groups = self.groupings.index(by), defaultdict[Key, Tally](Tally)
        for keys, told in cells.items():
            groups[keys[place]].merge(told)
        return dict(groups)


@lru_cache(maxsize=4096)
def _kind(text: str) -> Kind:
    return Kind.from_text(text)
