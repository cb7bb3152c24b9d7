"""Forms of a survey out of another system, many in one transaction; as anonymous as those keyed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.surveys.campaign import Campaign, FormChannel
from desk_app.domain.surveys.form import differences
from desk_app.services.past_standing import NEW, Standing
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


def standings(store: Store, campaign: Campaign, banks: Banks, forms: Sequence[PastForm]) -> list[Standing]:
    """How each of these stands to the form that is kept of it, its free words aside: they may be erased by now."""

    def read(connection: Connection) -> list[Standing]:
        kept = [survey_forms.by_key(connection, key_of(past.op)) for past in forms]
        return [
            NEW if one is None else _standing(one, checked_form(store, campaign, banks, past))
            for past, one in zip(forms, kept, strict=True)
        ]

    return store.read(read)


def _standing(kept: FormRow, told: FormRow) -> Standing:
    fields = [name for name in ("day", "service", "channel") if getattr(kept, name) != getattr(told, name)]
    answers = [one.question for one in differences({**kept.answers, **told.answers}, kept.answers, told.answers)]
    return Standing(known=True, differs=(*fields, *answers))


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
