"""The words of the register of authorisations."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords

_SOON_DAYS = 60


def face() -> Face:
    """The register as it is shown."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Authorisations", "Authorisations"),
        icon="shield-check",
        empty=translate("Authorisations", "Who may sign and handle what will appear here, and until when."),
        new=translate("Authorisations", "New authorisation"),
        fields={
            "title": translate("Authorisations", "What for"),
            "kind": translate("Authorisations", "What is it?"),
            "agent": translate("Authorisations", "Agent"),
            "service": translate("Authorisations", "Service"),
            "begins": translate("Authorisations", "From the day"),
            "ends": translate("Authorisations", "Until the day"),
            "order": translate("Authorisations", "Order"),
            "withdrawn_on": translate("Authorisations", "Withdrawn on the day"),
            "reason": translate("Authorisations", "Reason"),
        },
        hints={
            "ends": translate("Authorisations", "Left empty, it has no end."),
            "order": translate("Authorisations", "The number of the mayor's order."),
        },
        states={
            "in_force": translate("Authorisations", "In force"),
            "withdrawn": translate("Authorisations", "Withdrawn"),
        },
        moves={
            "renew": MoveWords(translate("Authorisations", "Renew"), translate("Authorisations", "Renewed")),
            "withdraw": MoveWords(translate("Authorisations", "Withdraw"), translate("Authorisations", "Withdrawn")),
        },
        choices={
            "kind": {
                "signature": translate("Authorisations", "Delegation of signature"),
                "authorisation": translate("Authorisations", "Authorisation"),
            }
        },
        listed=("agent", "service"),
        due=translate("Authorisations", "Until"),
        late=translate("Authorisations", "expired"),
        soon=translate("Authorisations", "expires soon"),
        soon_days=_SOON_DAYS,
    )
