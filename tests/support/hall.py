"""A town hall for tests: its store with the preset's settings, who acts in it, and a clock moved by hand."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from desk_app.domain.actor import Actor
from desk_app.domain.clock import Clock
from desk_app.domain.localtime import moment_ms
from desk_app.domain.measures import Measures, measure
from desk_app.domain.settings_document import to_document
from desk_app.domain.visit import Visit
from desk_app.domain.visit_life import fold
from desk_app.services import calling, hall, visits
from desk_app.services.acting import Outcome
from desk_app.services.calling import Ending
from desk_app.services.readings import hall_view
from desk_app.services.settings import save_settings
from desk_app.services.visits import Arrival
from desk_app.storage import journal
from desk_app.storage.faults import Fault
from desk_app.storage.store import Store
from desk_app.storage.verification import verify

ROOT = Path(__file__).resolve().parents[2]
MIGRATIONS = ROOT / "db"
SITE = "hall-administratif"
AGENT = Actor("a.martin", "accueil", SITE)
COLLEAGUE = Actor("b.durand", "accueil", SITE)
SUPERVISOR = Actor("c.petit", "accueil", SITE, supervisor=True)
DAY = "2026-11-23"  # a Monday
NINE = moment_ms(DAY, 9 * 60, "Europe/Paris")
SECOND, MINUTE, HOUR = 1_000, 60_000, 3_600_000


class ManualClock:
    """A clock that stands still until it is told: `run` for time going by, `set_back` for a hand on the clock."""

    def __init__(self, now_ms: int) -> None:
        self._now, self._steady = now_ms, 0

    def now_ms(self) -> int:
        """The civil time, UTC milliseconds."""
        return self._now

    def steady_ms(self) -> int:
        """The reading that never goes backwards."""
        return self._steady

    def run(self, milliseconds: int) -> None:
        """Let time go by, on both."""
        self._now += milliseconds
        self._steady += milliseconds

    def set_to(self, now_ms: int) -> None:
        """Let time go by until a moment."""
        self.run(now_ms - self._now)

    def set_back(self, milliseconds: int) -> None:
        """Somebody sets the PC's clock back."""
        self._now -= milliseconds


def open_hall_store(folder: Path, clock: Clock) -> Store:
    """Open a data folder, set up as the preset's town hall the first time. Close it when done."""
    store = Store.open(folder, MIGRATIONS, clock)
    if not store.has_settings:
        document = tomllib.loads((ROOT / "resources" / "presets" / "town_hall.toml").read_text("utf-8"))
        save_settings(store, document, based_on=0, by=AGENT, op="settings-0001")
    return store


class Hall:
    """A hall in a folder, played by hand: every act has its own operation id, done by `AGENT` unless told."""

    def __init__(self, folder: Path, clock: ManualClock | None = None) -> None:
        self.folder = folder
        self.clock = clock or ManualClock(NINE)
        self.store = open_hall_store(folder, self.clock)
        self._acts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.store.close()

    def reopen(self) -> None:
        """Close the program and start it again."""
        self.store.close()
        self.store = open_hall_store(self.folder, self.clock)

    def op(self) -> str:
        """An operation id that was not used before."""
        self._acts += 1
        return f"{self.clock.now_ms():013d}-{self._acts:06d}"

    def do(self, verb: Callable[..., Outcome], *arguments: object, **options: Any) -> Outcome:
        """Carry out a verb of the services."""
        options.setdefault("by", AGENT)
        options.setdefault("op", self.op())
        return verb(self.store, *arguments, **options)

    def change_settings(self, change: Callable[[dict[str, Any]], object]) -> Outcome:
        """Put the settings in force once more, changed by hand."""
        document = to_document(self.store.settings())
        change(document)
        return self.do(save_settings, document, based_on=self.store.settings().version)

    def set_threshold(self, key: str, value: float) -> None:
        """Change one threshold."""
        self.change_settings(lambda document: document["thresholds"][key].update(value=value))

    def open_counters(self, *counters: str) -> None:
        """Staff counters."""
        for counter in counters:
            self.do(hall.open_counter, counter)

    def arrive(self, *services: str, **told: Any) -> int:
        """An arrival, for identity papers unless told; its visit."""
        return self.do(visits.arrive, Arrival(services or ("identity",), **told)).visit

    def call(self, counter: str = "g1") -> int:
        """Call next; who was called."""
        return self.do(calling.call_next, counter).visit

    def called(self, *services: str, **told: Any) -> int:
        """Somebody who arrives and is called to the first counter."""
        visit = self.arrive(*services, **told)
        self.do(calling.call_chosen, visit, "g1")
        return visit

    def served(self, *services: str, minutes: int = 5, **told: Any) -> int:
        """Somebody who arrives, is called, and is served so long."""
        visit = self.called(*services, **told)
        self.clock.run(minutes * MINUTE)
        self.finish(visit)
        return visit

    def finish(self, visit: int, counter: str = "g1", ending: Ending = Ending()) -> Outcome:  # noqa: B008 - frozen
        """Finish the service of somebody."""
        return self.do(calling.finish, visit, counter, ending)

    def visit(self, visit: int) -> Visit:
        """A visit as the journal tells it."""
        told = fold(journal.of_visit(self.store.connection, visit))
        assert told is not None
        return told

    def measures(self, visit: int) -> Measures:
        """The durations of a visit."""
        return measure(self.visit(visit))

    def queue(self) -> list[int]:
        """Who waits, in the order of calling."""
        return [line.visit for line in hall_view(self.store).queue]

    def facts(self) -> int:
        """How many facts there are."""
        return journal.head(self.store.connection)[0]

    def faults(self) -> tuple[Fault, ...]:
        """What verification finds."""
        return self.store.read(verify)
