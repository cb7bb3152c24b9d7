"""The columns of the register, and what typed words are looked for in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.domain.settings import Settings
from desk_app.domain.text import folded
from desk_app.services.complaints_reading import ComplaintLine
from desk_app.ui.complaints.words import ALERT_TONES, alert_words, channel_words, kind_words, state_words, theme_words
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats

HIDDEN = "•••"


class Labels:
    """The names of services and agents by the settings last read."""

    def __init__(self) -> None:
        self.settings: Settings | None = None

    def service(self, service: str) -> str:
        """The name of a service; the whole place has none."""
        known = self.settings.service(service) if self.settings else None
        return known.label if known else service

    def agent(self, agent: str | None) -> str:
        """The name of an agent."""
        known = self.settings.agent(agent) if self.settings and agent else None
        return known.label if known else agent or ""


def summary_of(line: ComplaintLine) -> str:
    """The first of what was written; confidential entries keep it for their owner."""
    if not line.readable:
        return HIDDEN
    if line.words is None:
        return QCoreApplication.translate("Complaints", "erased")
    return " ".join(line.words.summary.split())


def alert_of(line: ComplaintLine) -> str:
    """What it asks for now, with its shape."""
    word = alert_words()[line.alert]
    return f"{SHAPES[ALERT_TONES[line.alert]]} {word}" if word else ""


def due_of(line: ComplaintLine, formats: Formats) -> str:
    """Until when it is to be answered, while it is; that of an appeal is only an indication."""
    if line.days_left is None or line.due is None:
        return ""
    day = formats.short_day(line.due)
    if line.complaint.legal_appeal:
        return QCoreApplication.translate("Complaints", "{day} (indicative)").format(day=day)
    return day


def complaint_columns(formats: Formats, labels: Labels) -> tuple[Column[ComplaintLine], ...]:
    """The columns of the list."""
    translate = QCoreApplication.translate
    coded = {column.key: column for column in coded_columns(formats, labels)}
    summary = Column[ComplaintLine](
        "summary", translate("Complaints", "In short"), summary_of, stretch=True, spare_below=800
    )
    alert = Column[ComplaintLine](
        "alert", translate("Complaints", "Alert"), alert_of, tone=lambda line: ALERT_TONES[line.alert], strong=True
    )
    shown = [coded[key] for key in ("number", "received", "kind", "theme")]
    return (*shown, summary, coded["state"], coded["owner"], coded["due"], alert)


def coded_columns(formats: Formats, labels: Labels) -> tuple[Column[ComplaintLine], ...]:
    """Everything but what somebody wrote: what may be copied."""
    translate = QCoreApplication.translate

    def day(told: str | None) -> str:
        return formats.short_day(told) if told else ""

    def column(key: str, title: str, text: object, **more: object) -> Column[ComplaintLine]:
        return Column(key, title, text, **more)  # type: ignore[arg-type]

    return (
        column("number", translate("Complaints", "No."), lambda line: str(line.complaint.id), right=True, strong=True),
        column(
            "received", translate("Complaints", "Received"), lambda line: day(line.complaint.received_on),
            spare_below=900,
        ),
        column(
            "kind", translate("Complaints", "Kind"), lambda line: kind_words()[line.complaint.kind], spare_below=900
        ),
        column("theme", translate("Complaints", "Theme"), lambda line: theme_words()[line.complaint.theme]),
        column("channel", translate("Complaints", "Came by"), lambda line: channel_words()[line.complaint.channel]),
        column("service", translate("Complaints", "Service"), lambda line: labels.service(line.complaint.service)),
        column(
            "commitments",
            translate("Complaints", "Commitments"),
            lambda line: ", ".join(map(str, line.complaint.commitments)),
        ),
        column("state", translate("Complaints", "State"), state_of),
        column(
            "owner", translate("Complaints", "In charge"), lambda line: labels.agent(line.complaint.owner),
            spare_below=1100,
        ),
        column("due", translate("Complaints", "Due"), lambda line: due_of(line, formats)),
        column(
            "answered", translate("Complaints", "Answered on"), lambda line: day(line.complaint.first_answered_on)
        ),
        column("alert", translate("Complaints", "Alert"), lambda line: alert_words()[line.alert]),
    )  # fmt: skip


def state_of(line: ComplaintLine) -> str:
    """Where it stands; an appeal is said to be one."""
    state = state_words()[line.complaint.state]
    if line.complaint.legal_appeal:
        return QCoreApplication.translate("Complaints", "Appeal · {state}").format(state=state)
    return state


def matches(line: ComplaintLine, typed: str, formats: Formats, labels: Labels) -> bool:
    """Whether an entry has every word typed, in its number, its codes, its state, its alert or its summary."""
    cells = [column.text(line) for column in coded_columns(formats, labels)]
    found = folded(" ".join([*cells, summary_of(line)]))
    return all(word in found for word in folded(typed).split())


def in_order(lines: tuple[ComplaintLine, ...]) -> list[ComplaintLine]:
    """Those that are owed an answer first, the most pressing on top; then the others, the last received on top."""
    owed = [line for line in lines if line.days_left is not None]
    pressing = sorted(owed, key=lambda line: (line.days_left, line.complaint.id))
    return [*pressing, *(line for line in lines if line.days_left is None)]
