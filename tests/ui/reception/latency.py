"""How long from a key to the ticket's number on the screen: `python -m tests.ui.reception.latency [waiting] [times]`.

A real store on a real disk behind the real store thread, the real window offscreen. Three figures: the commit alone
(the services called directly), the key to the number painted, the key to the whole hall painted again.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.demo.town import SUPERVISOR, set_up
from desk_app.services import hall, visits
from desk_app.services.acting import new_operation
from desk_app.services.clock import SystemClock
from desk_app.services.visits import Arrival
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.reception import build
from desk_app.ui.reception.view import ReceptionView
from desk_app.ui.runtime.change_hub import ChangeHub
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.store_thread import StoreThread
from desk_app.ui.runtime.ticks import Ticks
from desk_app.ui.runtime.translation import Language, locale_of
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.notices import Notices

ROOT = Path(__file__).parents[3]
SERVICES = ("identity", "civil-status", "school", "housing")


def filled(folder: Path, waiting: int) -> list[float]:
    """A hall with so many waiting; the milliseconds of each bare arrival."""
    with Store.open(folder, ROOT / "db", SystemClock()) as store:
        set_up(store, ROOT / "resources")
        hall.open_hall(store, by=SUPERVISOR, op=new_operation(store))
        return [timed(lambda place=place: arrive(store, place)) for place in range(waiting)]  # type: ignore[misc]


def arrive(store: Store, place: int) -> None:
    arrival = Arrival((SERVICES[place % len(SERVICES)],))
    visits.arrive(store, arrival, by=SUPERVISOR, op=new_operation(store))


def timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def opened(folder: Path, look: Look) -> tuple[StoreThread[Store], ReceptionView]:
    """The page over a store thread of its own."""
    clock = SystemClock()
    jobs = StoreThread(lambda: Store.open(folder, ROOT / "db", clock))
    formats = Formats(locale_of(Language.FRENCH), "Europe/Paris")
    desk = Desk(jobs, ChangeHub(), look, formats, Notices(), Ticks(), clock, lambda: SUPERVISOR, "Hall")
    view = build(desk)
    view.resize(1366, 628)
    view.show()
    wait_for(lambda: view.presenter.view is not None)
    return jobs, view


def wait_for(met: Callable[[], bool]) -> None:
    while not met():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def one_ticket(view: ReceptionView) -> tuple[float, float]:
    """Milliseconds from Enter to the number painted, and to the hall painted with it."""
    shown, field = view.arrival.ticket, view.arrival.field
    shown.rest()
    before = view.presenter.view
    QTest.keyClick(field, Qt.Key.Key_1)
    QApplication.processEvents()
    began = time.perf_counter()
    QTest.keyClick(field, Qt.Key.Key_Return)
    wait_for(lambda: shown.showing)
    shown.repaint()
    number = time.perf_counter()
    wait_for(lambda: view.presenter.view is not before)
    QApplication.processEvents()  # the paint events that the new reading asked for
    return (number - began) * 1000, (time.perf_counter() - began) * 1000


def told(name: str, times: list[float]) -> str:
    ranked = sorted(times)
    return f"{name:34} median {statistics.median(times):6.1f} ms   p99 {ranked[int(len(ranked) * 0.99) - 1]:6.1f} ms"


def main(waiting: int = 25, times: int = 200) -> None:
    """Print the three figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    look = Look(ROOT / "resources")
    look.apply(app)
    with tempfile.TemporaryDirectory() as folder:
        bare = filled(Path(folder), waiting)
        jobs, view = opened(Path(folder), look)
        pairs = [one_ticket(view) for _ in range(times)]
        view.close()
        jobs.close()
    print(f"{waiting} waiting at first, {times} tickets")  # noqa: T201 - a tool for people
    for name, figures in (
        ("services alone, committed", bare),
        ("key to number painted", [number for number, _ in pairs]),
        ("key to whole hall painted", [whole for _, whole in pairs]),
    ):
        print(told(name, figures))  # noqa: T201


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:]))
