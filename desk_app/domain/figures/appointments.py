"""Figures of the appointment book, which visits alone do not tell: those who did not come left no visit."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.figures.model import Share


@dataclass(frozen=True, slots=True)
class AppointmentCounts:
    """Appointments of a period by where they stand. `booked` is all of them, cancelled or not."""

    booked: int
    checked_in: int
    missed: int
    cancelled_by_visitor: int
    cancelled_by_service: int

    def __post_init__(self) -> None:
        if self.expected < 0:
            raise ValueError("more appointments stand somewhere than were booked")

    @property
    def expected(self) -> int:
        """Booked ones whose visitor neither came nor was declared missing yet."""
        settled = self.checked_in + self.missed + self.cancelled_by_visitor + self.cancelled_by_service
        return self.booked - settled

    @property
    def no_show(self) -> Share:
        """MISSED over booked less cancelled by either side (queue sheet, 4.2)."""
        cancelled = self.cancelled_by_visitor + self.cancelled_by_service
        return Share(self.missed, self.booked - cancelled)

    @property
    def kept(self) -> Share:
        """Whose visitor came, over those and the ones cancelled by the town (Qualiville sheet, E08).

        What the visitor gave up, cancelled or missed, is no fault of the town: it is on neither side.
        """
        return Share(self.checked_in, self.checked_in + self.cancelled_by_service)
