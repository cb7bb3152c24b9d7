"""One request whole: its clocks, what was written, what happened to it, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desk_app.domain.facts import Fact, Kind
from desk_app.domain.requests.model import LateCause, Request
from desk_app.domain.settings import Settings
from desk_app.services.requests_reading import RequestDetail, RequestLine
from desk_app.ui.complaints.words import authority_words
from desk_app.ui.entries.asking import Asked
from desk_app.ui.entries.view import EntryView, Shown
from desk_app.ui.entries.written import WrittenCard
from desk_app.ui.requests.asking import NEEDS, RequestAsk
from desk_app.ui.requests.clocks_row import ClocksRow
from desk_app.ui.requests.rows import Labels, alert_of
from desk_app.ui.requests.words import (
    ALERT_TONES,
    act_words,
    alert_words,
    answer_words,
    cause_words,
    channel_words,
    fact_words,
    state_words,
)
from desk_app.ui.shell.desk import Desk


class RequestDetailView(EntryView[Kind]):
    """`asked` carries an act and what it is told."""

    asked = Signal(object)

    def __init__(self, desk: Desk, labels: Labels) -> None:
        super().__init__(desk, act_words(), self._what, labels.agent)
        self._labels = labels
        self._shown: RequestDetail | None = None
        self._settings: Settings | None = None
        self.clocks = ClocksRow(desk)
        self.written = WrittenCard()
        self.ask = RequestAsk(desk)
        self.lay_out([self.written], [self.ask], above=[self.clocks])
        self.amend.clicked.connect(self._amend)
        self.ask.sent.connect(self.asked)
        self.ask.left.connect(self.stop_asking)

    def show_detail(self, detail: RequestDetail, settings: Settings) -> None:
        """Show a request; what is being typed stays while it is the same one."""
        self._shown, self._settings = detail, settings
        line, request = detail.line, detail.line.request
        title = self.tr("No. {number} · {channel}: {object}").format(
            number=request.id, channel=channel_words()[request.channel], object=self._labels.object(request.object)
        )
        self.clocks.show_clocks(detail)
        self._show_words(line)
        self.amend.setVisible(Kind.REQUEST_AMENDED in detail.acts)
        self.show_entry(
            Shown(
                number=request.id,
                title=title,
                state=state_words()[request.state],
                is_open=request.is_open,
                alert=alert_words()[line.alert] if alert_of(line) else "",
                tone=ALERT_TONES[line.alert],
                told=self._told(request),
                facts=detail.facts,
                acts=detail.acts,
            )
        )

    def do(self, act: Kind) -> None:
        """Do it, or ask what it needs first."""
        if self._shown is None or self._settings is None:
            return
        if act in NEEDS:
            self.acts.hide()
            self.ask.show()
            self.ask.ask(act, self._shown.line, self._settings)
        else:
            self.asked.emit(Asked(act, {}))

    def _amend(self) -> None:
        if self._shown is not None:
            self.amended.emit(self._shown.line)

    def _what(self, fact: Fact) -> str:
        told = fact.payload
        until, cause = told.get("until"), told.get("cause")
        return fact_words()[fact.kind].format(
            owner=self._labels.agent(told.get("owner")),
            of=told.get("of", ""),
            until=self._desk.formats.short_day(until) if until else "",
            cause=cause_words()[LateCause(cause)] if cause else "",
        )

    def _show_words(self, line: RequestLine) -> None:
        words = line.words
        if words is None:
            self.written.show_nothing(readable=line.readable)
            return
        contact = tuple(filter(None, (words.name, words.address, words.email, words.phone)))
        missing = self.tr("Missing: {documents}").format(documents=words.missing) if words.missing else ""
        self.written.show_words(
            words.summary or self.tr("Nothing more was noted."),
            contact or (self.tr("Nobody to answer was noted."),),
            missing,
        )

    def _told(self, request: Request) -> list[tuple[str, str]]:
        def day(told: str | None) -> str:
            return self._desk.formats.short_day(told) if told else ""

        answer = answer_words()[request.answer] if request.answer else ""
        if request.transferred_to:
            answer = self.tr("Transferred: {authority}").format(authority=authority_words()[request.transferred_to])
        signed = self._shown.line.words.signatory if self._shown and self._shown.line.words else ""
        complete = {True: self.tr("All there at first contact"), False: self.tr("Some missing at first contact")}
        return [
            (self.tr("Received"), day(request.received_on)),
            (self.tr("Service"), self._labels.service(request.service) or self.tr("The whole place")),
            (self.tr("In charge"), self._labels.agent(request.owner)),
            (self.tr("Documents"), complete[request.complete] if request.complete is not None else ""),
            (self.tr("Final answer announced for"), day(request.held_until)),
            (self.tr("First answer"), day(request.first_answered_on)),
            (self.tr("Answer"), answer),
            (self.tr("Signed by"), signed),
            (self.tr("Cause of the delay"), cause_words()[request.late_cause] if request.late_cause else ""),
            (self.tr("Same as no."), str(request.duplicate_of or "")),
        ]
