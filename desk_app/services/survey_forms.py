"""The verbs of a form: record, key again, settle, correct, discard, erase words. None of them is a fact.

A form is anonymous by construction: it is linked with no visit, holds no agent and no time but its day, its key tells
nothing, and the journal only hears of it in a seal (`services.surveys`). What a visitor signs becomes a suggestion in
the register of complaints, under an operation from which the form cannot be found.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from desk_app.domain.actor import Actor
from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, Theme
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.surveys.bank import Question, QuestionKind
from desk_app.domain.surveys.campaign import Campaign, FormChannel, Half
from desk_app.domain.surveys.form import Answer, Answers, checked, differences
from desk_app.domain.surveys.life import must_allow
from desk_app.domain.text import clean
from desk_app.domain.topics import Topic
from desk_app.services import complaints
from desk_app.services.acting import Outcome
from desk_app.services.business_day import today
from desk_app.services.survey_banks import Banks
from desk_app.services.surveys import campaign_of
from desk_app.storage import survey_again, survey_forms, survey_words
from desk_app.storage.complaints import Words
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store
from desk_app.storage.survey_again import Again
from desk_app.storage.survey_forms import FormRow, Sheet, key_of
from desk_app.storage.survey_words import FreeWords

MAX_WORDS = 1_000
_TOPICS = frozenset({Topic.SURVEYS, Topic.QUALITY})


@dataclass(frozen=True, slots=True)
class Form:
    """What a form says. `day` (ISO) is that on which it was filled in; an empty service is the whole place.

    `half` is only kept until the day or the batch is over. `answers` by question: `Question.answers` are the words;
    of `SEVERAL`, a tuple; a grade as "0" to "10"; blanks left out. `words` holds the free texts by question, and
    `contact` who signed them, if anybody did: then they become a suggestion that is answered.
    """

    day: str
    service: str = ""
    half: Half | None = None
    answers: Answers = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    contact: Words | None = None


@dataclass(frozen=True, slots=True)
class FormOutcome(Outcome):
    """A form was kept: without facts. `sheet` is the number to write on the paper, None for the kiosk and the web;
    `suggestion` the number in the register of complaints of what was signed.
    """

    sheet: Sheet | None = None
    suggestion: int | None = None


def next_batch(store: Store, campaign: int) -> int:
    """The number of a batch begun now."""
    return store.read(lambda connection: survey_forms.last_batch(connection, campaign)) + 1


def record_paper(
    store: Store, campaign: int, batch: int, form: Form, banks: Banks, *, by: Actor, op: str
) -> FormOutcome:
    """Key a paper form; `FormOutcome.sheet.number`, to be written on it, is the next of the batch.

    Refused (`SURVEY_STATE`, `SURVEY_DAY`, `SURVEY_SERVICE`, `SURVEY_QUESTION`, `SURVEY_ANSWER`, `SURVEY_BLANK`) when
    the campaign is not open or the form does not fit; `SURVEY_SHEET` when the batch is finished.
    """

    def place(connection: Connection) -> Sheet:
        sheets = survey_forms.of_batch(connection, campaign, batch)
        if any(kept.seal is not None for kept in sheets):
            raise Refusal(RefusalCode.SURVEY_SHEET, batch=batch)
        return Sheet(batch, max((kept.sheet.number for kept in sheets if kept.sheet), default=0) + 1)

    return _record(store, campaign, FormChannel.PAPER, form, banks, by, op, place)


def record_at_kiosk(store: Store, campaign: int, form: Form, banks: Banks, *, by: Actor, op: str) -> FormOutcome:
    """Keep a form filled in on the screen of the hall. Refused as `record_paper`."""
    return _record(store, campaign, FormChannel.KIOSK, form, banks, by, op, lambda _connection: None)


def _record(
    store: Store,
    campaign: int,
    channel: FormChannel,
    form: Form,
    banks: Banks,
    by: Actor,
    op: str,
    place: Callable[[Connection], Sheet | None],
) -> FormOutcome:
    key = key_of(op)

    def work(connection: Connection) -> Sheet | None:
        kept = survey_forms.by_key(connection, key)
        if kept is not None:
            return kept.sheet
        found = open_campaign_of(connection, campaign, by)
        row = row_of(store, found, banks.asked_by(found), key, channel, form)
        row = replace(row, sheet=place(connection))
        survey_forms.add(connection, campaign, row)
        if form.contact is None or not form.contact.reachable:
            keep_words(connection, found, form, op)
        return row.sheet

    sheet = store.write(work)
    return FormOutcome((), _TOPICS, sheet=sheet, suggestion=_suggestion(store, form, by, op))


def row_of(
    store: Store, campaign: Campaign, questions: tuple[Question, ...], key: str, channel: FormChannel, form: Form
) -> FormRow:
    """The form as it is kept. Refused when it does not fit its campaign."""
    if not campaign.takes(form.day) or form.day > today(store):
        raise Refusal(RefusalCode.SURVEY_DAY, first=campaign.first_day, last=campaign.last_day)
    known = not form.service or store.settings().service(form.service) is not None
    if not known or not campaign.covers(form.service):
        raise Refusal(RefusalCode.SURVEY_SERVICE, service=form.service)
    answers = checked(questions, form.answers)
    free = {question.key for question in questions if question.kind is QuestionKind.TEXT}
    for question in form.words:
        if question not in free:
            raise Refusal(RefusalCode.SURVEY_QUESTION, question=question)
    if not answers and not any(clean(words, MAX_WORDS) for words in form.words.values()):
        raise Refusal(RefusalCode.SURVEY_BLANK)
    return FormRow(key, campaign.site, form.day, form.service, channel, form.half, None, None, answers)


def keep_words(connection: Connection, campaign: Campaign, form: Form, op: str) -> None:
    """Keep the free words of a form, each under a key of its own."""
    for question, told in form.words.items():
        words = clean(told, MAX_WORDS, lines=True)
        if words:
            key = key_of(op, f"words {question}")
            survey_words.keep(connection, FreeWords(key, campaign.id, question, form.service, words))


def _suggestion(store: Store, form: Form, by: Actor, op: str) -> int | None:
    """Enter what was signed into the register of complaints, once; its own words only, nothing of the answers."""
    told = "\n".join(filter(None, (clean(words, MAX_WORDS, lines=True) for words in form.words.values())))
    if form.contact is None or not form.contact.reachable or not told:
        return None
    entry = complaints.Entry(ComplaintKind.SUGGESTION, Theme.OTHER, form.day, ComplaintChannel.SURVEY, form.service)
    words = replace(form.contact, summary=told[: complaints.MAX_SUMMARY], answer="")
    return complaints.record(store, entry, words, by=by, op=f"survey-{key_of(op, 'suggestion')}").entry


def correct_sheet(
    store: Store, campaign: int, sheet: Sheet, form: Form, banks: Banks, *, by: Actor, op: str
) -> FormOutcome:
    """Key a sheet anew, in place of what was keyed; its free words stay as they are. Its batch is not finished."""
    del op  # the same correction twice is the same

    def work(connection: Connection) -> None:
        found = open_campaign_of(connection, campaign, by)
        kept = _sheet(connection, campaign, sheet)
        row = row_of(store, found, banks.asked_by(found), kept.key, FormChannel.PAPER, replace(form, words={}))
        survey_forms.change(connection, row)

    store.write(work)
    return FormOutcome((), _TOPICS, sheet=sheet)


def discard_sheet(store: Store, campaign: int, sheet: Sheet, *, by: Actor, op: str) -> FormOutcome:
    """Take out a sheet that was keyed by mistake. Its batch is not finished."""
    del op  # one that is out already stays out

    def work(connection: Connection) -> None:
        open_campaign_of(connection, campaign, by)
        if survey_forms.by_sheet(connection, campaign, sheet) is None:
            return
        kept = _sheet(connection, campaign, sheet)
        survey_forms.drop(connection, kept.key)
        survey_again.drop(connection, campaign, sheet)

    store.write(work)
    return FormOutcome((), _TOPICS, sheet=sheet)


def key_again(
    store: Store, campaign: int, sheet: Sheet, answers: Answers, banks: Banks, *, by: Actor, op: str
) -> FormOutcome:
    """Key a sheet a second time, unseen; `surveys_reading.batch_view` tells what differs."""
    del op

    def work(connection: Connection) -> None:
        found = open_campaign_of(connection, campaign, by)
        kept = _sheet(connection, campaign, sheet)
        questions = banks.asked_by(found)
        second = checked(questions, answers)
        differed = len(differences([question.key for question in questions], kept.answers, second))
        survey_again.keep(connection, campaign, sheet, Again(second, differed))

    store.write(work)
    return FormOutcome((), _TOPICS, sheet=sheet)


def settle_difference(
    store: Store, campaign: int, sheet: Sheet, question: str, answer: Answer | None, banks: Banks, *, by: Actor, op: str
) -> FormOutcome:
    """Tell what stands on the paper where two keyings differ; None is a blank. Both keyings take it."""
    del op

    def work(connection: Connection) -> None:
        found = open_campaign_of(connection, campaign, by)
        kept = _sheet(connection, campaign, sheet)
        again = survey_again.of_batch(connection, campaign, sheet.batch).get(sheet.number)
        if again is None:
            raise Refusal(RefusalCode.SURVEY_SHEET, batch=sheet.batch, sheet=sheet.number)
        questions = banks.asked_by(found)
        first, second = (_with(told, question, answer) for told in (kept.answers, again.answers))
        survey_forms.change(connection, replace(kept, answers=checked(questions, first)))
        survey_again.keep(connection, campaign, sheet, replace(again, answers=checked(questions, second)))

    store.write(work)
    return FormOutcome((), _TOPICS, sheet=sheet)


def erase_words(store: Store, key: str, *, by: Actor, op: str) -> FormOutcome:
    """Erase free words that tell too much; the answers of the form stay."""
    del by, op
    store.write(lambda connection: survey_words.erase(connection, key))
    return FormOutcome((), _TOPICS)


def _with(answers: Answers, question: str, answer: Answer | None) -> dict[str, Answer]:
    rest = {key: told for key, told in answers.items() if key != question}
    return rest if answer is None else {**rest, question: answer}


def open_campaign_of(connection: Connection, campaign: int, by: Actor) -> Campaign:
    """A campaign that takes forms. Refused otherwise."""
    found = campaign_of(connection, campaign, by)
    must_allow(found, Kind.SURVEY_SEALED)
    return found


def _sheet(connection: Connection, campaign: int, sheet: Sheet) -> FormRow:
    """The form of a sheet that may still be changed."""
    kept = survey_forms.by_sheet(connection, campaign, sheet)
    if kept is None or kept.seal is not None:
        raise Refusal(RefusalCode.SURVEY_SHEET, batch=sheet.batch, sheet=sheet.number)
    return kept
