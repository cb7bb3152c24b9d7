"""The columns of the register, and what typed words are looked for in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.settings import Settings
from desk_app.domain.text import folded
from desk_app.services.requests_reading import RequestLine
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.table_model import Column
from desk_app.ui.requests.words import ALERT_TONES, alert_words, answer_words, cause_words, channel_words, state_words
from desk_app.ui.runtime.formats import Formats

HIDDEN = "•••"


class Labels:
    """The names of objects, services and agents by the settings last read."""

    def __init__(self) -> None:
        self.settings: Settings | None = None

    def object(self, object_id: str) -> str:
        """The name of an object."""
        known = self.settings.requests.one(object_id) if self.settings else None
        return known.label if known else object_id

    def service(self, service: str) -> str:
        """The name of a service; the whole place has none."""
        known = self.settings.service(service) if self.settings else None
        return known.label if known else service

    def agent(self, agent: str | None) -> str:
        """The name of an agent."""
        known = self.settings.agent(agent) if self.settings and agent else None
        return known.label if known else agent or ""


def summary_of(line: RequestLine) -> str:
    """The first of what was written, and who wrote; confidential requests keep it for their owner."""
    if not line.readable:
        return HIDDEN
    if line.words is None:
        return QCoreApplication.translate("Requests", "erased")
    return " · ".join(filter(None, (line.words.name, " ".join(line.words.summary.split()))))


def alert_of(line: RequestLine) -> str:
    """What it asks for now, with its shape."""
    word = alert_words()[line.alert]
    return f"{SHAPES[ALERT_TONES[line.alert]]} {word}" if word else ""


def due_of(line: RequestLine, formats: Formats) -> str:
    """Until when it is to be answered, while it is."""
    if not line.request.is_open:
        return ""
    if line.due is None:
        return QCoreApplication.translate("Requests", "put off")
    return formats.short_day(line.due)


def request_columns(formats: Formats, labels: Labels) -> tuple[Column[RequestLine], ...]:
    """The columns of the list."""
    translate = QCoreApplication.translate
    coded = {column.key: column for column in coded_columns(formats, labels)}
    summary = Column[RequestLine](
        "summary", translate("Requests", "From whom, about what"), summary_of, stretch=True, spare_below=800
    )
    alert = Column[RequestLine](
        "alert", translate("Requests", "Alert"), alert_of, tone=lambda line: ALERT_TONES[line.alert], strong=True
    )
    shown = [coded[key] for key in ("number", "received", "channel", "object")]
    return (*shown, summary, coded["state"], coded["owner"], coded["due"], alert)


def coded_columns(formats: Formats, labels: Labels) -> tuple[Column[RequestLine], ...]:
    """Everything but what somebody wrote: what may be copied."""
    translate = QCoreApplication.translate

    def day(told: str | None) -> str:
        return formats.short_day(told) if told else ""

    def column(key: str, title: str, text: object, **more: object) -> Column[RequestLine]:
        return Column(key, title, text, **more)  # type: ignore[arg-type]

    return (
        column("number", translate("Requests", "No."), lambda line: str(line.request.id), right=True, strong=True),
        column(
            "received", translate("Requests", "Received"), lambda line: day(line.request.received_on), spare_below=900
        ),
        column(
            "channel", translate("Requests", "Came by"), lambda line: channel_words()[line.request.channel],
            spare_below=1000,
        ),
        column("object", translate("Requests", "Object"), lambda line: labels.object(line.request.object)),
        column("service", translate("Requests", "Service"), lambda line: labels.service(line.request.service)),
        column("state", translate("Requests", "State"), lambda line: state_words()[line.request.state]),
        column(
            "owner", translate("Requests", "In charge"), lambda line: labels.agent(line.request.owner),
            spare_below=1100,
        ),
        column("due", translate("Requests", "Due"), lambda line: due_of(line, formats)),
        column("answered", translate("Requests", "Answered on"), lambda line: day(line.request.first_answered_on)),
        column(
            "answer", translate("Requests", "Answer"),
            lambda line: answer_words()[line.request.answer] if line.request.answer else "",
        ),
        column(
            "late", translate("Requests", "Late"), lambda line: translate("Requests", "late") if line.late else ""
        ),
        column(
            "cause", translate("Requests", "Cause of the delay"),
            lambda line: cause_words()[line.request.late_cause] if line.request.late_cause else "",
        ),
        column("alert", translate("Requests", "Alert"), lambda line: alert_words()[line.alert]),
    )  # fmt: skip


def matches(line: RequestLine, typed: str, formats: Formats, labels: Labels) -> bool:
    """Whether a request has every word typed, in its number, its codes, its state, its alert or its words."""
    cells = [column.text(line) for column in coded_columns(formats, labels)]
    found = folded(" ".join([*cells, summary_of(line)]))
    return all(word in found for word in folded(typed).split())


def in_order(lines: tuple[RequestLine, ...]) -> list[RequestLine]:
    """Those that are owed an answer first, the most pressing on top; then the others, the last received on top."""
    owed = [line for line in lines if line.request.is_open]
    pressing = sorted(owed, key=lambda line: (line.days_left is None, line.days_left or 0, line.request.id))
    return [*pressing, *(line for line in lines if not line.request.is_open)]
