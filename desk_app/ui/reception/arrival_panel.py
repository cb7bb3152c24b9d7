"""The arrival column: the field of rest, the service keys, what is said of the visitor, the ticket, the contacts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desk_app.services.readings import HallView
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import place_of
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.reception.arrival_field import ArrivalField
from desk_app.ui.reception.arrivals import Arrivals
from desk_app.ui.reception.contacts_panel import ContactsPanel
from desk_app.ui.reception.heads import field_in_head
from desk_app.ui.reception.service_keys import ServiceKeys
from desk_app.ui.reception.ticket_area import TicketArea


class ArrivalPanel(Card):
    """Everything typed at rest comes here. `rested` tells that Escape was pressed with nothing under way."""

    rested = Signal()

    def __init__(self, look: Look, arrivals: Arrivals, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("ArrivalPanel", "Arrival"), parent=parent)
        self._arrivals = arrivals
        self._stays = False
        self.field = ArrivalField()
        self.field.setAccessibleName(self.tr("Arrival: a digit for the service, or a word"))
        self.field.setPlaceholderText(self.tr("digit or word: passport, school…"))
        self.message = PlainLabel(role=Role.SMALL, tone=Tone.BAD, wrap=True)
        self.message.hide()
        self.services = ServiceKeys(look)
        self.more = KeyButton("+", self.tr("One person more"), bare=True)
        self.less = KeyButton("−", self.tr("One person less"), bare=True)
        self.priority = KeyButton("*", self.tr("Priority"), checkable=True)
        self.privacy = KeyButton("F4", self.tr("In confidence"), checkable=True)
        self.form_help = KeyButton("/", self.tr("Help with a form"), checkable=True)
        self.persons = PlainLabel()
        self.ticket = TicketArea(look)
        self.contacts = ContactsPanel()
        self._lay_out()
        self._connect()
        self._draw()

    def show_hall(self, view: HallView) -> None:
        """Show the counts of a new reading; what is typed stays."""
        self.services.show_services(view.settings.offered, view.waiting_openly)
        self.contacts.show_contacts(view)
        self._draw()

    def say(self, sentence: str) -> None:
        """Tell beside the field why nothing happened; empty takes it back."""
        self._stays = False
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def forget(self) -> None:
        """Something else is done: take the sentence back, unless it tells of a ticket still to be given."""
        if not self._stays:
            self.say("")

    def toggle_privacy(self) -> None:
        """Confidentiality for this arrival."""
        draft = self._arrivals.draft
        self._arrivals.put(replace(draft, discreet=not draft.discreet))

    def put_ticket_first(self, first: bool) -> None:
        """Put the ticket right under the field, for pages that scroll, or below what is said of the visitor."""
        self.body.removeWidget(self.ticket)
        self.body.insertWidget(1 if first else self.body.count() - 1, self.ticket)

    def _lay_out(self) -> None:
        field_in_head(self, self.field)
        self.body.setSpacing(SPACES["xs"] + 2)
        options = QGridLayout()
        options.setSpacing(4)
        persons = QHBoxLayout()
        persons.setSpacing(4)
        self.persons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for part, stretch in ((self.less, 0), (self.persons, 1), (self.more, 0)):
            persons.addWidget(part, stretch)
        options.addLayout(persons, 0, 0)
        options.addWidget(self.priority, 0, 1)
        options.addWidget(self.privacy, 1, 0)
        options.addWidget(self.form_help, 1, 1)
        options.setColumnStretch(0, 1)
        options.setColumnStretch(1, 1)
        self.body.addWidget(self.message)
        self.body.addWidget(self.services, 1)
        self.body.addLayout(options)
        self.body.addWidget(self.ticket)
        self.body.addWidget(self.contacts)

    def _connect(self) -> None:
        arrivals, field = self._arrivals, self.field
        field.textEdited.connect(arrivals.type)
        field.digit.connect(lambda digit, add: arrivals.choose_place(place_of(digit), add=add))
        field.stepped.connect(arrivals.step)
        field.persons.connect(self._change_persons)
        field.priority.connect(self._toggle_priority)
        field.form_help.connect(self._toggle_form_help)
        field.touched.connect(self.forget)
        field.entered.connect(self._give)
        field.escaped.connect(self._escape)
        self.services.pressed.connect(lambda service, add: arrivals.choose(service, add=add))
        self.more.clicked.connect(lambda: self._change_persons(1))
        self.less.clicked.connect(lambda: self._change_persons(-1))
        self.priority.clicked.connect(self._toggle_priority)
        self.form_help.clicked.connect(self._toggle_form_help)
        self.privacy.clicked.connect(self.toggle_privacy)
        self.ticket.pressed.connect(self._give)
        self.contacts.counted.connect(arrivals.count_contact)
        arrivals.changed.connect(self._follow)
        arrivals.given.connect(self._given)
        arrivals.refused.connect(self.say)
        arrivals.failed.connect(self._failed)

    def _change_persons(self, by: int) -> None:
        draft = self._arrivals.draft
        self._arrivals.put(draft.for_persons(draft.persons + by))

    def _toggle_priority(self) -> None:
        draft = self._arrivals.draft
        self._arrivals.put(replace(draft, priority=not draft.priority))

    def _toggle_form_help(self) -> None:
        draft = self._arrivals.draft
        self._arrivals.put(replace(draft, form_help=not draft.form_help))

    def _give(self) -> None:
        if self._arrivals.draft.is_blank and self.ticket.showing:
            return  # Enter pressed twice: the ticket was just given
        self._arrivals.give()
        if self._arrivals.giving:
            self.field.hold()

    def _given(self, ticket: str, wait: str) -> None:
        self.say("")
        self.ticket.show_ticket(ticket, wait)
        self.field.release(play=True)

    def _failed(self, sentence: str) -> None:
        self.say(sentence)
        self._stays = True
        self.field.release(play=False)

    def _escape(self) -> None:
        if self._arrivals.draft.is_blank:
            self.rested.emit()
        self._arrivals.clear()
        self.say("")

    def _follow(self) -> None:
        """The draft changed: what was told about it is no longer true."""
        self.say("")
        self._draw()

    def _offer(self) -> str:
        """What the visitor can be told before the ticket: several services, the wait."""
        services = len(self._arrivals.draft.services)
        several = self.tr("%n service(s)", "", services) if services > 1 else ""
        return " · ".join(filter(None, (several, self._arrivals.estimate())))

    def _draw(self) -> None:
        draft = self._arrivals.draft
        if self.field.text() != draft.typed:
            self.field.setText(draft.typed)
        self.field.adding = bool(draft.services)
        self.field.unanswered = bool(draft.typed) and not self._arrivals.found
        self.services.mark(draft.services, [service.id for service in self._arrivals.found])
        self.persons.setText(self.tr("%n person(s)", "", draft.persons))
        self.priority.setChecked(draft.priority)
        self.privacy.setChecked(draft.discreet)
        self.form_help.setChecked(draft.form_help)
        self.ticket.offer(self._offer())
