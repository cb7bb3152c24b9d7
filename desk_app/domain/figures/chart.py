"""The model of a wait chart, drawn alike by the screen and the report."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desk_app.domain.figures.model import SMALL_N, Figures
from desk_app.domain.figures.query import Key


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """Waits along a line of buckets; all tuples have one item a bucket, `keys` are those of the groups.

    `median_s`, `p90_s` in seconds, None where nobody was served; `n` is the number of waits behind both,
    `arrivals` all visits. `threshold_s` is the target.
    """

    keys: tuple[Key, ...]
    labels: tuple[str, ...]
    median_s: tuple[float | None, ...]
    p90_s: tuple[float | None, ...]
    arrivals: tuple[int, ...]
    n: tuple[int, ...]
    threshold_s: int

    def __len__(self) -> int:
        return len(self.keys)

    def is_small(self, bucket: int) -> bool:
        """Whether the waits of the bucket are too few to judge by."""
        return self.n[bucket] < SMALL_N

    @property
    def highest_s(self) -> float:
        """What the vertical scale must hold: the target, and the longest P90."""
        return max(self.threshold_s, *(value for value in self.p90_s if value is not None), 0.0)


def chart_series(
    groups: Mapping[Key, Figures], keys: Iterable[Key], label: Callable[[Key], str], threshold_s: int
) -> ChartSeries:
    """The series of these groups in the order of `keys`; a key without a group is an empty bucket."""
    order = tuple(keys)
    found = [groups.get(key) for key in order]
    return ChartSeries(
        keys=order,
        labels=tuple(map(label, order)),
        median_s=tuple(told.wait.median_s if told else None for told in found),
        p90_s=tuple(told.wait.p90_s if told else None for told in found),
        arrivals=tuple(told.arrivals if told else 0 for told in found),
        n=tuple(told.wait.n if told else 0 for told in found),
        threshold_s=threshold_s,
    )


def half_hours(groups: Mapping[Key, Figures], opening: Sequence[tuple[int, int]] = ()) -> list[Key]:
    """The half-hours from the first to the last that is open or has an arrival, without a gap.

    `opening` are the planned periods in local minutes of the day, the end excluded.
    """
    begins = [key for key in groups if isinstance(key, int)]
    begins += [minute // 30 * 30 for opens, closes in opening for minute in (opens, closes - 1)]
    return [*range(min(begins), max(begins) + 30, 30)] if begins else []


def clock_label(minute: Key) -> str:
    """A minute of the day as a time: 09:30."""
    assert isinstance(minute, int)
    return f"{minute // 60:02d}:{minute % 60:02d}"
