"""Commitment 27 against an independent computation: a year of entries, its rows read without the program."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta

from desk_app.domain.complaints.model import Authority, ComplaintChannel, ComplaintKind, ReclassifiedAs, Theme
from desk_app.domain.localtime import local_day, moment_ms
from desk_app.domain.settings import ThresholdKey
from desk_app.services import complaints
from desk_app.services.complaints import Entry
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.scopes import propose_scope
from desk_app.services.setting_up import read_preset
from desk_app.storage.complaints import Words
from tests.support.complaints import ANONYMOUS, NAMED, day, entry, go_to, record
from tests.support.hall import AGENT, DAY, ROOT, SUPERVISOR, Hall

SCOPE = "hall-administratif"
PRESETS = ROOT / "resources" / "presets"


def _scoped(hall: Hall, frameworks: Frameworks) -> None:
    hall.do(propose_scope, read_preset(PRESETS, hall.store.settings().site.kind), frameworks, by=SUPERVISOR)


def _shares(hall: Hall, frameworks: Frameworks, first: str, last: str) -> tuple[tuple[int, int], tuple[int, int]]:
    view = commitments(hall.store, frameworks, SCOPE, date.fromisoformat(first), date.fromisoformat(last))
    told = next(reading for reading in view.commitments if reading.commitment.number == 27)
    assert [one.definition.key for one in told.indicators] == ["complaints.on_time", "complaints.answered"]
    on_time, answered = ((one.share.numerator, one.share.denominator) for one in told.indicators)
    return on_time, answered


def test_the_day_of_the_deadline_decides_and_counts_once_it_is_over(hall: Hall, frameworks: Frameworks) -> None:
    _scoped(hall, frameworks)
    last, late, silent = record(hall), record(hall), record(hall)
    due = day(14)
    go_to(hall, 14)
    hall.do(complaints.answer, last, due, ComplaintChannel.LETTER, None)
    assert _shares(hall, frameworks, DAY, due) == ((0, 0), (0, 0))
    go_to(hall, 15)
    hall.do(complaints.answer, late, day(15), ComplaintChannel.LETTER, None)
    assert _shares(hall, frameworks, DAY, due) == ((1, 3), (2, 3))
    assert _shares(hall, frameworks, due, due) == ((1, 3), (2, 3))
    assert _shares(hall, frameworks, DAY, day(13)) == ((0, 0), (0, 0))
    hall.do(complaints.hold_reply, silent, day(15))  # is no answer
    assert _shares(hall, frameworks, DAY, due) == ((1, 3), (2, 3))


def test_what_is_counted_apart_is_in_no_denominator(hall: Hall, frameworks: Frameworks) -> None:
    _scoped(hall, frameworks)
    first = record(hall)
    record(hall, kind=ComplaintKind.THANKS)
    record(hall, legal_appeal=True)
    record(hall, commitments=())
    hall.do(complaints.cannot_reply, record(hall, ANONYMOUS))
    hall.do(complaints.withdraw, record(hall))
    hall.do(complaints.mark_duplicate, record(hall), first)
    hall.do(complaints.reclassify, record(hall), ReclassifiedAs.QUESTION)
    hall.do(complaints.reclassify, record(hall), ReclassifiedAs.LEGAL_APPEAL)
    go_to(hall, 20)
    assert _shares(hall, frameworks, DAY, day(20)) == ((0, 1), (0, 1))


def test_the_way_days_are_counted_is_the_town_s(hall: Hall, frameworks: Frameworks) -> None:
    _scoped(hall, frameworks)
    number = record(hall)
    go_to(hall, 18)
    hall.do(complaints.answer, number, day(18), ComplaintChannel.LETTER, None)
    go_to(hall, 40)
    assert _shares(hall, frameworks, DAY, day(40)) == ((0, 1), (1, 1))
    hall.change_settings(lambda document: document["complaint_days"].update(basis="working"))
    assert _shares(hall, frameworks, DAY, day(40)) == ((1, 1), (1, 1))
    hall.set_threshold(ThresholdKey.COMPLAINT_DAYS.value, 10)
    assert _shares(hall, frameworks, DAY, day(40)) == ((0, 1), (1, 1))


def test_a_year_equals_a_computation_from_the_rows_alone(hall: Hall, frameworks: Frameworks) -> None:
    _scoped(hall, frameworks)
    _play(hall, random.Random(27))
    rows = hall.store.connection.execute(
        "SELECT kind, legal_appeal, state, commitments, received_on, first_answered_on FROM complaint"
    ).fetchall()
    judged = [
        (date.fromisoformat(row[4]) + timedelta(days=14), row[5])
        for row in rows
        if row[0] != "thanks"
        and not row[1]
        and row[2] not in {"no_reply_possible", "withdrawn", "duplicate", "reclassified"}
        and json.loads(row[3])
    ]
    for first, last in ((day(0), day(380)), (day(30), day(59)), (day(100), day(199))):
        due = [(end, given) for end, given in judged if first <= end.isoformat() <= last]
        on_time = sum(given is not None and date.fromisoformat(given) <= end for end, given in due)
        answered = sum(given is not None for _, given in due)
        assert _shares(hall, frameworks, first, last) == ((on_time, len(due)), (answered, len(due)))
    answers = [given for _, given in judged if given is not None]
    in_time = sum(given is not None and date.fromisoformat(given) <= end for end, given in judged)
    assert 10 < in_time < len(answers) < len(judged)
    assert hall.faults() == ()


def _play(hall: Hall, dice: random.Random) -> None:
    """A hundred and fifty entries over a year, each with a fate."""
    open_ones: list[int] = []
    for after in range(0, 360, 2):
        go_to(hall, after)
        told = Entry(
            kind=dice.choice(list(ComplaintKind)),
            theme=dice.choice(list(Theme)),
            received_on=day(after),
            commitments=dice.choice([(7,), (5, 7), (11,), ()]),
            legal_appeal=dice.random() < 0.1,
        )
        reachable = dice.random() < 0.7
        number = hall.do(complaints.record, told, NAMED if reachable else Words("Sans nom")).entry
        if not reachable and dice.random() < 0.5:
            hall.do(complaints.cannot_reply, number)
        else:
            open_ones.append(number)
        if open_ones and dice.random() < 0.9:
            _end(hall, dice, open_ones.pop(dice.randrange(len(open_ones))))
    hall.clock.set_to(moment_ms(day(400), 600, "Europe/Paris"))


def _end(hall: Hall, dice: random.Random, number: int) -> None:
    fate = dice.random()
    on = local_day(hall.store.clock.now_ms(), "Europe/Paris")
    if fate < 0.6:
        hall.do(complaints.answer, number, on, ComplaintChannel.EMAIL, None)
        if dice.random() < 0.2:
            hall.do(complaints.reopen, number, by=AGENT)
    elif fate < 0.7:
        hall.do(complaints.transfer, number, Authority.REGION, on)
    elif fate < 0.8:
        hall.do(complaints.reclassify, number, dice.choice(list(ReclassifiedAs)))
    elif fate < 0.9:
        hall.do(complaints.withdraw, number)
    assert entry(hall, number).id == number


def test_the_definition_says_how_the_days_are_counted(hall: Hall, frameworks: Frameworks) -> None:
    _scoped(hall, frameworks)
    today = date.fromisoformat(DAY)

    def said() -> tuple[str, str]:
        told = commitments(hall.store, frameworks, SCOPE, today, today).commitments
        on_time = next(reading for reading in told if reading.commitment.number == 27).main
        return on_time.title.fr, on_time.numerator.en

    answered = "complaints and suggestions answered in"
    assert said() == ("Réponses en moins de 15 jours calendaires", f"{answered} less than 15 calendar days")
    hall.change_settings(lambda document: document["complaint_days"].update(basis="working", strict=False))
    assert said() == ("Réponses en 15 jours ouvrés au plus", f"{answered} 15 working days at most")
