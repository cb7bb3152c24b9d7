"""The columns of the register of acts, and what typed words are looked for in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desk_app.domain.acts.model import ActState
from desk_app.domain.settings import Settings
from desk_app.domain.text import folded
from desk_app.services.acts_reading import ActLine
from desk_app.ui.issuance.words import kind_of, state_words, waits_words
from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.table_model import Column
from desk_app.ui.runtime.formats import Formats


class Names:
    """The names of acts by the settings last read."""

    def __init__(self) -> None:
        self.settings: Settings | None = None

    def kind(self, line: ActLine) -> str:
        """The name of an act; several issued at once say how many."""
        name = kind_of(self.settings, line.act.kind) if self.settings else line.act.kind
        return name if line.act.n == 1 else f"{name} × {line.act.n}"


def act_columns(formats: Formats, names: Names) -> tuple[Column[ActLine], ...]:
    """The columns of the list."""
    translate = QCoreApplication.translate
    coded = {column.key: column for column in coded_columns(formats, names)}
    reference = Column[ActLine]("reference", translate("Issuance", "Reference"), lambda line: line.reference)
    due = coded["due"]
    toned = Column[ActLine](
        "due", due.title, due.text, tone=_tone, strong=True, sort=lambda line: line.act.due_on or ""
    )
    return (coded["number"], coded["kind"], reference, coded["asked"], coded["state"], toned)


def coded_columns(formats: Formats, names: Names) -> tuple[Column[ActLine], ...]:
    """Everything but the reference: what may be copied."""
    translate = QCoreApplication.translate

    def day(told: str | None) -> str:
        return formats.short_day(told) if told else ""

    def column(key: str, title: str, text: Callable[[ActLine], str], **more: object) -> Column[ActLine]:
        return Column(key, title, text, **more)  # type: ignore[arg-type]

    return (
        column("number", translate("Issuance", "No."), lambda line: str(line.act.id), right=True, strong=True),
        column("kind", translate("Issuance", "Act"), names.kind, stretch=True),
        column("asked", translate("Issuance", "Asked on"), lambda line: day(line.act.asked_on), spare_below=900),
        column("state", translate("Issuance", "State"), state_of),
        column("due", translate("Issuance", "Announced for"), lambda line: due_of(line, formats)),
        column("ready", translate("Issuance", "Ready on"), lambda line: day(line.act.ready_on)),
        column("ended", translate("Issuance", "Ended on"), lambda line: day(line.act.ended_on)),
        column("errors", translate("Issuance", "Errors"), lambda line: str(len(line.act.corrections) or "")),
    )


def state_of(line: ActLine) -> str:
    """Where it stands: what it waits for, whether the visitor was told, how many errors."""
    act = line.act
    if act.state is ActState.WAITING and act.waits_for is not None:
        words = waits_words()[act.waits_for]
    elif act.state is ActState.READY and act.notified_on is not None:
        words = QCoreApplication.translate("Issuance", "ready, told")
    else:
        words = state_words()[act.state]
    if act.corrections and act.state is not ActState.CORRECTED:
        return QCoreApplication.translate("Issuance", "{state}, corrected").format(state=words)
    return words


def due_of(line: ActLine, formats: Formats) -> str:
    """The day announced while something is to be done; none stands while the town waits."""
    act = line.act
    if not act.is_open or act.due_on is None or act.state is ActState.WAITING:
        return ""
    day = formats.short_day(act.due_on)
    if line.late:
        return QCoreApplication.translate("Issuance", "{shape} {day}, late").format(shape=SHAPES[Tone.BAD], day=day)
    return day


def matches(line: ActLine, typed: str, formats: Formats, names: Names) -> bool:
    """Whether an act has every word typed, in its codes or its reference."""
    cells = [column.text(line) for column in coded_columns(formats, names)]
    found = folded(" ".join([*cells, line.reference]))
    return all(word in found for word in folded(typed).split())


def _tone(line: ActLine) -> Tone:
    return Tone.BAD if line.late else Tone.NEUTRAL
