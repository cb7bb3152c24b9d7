"""The words of the register of improvement actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords


def face() -> Face:
    """The register as it is shown."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Actions", "Improvement actions"),
        icon="circle-check",
        empty=translate("Actions", "What is done to do better will appear here, with its day and its effect."),
        new=translate("Actions", "New action"),
        fields={
            "title": translate("Actions", "What is to be done"),
            "origin": translate("Actions", "It comes from"),
            "origin_key": translate("Actions", "Which one"),
            "commitments": translate("Actions", "Commitments"),
            "description": translate("Actions", "Description"),
            "owner": translate("Actions", "In charge"),
            "due": translate("Actions", "For the day"),
            "before": translate("Actions", "Figure to change"),
            "done_on": translate("Actions", "Done on the day"),
            "evidence": translate("Actions", "Evidence"),
            "after": translate("Actions", "Figure afterwards"),
            "effective": translate("Actions", "Did it have its effect?"),
            "reason": translate("Actions", "Reason"),
        },
        hints={
            "commitments": translate("Actions", "Their numbers: 7, 12."),
            "origin_key": translate("Actions", "The question, the indicator, the number of the entry."),
            "description": translate("Actions", "Without a name: this is kept for good."),
            "before": translate("Actions", "As it is now: “82 % satisfied”."),
            "after": translate("Actions", "Measured as the figure before was."),
            "evidence": translate("Actions", "Where it can be seen: a document, a place, a picture."),
        },
        states={
            "proposed": translate("Actions", "Proposed"),
            "planned": translate("Actions", "Planned"),
            "in_progress": translate("Actions", "In progress"),
            "done": translate("Actions", "Done"),
            "effectiveness_checked": translate("Actions", "Effect checked"),
            "closed": translate("Actions", "Closed"),
            "cancelled": translate("Actions", "Cancelled"),
        },
        moves={
            "plan": MoveWords(translate("Actions", "Plan"), translate("Actions", "Planned")),
            "start": MoveWords(translate("Actions", "Begin"), translate("Actions", "Begun")),
            "finish": MoveWords(translate("Actions", "It is done"), translate("Actions", "Done")),
            "check_effect": MoveWords(translate("Actions", "Check the effect"), translate("Actions", "Effect checked")),
            "close": MoveWords(translate("Actions", "Close"), translate("Actions", "Closed")),
            "cancel": MoveWords(translate("Actions", "Give up the action"), translate("Actions", "Cancelled")),
            "take_up": MoveWords(translate("Actions", "Take up again"), translate("Actions", "Taken up again")),
        },
        choices={
            "origin": {
                "indicator": translate("Actions", "Indicator"),
                "survey": translate("Actions", "Survey question"),
                "complaint": translate("Actions", "Complaint"),
                "finding": translate("Actions", "Audit finding"),
                "check": translate("Actions", "Check grid"),
                "mystery_test": translate("Actions", "Mystery visit or call"),
                "review": translate("Actions", "Management review"),
                "suggestion": translate("Actions", "Suggestion"),
                "other": translate("Actions", "Other"),
            },
            "effective": {
                "yes": translate("Actions", "Yes"),
                "partly": translate("Actions", "Partly"),
                "no": translate("Actions", "No"),
            },
        },
        listed=("origin",),
        due=translate("Actions", "Due"),
        late=translate("Actions", "overdue"),
        soon=translate("Actions", "due soon"),
    )
