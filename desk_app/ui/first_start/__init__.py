"""The first start: what sort of place this is, who works there, where its summaries go."""

from __future__ import annotations

from desk_app.ui.first_start.window import FirstStart

__all__ = ["FirstStart"]
