"""What the screens of the surveys show: the campaigns, one of them whole, a batch of paper with its second keying."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind, settled
from desk_app.domain.settings import Settings
from desk_app.domain.surveys.bank import Bank, Question
from desk_app.domain.surveys.campaign import REGISTER, Campaign, CampaignState, FormChannel
from desk_app.domain.surveys.form import Difference, differences, sampled
from desk_app.domain.surveys.life import MOVES
from desk_app.services.business_day import today
from desk_app.services.survey_banks import Banks
from desk_app.services.surveys import campaign_of
from desk_app.storage import journal, survey_again, survey_forms, survey_words, surveys
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store
from desk_app.storage.survey_words import FreeWords


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """One campaign, and how many forms came which way."""

    campaign: Campaign
    channels: dict[FormChannel, int]

    @property
    def forms(self) -> int:
        """All its forms."""
        return sum(self.channels.values())


@dataclass(frozen=True, slots=True)
class SurveysView:
    """The campaigns of a site, the last one first."""

    settings: Settings
    today: str
    lines: tuple[CampaignLine, ...]

    @property
    def perimeters(self) -> tuple[str, ...]:
        """The perimeters surveyed so far, to choose from: results are compared under the same name."""
        return tuple(dict.fromkeys(line.campaign.perimeter for line in self.lines))


@dataclass(frozen=True, slots=True)
class BatchLine:
    """One batch of paper: its sheets, those keyed twice, and how many differences are to be settled."""

    number: int
    sheets: int
    finished: bool
    keyed_again: int
    to_settle: int


@dataclass(frozen=True, slots=True)
class CampaignDetail:
    """One campaign whole. `bank` is that of its version, `questions` those it asks, in the order of the form;
    `acts` what this agent may do with it now; `words` the free texts, without anything else of their forms.
    """

    line: CampaignLine
    bank: Bank
    questions: tuple[Question, ...]
    batches: tuple[BatchLine, ...]
    words: tuple[FreeWords, ...]
    acts: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class BatchView:
    """A batch of paper. `sample` are the sheets to key a second time that were not yet; `differences` by sheet."""

    campaign: Campaign
    questions: tuple[Question, ...]
    number: int
    sheets: tuple[int, ...]
    finished: bool
    sample: tuple[int, ...]
    differences: dict[int, tuple[Difference, ...]]


def surveys_view(store: Store) -> SurveysView:
    """The register of the campaigns of the site."""
    settings, now = store.settings(), today(store)

    def reading(connection: Connection) -> SurveysView:
        found = surveys.of_site(connection, settings.site.id)
        return SurveysView(settings, now, tuple(_line(connection, campaign) for campaign in found))

    return store.read(reading)


def open_now(store: Store) -> tuple[Campaign, ...]:
    """The campaigns that take forms filled in today: what the kiosk may ask."""
    settings, now = store.settings(), today(store)
    found = store.read(lambda connection: surveys.of_site(connection, settings.site.id))
    return tuple(one for one in found if one.state is CampaignState.OPEN and one.takes(now))


def campaign_detail(store: Store, banks: Banks, number: int, by: Actor) -> CampaignDetail:
    """One campaign. Refused when there is none of that number."""

    def reading(connection: Connection) -> CampaignDetail:
        found = campaign_of(connection, number, by)
        return CampaignDetail(
            line=_line(connection, found),
            bank=banks.one(found.bank, found.bank_version),
            questions=banks.asked_by(found),
            batches=tuple(_batch(connection, found, *told) for told in survey_forms.batches(connection, number)),
            words=survey_words.of_campaign(connection, number),
            acts=_acts(found, by),
        )

    return store.read(reading)


def batch_view(store: Store, banks: Banks, number: int, batch: int, by: Actor) -> BatchView:
    """A batch, which may have no sheet yet. Refused when there is no campaign of that number."""

    def reading(connection: Connection) -> BatchView:
        found = campaign_of(connection, number, by)
        kept = survey_forms.of_batch(connection, number, batch)
        sheets = tuple(form.sheet.number for form in kept if form.sheet)
        again = survey_again.of_batch(connection, number, batch)
        finished = any(form.seal is not None for form in kept)
        return BatchView(
            campaign=found,
            questions=banks.asked_by(found),
            number=batch,
            sheets=sheets,
            finished=finished,
            sample=() if finished else tuple(sheet for sheet in sampled(sheets) if sheet not in again),
            differences=_differences(connection, found, batch),
        )

    return store.read(reading)


def _line(connection: Connection, campaign: Campaign) -> CampaignLine:
    return CampaignLine(campaign, survey_forms.count_by_channel(connection, campaign.id))


def _batch(connection: Connection, campaign: Campaign, number: int, sheets: int, finished: bool) -> BatchLine:
    to_settle = sum(map(len, _differences(connection, campaign, number).values()))
    if finished:
        return BatchLine(number, sheets, finished, _sealed_again(connection, campaign, number), to_settle)
    return BatchLine(number, sheets, finished, len(survey_again.of_batch(connection, campaign.id, number)), to_settle)


def _sealed_again(connection: Connection, campaign: Campaign, number: int) -> int:
    """How many sheets were keyed twice, as the seal of the batch tells: the second keyings themselves are forgotten."""
    seals = {form.seal for form in survey_forms.of_batch(connection, campaign.id, number)}
    facts = settled(journal.of_entry(connection, REGISTER, campaign.id))
    told = (fact.payload.get("double_entry", {}) for fact in facts if fact.payload.get("seal") in seals)
    return sum(int(one.get("forms", 0)) for one in told)


def _differences(connection: Connection, campaign: Campaign, batch: int) -> dict[int, tuple[Difference, ...]]:
    keys = [question.key for question in campaign.questions]
    first = {form.sheet.number: form for form in survey_forms.of_batch(connection, campaign.id, batch) if form.sheet}
    found = {
        sheet: differences(keys, first[sheet].answers, again.answers)
        for sheet, again in survey_again.of_batch(connection, campaign.id, batch).items()
    }
    return {sheet: told for sheet, told in found.items() if told}


def _acts(campaign: Campaign, by: Actor) -> frozenset[Kind]:
    """Sealing, which stands for taking forms, is anybody's; the rest a supervisor's."""
    possible = {kind for kind, move in MOVES.items() if campaign.state in move.leaves}
    return frozenset(kind for kind in possible if by.supervisor or kind is Kind.SURVEY_SEALED)
