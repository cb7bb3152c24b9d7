"""The words of audits and of their findings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords


def audit_face() -> Face:
    """The audits."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Audits", "Audits"),
        icon="circle-check",
        empty=translate("Audits", "Audits, internal and of the certifier, will appear here with their steps."),
        new=translate("Audits", "New audit"),
        fields={
            "title": translate("Audits", "Title"),
            "kind": translate("Audits", "Which audit?"),
            "due": translate("Audits", "Next step on the day"),
            "body": translate("Audits", "Done by"),
            "owner": translate("Audits", "In charge"),
            "covers": translate("Audits", "What it covers"),
            "began_on": translate("Audits", "Begun on the day"),
            "reported_on": translate("Audits", "Report received on the day"),
            "report": translate("Audits", "Report"),
            "closed_on": translate("Audits", "Closed on the day"),
            "conclusion": translate("Audits", "Conclusion"),
            "reason": translate("Audits", "Reason"),
        },
        hints={
            "report": translate("Audits", "Where it is kept."),
            "due": translate("Audits", "The day of the audit; later, of the answers or of the follow-up."),
        },
        states={
            "planned": translate("Audits", "Planned"),
            "in_progress": translate("Audits", "In progress"),
            "reported": translate("Audits", "Reported"),
            "follow_up": translate("Audits", "Followed up"),
            "closed": translate("Audits", "Closed"),
            "cancelled": translate("Audits", "Cancelled"),
        },
        moves={
            "begin": MoveWords(translate("Audits", "It begins"), translate("Audits", "Begun")),
            "report": MoveWords(translate("Audits", "Report received"), translate("Audits", "Reported")),
            "follow": MoveWords(translate("Audits", "Follow up"), translate("Audits", "Followed up")),
            "close": MoveWords(translate("Audits", "Close"), translate("Audits", "Closed")),
            "postpone": MoveWords(translate("Audits", "Postpone"), translate("Audits", "Postponed")),
            "cancel": MoveWords(translate("Audits", "Cancel"), translate("Audits", "Cancelled")),
        },
        choices={
            "kind": {
                "initial": translate("Audits", "Initial"),
                "surveillance": translate("Audits", "Surveillance"),
                "renewal": translate("Audits", "Renewal"),
                "extension": translate("Audits", "Extension"),
                "internal": translate("Audits", "Internal"),
            }
        },
        listed=("kind",),
        due=translate("Audits", "Due"),
        late=translate("Audits", "overdue"),
        soon=translate("Audits", "soon"),
        soon_days=30,
    )


def finding_face() -> Face:
    """The findings."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Findings", "Findings of audits"),
        icon="list",
        empty=translate("Findings", "What auditors found will appear here, with its answer."),
        new=translate("Findings", "New finding"),
        fields={
            "title": translate("Findings", "In short"),
            "kind": translate("Findings", "What is it?"),
            "audit": translate("Findings", "Audit"),
            "commitments": translate("Findings", "Commitments"),
            "owner": translate("Findings", "In charge"),
            "due": translate("Findings", "For the day"),
            "description": translate("Findings", "Description"),
            "cause": translate("Findings", "Cause"),
            "answer": translate("Findings", "Answer"),
            "reason": translate("Findings", "Reason"),
            "verified_on": translate("Findings", "Verified on the day"),
            "evidence": translate("Findings", "Evidence"),
        },
        hints={
            "description": translate("Findings", "Without a name: this is kept for good."),
            "answer": translate("Findings", "What is done about it; F7 makes it an action."),
        },
        states={
            "open": translate("Findings", "To answer"),
            "answered": translate("Findings", "Answered"),
            "accepted": translate("Findings", "Accepted"),
            "verified": translate("Findings", "Verified"),
            "closed": translate("Findings", "Closed"),
        },
        moves={
            "answer": MoveWords(translate("Findings", "Answer it"), translate("Findings", "Answered")),
            "accept": MoveWords(translate("Findings", "The auditor accepts"), translate("Findings", "Accepted")),
            "refuse": MoveWords(
                translate("Findings", "The auditor asks for more"), translate("Findings", "To answer again")
            ),
            "verify": MoveWords(translate("Findings", "It was verified"), translate("Findings", "Verified")),
            "close": MoveWords(translate("Findings", "Close"), translate("Findings", "Closed")),
            "note": MoveWords(translate("Findings", "It asks for no answer"), translate("Findings", "Noted")),
        },
        choices={
            "kind": {
                "strength": translate("Findings", "Strength"),
                "improvement": translate("Findings", "Way to do better"),
                "sensitive": translate("Findings", "Sensitive point"),
                "minor": translate("Findings", "Minor non-conformity"),
                "major": translate("Findings", "Major non-conformity"),
            }
        },
        leads_on=True,
        listed=("kind", "audit"),
        due=translate("Findings", "Due"),
        late=translate("Findings", "overdue"),
        soon=translate("Findings", "due soon"),
    )
