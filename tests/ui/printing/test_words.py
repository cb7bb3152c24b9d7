"""The words of a ticket, in French and in English: what it tells, and what it never does."""

from __future__ import annotations

import pytest

from desk_app.devices.slip import Line, PrinterProblem, Size
from desk_app.domain.queue import Estimate
from desk_app.domain.settings import PrinterKind, TicketPrinting
from desk_app.services.printed_tickets import PrintedTicket
from desk_app.ui.printing.words import problem_sentences, slip_of, trouble_sentence
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.translation import Language, locale_of

NINE_42 = 1_795_423_320_000
WAIT = Estimate(12, 18)
FRENCH = Formats(locale_of(Language.FRENCH), "Europe/Paris")
ENGLISH = Formats(locale_of(Language.ENGLISH), "Europe/Paris")


def _ticket(
    ahead: int | None = 4,
    estimate: Estimate | None = WAIT,
    again_at: int | None = None,
    *,
    show_wait: bool = True,
    text: str = "Merci de patienter, vous serez appelé par votre numéro.",
) -> PrintedTicket:
    printing = TicketPrinting(PrinterKind.NETWORK, host="192.0.2.7", show_wait=show_wait, text=text)
    return PrintedTicket("Hall administratif", "A 015", NINE_42, ahead, estimate, printing, again_at)


def _words(ticket: PrintedTicket, formats: Formats = FRENCH) -> list[str]:
    return [" ".join(line.text.split()) for line in slip_of(ticket, formats) if line.text]


@pytest.mark.usefixtures("french")
def test_a_ticket_in_french() -> None:
    assert _words(_ticket()) == [
        "Hall administratif",
        "A 015",
        "lundi 23 novembre 2026 · 09:42",
        "Personnes avant vous : 4",
        "Attente : environ 12 à 18 min",
        "Merci de patienter, vous serez appelé par votre numéro.",
    ]


def test_a_ticket_in_english() -> None:
    assert _words(_ticket(text=""), ENGLISH) == [
        "Hall administratif",
        "A 015",
        "Monday 23 November 2026 · 09:42",
        "Persons ahead of you: 4",
        "Wait: about 12 to 18 min",
    ]


def test_the_number_is_huge_and_the_place_strong() -> None:
    lines = slip_of(_ticket(), FRENCH)
    assert [line for line in lines if line.size is not Size.NORMAL] == [
        Line("Hall administratif", Size.STRONG),
        Line("A 015", Size.HUGE),
    ]


@pytest.mark.parametrize(
    ("ticket", "told"),
    [
        (_ticket(show_wait=False), []),
        (_ticket(ahead=None, estimate=None), []),
        (_ticket(ahead=0, estimate=Estimate(0, 0)), ["Nobody is ahead of you"]),
        (_ticket(ahead=2, estimate=None), ["Persons ahead of you: 2"]),
        (_ticket(ahead=1, estimate=Estimate(0, 1)), ["Persons ahead of you: 1", "Almost no wait"]),
        (_ticket(ahead=1, estimate=Estimate(4, 4)), ["Persons ahead of you: 1", "Wait: about 4 min"]),
    ],
)
def test_the_wait_is_told_as_far_as_it_is_known_and_wanted(ticket: PrintedTicket, told: list[str]) -> None:
    assert _words(ticket, ENGLISH)[3:-1] == told


def test_a_ticket_printed_again_says_so() -> None:
    assert _words(_ticket(again_at=NINE_42 + 20 * 60_000), ENGLISH)[-1] == "Printed again at 10:02"


@pytest.mark.parametrize("text", ['<b>hall</b> "d\'été" & Cie', "{site} {n} %1 %n", "قاعة الاستقبال", "🙂" * 50])
def test_what_was_typed_is_the_line_itself(text: str) -> None:
    assert _words(_ticket(text=text))[-1] == text


def test_every_problem_has_its_sentences() -> None:
    assert set(problem_sentences()) == set(PrinterProblem)
    assert all("A 015" in trouble_sentence(problem, "A 015") for problem in PrinterProblem)
