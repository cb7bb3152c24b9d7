"""The rows of day packs that a selection keeps, their group, and their durations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache, reduce
from itertools import compress, product
from operator import sub
from typing import NamedTuple

from desk_app.domain.day_pack import BIT, MINUTES_OF_A_DAY, DayPack, Kind
from desk_app.domain.figures.query import Grouping, Key, Measure, Selection
from desk_app.domain.figures.rules import COLUMN, counts_in

_HALF_HOUR = [begin for begin in range(0, MINUTES_OF_A_DAY, 30) for _ in range(30)]
_HOUR = [minute // 60 for minute in range(MINUTES_OF_A_DAY)]
OF_PACKS = frozenset({None, Grouping.DAY, Grouping.WEEK, Grouping.MONTH})
"""The groupings for which all rows of a pack are in one group."""
_WEEKDAY_HOUR = [[cell for cell in product((weekday,), range(24)) for _ in range(60)] for weekday in range(7)]


class Rows(NamedTuple):
    """A day pack and the rows kept of it: one byte a row, 1 or 0."""

    pack: DayPack
    keep: bytes


def select(packs: Iterable[DayPack], selection: Selection) -> Iterator[Rows]:
    """The rows that match, pack by pack; packs without any of them are left out."""
    for pack in packs:
        if _may_match(pack, selection) and (keep := _keep(pack, selection)):
            yield Rows(pack, keep)


def _may_match(pack: DayPack, selection: Selection) -> bool:
    return (
        selection.from_day <= pack.day <= selection.to_day
        and selection.site in (None, pack.site)
        and selection.weekday in (None, date.fromisoformat(pack.day).weekday())
    )


def _keep(pack: DayPack, selection: Selection) -> bytes:
    """The mask of the pack's rows; empty when no row matches."""
    masks = [b"\1" * len(pack)]
    if selection.service is not None:
        masks.append(pack.service.where([name == selection.service for name in pack.services]))
    if selection.channel is not None:
        masks.append(pack.channel.where([name == selection.channel for name in pack.channels]))
    if selection.booked is not None:
        masks.append(pack.kind.where([Kind.from_text(kind).booked == selection.booked for kind in pack.kinds]))
    if selection.hour is not None:
        masks.append(_between(pack, selection.hour * 60, selection.hour * 60 + 60))
    if selection.half_hour is not None:
        masks.append(_between(pack, selection.half_hour, selection.half_hour + 30))
    keep = all_of(*masks)
    return keep if 1 in keep else b""


def _between(pack: DayPack, begin: int, after: int) -> bytes:
    first, end = bisect_left(pack.minutes, begin), bisect_left(pack.minutes, after)
    return bytes(first) + b"\1" * (end - first) + bytes(len(pack) - end)


def all_of(*masks: bytes) -> bytes:
    """The rows that every mask keeps. As whole numbers: 50 times quicker than row by row."""
    common = reduce(lambda left, right: left & right, (int.from_bytes(mask, "little") for mask in masks))
    return common.to_bytes(len(masks[0]), "little")


def any_of(*masks: bytes) -> bytes:
    """The rows that at least one mask keeps."""
    either = reduce(lambda left, right: left | right, (int.from_bytes(mask, "little") for mask in masks))
    return either.to_bytes(len(masks[0]), "little")


def row_keys(pack: DayPack, by: Grouping | None) -> Sequence[Key]:
    """The group of each row of the pack."""
    match by:
        case Grouping.HALF_HOUR:
            return [*map(_HALF_HOUR.__getitem__, pack.minutes)]
        case Grouping.HOUR:
            return [*map(_HOUR.__getitem__, pack.minutes)]
        case Grouping.SERVICE:
            return [*map(pack.services.__getitem__, pack.service.values())]
        case Grouping.CHANNEL:
            return [*map(pack.channels.__getitem__, pack.channel.values())]
        case Grouping.WEEKDAY_HOUR:
            hours = _WEEKDAY_HOUR[date.fromisoformat(pack.day).weekday()]
            return [*map(hours.__getitem__, pack.minutes)]
    return [pack_key(pack, by)] * len(pack)


def pack_key(pack: DayPack, by: Grouping | None) -> Key:
    """The group of all rows of the pack, for a grouping of `OF_PACKS`."""
    match by:
        case Grouping.DAY:
            return pack.day
        case Grouping.MONTH:
            return pack.day[:7]
        case Grouping.WEEK:
            year, week, _ = date.fromisoformat(pack.day).isocalendar()
            return f"{year}-W{week:02d}"
    return ""


def durations(rows: Rows, measure: Measure) -> tuple[bytes, Iterable[int]]:
    """The mask of the kept rows that enter the measure, and their durations in milliseconds, in order."""
    pack, bit = rows.pack, COLUMN[measure]
    counted = pack.kind.where([_counts(measure, kind) for kind in pack.kinds])
    mask = all_of(rows.keep, counted, pack.present.translate(BIT[bit]))
    if measure is not Measure.VISITOR_PUNCTUALITY:
        return mask, _values(pack, bit, mask)
    felt = COLUMN[Measure.FELT_WAIT]
    mask = all_of(mask, pack.present.translate(BIT[felt]))
    return mask, map(sub, _values(pack, bit, mask), _values(pack, felt, mask))


@lru_cache(maxsize=4096)
def _counts(measure: Measure, kind: str) -> bool:
    return counts_in(measure, Kind.from_text(kind))


def _values(pack: DayPack, bit: int, mask: bytes) -> Iterable[int]:
    present = pack.present.translate(BIT[bit])
    return compress(pack.durations[bit].values(), compress(mask, present))
