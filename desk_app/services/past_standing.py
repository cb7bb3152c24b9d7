"""How something out of another program that is read again stands to what was recorded of it before."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standing:
    """`known`: it is recorded. `more`: it tells now what it did not tell then. `differs`: what it tells otherwise than
    what is recorded, which stays."""

    known: bool
    more: bool = False
    differs: tuple[str, ...] = ()


NEW = Standing(known=False)
SAME = Standing(known=True)
