"""The face of every declared register, by name; made when it is first wanted, in the language in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk_app.ui.registers.face import Face
from desk_app.ui.registers.words import (
    actions,
    audits,
    authorisations,
    calendar_steps,
    documents,
    incidents,
    meetings,
    trainings,
)

FACES: Mapping[str, Callable[[], Face]] = {
    "actions": actions.face,
    "documents": documents.document_face,
    "information_sheets": documents.sheet_face,
    "trainings": trainings.training_face,
    "authorisations": authorisations.face,
    "incidents": incidents.face,
    "meetings": meetings.meeting_face,
    "reviews": meetings.review_face,
    "audits": audits.audit_face,
    "findings": audits.finding_face,
    "courses": trainings.course_face,
    "posts": trainings.post_face,
    "calendar_steps": calendar_steps.face,
}
