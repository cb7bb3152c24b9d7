"""The subjects on which something may have changed; screens subscribe to them."""

from __future__ import annotations

from enum import StrEnum


class Topic(StrEnum):
    """One subject of change, published after the commit that changed it."""

    QUEUE = "queue"
    COUNTERS = "counters"
    APPOINTMENTS = "appointments"
    PRIVACY = "privacy"
    CONTACTS = "contacts"
    SESSION = "session"
    SETTINGS = "settings"
    FIGURES = "figures"
    OUTBOX = "outbox"
    QUALITY = "quality"
    COMPLAINTS = "complaints"
    REQUESTS = "requests"
    PERSONAL_DATA = "personal_data"
    SURVEYS = "surveys"
    REGISTERS = "registers"
    CALLS = "calls"
    ACTS = "acts"
    CHECKS = "checks"
