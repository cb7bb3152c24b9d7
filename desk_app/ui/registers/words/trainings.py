"""The words of trainings and of the courses and posts that they are held against."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords

_SOON_DAYS = 60


def training_face() -> Face:
    """The trainings."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Trainings", "Trainings"),
        icon="users",
        empty=translate(
            "Trainings", "The trainings of the agents will appear here, with the day they are valid until."
        ),
        new=translate("Trainings", "New training"),
        fields={
            "agent": translate("Trainings", "Agent"),
            "course": translate("Trainings", "Course"),
            "provider": translate("Trainings", "Given by"),
            "planned_for": translate("Trainings", "Planned for the day"),
            "held_on": translate("Trainings", "Attended on the day"),
            "hours": translate("Trainings", "Hours"),
            "expires": translate("Trainings", "Valid until the day"),
            "certificate": translate("Trainings", "Certificate"),
            "reason": translate("Trainings", "Reason"),
        },
        states={
            "planned": translate("Trainings", "Planned"),
            "attended": translate("Trainings", "Attended"),
            "certified": translate("Trainings", "Certified"),
            "superseded": translate("Trainings", "Replaced"),
            "cancelled": translate("Trainings", "Cancelled"),
        },
        moves={
            "attend": MoveWords(translate("Trainings", "It was attended"), translate("Trainings", "Attended")),
            "certify": MoveWords(translate("Trainings", "Certificate received"), translate("Trainings", "Certified")),
            "supersede": MoveWords(
                translate("Trainings", "A later one replaces it"), translate("Trainings", "Replaced")
            ),
            "cancel": MoveWords(translate("Trainings", "Cancel"), translate("Trainings", "Cancelled")),
        },
        hints={
            "course": translate("Trainings", "Those of the register of courses."),
            "expires": translate("Trainings", "Left empty, it does not expire."),
            "certificate": translate("Trainings", "Its number, or where it is kept."),
        },
        listed=("agent", "held_on"),
        due=translate("Trainings", "Valid until"),
        late=translate("Trainings", "expired"),
        soon=translate("Trainings", "expires soon"),
        soon_days=_SOON_DAYS,
    )


def course_face() -> Face:
    """The courses."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Trainings", "Courses"),
        icon="list",
        empty=translate("Trainings", "The courses that agents follow will appear here, and for which posts."),
        new=translate("Trainings", "New course"),
        fields={
            "title": translate("Trainings", "Title"),
            "module": translate("Trainings", "For those of"),
            "required": translate("Trainings", "Required of all of them"),
        },
        states={"in_use": translate("Trainings", "In use"), "withdrawn": translate("Trainings", "Withdrawn")},
        moves={
            "withdraw": MoveWords(translate("Trainings", "Withdraw"), translate("Trainings", "Withdrawn")),
            "take_up": MoveWords(translate("Trainings", "Take up again"), translate("Trainings", "Taken up again")),
        },
        choices={"module": _modules()},
        listed=("module", "required"),
    )


def post_face() -> Face:
    """The posts."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Trainings", "Posts"),
        icon="user",
        empty=translate("Trainings", "Who works where will appear here: their required courses are told from it."),
        new=translate("Trainings", "New post"),
        fields={
            "agent": translate("Trainings", "Agent"),
            "module": translate("Trainings", "Posted at"),
            "from_day": translate("Trainings", "From the day"),
            "to_day": translate("Trainings", "Until the day"),
        },
        states={"posted": translate("Trainings", "Posted"), "left": translate("Trainings", "Left")},
        moves={
            "leave": MoveWords(translate("Trainings", "Leaves the post"), translate("Trainings", "Left")),
            "take_up": MoveWords(translate("Trainings", "Take up again"), translate("Trainings", "Taken up again")),
        },
        choices={"module": _modules()},
        listed=("module", "from_day"),
    )


def _modules() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "reception": translate("Trainings", "Reception"),
        "acts": translate("Trainings", "Civil status and identity"),
        "services": translate("Trainings", "Services"),
    }
