"""The hall through the year: its doors, its visitors, its calls."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from desk_app.demo.year.book import Book
from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.localtime import moment_ms
from desk_app.services import hall
from desk_app.services.acts import ask_act, count_acts, issue_act, ready_act
from desk_app.services.calls import CallEntry, keep_callback, log_call
from desk_app.services.closing import close_day
from desk_app.services.past_visits import History, PastOutcome, record_past_visits
from desk_app.storage.calls import Caller

_SERVICES = (
    *("identity",) * 8, *("civil-status",) * 6, *("elections",) * 2, *("school",) * 5, *("housing",) * 4,
    *("planning",) * 3, "general",
)  # fmt: skip
_SEASON = {1: 1.1, 5: 1.2, 6: 1.5, 7: 0.9, 8: 0.6, 9: 1.6, 12: 0.8}
_OUTCOMES = (CallOutcome.ANSWERED,) * 14 + (
    CallOutcome.TRANSFERRED, CallOutcome.TRANSFERRED, CallOutcome.MESSAGE_TAKEN, CallOutcome.CALLBACK_PROMISED,
    CallOutcome.MISSED, CallOutcome.TRANSFER_FAILED,
)  # fmt: skip
_MINUTE = 60_000


def write(book: Book) -> None:
    """Line up the year of the hall."""
    days = list(book.open_days())
    for day in days:
        late = book.dice.random() < 0.03
        hours = book.store.settings().hours[day.weekday()]
        book.at(day, partial(book.do, hall.open_hall), hours[0][0] + (9 if late else -2))
        book.at(
            day, partial(book.do, close_day, day.isoformat(), {}), book.store.settings().hours[day.weekday()][-1][1]
        )
    for month in book.months():
        of_month = [day for day in days if (day.year, day.month) == (month.year, month.month)]
        if of_month:
            book.at(of_month[-1], partial(_visits, book, of_month), 1_200)
            for day in book.dice.sample(of_month, min(len(of_month), 6)):
                book.at(day, partial(_acts, book), book.dice.randrange(540, 700))
            for day in book.dice.sample(of_month, min(len(of_month), 12)):
                book.at(day, partial(_calls, book), book.dice.randrange(560, 700))


def _visits(book: Book, days: list[date]) -> None:
    """A month of visitors, entered at once as those of a former system are."""
    histories = [history for day in days for history in _day(book, day)]
    by = book.actor("valerie")
    record_past_visits(book.store, histories, by=by, op=f"year-{days[0]:%Y-%m}")


def _day(book: Book, day: date) -> list[History]:
    dice, season = book.dice, _SEASON.get(day.month, 1.0)
    told = []
    for number in range(round(18 * season)):
        minute = dice.randrange(515, 700) if dice.random() < 0.6 else dice.randrange(815, 1_030)
        arrived = moment_ms(day.isoformat(), minute, "Europe/Paris")
        wait = max(0, round(dice.gauss(9 * season, 6 * season))) * _MINUTE
        left = wait > 30 * _MINUTE and dice.random() < 0.5
        service = round(max(2.0, dice.gauss(7, 3))) * _MINUTE
        began = arrived + wait
        told.append(
            History(
                op=f"year-{day.isoformat()}-{number:03d}",
                arrived_at=arrived,
                service=dice.choice(_SERVICES),
                outcome=PastOutcome.LEFT if left else PastOutcome.SERVED,
                called_at=None if left else began,
                started_at=None if left else began,
                ended_at=began if left else began + service,
                counter=None if left else dice.choice(("g1", "g2", "g3")),
            )
        )
    return told


def _calls(book: Book) -> None:
    """A few calls of a day; call-backs are mostly kept the next morning."""
    reasons = book.store.settings().call_reasons
    for _ in range(book.dice.randint(3, 6)):
        outcome = book.dice.choice(_OUTCOMES)
        promised = outcome is CallOutcome.CALLBACK_PROMISED
        answered = outcome is not CallOutcome.MISSED
        rings = book.dice.choice((2, 3, 7, 4, 4, 3, 2, 5, 3, 7)) if answered else None
        caller = Caller("01 00 00 00 00", "Mme Royer") if promised else None
        number = book.do(log_call, CallEntry(outcome, book.dice.choice(reasons).id, rings=rings), caller).entry
        if promised:
            after = timedelta(days=6 if book.dice.random() < 0.15 else 1)
            book.at(book.today + after, partial(book.do, keep_callback, number))


def _acts(book: Book) -> None:
    """Copies given at once, and an act asked for, ready in time more often than not."""
    book.do(count_acts, "copy-counter", book.dice.randint(3, 8))
    number = book.do(ask_act, book.dice.choice(("copy-post", "family-book")), book.today.isoformat()).entry
    ready = book.today + timedelta(days=7 if book.dice.random() < 0.06 else 2)
    book.at(ready, partial(book.do, ready_act, number))
    book.at(ready + timedelta(days=3), partial(book.do, issue_act, number))
