"""Counting: from the kept rows of day packs to the counts and durations of each group."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import compress

from desk_app.domain.day_pack import Kind
from desk_app.domain.figures.query import Grouping, Key, Measure
from desk_app.domain.figures.rows import Rows, day_key, durations, row_keys
from desk_app.domain.figures.rules import is_arrival

_RUN = 4096  # values sorted at once while they are in the processor's cache: twice as quick over ten years


@dataclass(slots=True)
class Tally:
    """What is counted of one group.

    `runs` has for each measure one or more lists of milliseconds, each in ascending order.
    """

    kinds: Counter[Kind] = field(default_factory=Counter)
    persons: int = 0
    runs: defaultdict[Measure, list[list[int]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, kind: Kind, persons: int, n: int) -> None:
        """Count n visits of that kind and that many persons each."""
        self.kinds[kind] += n
        self.persons += persons * n * is_arrival(kind)


class _Runs:
    """The durations of one measure, collected in ascending runs of limited length for each group."""

    def __init__(self) -> None:
        self._open: defaultdict[Key, list[int]] = defaultdict(list)
        self._closed: defaultdict[Key, list[list[int]]] = defaultdict(list)

    def collect(self, rows: Rows, measure: Measure, keys: Sequence[Key], shared: Key | None) -> None:
        mask, values = durations(rows, measure)
        if shared is not None:
            self._open[shared].extend(values)
            self._close((shared,), _RUN)
            return
        groups = self._open
        for key, value in zip(compress(keys, mask), values, strict=True):
            groups[key].append(value)
        self._close(self._open, _RUN)

    def finish(self) -> Mapping[Key, list[list[int]]]:
        self._close(self._open, 1)
        return self._closed

    def _close(self, keys: Iterable[Key], length: int) -> None:
        for key in keys:
            if len(values := self._open[key]) >= length:
                values.sort()
                self._closed[key].append(values)
                self._open[key] = []


def tally(selected: Iterable[Rows], by: Grouping | None, measures: Iterable[Measure]) -> dict[Key, Tally]:
    """One tally for each group that has a visit."""
    alike: Counter[tuple[Key, str, int]] = Counter()
    found = {measure: _Runs() for measure in measures}
    for rows in selected:
        keys, shared = row_keys(rows.pack, by), day_key(rows.pack, by)
        alike.update(_told(rows, keys))
        for measure, runs in found.items():
            runs.collect(rows, measure, keys, shared)
    return _gathered(alike, {measure: runs.finish() for measure, runs in found.items()})


def _told(rows: Rows, keys: Sequence[Key]) -> Iterable[tuple[Key, str, int]]:
    """Group, kind and persons of each kept row."""
    pack = rows.pack
    kinds = map(pack.kinds.__getitem__, pack.kind.values())
    told = zip(keys, kinds, pack.persons.values(), strict=True)
    return compress(told, rows.keep) if 0 in rows.keep else told


def _gathered(
    alike: Counter[tuple[Key, str, int]], found: Mapping[Measure, Mapping[Key, list[list[int]]]]
) -> dict[Key, Tally]:
    tallies: defaultdict[Key, Tally] = defaultdict(Tally)
    kinds = {text: Kind.from_text(text) for _, text, _ in alike}
    for (key, text, persons), n in alike.items():
        tallies[key].add(kinds[text], persons, n)
    for measure, groups in found.items():
        for key, runs in groups.items():
            tallies[key].runs[measure] = runs
    return dict(tallies)


def total(tallies: Collection[Tally]) -> Tally:
    """All of them together."""
    whole = Tally(persons=sum(told.persons for told in tallies))
    for told in tallies:
        whole.kinds.update(told.kinds)
        for measure, runs in told.runs.items():
            whole.runs[measure] += runs
    return whole
