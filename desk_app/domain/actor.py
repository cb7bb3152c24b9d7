"""Who acts, and from where."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """The author of an act: an agent's identifier (never a visitor's), at one desk of one site.

    `supervisor` opens the acts reserved to a supervisor: corrections of time, the front of the queue.
    """

    agent: str
    desk: str
    site: str
    supervisor: bool = False
