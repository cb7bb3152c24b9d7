"""The settings of a site as one versioned document: what is offered, where, when, and the thresholds in force."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desk_app.domain.premises import Capacity, Closure
from desk_app.domain.requests.objects import USUAL, RequestObject, RequestRules
from desk_app.domain.retention import Retention, usual
from desk_app.domain.settings_counted import ACT_TYPES, CALL_REASONS, ActType, CallReason
from desk_app.domain.time_limits.days import DayBasis
from desk_app.domain.time_limits.limit import TimeLimit
from desk_app.domain.visit import Channel


class SiteKind(StrEnum):
    """What sort of place the site is."""

    TOWN_HALL = "town_hall"
    BRANCH_LIBRARY = "branch_library"


class ThresholdKey(StrEnum):
    """Every threshold the program reads. Defaults and their sources are in the presets."""

    WAIT_MAX_MINUTES = "wait.max_minutes"
    WAIT_WARN_MINUTES = "wait.warn_minutes"
    WAIT_TARGET_SHARE = "wait.target_share"
    SURGE_WAITING = "queue.surge_waiting"
    ABANDON_MAX = "queue.abandon_max"
    FAIRNESS_AFTER = "queue.fairness_after"
    ABSENT_TOLERANCE_MINUTES = "queue.absent_tolerance_minutes"
    HOLD_ALARM_MINUTES = "queue.hold_alarm_minutes"
    RECALL_DELAY_SECONDS = "call.recall_delay_seconds"
    RECALL_LIMIT = "call.recall_limit"
    APPOINTMENT_TOLERANCE_MINUTES = "appointment.tolerance_minutes"
    APPOINTMENT_TARGET_SHARE = "appointment.target_share"
    APPOINTMENT_MISSED_AFTER_MINUTES = "appointment.no_show_after_minutes"
    PRIVACY_DELAY_MINUTES = "confidentiality.delay_minutes"
    UNDO_SECONDS = "desk.undo_seconds"
    COMPLAINT_DAYS = "complaint.days"
    CALL_MAX_RINGS = "call.max_rings"
    CALLBACK_DAYS = "call.callback_days"
    MAIL_WORKING_DAYS = "mail.working_days"
    EMAIL_WORKING_DAYS = "email.working_days"


@dataclass(frozen=True, slots=True)
class Threshold:
    """A value, its unit, and why it is what it is: the auditor asks."""

    value: float
    unit: str
    justification: str


_OVERSEAS = {
    "America/Guadeloupe": "971",
    "America/Martinique": "972",
    "America/Cayenne": "973",
    "Indian/Reunion": "974",
    "Indian/Mayotte": "976",
}


@dataclass(frozen=True, slots=True)
class Site:
    """A place of reception. `id` is a slug; `timezone` an IANA name (overseas departments exist).

    `town` heads the documents; it may be empty. `department`, as in a postcode, and `good_friday` (whether it is a
    day off there, in Alsace-Moselle) tell the public holidays; an empty department is told by the time zone.
    """

    id: str
    name: str
    kind: SiteKind
    timezone: str
    town: str = ""
    department: str = ""
    good_friday: bool = True

    @property
    def holidays_of(self) -> str:
        """The department whose public holidays count; empty for the national ones."""
        return self.department or _OVERSEAS.get(self.timezone, "")


@dataclass(frozen=True, slots=True)
class Service:
    """What is offered. `letter` is the ticket series; `words` help to find it by typing a reason; `unspecific` is
    for whatever has no service of its own: a visit under it tells no precise need.
    """

    id: str
    letter: str
    label: str
    expected_minutes: int
    sensitive: bool = False
    words: tuple[str, ...] = ()
    active: bool = True
    unspecific: bool = False


@dataclass(frozen=True, slots=True)
class Counter:
    """A counter; `services` lists what it serves, empty for everything."""

    id: str
    label: str
    services: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True)
class Room:
    """A closed room for private interviews."""

    id: str
    label: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Agent:
    """Somebody who works at the desk, by identifier and the name shown; `supervisor` opens the reserved acts."""

    id: str
    label: str
    supervisor: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True)
class ContactReason:
    """A reason of a quick contact given without a ticket, and the way such contacts come."""

    id: str
    label: str
    channel: Channel = Channel.COUNTER


class PrinterKind(StrEnum):
    """How the tickets of a desk are printed, if they are."""

    NONE = "none"
    SYSTEM = "system"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class TicketPrinting:
    """The printed ticket: a printer of this computer by its name, or a thermal one on the network; what it tells.

    Without a printer the number is told aloud. `text` is a line for the visitor; `show_wait` adds the estimate.
    """

    printer: PrinterKind = PrinterKind.NONE
    printer_name: str = ""
    host: str = ""
    port: int = 9100
    show_wait: bool = True
    text: str = ""

    @property
    def on(self) -> bool:
        """Whether tickets are printed."""
        return self.printer is not PrinterKind.NONE


@dataclass(frozen=True, slots=True)
class ComplaintDays:
    """How the days to answer a complaint are counted; `strict` is "in less than": the last day is too late."""

    basis: DayBasis = DayBasis.CALENDAR
    strict: bool = True


@dataclass(frozen=True, slots=True)
class DataProtection:
    """Who answers for the personal data, as the register of processing and the notice at the desk name them.

    `controller` is empty for the town itself; `officer` is the data protection officer (DPO).
    """

    controller: str = ""
    controller_contact: str = ""
    officer: str = ""
    officer_contact: str = ""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The town's own words around the answer to a complaint; those left empty are the usual ones."""

    greeting: str = ""
    thanks: str = ""
    closing: str = ""
    signatory: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """One version of a site's settings, in force from the moment it was recorded.

    `hours` holds, for Monday to Sunday, the planned opening periods in local minutes of the day. `discreet_series`
    is the neutral letter of discreet visits. `separate_start` tells whether agents record the start of service
    apart from the call; `promise_waits` that missing documents put off the answer promised.
    """

    version: int
    site: Site
    desk: str
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    rooms: tuple[Room, ...]
    contact_reasons: tuple[ContactReason, ...]
    agents: tuple[Agent, ...]
    hours: tuple[tuple[tuple[int, int], ...], ...]
    thresholds: dict[ThresholdKey, Threshold]
    discreet_series: str = "R"
    separate_start: bool = False
    shared_folder: str = ""
    tickets: TicketPrinting = TicketPrinting()
    complaint_days: ComplaintDays = ComplaintDays()
    request_objects: tuple[RequestObject, ...] = USUAL
    promise_waits: bool = False
    retention: dict[str, Retention] = field(default_factory=usual)
    data_protection: DataProtection = DataProtection()
    letter: LetterWords = LetterWords()
    call_reasons: tuple[CallReason, ...] = CALL_REASONS
    act_types: tuple[ActType, ...] = ACT_TYPES
    capacities: tuple[Capacity, ...] = ()
    closures: tuple[Closure, ...] = ()

    def value(self, key: ThresholdKey) -> float:
        """The threshold's number, in its own unit."""
        return self.thresholds[key].value

    def minutes_ms(self, key: ThresholdKey) -> int:
        """A threshold in minutes, as milliseconds."""
        return round(self.value(key) * 60_000)

    def seconds_ms(self, key: ThresholdKey) -> int:
        """A threshold in seconds, as milliseconds."""
        return round(self.value(key) * 1_000)

    def complaint_limit(self, days: int | None = None) -> TimeLimit:
        """The time to answer a complaint; `days` in place of the site's own, where a scope says otherwise."""
        days = int(self.value(ThresholdKey.COMPLAINT_DAYS)) if days is None else days
        return TimeLimit(days=days, basis=self.complaint_days.basis, strict=self.complaint_days.strict)

    @property
    def requests(self) -> RequestRules:
        """What requests are about, and whether the time promised waits for missing documents."""
        return RequestRules(self.request_objects, self.promise_waits)

    def service(self, service: str) -> Service | None:
        """The service of that id, active or not."""
        return next((offered for offered in self.services if offered.id == service), None)

    def counter(self, counter: str) -> Counter | None:
        """The counter of that id, active or not."""
        return next((known for known in self.counters if known.id == counter), None)

    def room(self, room: str) -> Room | None:
        """The room of that id, active or not."""
        return next((known for known in self.rooms if known.id == room), None)

    def agent(self, agent: str) -> Agent | None:
        """The agent of that id, active or not."""
        return next((known for known in self.agents if known.id == agent), None)

    @property
    def offered(self) -> tuple[Service, ...]:
        """The services offered today, in the order of their keys."""
        return tuple(service for service in self.services if service.active)
