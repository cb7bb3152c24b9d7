"""A campaign: one questionnaire, put to the visitors of one perimeter from a day to a day. Nothing of any answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desk_app.domain.surveys.bank import QuestionKind

REGISTER = "surveys"
"""The name of the register in the facts of its campaigns."""


class CampaignState(StrEnum):
    """Where it stands. The names are stored."""

    DRAFT = "draft"
    OPEN = "open"  # forms are taken
    CLOSED = "closed"  # the results are final
    PUBLISHED = "published"


class FormChannel(StrEnum):
    """How a form was collected. The names are stored."""

    PAPER = "paper"
    KIOSK = "kiosk"
    WEB = "web"


class Half(StrEnum):
    """The half of the day in which a form was filled in, where it is known: only for the quotas."""

    MORNING = "morning"
    AFTERNOON = "afternoon"


@dataclass(frozen=True, slots=True)
class ChosenQuestion:
    """A question of a campaign, with all that its results need of the bank: the journal tells them by itself."""

    key: str
    kind: QuestionKind
    indicator: str = ""


@dataclass(frozen=True, slots=True)
class DoubleEntry:
    """What the double entry of paper forms found, all finished batches together.

    `fields` were keyed twice, `differences` of them not the same; each was settled on the paper.
    """

    forms: int = 0
    fields: int = 0
    differences: int = 0


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign. Days are local, ISO.

    `perimeter` is the name under which results are published year after year ("Hall administratif"); campaigns of
    one perimeter are compared. `services` empty means all of the site. `first_day` and `last_day` are those on which
    forms are filled in; `wanted` is how many are aimed at, 0 for no aim. `seals` counts the facts that hold the
    number and the digest of forms, `sealed` those forms.
    """

    id: int
    site: str
    perimeter: str
    title: str
    bank: str
    bank_version: int
    questions: tuple[ChosenQuestion, ...]
    services: tuple[str, ...]
    first_day: str
    last_day: str
    wanted: int = 0
    state: CampaignState = CampaignState.DRAFT
    opened_on: str | None = None
    closed_on: str | None = None
    published_on: str | None = None
    seals: int = 0
    sealed: int = 0
    double_entry: DoubleEntry = DoubleEntry()
    last_fact: int = 0

    @property
    def rated(self) -> tuple[ChosenQuestion, ...]:
        """The questions that have a satisfaction rate."""
        return tuple(question for question in self.questions if question.kind is QuestionKind.SCALE)

    def takes(self, day: str) -> bool:
        """Whether a form filled in on that day belongs to it."""
        return self.first_day <= day <= self.last_day

    def covers(self, service: str) -> bool:
        """Whether a service is of its perimeter; what concerns the whole place (empty) always is."""
        return not service or not self.services or service in self.services
