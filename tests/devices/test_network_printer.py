"""A network printer in every state of health: what is told, how long it takes, and never two tickets for one."""

from __future__ import annotations

import time

import pytest

from desk_app.devices.network_printer import print_slip
from desk_app.devices.slip import Line, PrinterError, PrinterProblem, Size
from tests.support.fake_printer import Health, fake_printer, free_port

SLIP = (Line("Hall administratif", Size.STRONG), Line("A 015", Size.HUGE))
SOON_S = 0.8


@pytest.mark.parametrize("health", [Health.WELL, Health.MUTE, Health.NEVER_HANGS_UP])
def test_a_ticket_comes_out_once_and_whole(health: Health) -> None:
    with fake_printer(health) as printer:
        print_slip(SLIP, "127.0.0.1", printer.port)
    assert [paper.text for paper in printer.printed] == ["Hall administratif\nA 015"]


@pytest.mark.parametrize(
    ("health", "problem", "sent"),
    [
        (Health.SILENT, PrinterProblem.SILENT, True),
        (Health.SLOW, PrinterProblem.SILENT, True),
        (Health.GIBBERISH, PrinterProblem.SILENT, True),
        (Health.NO_PAPER, PrinterProblem.NEEDS_HELP, False),
        (Health.OPEN_COVER, PrinterProblem.NEEDS_HELP, False),
        (Health.DYING, PrinterProblem.SILENT, False),
        (Health.HANGING_UP, PrinterProblem.SILENT, False),
    ],
)
def test_an_ill_printer_is_told_in_time(health: Health, problem: PrinterProblem, sent: bool) -> None:
    began = time.monotonic()
    with fake_printer(health) as printer:
        with pytest.raises(PrinterError) as met:
            print_slip(SLIP, "127.0.0.1", printer.port, timeout_s=SOON_S)
        took = time.monotonic() - began
    assert (met.value.problem, met.value.sent) == (problem, sent)
    assert took < SOON_S + 0.5
    assert printer.printed == []


def test_nobody_there_is_told_at_once() -> None:
    began = time.monotonic()
    with pytest.raises(PrinterError) as met:
        print_slip(SLIP, "127.0.0.1", free_port())
    assert (met.value.problem, met.value.sent) == (PrinterProblem.SILENT, False)
    assert time.monotonic() - began < 1


def test_a_name_that_nobody_has_is_told() -> None:
    with pytest.raises(PrinterError):
        print_slip(SLIP, "printer.invalid", 9100)
