"""One entry whole: where it stands, what was written, what happened to it, and what can be done now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance

from desk_app.domain.complaints.model import Complaint
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.settings import Settings
from desk_app.services.complaints_reading import ComplaintDetail, ComplaintLine
from desk_app.ui.complaints.asking import NEEDS, ComplaintAsk
from desk_app.ui.complaints.rows import Labels, alert_of, due_of, state_of
from desk_app.ui.complaints.words import (
    ALERT_TONES,
    act_words,
    alert_words,
    channel_words,
    fact_words,
    kind_words,
    theme_words,
    upheld_words,
)
from desk_app.ui.entries.asking import Asked
from desk_app.ui.entries.view import EntryView, Shown
from desk_app.ui.entries.written import WrittenCard
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.shell.desk import Desk


class ComplaintDetailView(EntryView[Kind]):
    """`letter` is F6; `asked` carries an act and what it is told."""

    letter = Signal(object)
    asked = Signal(object)

    def __init__(self, desk: Desk, labels: Labels) -> None:
        super().__init__(desk, act_words(), self._what, labels.agent)
        self._labels = labels
        self._shown: ComplaintDetail | None = None
        self._settings: Settings | None = None
        self.to_letter = self.add_key(Qt.Key.Key_F6, KeyButton("F6", self.tr("Letter (PDF)")))
        self.written = WrittenCard()
        self.ask = ComplaintAsk(desk)
        self.lay_out([self.written], [self.ask])
        self.amend.clicked.connect(lambda: self._hand_on(self.amended))
        self.to_letter.clicked.connect(lambda: self._hand_on(self.letter))
        self.ask.sent.connect(self.asked)
        self.ask.left.connect(self.stop_asking)

    def show_detail(self, detail: ComplaintDetail, settings: Settings) -> None:
        """Show an entry; what is being typed stays while it is the same one."""
        self._shown, self._settings = detail, settings
        line, complaint = detail.line, detail.line.complaint
        title = self.tr("No. {number} · {kind}: {theme}").format(
            number=complaint.id, kind=kind_words()[complaint.kind], theme=theme_words()[complaint.theme].lower()
        )
        self._show_words(line)
        self.amend.setVisible(Kind.COMPLAINT_AMENDED in detail.acts)
        self.to_letter.setVisible(bool(line.words and line.words.answer))
        self.show_entry(
            Shown(
                number=complaint.id,
                title=title,
                state=state_of(line),
                is_open=complaint.is_open,
                alert=alert_words()[line.alert] if alert_of(line) else "",
                tone=ALERT_TONES[line.alert],
                told=self._told(complaint, line),
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

    def _hand_on(self, signal: SignalInstance) -> None:
        if self._shown is not None:
            signal.emit(self._shown.line)

    def _what(self, fact: Fact) -> str:
        owner = self._labels.agent(fact.payload.get("owner"))
        return fact_words()[fact.kind].format(owner=owner, of=fact.payload.get("of", ""))

    def _show_words(self, line: ComplaintLine) -> None:
        words = line.words
        if words is None:
            self.written.show_nothing(readable=line.readable)
            return
        contact = tuple(filter(None, (words.name, words.address, words.email, words.phone)))
        self.written.show_words(words.summary, contact or (self.tr("Nobody signed it."),), words.answer)

    def _told(self, complaint: Complaint, line: ComplaintLine) -> list[tuple[str, str]]:
        def day(told: str | None) -> str:
            return self._desk.formats.short_day(told) if told else ""

        left = line.days_left
        limit = due_of(line, self._desk.formats)
        if limit and left is not None and left >= 0:
            limit = self.tr("{day}, %n day(s) left", "", left).format(day=limit)
        elif limit and left is not None:
            limit = self.tr("{day}, %n day(s) late", "", -left).format(day=limit)
        numbers = ", ".join(map(str, complaint.commitments))
        return [
            (self.tr("Answer by"), limit),
            (self.tr("Received"), f"{day(complaint.received_on)} · {channel_words()[complaint.channel]}"),
            (self.tr("Service"), self._labels.service(complaint.service) or self.tr("The whole place")),
            (self.tr("Commitments"), numbers or self.tr("None: counted apart from commitment 27")),
            (self.tr("Gravity"), self.tr("Serious") if complaint.serious else ""),
            (self.tr("In charge"), self._labels.agent(complaint.owner)),
            (self.tr("Holding letter"), day(complaint.held_on)),
            (self.tr("First answer"), day(complaint.first_answered_on)),
            (self.tr("Justified"), upheld_words()[complaint.upheld] if complaint.upheld else ""),
            (self.tr("Same as no."), str(complaint.duplicate_of or "")),
        ]
