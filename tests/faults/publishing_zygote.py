"""A process with the program already imported, that forks a publisher for each line: `<way> <seed> <folder>`.

`files` carries made-up files to the folder without end; `hall` opens the hall in it, acts, publishes and sends to the
share beside it. On its standard output come the publisher's process number, `= <file>` once a file is known to be
there, and `dead` once the publisher is no more.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing
from itertools import count
from pathlib import Path

import sqlite_utils  # noqa: F401 - what the first opening of a hall imports

from desk_app.domain.outbox import Finding
from desk_app.exchange.folder.delivery import deliver
from desk_app.exchange.folder.share import Share
from desk_app.exchange.signing import DeskKey
from desk_app.services import hall, publishing
from desk_app.services.clock import SystemClock
from desk_app.storage.store import Store
from tests.faults.zygote import DEAD, say
from tests.support.hall import AGENT, open_hall_store
from tests.support.outbox import entry

FILES_OF_ONE_LIFE = 5_000
KEPT = "= "


def carry_files(seed: int, folder: Path) -> None:
    """Carry files without end, each life its own."""
    for number in count(seed * FILES_OF_ONE_LIFE + 1):
        report = deliver(Share(folder), entry(number), SystemClock().now_ms(), lambda seconds: True)
        assert report.finding is not Finding.FAILED, report
        say(f"{KEPT}{number}")


def publish_a_hall(seed: int, folder: Path) -> None:
    """Act, publish and send, without end."""
    with closing(open_hall_store(folder / "data", SystemClock())) as store:
        key = DeskKey.open(folder / "data")
        publishing.begin(store)
        for act in count():
            op = f"life-{seed:06d}-{act:06d}"
            hall.log_contact(store, "information", by=AGENT, op=op)
            publishing.publish(store, key.seal)
            send_all(store, folder / "share")


def send_all(store: Store, share: Path) -> None:
    """Send what is due, and tell each file after it was written down."""
    for waiting in publishing.due(store).entries:
        report = deliver(Share(share), waiting, store.clock.now_ms(), lambda seconds: True)
        assert report.finding is not Finding.FAILED, report
        publishing.record(store, report)
        say(f"{KEPT}{waiting.id}")


def main() -> None:
    """Fork publishers until the input ends."""
    ways = {"files": carry_files, "hall": publish_a_hall}
    for line in sys.stdin:
        way, seed, folder = line.strip().split(" ", 2)
        child = os.fork()
        if child == 0:
            say(str(os.getpid()))
            ways[way](int(seed), Path(folder))
        os.waitpid(child, 0)
        say(DEAD)


if __name__ == "__main__":
    main()
