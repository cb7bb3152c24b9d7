"""The indicators of the declared registers (Qualiville sheet, E03, E10, E19, E20, E23, E24, E28)."""

from __future__ import annotations

from desk_app.domain.indicators.counts import Compute, ratio
from desk_app.domain.registers.documents import DOCUMENTS, SHEETS
from desk_app.domain.registers.trainings import MODULES

PUBLISHED = {DOCUMENTS: "documents_published", SHEETS: "sheets_published"}
IN_DATE = {DOCUMENTS: "documents_in_date", SHEETS: "sheets_in_date"}
"""What is published on the last day of a month, and what of it is in date, by register."""
POSTED = {module: f"agents_posted_{module}" for module in MODULES}
TRAINED = {module: f"agents_trained_{module}" for module in MODULES}
"""The agents posted on the last day of a month, and those whose required courses are all in date, by module."""
HANDLING, AUTHORISED = "agents_handling", "agents_authorised"
"""The agents who served a service in a month, and those of them authorised on each day they did."""
ACTIONS_DUE, ACTIONS_ON_TIME = "actions_due", "actions_on_time"
ACTIONS_DONE, EFFECTS_CHECKED = "actions_done", "actions_effect_checked"

INDICATORS: dict[str, Compute] = {
    "documents.in_date": ratio(IN_DATE[DOCUMENTS], PUBLISHED[DOCUMENTS]),
    "information.in_date": ratio(IN_DATE[SHEETS], PUBLISHED[SHEETS]),
    **{f"trainings.{module}": ratio(TRAINED[module], POSTED[module]) for module in MODULES},
    "authorisations.valid": ratio(AUTHORISED, HANDLING),
    "actions.on_time": ratio(ACTIONS_ON_TIME, ACTIONS_DUE),
    "actions.effect_checked": ratio(EFFECTS_CHECKED, ACTIONS_DONE),
}
