"""The verbs of a campaign: draft, amend, open, close, publish, and the seals. Those of its forms: `survey_forms`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.bank import Bank
from desk_app.domain.surveys.campaign import REGISTER, Campaign, ChosenQuestion, DoubleEntry
from desk_app.domain.surveys.form import differences
from desk_app.domain.surveys.life import must_allow, plain_questions
from desk_app.domain.text import clean
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.business_day import today
from desk_app.services.survey_banks import Banks
from desk_app.storage import journal, survey_again, survey_forms, survey_seals, surveys
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

MAX_TITLE = 120
MAX_WANTED = 100_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What a campaign is to be. `questions` are keys of the bank's version; `services` empty means all of the site.

    `first_day` and `last_day` (ISO) are those on which forms are filled in. `wanted` is how many are aimed at, 0 for
    no aim (`domain.surveys.sampling.sample_size` proposes one).
    """

    perimeter: str
    title: str
    bank: str
    bank_version: int
    questions: tuple[str, ...]
    first_day: str
    last_day: str
    services: tuple[str, ...] = ()
    wanted: int = 0


def draft(store: Store, plan: Plan, banks: Banks, *, by: Actor, op: str) -> Outcome:
    """Prepare a campaign; `Outcome.entry` is its number. A supervisor's act, as are all of this module.

    Refused (`SURVEY_PLAN` with `field`, `SURVEY_DAYS`, `UNKNOWN_BANK`, `SURVEY_QUESTION`, `UNKNOWN_SERVICE`) when the
    plan cannot be.
    """

    def work(act: Act) -> None:
        _supervisor(by)
        number = journal.next_entry(act.connection, REGISTER)
        act.record(Kind.SURVEY_DRAFTED, register=REGISTER, entry=number, plan=_plain(act, plan, banks))

    return perform(store, op, by, work)


def amend(store: Store, campaign: int, plan: Plan, banks: Banks, *, by: Actor, op: str) -> Outcome:
    """Prepare it otherwise; only while it is a draft."""

    def work(act: Act) -> None:
        _found(act, campaign, Kind.SURVEY_AMENDED)
        act.record(Kind.SURVEY_AMENDED, register=REGISTER, entry=campaign, plan=_plain(act, plan, banks))

    return perform(store, op, by, work)


def open_campaign(store: Store, campaign: int, *, by: Actor, op: str) -> Outcome:
    """Take forms from now on, of its days only; or again, after it was closed and before it is published."""
    return _do(store, campaign, Kind.SURVEY_OPENED, by, op)


def finish_batch(store: Store, campaign: int, batch: int, *, by: Actor, op: str) -> Outcome:
    """Seal a batch of paper sheets: its forms can no longer be changed. Any agent's act.

    Refused while two keyings of a sheet differ (`SURVEY_DIFFERENCES`), or when there is no such batch
    (`SURVEY_SHEET`).
    """

    def work(act: Act) -> None:
        found = campaign_of(act.connection, campaign, by)
        must_allow(found, Kind.SURVEY_SEALED)
        again = _double_entry(act.connection, found, [batch])
        seal = found.seals + 1
        forms = survey_seals.of_batch(act.connection, campaign, batch, seal)
        if not forms:
            raise Refusal(RefusalCode.SURVEY_SHEET, batch=batch)
        _seal(act, campaign, seal, forms, again)

    return perform(store, op, by, work)


def seal_past_days(store: Store, *, by: Actor, op: str) -> Outcome:
    """Seal what the kiosk and the web gave on the days before today, in every open campaign: the day's housekeeping.

    Never those of today: a seal of one form would tell its second.
    """

    def work(act: Act) -> None:
        for number in survey_seals.unsealed_days(act.connection, by.site, act.day):
            found = campaign_of(act.connection, number, by)
            seal = found.seals + 1
            _seal(act, number, seal, survey_seals.before(act.connection, number, act.day, seal), DoubleEntry())

    return perform(store, op, by, work)


def seals_due(store: Store) -> bool:
    """Whether `seal_past_days` has anything to do."""
    day, site = today(store), store.settings().site.id
    return bool(store.read(lambda connection: survey_seals.unsealed_days(connection, site, day)))


def close(store: Store, campaign: int, *, by: Actor, op: str) -> Outcome:
    """End it: whatever is left is sealed, and the results are final. Refused while keyings differ."""

    def work(act: Act) -> None:
        found = _found(act, campaign, Kind.SURVEY_CLOSED)
        open_ones = [n for n, _sheets, finished in survey_forms.batches(act.connection, campaign) if not finished]
        again = _double_entry(act.connection, found, open_ones)
        seal = found.seals + 1
        forms = survey_seals.all_left(act.connection, campaign, seal)
        if forms:
            _seal(act, campaign, seal, forms, again)
        act.record(Kind.SURVEY_CLOSED, register=REGISTER, entry=campaign)

    return perform(store, op, by, work)


def publish(store: Store, campaign: int, *, by: Actor, op: str) -> Outcome:
    """The results were made public (posted in the hall, on the web site): nothing of it changes any more."""
    return _do(store, campaign, Kind.SURVEY_PUBLISHED, by, op)


def campaign_of(connection: Connection, campaign: int, by: Actor) -> Campaign:
    """A campaign of the site. Refused when there is none of that number."""
    found = surveys.one(connection, campaign)
    if found is None or found.site != by.site:
        raise Refusal(RefusalCode.UNKNOWN_SURVEY, number=campaign)
    return found


def _do(store: Store, campaign: int, kind: Kind, by: Actor, op: str) -> Outcome:
    def work(act: Act) -> None:
        _found(act, campaign, kind)
        act.record(kind, register=REGISTER, entry=campaign)

    return perform(store, op, by, work)


def _supervisor(by: Actor) -> None:
    if not by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)


def _found(act: Act, campaign: int, kind: Kind) -> Campaign:
    _supervisor(act.by)
    found = campaign_of(act.connection, campaign, act.by)
    must_allow(found, kind)
    return found


def _seal(act: Act, campaign: int, seal: int, forms: int, again: DoubleEntry) -> None:
    told: dict[str, Any] = {"seal": seal, "forms": forms, "digest": survey_seals.digest(act.connection, campaign, seal)}
    if again.forms:
        told["double_entry"] = {"forms": again.forms, "fields": again.fields, "differences": again.differences}
    act.record(Kind.SURVEY_SEALED, register=REGISTER, entry=campaign, **told)


def _double_entry(connection: Connection, campaign: Campaign, batches: list[int]) -> DoubleEntry:
    """What the second keyings of these batches found, which are then forgotten. Refused while one is not settled."""
    keys = [question.key for question in campaign.questions]
    forms = differed = 0
    for batch in batches:
        first = {
            form.sheet.number: form for form in survey_forms.of_batch(connection, campaign.id, batch) if form.sheet
        }
        for number, again in survey_again.of_batch(connection, campaign.id, batch).items():
            if differences(keys, first[number].answers, again.answers):
                raise Refusal(RefusalCode.SURVEY_DIFFERENCES, batch=batch, sheet=number)
            forms, differed = forms + 1, differed + again.differed
            survey_again.drop(connection, campaign.id, survey_forms.Sheet(batch, number))
    return DoubleEntry(forms, forms * len(keys), differed)


def _plain(act: Act, plan: Plan, banks: Banks) -> dict[str, Any]:
    """The plan as its fact tells it, with all that the results need of the bank."""
    perimeter, title = clean(plan.perimeter, MAX_TITLE), clean(plan.title, MAX_TITLE)
    for name, value in (("perimeter", perimeter), ("title", title)):
        if not value:
            raise Refusal(RefusalCode.SURVEY_PLAN, field=name)
    if not 0 <= plan.wanted <= MAX_WANTED:
        raise Refusal(RefusalCode.SURVEY_PLAN, field="wanted")
    for service in plan.services:
        if act.settings.service(service) is None:
            raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=service)
    _check_days(plan)
    bank = banks.one(plan.bank, plan.bank_version)
    return {
        "perimeter": perimeter,
        "title": title,
        "bank": bank.id,
        "bank_version": bank.version,
        "questions": plain_questions(_chosen(bank, plan.questions)),
        "services": sorted(set(plan.services)),
        "first_day": plan.first_day,
        "last_day": plan.last_day,
        "wanted": plan.wanted,
    }


def _check_days(plan: Plan) -> None:
    try:
        fits = date.fromisoformat(plan.first_day) <= date.fromisoformat(plan.last_day)
    except ValueError:
        fits = False
    if not fits:
        raise Refusal(RefusalCode.SURVEY_DAYS)


def _chosen(bank: Bank, keys: tuple[str, ...]) -> tuple[ChosenQuestion, ...]:
    for key in keys:
        if bank.question(key) is None:
            raise Refusal(RefusalCode.SURVEY_QUESTION, question=key)
    chosen = bank.some(keys)
    if not any(question.is_rated for question in chosen):
        raise Refusal(RefusalCode.SURVEY_PLAN, field="questions")
    return tuple(ChosenQuestion(question.key, question.kind, question.indicator) for question in chosen)
