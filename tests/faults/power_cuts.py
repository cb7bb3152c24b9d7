"""Power cuts during a play: the states that the disk may be left in, opened by the real store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

from desk_app.services.clock import SystemClock
from desk_app.storage.verification import verify
from tests.faults.check import lost, numbering_faults
from tests.faults.disk import Cut, Disk
from tests.faults.player import DONE, Ack
from tests.faults.syscalls import Event, Said
from tests.support.hall import open_hall_store
from tests.support.memory_folder import memory_folder

VERIFIED_EVERY = 25


@dataclass(slots=True)
class Losses:
    """What a series of power cuts cost."""

    states: int = 0
    with_losses: int = 0
    worst: int = 0
    unsound: int = 0


def cut_often(events: Sequence[Event], states: int, seed: int, before: Mapping[str, bytes] | None = None) -> Losses:
    """Open so many of the states that a power cut during these events may leave; `before`: the files before them."""
    found = Losses()
    with memory_folder() as place:
        for number, (files, acks) in enumerate(_states(events, states, Random(seed), before)):
            folder = place / str(number)
            folder.mkdir()
            for name, content in files.items():
                (folder / name).write_bytes(content)
            _count(found, folder, acks, thorough=number % VERIFIED_EVERY == 0)
            for left in folder.iterdir():
                left.unlink()
    return found


def _states(
    events: Sequence[Event], count: int, rng: Random, before: Mapping[str, bytes] | None
) -> Iterator[tuple[dict[str, bytes], list[Ack]]]:
    """Possible states, each with what had been acknowledged: half right after an acknowledgement, half anywhere."""
    told = [place for place, event in enumerate(events, 1) if isinstance(event, Said) and event.text.startswith(DONE)]
    told = told or [len(events)]
    cuts = [rng.choice(told) if number % 2 else rng.randint(0, len(events)) for number in range(count)]
    disk, acks, done = Disk(before), list[Ack](), 0
    for number, cut in enumerate(sorted(cuts)):
        for event in events[done:cut]:
            disk.take(event)
            if isinstance(event, Said) and event.text.startswith(DONE):
                acks.append(Ack.from_text(event.text.removeprefix(DONE)))
        done = max(done, cut)
        yield disk.after_cut([*Cut][number % len(Cut)], rng), acks


def _count(found: Losses, folder: Path, acks: list[Ack], thorough: bool) -> None:
    """Open a state as the desk would after the cut, and count what is wrong with it."""
    found.states += 1
    with closing(open_hall_store(folder, SystemClock())) as store:
        missing = len(lost(store, acks))
        found.with_losses += missing > 0
        found.worst = max(found.worst, missing)
        sound = store.connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        if thorough:
            sound = sound and verify(store.connection) == ()
        found.unsound += not sound or numbering_faults(store) != []
