"""What the arrival column does: a draft made key by key, a ticket given with Enter, contacts counted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from desk_app.domain.queue import Estimate
from desk_app.domain.refusals import Refusal
from desk_app.domain.settings import ContactReason, Service
from desk_app.services import hall, visits
from desk_app.services.readings import HallView
from desk_app.ui.reception.draft import Draft
from desk_app.ui.reception.finding import matching
from desk_app.ui.reception.reprints import Reprints
from desk_app.ui.runtime.formats import NO_BREAK
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Outage, Trouble, Unavailable
from desk_app.ui.shell.acts import Acted, Acts
from desk_app.ui.shell.desk import Desk


class Arrivals(QObject):
    """The draft and its acts. `changed` after each change of the draft, `given` with the ticket and its wait."""

    changed = Signal()
    given = Signal(str, str)
    refused = Signal(str)  # what to say beside the field
    failed = Signal(str)  # the ticket was NOT created

    def __init__(self, desk: Desk, reprints: Reprints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reprints = reprints
        self._giving = Acts(desk, self)
        self._counting = Acts(desk, self)
        self._draft = Draft()
        self._services: tuple[Service, ...] = ()
        self._estimates: dict[str, Estimate] = {}
        self._reasons: tuple[ContactReason, ...] = ()

    @property
    def draft(self) -> Draft:
        """The arrival being typed."""
        return self._draft

    @property
    def found(self) -> tuple[Service, ...]:
        """The services offered that answer what was typed, all of them at rest."""
        return matching(self._services, self._draft.typed)

    @property
    def services(self) -> tuple[Service, ...]:
        """The services offered, in the order of their keys."""
        return self._services

    @property
    def giving(self) -> bool:
        """Whether a ticket is under way."""
        return self._giving.busy

    def show(self, view: HallView) -> None:
        """Follow the settings and the estimates of a new reading; the draft stays."""
        self._services, self._estimates = view.settings.offered, view.estimates
        self._reasons = view.settings.contact_reasons
        offered = {service.id for service in self._services}
        kept = tuple(service for service in self._draft.services if service in offered)
        self.put(replace(self._draft, services=kept))

    def put(self, draft: Draft) -> None:
        """Change the draft."""
        if draft != self._draft:
            self._draft = draft
            self._giving.renew()
            self.changed.emit()

    def choose_place(self, place: int, *, add: bool = False) -> None:
        """Choose the service of a key, or add it to those chosen."""
        if place < len(self._services):
            self.choose(self._services[place].id, add=add)

    def choose(self, service: str, *, add: bool = False) -> None:
        """Choose a service, or add it to those chosen."""
        self.put(self._draft.adding(service) if add else self._draft.choosing(service))

    def type(self, typed: str) -> None:
        """Take what was typed: the first service that answers is chosen. Blanks before a word are nothing."""
        typed = typed.lstrip()
        if typed == self._draft.typed:
            self.changed.emit()
        else:
            found = matching(self._services, typed) if typed else ()
            self.put(self._draft.typing(typed, found[0].id if found else None))

    def step(self, by: int) -> None:
        """Choose the next or the former of the services shown."""
        shown = [service.id for service in self.found]
        if shown:
            here = self._draft.services[-1] if self._draft.services else None
            place = shown.index(here) + by if here in shown else 0 if by > 0 else -1
            self.put(replace(self._draft, services=(shown[place % len(shown)],)))

    def estimate(self) -> str:
        """The wait that can be told for the service chosen, empty when none can."""
        told = self._estimates.get(self._draft.services[0]) if self._draft.services else None
        if told is None:
            return ""
        if told.high_min <= 1:
            return self.tr("almost no wait")
        if told.low_min == told.high_min:
            return self.tr("wait {n} min").format(n=told.high_min)
        span = self.tr("{low} to {high} min").format(low=told.low_min, high=told.high_min).replace(" ", NO_BREAK)
        return self.tr("wait {span}").format(span=span)

    def give(self) -> None:
        """Log the arrival and give its ticket. The draft is kept until the ticket exists."""
        draft = self._draft
        if not draft.services:
            self.refused.emit(self._nothing_chosen())
            return
        wait = self.estimate()
        verb = partial(visits.arrive, arrival=draft.arrival())
        self._giving.do(verb, lambda acted: self._given(acted, draft, wait), self._not_given)

    def clear(self) -> None:
        """Begin again."""
        self.put(Draft())

    def count_contact(self, place: int) -> None:
        """Count a contact without a ticket, by the place of its reason in the settings."""
        if place >= len(self._reasons):
            return
        reason = self._reasons[place]
        told = self.tr("{reason}: counted").format(reason=reason.label)
        self._counting.do(
            partial(hall.log_contact, reason=reason.id),
            lambda _acted: self._desk.notices.done(told, undoable=True),
        )

    def _nothing_chosen(self) -> str:
        if self._draft.typed.strip():
            return self.tr("No service answers this word. Try another, or press its digit.")
        return self.tr("Choose a service first: its digit, or a word.")

    def _given(self, acted: Acted, draft: Draft, wait: str) -> None:
        ticket = acted.first_ticket
        if self._draft == draft:
            self.clear()
        self.given.emit(ticket, wait)
        told = self.tr("Ticket {ticket} given").format(ticket=ticket)
        self._reprints.tell_given(f"{told} · {wait}" if wait else told, acted.outcome.visit)

    def _not_given(self, trouble: Trouble) -> None:
        if isinstance(trouble, Refusal):
            self.refused.emit(sentence(trouble))
            return
        if trouble == Unavailable(Outage.STORE_SILENT):
            self.failed.emit(self.tr("The ticket is not confirmed. Press Enter again: it is never given twice."))
        else:
            self.failed.emit(self.tr("The ticket was NOT created. {why}").format(why=sentence(trouble)))
        self._desk.notices.tell(trouble)
