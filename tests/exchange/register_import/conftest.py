"""A command run inside the tests leaves its language behind: each test begins without one."""

from __future__ import annotations

from tests.support.language import language_undone

__all__ = ["language_undone"]
