"""The words of what was told of the quality calendar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords


def face() -> Face:
    """The register as it is shown."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("CalendarSteps", "Quality calendar"),
        icon="calendar",
        empty=translate("CalendarSteps", "What is told of the steps of the year will appear here."),
        new=translate("CalendarSteps", "New step"),
        fields={
            "title": translate("CalendarSteps", "Step"),
            "step": translate("CalendarSteps", "Code of the step"),
            "year": translate("CalendarSteps", "Year"),
            "due": translate("CalendarSteps", "For the day"),
            "done_on": translate("CalendarSteps", "Done on the day"),
        },
        states={"planned": translate("CalendarSteps", "Planned"), "done": translate("CalendarSteps", "Done")},
        moves={
            "postpone": MoveWords(translate("CalendarSteps", "Move"), translate("CalendarSteps", "Moved")),
            "finish": MoveWords(translate("CalendarSteps", "It is done"), translate("CalendarSteps", "Done")),
            "take_up": MoveWords(
                translate("CalendarSteps", "Still to be done"), translate("CalendarSteps", "Still to be done")
            ),
        },
        listed=("year",),
        due=translate("CalendarSteps", "Due"),
        late=translate("CalendarSteps", "late"),
        soon=translate("CalendarSteps", "soon"),
    )
