"""Forms of a survey out of another system, many in one transaction; as anonymous as those keyed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.surveys.campaign import Campaign, FormChannel
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_forms import Form, keep_words, open_campaign_of, row_of
from desk_app.storage import survey_forms
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store
from desk_app.storage.survey_forms import FormRow, key_of


@dataclass(frozen=True, slots=True)
class PastForm:
    """A form out of another system. `op` is the same whenever the same form is recorded again."""

    op: str
    channel: FormChannel
    form: Form


def checked_form(store: Store, campaign: Campaign, banks: Banks, past: PastForm) -> FormRow:
    """A form of the past as it would be kept. Refused when it does not fit its campaign."""
    return row_of(store, campaign, banks.asked_by(campaign), key_of(past.op), past.channel, past.form)


def forms_recorded_before(store: Store, ops: Sequence[str]) -> set[str]:
    """Those of these operations whose forms are kept."""
    return store.read(lambda connection: {op for op in ops if survey_forms.by_key(connection, key_of(op)) is not None})


def record_past_forms(store: Store, campaign: int, forms: Sequence[PastForm], banks: Banks, *, by: Actor) -> int:
    """Keep the forms that are not kept yet, all in one transaction; how many were new. Refused unless it is open."""

    def work(connection: Connection) -> int:
        found = open_campaign_of(connection, campaign, by)
        new = 0
        for past in forms:
            if survey_forms.add(connection, campaign, checked_form(store, found, banks, past)):
                keep_words(connection, found, past.form, past.op)
                new += 1
        return new

    return store.write(work)
