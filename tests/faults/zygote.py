"""A process with the program already imported, that forks a desk for each line it is given: `<seed> <folder>`.

On its standard output come the desk's process number, all that the desk tells, and `dead` once it is no more.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import sqlite_utils  # noqa: F401 - what the first opening of a hall imports

from tests.faults.player import play_until_killed

DEAD = "dead"


def say(text: str) -> None:
    """One line in one write, which a pipe takes whole or not at all."""
    os.write(1, f"{text}\n".encode())


def main() -> None:
    """Fork desks until the input ends."""
    for line in sys.stdin:
        seed, _, folder = line.strip().partition(" ")
        desk = os.fork()
        if desk == 0:
            say(str(os.getpid()))
            play_until_killed(Path(folder), int(seed), say)
        os.waitpid(desk, 0)
        say(DEAD)


if __name__ == "__main__":
    main()
