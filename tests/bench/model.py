"""The rows of the table: what was measured, beside its floor and its budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measure. `floor` and `product` are in `unit`; `budget` is in words, `within` None where there is none."""

    what: str
    unit: str
    product: float
    floor: float | None = None
    floor_is: str = ""
    budget: str = ""
    within: bool | None = None

    @property
    def ratio(self) -> float | None:
        """Product over floor."""
        return None if not self.floor else self.product / self.floor

    def as_json(self) -> dict[str, object]:
        """The row with its ratio, for a program."""
        return asdict(self) | {"ratio": self.ratio}


def at_most(what: str, unit: str, product: float, most: float) -> Row:
    """A row whose product may not exceed a number of its own unit."""
    return Row(what, unit, product, budget=f"<= {most:g} {unit}", within=product <= most)


def against(what: str, unit: str, product: float, floor: float, floor_is: str, most_ratio: float) -> Row:
    """A row whose product may be so many times its floor."""
    within = product <= floor * most_ratio
    return Row(what, unit, product, floor, floor_is, f"<= {most_ratio:g} x floor", within)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of the values lies; the nearest rank."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


_HEAD = ("what", "floor", "product", "unit", "ratio", "budget", "verdict", "floor is")


def table(rows: Sequence[Row]) -> str:
    """The table in aligned columns."""
    lines = [_HEAD, *(_cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    rule = tuple("-" * width for width in widths)
    shown = [lines[0], rule, *lines[1:]]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if column in (1, 2, 4) else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in shown
    )


def _cells(row: Row) -> tuple[str, ...]:
    verdict = "" if row.within is None else "within" if row.within else "OVER"
    return (
        row.what, _number(row.floor), _number(row.product), row.unit, _number(row.ratio), row.budget, verdict,
        row.floor_is,
    )  # fmt: skip


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.0f}" if value >= 1000 else f"{value:.3g}"
