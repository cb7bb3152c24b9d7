"""The registers that go into the audit pack: one module each; the declared ones share one. A register adds its own."""

from __future__ import annotations

from desk_app.domain.registers.registry import REGISTERS
from desk_app.services.quality.exports import acts, calls, checks, complaints, requests, surveys
from desk_app.services.quality.exports.declared import export_of
from desk_app.services.quality.exports.table import Exports

EXPORTS: Exports = (
    acts.EXPORT,
    *calls.EXPORTS,
    checks.EXPORT,
    complaints.EXPORT,
    requests.EXPORT,
    surveys.EXPORT,
    *map(export_of, REGISTERS.values()),
)
