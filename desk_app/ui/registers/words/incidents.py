"""The words of the register of service incidents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords


def face() -> Face:
    """The register as it is shown."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Incidents", "Service incidents"),
        icon="triangle-alert",
        empty=translate("Incidents", "What kept the service from being given as usual will appear here."),
        new=translate("Incidents", "New incident"),
        fields={
            "title": translate("Incidents", "What happened"),
            "kind": translate("Incidents", "What is it?"),
            "began_on": translate("Incidents", "It began on the day"),
            "service": translate("Incidents", "Service"),
            "explains": translate("Incidents", "It explains figures that are out of line"),
            "description": translate("Incidents", "Description"),
            "ended_on": translate("Incidents", "It ended on the day"),
            "remedy": translate("Incidents", "Remedy"),
        },
        hints={"description": translate("Incidents", "Kept apart, and erased in time: still, name nobody.")},
        states={"open": translate("Incidents", "In progress"), "closed": translate("Incidents", "Over")},
        moves={
            "close": MoveWords(translate("Incidents", "It is over"), translate("Incidents", "Over")),
            "reopen": MoveWords(translate("Incidents", "It goes on"), translate("Incidents", "Reopened")),
        },
        choices={
            "kind": {
                "closure": translate("Incidents", "Closure"),
                "staff": translate("Incidents", "Staff shortage"),
                "screen": translate("Incidents", "Hall screen"),
                "computers": translate("Incidents", "Computers, network"),
                "phone": translate("Incidents", "Telephone"),
                "premises": translate("Incidents", "Premises"),
                "crowding": translate("Incidents", "Crowding"),
                "other": translate("Incidents", "Other"),
            }
        },
        leads_on=True,
        listed=("kind", "began_on", "ended_on"),
    )
