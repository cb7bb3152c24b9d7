"""The import of survey forms: what it does with each row, between the map and the store."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.domain.surveys.bank import Question
from desk_app.domain.surveys.campaign import Campaign, FormChannel
from desk_app.domain.surveys.form import Answer
from desk_app.exchange.imports.columns import Columns, first_told
from desk_app.exchange.imports.days import Days
from desk_app.exchange.imports.identity import Identities
from desk_app.exchange.imports.importer import Accepted, Importer
from desk_app.exchange.imports.moments.words import plain, text_of
from desk_app.exchange.imports.rejections import Note, Reason, reject
from desk_app.exchange.imports.report import Report
from desk_app.exchange.imports.texts import Texts
from desk_app.exchange.imports.verdicts import Rules
from desk_app.exchange.survey_import.answers import UNANSWERED, Words
from desk_app.exchange.survey_import.map_file import CHANNEL, DAY, SERVICE, SurveyMap
from desk_app.exchange.survey_import.options import Options
from desk_app.exchange.tables import Found, Row, Table
from desk_app.services.past_forms import PastForm, checked_form, record_past_forms, standings
from desk_app.services.past_standing import Standing
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_forms import Form
from desk_app.services.surveys import campaign_of
from desk_app.storage.store import Store

_CHANNELS = {
    FormChannel.WEB: ("web", "internet", "en ligne", "online"),
    FormChannel.KIOSK: ("kiosk", "borne", "tablette", "tablet"),
    FormChannel.PAPER: ("paper", "papier"),
}
_CHANNEL = {word: channel for channel, words in _CHANNELS.items() for word in words}
_REASONS = {
    RefusalCode.SURVEY_DAY: Reason.OUTSIDE_SURVEY,
    RefusalCode.SURVEY_SERVICE: Reason.UNKNOWN_SERVICE,
    RefusalCode.SURVEY_BLANK: Reason.NO_ANSWER,
}


class SurveyImporter(Importer[PastForm, Report]):
    """A map of forms and the campaign they belong to. Refused (`UNKNOWN_SURVEY`) when there is none of that number."""

    def __init__(self, store: Store, told: SurveyMap, campaign: int, banks: Banks) -> None:
        self.source = told.source
        self._told = told
        self._store = store
        self._banks = banks
        settings = store.settings()
        by = Actor("import", settings.desk, settings.site.id)
        self._campaign = store.read(lambda connection: campaign_of(connection, campaign, by))

    def bind(self, table: Table) -> Callable[[Row], Accepted[PastForm]]:
        """Read rows as forms. Raises `MapError`."""
        reader = _RowReader.bind(self._told, table, self._banks.asked_by(self._campaign), self._store.settings())

        def read(row: Row) -> Accepted[PastForm]:
            accepted = reader.read(row, self._campaign)
            self._check(accepted.entry)
            return accepted

        return read

    def _check(self, past: PastForm) -> None:
        try:
            checked_form(self._store, self._campaign, self._banks, past)
        except Refusal as refusal:
            details = {"text": past.form.service, "day": past.form.day, **refusal.details}
            reject(_REASONS[refusal.code], **details)

    def standings(self, store: Store, rows: Sequence[Accepted[PastForm]]) -> list[Standing]:
        """A form that is kept already stays as it is; one that tells otherwise now is told."""
        return standings(store, self._campaign, self._banks, [row.entry for row in rows])

    def record(self, store: Store, entries: Sequence[PastForm], *, by: Actor, op: str) -> int:
        """Keep forms of the past. Refused when the campaign is not open."""
        return record_past_forms(store, self._campaign.id, entries, self._banks, by=by)

    def report(self, found: Found) -> Report:
        """An empty report."""
        return Report(found)


@dataclass(slots=True)
class _RowReader:
    """A map bound to the columns of a file."""

    days: Days
    texts: Texts
    answers: Texts
    options: tuple[Options, ...]
    free: Texts
    rules: Rules
    identities: Identities
    known: Mapping[str, Words]
    services: Mapping[str, str]
    extra_is_wrong: bool

    @classmethod
    def bind(cls, told: SurveyMap, table: Table, questions: Sequence[Question], settings: Settings) -> _RowReader:
        """Find every column that the map names. Raises `MapError`."""
        columns = Columns(table.columns)
        by_key = {question.key: question for question in questions}
        return cls(
            days=Days.bind(told.times, told.days, columns, "survey"),
            texts=Texts.bind(told.texts, columns, "survey"),
            answers=Texts.bind(told.answers, columns, "answers"),
            options=tuple(Options.bind(fields, columns) for fields in told.options),
            free=Texts.bind(told.words, columns, "words"),
            rules=Rules.bind(told.rules, columns),
            identities=Identities(columns.places(told.identity, "identity.columns")),
            known={key: Words(by_key[key], told_field) for key, told_field in told.answers.items()},
            services={plain(name): one.id for one in settings.services for name in (one.id, one.label)},
            extra_is_wrong=not told.source.ignore_extra_cells,
        )

    def read(self, row: Row, campaign: Campaign) -> Accepted[PastForm]:
        """The form of a row that is not blank. Raises `RejectedRowError`."""
        identity = self.identities.of(row, f"survey {campaign.id}") or reject(Reason.NO_IDENTITY)
        if row.extra and self.extra_is_wrong:
            reject(Reason.EXTRA_CELLS)
        verdict = self.rules.verdict(row)
        if verdict is not None:
            reject(Reason.RULE, said=verdict.rejected or "")
        day = self.days.read(row, DAY)
        if day is None:
            reject(Reason.NO_DAY)
        form = Form(day.isoformat(), self._service(row), None, self._answers(row), self._words(row))
        before = self.identities.line_before(identity, row.line_no)
        if before is not None:
            reject(Reason.DUPLICATE, line=before)
        past = PastForm(f"import-{identity}", self._channel(row), form)
        return Accepted(past.op, form.day, past, (Note.SHORT_ROW,) if row.missing else ())

    def _service(self, row: Row) -> str:
        text = self.texts.read(row, SERVICE)
        if text is None:
            return ""
        return self.services.get(plain(text)) or reject(Reason.UNKNOWN_SERVICE, text=text)

    def _channel(self, row: Row) -> FormChannel:
        text = self.texts.read(row, CHANNEL)
        if text is None:
            return FormChannel.WEB
        return _CHANNEL.get(plain(text)) or reject(Reason.UNKNOWN_FORM_CHANNEL, text=text)

    def _answers(self, row: Row) -> dict[str, Answer]:
        """Of each question its first cell that says something, translated by the map or known by itself, or the answers
        whose columns are ticked."""
        found: dict[str, Answer] = {}
        for key, (told, places, _values) in self.answers.bound.items():
            cell, _place = first_told(row, places, told.empty)
            text = told.value or " ".join(text_of(cell).split()) or told.default
            if text and plain(text) not in UNANSWERED:
                found[key] = self.known[key].answer(text)
        ticked = {options.question.key: options.answer(row) for options in self.options}
        return found | {key: answer for key, answer in ticked.items() if answer}

    def _words(self, row: Row) -> dict[str, str]:
        told = {key: self.free.read(row, key) for key in self.free.bound}
        return {key: text for key, text in told.items() if text}
