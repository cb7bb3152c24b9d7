"""Reading dates, clock times, durations and moments as other programs write them; local time to UTC."""

from __future__ import annotations
