"""Two surveys: their paper forms keyed, closed and published, so that the second is set beside the first."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from pathlib import Path

from desk_app.demo.year.book import Book
from desk_app.domain.registers import actions
from desk_app.domain.surveys.bank import Question, QuestionKind, Role, Scale, YesNo
from desk_app.domain.surveys.campaign import Half
from desk_app.domain.surveys.form import Answer, is_asked
from desk_app.services import survey_forms, surveys
from desk_app.services.survey_actions import ORIGIN, origin_key
from desk_app.services.survey_banks import Banks
from desk_app.services.survey_forms import Form
from desk_app.services.surveys import Plan

_WEAK = {"hours": 0.80, "wait": 0.84, "accessibility": 0.87}
_USUAL = 0.945
_SERVICES = ("identity", "civil-status", "elections", "school", "housing")
_FORMS = 120
_WEEKS = timedelta(weeks=4)


def write(book: Book, resources: Path) -> None:
    """A survey soon after the beginning, and one half a year later, a little better."""
    banks = Banks(resources)
    for after, better in ((3, 0.0), (190, 0.03)):
        first = book.first + timedelta(days=after)
        book.at(first, partial(_begin, book, banks, first, better))


def _begin(book: Book, banks: Banks, first: date, better: float) -> None:
    bank = next(bank for bank in banks.latest() if bank.id == "town-hall")
    plan = Plan(
        perimeter="Hall administratif",
        title=f"Enquête de satisfaction {first.year}",
        bank=bank.id,
        bank_version=bank.version,
        questions=bank.usual,
        first_day=first.isoformat(),
        last_day=(first + _WEEKS).isoformat(),
        wanted=_FORMS,
    )
    campaign = book.do(surveys.draft, plan, banks, agent="valerie").entry
    book.do(surveys.open_campaign, campaign, agent="valerie")
    questions = bank.some(bank.usual)
    for batch in (1, 2, 3):
        day = first + timedelta(days=8 * batch)
        book.at(day, partial(_key, book, banks, campaign, questions, batch, better))
    book.at(first + _WEEKS + timedelta(days=2), partial(book.do, surveys.close, campaign, agent="valerie"))
    book.at(first + _WEEKS + timedelta(days=20), partial(book.do, surveys.publish, campaign, agent="valerie"))
    if better:
        book.at(first + _WEEKS + timedelta(days=21), partial(_decide, book, campaign))


def _decide(book: Book, campaign: int) -> None:
    """What the weakest questions led to."""
    for question, title in (("hours", "Ouvrir jusqu’à 19 h le mardi"), ("wait", "Afficher l’attente à l’entrée")):
        entry = book.enter(
            actions.REGISTER, title=title, origin=ORIGIN, origin_key=origin_key(campaign, question),
            commitments=(5,) if question == "hours" else (7,),
        )  # fmt: skip
        book.move(actions.REGISTER, entry, "plan", owner="valerie", due=(book.last + timedelta(days=20)).isoformat())


def _key(book: Book, banks: Banks, campaign: int, questions: tuple[Question, ...], batch: int, better: float) -> None:
    for _ in range(_FORMS // 3):
        form = Form(
            day=(book.today - timedelta(days=book.dice.randrange(5))).isoformat(),
            service=book.dice.choice(_SERVICES),
            half=book.dice.choice((Half.MORNING, Half.MORNING, Half.AFTERNOON)),
            answers=_answers(book, questions, better),
        )
        book.do(survey_forms.record_paper, campaign, batch, form, banks)


def _answers(book: Book, questions: tuple[Question, ...], better: float) -> dict[str, Answer]:
    told: dict[str, Answer] = {}
    for question in questions:
        if question.kind is QuestionKind.TEXT or not is_asked(question, told) or book.dice.random() < 0.06:
            continue
        told[question.key] = _answer(book, question, better)
    return told


def _answer(book: Book, question: Question, better: float) -> Answer:
    dice = book.dice
    match question.kind:
        case QuestionKind.SCALE:
            good = dice.random() < min(0.99, _WEAK.get(question.key, _USUAL) + better)
            happy = (Scale.VERY_SATISFIED, Scale.SATISFIED, Scale.SATISFIED)
            return dice.choice(happy if good else (Scale.LITTLE_SATISFIED, Scale.NOT_SATISFIED)).value
        case QuestionKind.YES_NO:
            return (YesNo.YES if dice.random() < 0.8 else YesNo.NO).value
        case QuestionKind.SEVERAL:
            return (dice.choice(question.answers),)
        case QuestionKind.GRADE:
            return str(dice.choice((7, 8, 8, 9, 9, 10)))
    return dice.choice(question.answers[:3] if question.role is Role.PERCEIVED_WAIT else question.answers)
