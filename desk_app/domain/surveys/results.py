"""The results of a campaign: counts, rates and their precision, the trend, who answered. Pure and exact.

A rate is (very satisfied + satisfied) over the answers expressed; whatever is rounded is rounded half-up, at the end.
The target is held against each question: the index of all of them is told as secondary (Qualiville sheet, 3.4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from desk_app.domain.figures.model import Share
from desk_app.domain.statistics import Z_95, round_half_up, two_proportion_z
from desk_app.domain.surveys.bank import EXPRESSED, HIGH_GRADE, SATISFIED, Question, QuestionKind, Role, YesNo
from desk_app.domain.surveys.campaign import FormChannel
from desk_app.domain.surveys.crossing import FLOOR, Crossing, crossing
from desk_app.domain.surveys.form import Answers, is_asked


@dataclass(frozen=True, slots=True)
class Answered:
    """What the results need of a form."""

    service: str
    channel: FormChannel
    answers: Answers


@dataclass(frozen=True, slots=True)
class Change:
    """A rate beside that of the campaign before: the difference in points, exact, and whether chance explains it."""

    before: Share
    points: Fraction
    significant: bool

    def rounded(self) -> Decimal:
        """The points with one decimal."""
        return round_half_up(self.points, 1)


@dataclass(frozen=True, slots=True)
class Point:
    """One campaign of a trend: the year of its first day, and the share of the question in it."""

    campaign: int
    year: str
    share: Share


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """One question. `counts` has every answer that may be given, in order; `asked` are the forms that it was put to,
    `answered` those that say something, "no opinion" included.

    `share` is what is told of it in one figure: satisfied over expressed, yes over both, good grades over all; None
    for a choice. `trend` ends with this campaign.
    """

    question: Question
    counts: Mapping[str, int]
    asked: int
    answered: int
    share: Share | None
    trend: tuple[Point, ...] = ()

    @property
    def is_judged(self) -> bool:
        """Whether it is held against the target and ranked: fewer than ten answers tell too little for either."""
        return self.question.is_rated and self.share is not None and is_enough(self.share)

    @property
    def change(self) -> Change | None:
        """Beside the campaign before; None for the first one, or when either has too few answers."""
        if self.share is None or len(self.trend) < 2:
            return None
        before = self.trend[-2].share
        return change(self.share, before) if is_enough(self.share) and is_enough(before) else None


@dataclass(frozen=True, slots=True)
class Results:
    """All the results of a campaign. `crossings` set the rated questions against who answers."""

    forms: int
    channels: Mapping[FormChannel, int]
    services: Mapping[str, int]
    questions: tuple[QuestionResult, ...]
    crossings: tuple[Crossing, ...]

    @property
    def rated(self) -> tuple[QuestionResult, ...]:
        """The questions that have a satisfaction rate, in the order of the form."""
        return tuple(result for result in self.questions if result.question.is_rated)

    @property
    def judged(self) -> tuple[QuestionResult, ...]:
        """Those of them that have answers enough to be held against the target."""
        return tuple(result for result in self.rated if result.is_judged)

    @property
    def overall(self) -> QuestionResult | None:
        """The one question on the whole."""
        return next((result for result in self.rated if result.question.role is Role.OVERALL), None)

    @property
    def all_answers(self) -> Share:
        """Satisfied over expressed answers, of all rated questions together."""
        shares = [result.share for result in self.rated if result.share]
        return Share(sum(share.numerator for share in shares), sum(share.denominator for share in shares))

    @property
    def index(self) -> Fraction | None:
        """The unweighted mean of the rates; secondary, as the target is held against each question."""
        rates = [result.share.exact for result in self.rated if result.share and result.share.denominator]
        return sum(rates, Fraction()) / len(rates) if rates else None

    def ranked(self) -> tuple[QuestionResult, ...]:
        """The questions judged, the best first; that on the whole is not one of them."""
        others = [result for result in self.judged if result.question.role is not Role.OVERALL]
        return tuple(sorted(others, key=_rate, reverse=True))

    def under(self, target: Fraction) -> tuple[QuestionResult, ...]:
        """The questions judged under the target, the lowest first: each asks for an action. Judged before rounding."""
        return tuple(sorted((result for result in self.judged if _rate(result) < target), key=_rate))


def _rate(result: QuestionResult) -> Fraction:
    assert result.share is not None
    return result.share.exact


def is_enough(share: Share) -> bool:
    """Whether a share is out of answers enough to be judged."""
    return share.denominator >= FLOOR


def results_of(questions: Sequence[Question], forms: Iterable[Answered]) -> Results:
    """The results of the forms of one campaign, without any trend."""
    forms = list(forms)
    profiles = [question for question in questions if question.role is Role.PROFILE]
    rated = [question for question in questions if question.is_rated]
    told = [form.answers for form in forms]
    services = Counter(form.service for form in forms)
    names = sorted(services, key=lambda name: (not name, name))
    by_service = crossing("", names, rated, [(form.service, form.answers) for form in forms])
    return Results(
        forms=len(forms),
        channels=Counter(form.channel for form in forms),
        services=services,
        questions=tuple(_result(question, told) for question in questions if question.kind is not QuestionKind.TEXT),
        crossings=(*([by_service] if len(services) > 1 else []), *(_by(one, rated, told) for one in profiles)),
    )


def _by(profile: Question, rated: Sequence[Question], forms: Sequence[Answers]) -> Crossing:
    return crossing(profile.key, profile.answers, rated, [(_one(answers, profile.key), answers) for answers in forms])


def _one(answers: Answers, key: str) -> str:
    answer = answers.get(key, "")
    return answer if isinstance(answer, str) else ""


def _result(question: Question, forms: Sequence[Answers]) -> QuestionResult:
    asked = [answers for answers in forms if is_asked(question, answers)]
    given = [answers[question.key] for answers in asked if question.key in answers]
    counts = Counter(one for answer in given for one in ([answer] if isinstance(answer, str) else answer))
    ordered = {answer: counts[answer] for answer in question.answers}
    return QuestionResult(question, ordered, len(asked), len(given), share_of(question, ordered))


def share_of(question: Question, counts: Mapping[str, int]) -> Share | None:
    """What is told of a question in one figure; None for a choice."""
    good: Iterable[str]
    told: Iterable[str]
    match question.kind:
        case QuestionKind.SCALE:
            good, told = SATISFIED, EXPRESSED
        case QuestionKind.YES_NO:
            good, told = (YesNo.YES,), YesNo
        case QuestionKind.GRADE:
            good, told = [grade for grade in counts if int(grade) >= HIGH_GRADE], counts
        case _:
            return None
    return Share(sum(counts[one] for one in good), sum(counts[one] for one in told))


def change(now: Share, before: Share) -> Change | None:
    """The difference of two shares; None when either is out of nothing."""
    if not now.denominator or not before.denominator:
        return None
    z = two_proportion_z(now.numerator, now.denominator, before.numerator, before.denominator)
    return Change(before, 100 * (now.exact - before.exact), abs(z) > Z_95)
