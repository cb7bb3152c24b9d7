"""The words of the documents at the desk and of the information sheets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desk_app.ui.registers.face import Face, MoveWords


def document_face() -> Face:
    """The documents at the desk."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Documents", "Documents at the desk"),
        icon="library",
        empty=translate("Documents", "What visitors are handed will appear here, with the day of its next review."),
        new=translate("Documents", "New document"),
        fields={
            **_fields(),
            "place": translate("Documents", "Where it is found"),
            "out_since": translate("Documents", "Out of stock since the day"),
            "restocked_on": translate("Documents", "Restocked on the day"),
        },
        states=_states(),
        moves={
            **_moves(),
            "run_out": MoveWords(translate("Documents", "Out of stock"), translate("Documents", "Out of stock")),
            "restock": MoveWords(translate("Documents", "Restocked"), translate("Documents", "Restocked")),
        },
        hints={"place": translate("Documents", "A rack, a drawer, a page of the web site.")},
        listed=("service", "version"),
        due=translate("Documents", "Review"),
        late=translate("Documents", "to review"),
        soon=translate("Documents", "review soon"),
    )


def sheet_face() -> Face:
    """The information sheets."""
    translate = QCoreApplication.translate
    return Face(
        title=translate("Documents", "Information sheets"),
        icon="list",
        empty=translate(
            "Documents", "What visitors are told of each procedure will appear here, with its next review."
        ),
        new=translate("Documents", "New sheet"),
        fields={
            **_fields(),
            "to_bring": translate("Documents", "Documents to bring"),
            "cost": translate("Documents", "Cost"),
            "delay": translate("Documents", "Time it takes"),
            "legal": translate("Documents", "Legal reference"),
        },
        states=_states(),
        moves=_moves(),
        hints={"title": translate("Documents", "The procedure: “Passport, adult”.")},
        listed=("service", "version"),
        due=translate("Documents", "Review"),
        late=translate("Documents", "to review"),
        soon=translate("Documents", "review soon"),
    )


def _fields() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "title": translate("Documents", "Title"),
        "service": translate("Documents", "Service"),
        "version": translate("Documents", "Version"),
        "owner": translate("Documents", "In charge"),
        "checked_on": translate("Documents", "Checked on the day"),
        "next_review": translate("Documents", "Next review on the day"),
        "reason": translate("Documents", "Reason"),
    }


def _states() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "draft": translate("Documents", "Draft"),
        "approved": translate("Documents", "Approved"),
        "published": translate("Documents", "Published"),
        "obsolete": translate("Documents", "Withdrawn"),
    }


def _moves() -> dict[str, MoveWords]:
    translate = QCoreApplication.translate
    return {
        "approve": MoveWords(translate("Documents", "Approve"), translate("Documents", "Approved")),
        "publish": MoveWords(translate("Documents", "Publish"), translate("Documents", "Published")),
        "review": MoveWords(translate("Documents", "Checked, still true"), translate("Documents", "Checked")),
        "revise": MoveWords(translate("Documents", "Rewrite"), translate("Documents", "New version begun")),
        "withdraw": MoveWords(translate("Documents", "Withdraw"), translate("Documents", "Withdrawn")),
        "take_up": MoveWords(translate("Documents", "Take up again"), translate("Documents", "Taken up again")),
    }
