"""The words of meetings and of the management review."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords


def meeting_face() -> Face:
    """The meetings."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Meetings", "Meetings"),
        icon="users",
        empty=translate("Meetings", "The steering committee, the users’ committee will appear here."),
        new=translate("Meetings", "New meeting"),
        fields={
            **_fields(),
            "kind": translate("Meetings", "Who meets?"),
            "attendance": translate("Meetings", "Number of persons"),
            "reason": translate("Meetings", "Reason"),
        },
        hints=_hints(),
        states={
            "planned": translate("Meetings", "Planned"),
            "held": translate("Meetings", "Held"),
            "cancelled": translate("Meetings", "Cancelled"),
        },
        moves={
            "hold": MoveWords(translate("Meetings", "It was held"), translate("Meetings", "Held")),
            "postpone": MoveWords(translate("Meetings", "Postpone"), translate("Meetings", "Postponed")),
            "cancel": MoveWords(translate("Meetings", "Cancel"), translate("Meetings", "Cancelled")),
        },
        choices={
            "kind": {
                "steering": translate("Meetings", "Steering committee"),
                "users": translate("Meetings", "Users’ committee"),
                "team": translate("Meetings", "Team"),
            }
        },
        leads_on=True,
        listed=("kind",),
        due=translate("Meetings", "Due"),
        late=translate("Meetings", "overdue"),
        soon=translate("Meetings", "soon"),
    )


def review_face() -> Face:
    """The management reviews."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Meetings", "Management reviews"),
        icon="chart-line",
        empty=translate("Meetings", "The yearly review will appear here: what went in, what was decided."),
        new=translate("Meetings", "New review"),
        fields={
            **_fields(),
            "from_day": translate("Meetings", "Period reviewed: from the day"),
            "to_day": translate("Meetings", "until the day"),
            "approved_on": translate("Meetings", "Minutes approved on the day"),
        },
        hints=_hints(),
        states={
            "prepared": translate("Meetings", "Prepared"),
            "held": translate("Meetings", "Review held"),
            "minutes_approved": translate("Meetings", "Minutes approved"),
        },
        moves={
            "hold": MoveWords(translate("Meetings", "It was held"), translate("Meetings", "Review held")),
            "approve": MoveWords(
                translate("Meetings", "Approve the minutes"), translate("Meetings", "Minutes approved")
            ),
        },
        leads_on=True,
        listed=("from_day", "to_day"),
        due=translate("Meetings", "Due"),
        late=translate("Meetings", "overdue"),
        soon=translate("Meetings", "soon"),
    )


def _fields() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "title": translate("Meetings", "Title"),
        "due": translate("Meetings", "For the day"),
        "owner": translate("Meetings", "In charge"),
        "agenda": translate("Meetings", "Agenda"),
        "held_on": translate("Meetings", "Held on the day"),
        "participants": translate("Meetings", "Participants"),
        "decisions": translate("Meetings", "Decisions"),
        "minutes": translate("Meetings", "Minutes"),
    }


def _hints() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "participants": translate("Meetings", "Kept apart, and erased in time."),
        "decisions": translate("Meetings", "Without a name. Each one becomes an action with F7."),
        "minutes": translate("Meetings", "Where they are kept."),
    }
