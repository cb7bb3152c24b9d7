"""The year from its first day to the eve of the day that is shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desk_app.demo.clock import SetClock
from desk_app.demo.year import hall, proofs, survey, written
from desk_app.demo.year.book import Book
from desk_app.storage.store import Store

_SEED = 28


def play_year(store: Store, clock: SetClock, resources: Path, first: date, last: date) -> None:
    """Play it through the services; the clock ends on the last day."""
    book = Book(store, clock, first, last, _SEED)
    hall.write(book)
    written.write(book)
    proofs.write(book, resources)
    survey.write(book, resources)
    book.play()
