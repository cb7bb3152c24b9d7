"""The page of requests, by its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.requests.model import AnswerKind, LateCause, RequestChannel, RequestState
from desk_app.services.requests_reading import RequestLine, requests_view
from desk_app.storage.requests import RequestWords
from desk_app.storage.store import Store
from tests.ui.requests.conftest import TODAY, Opened, record

Open = Callable[[Store], Opened]
KEY, HELD = Qt.Key, Qt.KeyboardModifier


def _lines(store: Store) -> dict[int, RequestLine]:
    return {line.request.id: line for line in requests_view(store, SUPERVISOR).lines}


def _numbers(screen: Opened) -> list[int]:
    return [row.request.id for row in screen.page.list.model.rows]


def test_a_request_is_two_digits_a_few_words_and_enter(opened: Open, store: Store) -> None:
    screen = opened(store)
    screen.press(KEY.Key_F2)
    for typed in ("2", "4", "1", "Cantine"):  # by e-mail, about school, all documents there
        screen.type(typed)
    screen.press(KEY.Key_Tab)
    screen.type("M. Delmas")
    screen.press(KEY.Key_Return)
    (line,) = _lines(store).values()
    told = line.request
    assert (told.channel, told.object, told.received_on, told.complete, told.reachable) == (
        RequestChannel.EMAIL, "school", TODAY, True, True,
    )  # fmt: skip
    assert line.words == RequestWords("Cantine", "M. Delmas")
    assert screen.said == ["No. 1 recorded"]
    for typed in ("5", "1", "Horaires"):  # a call about information: no documents are asked for
        screen.type(typed)
    screen.press(KEY.Key_Return)
    assert (_lines(store)[2].request.channel, _lines(store)[2].request.complete) == (RequestChannel.PHONE, None)
    screen.press(KEY.Key_Escape)
    assert _numbers(screen) == [1, 2]  # five working days, fifteen


def test_what_is_missing_is_said_beside_its_field(opened: Open, store: Store) -> None:
    screen = opened(store)
    screen.press(KEY.Key_F2)
    screen.type("1")
    screen.page.form.summary.editor.setFocus()
    screen.press(KEY.Key_Return)
    assert "digit" in screen.page.form.object.refusal.text()
    assert _lines(store) == {}


def test_the_list_is_filtered_the_most_pressing_on_top_the_late_ones_apart(opened: Open, register: Store) -> None:
    screen = opened(register)
    assert _numbers(screen)[:2] == [1, 4]
    screen.type("delmas formulaire" if screen.page.list.filter.placeholderText()[0] == "É" else "delmas form")
    assert _numbers(screen) == [4]
    screen.press(KEY.Key_Escape)
    screen.press(KEY.Key_F7)
    assert _numbers(screen) == [1, 4, 3]
    screen.press(KEY.Key_C, held=HELD.ControlModifier | HELD.ShiftModifier)
    copied = QGuiApplication.clipboard().text()
    assert "Somebody away" in copied
    assert "Delmas" not in copied


def test_the_clocks_stand_side_by_side(opened: Open, register: Store) -> None:
    screen = opened(register)
    screen.page.list.table.choose(4)
    screen.press(KEY.Key_Return)
    names = [texts[0] for texts in screen.page.detail.clocks.texts()]
    assert names == [
        "Registration receipt", "Electronic acknowledgement", "Prompt acknowledgement", "Answer promised",
        "Silence is an acceptance",
    ]  # fmt: skip
    silence = screen.page.detail.clocks.texts()[-1]
    assert any("suspended" in text for text in silence)
    assert "Indicative date" in silence
    assert "CRPA, art. L231-1" in silence


@pytest.mark.parametrize(
    ("keys", "state"),
    [
        (["1"], RequestState.ANSWERED),
        (["2"], RequestState.ASSIGNED),
        (["5"], RequestState.INCOMPLETE),
        (["9"], RequestState.TRANSFERRED),
    ],
)
def test_a_digit_and_enter_act_on_a_request(opened: Open, store: Store, keys: list[str], state: RequestState) -> None:
    number = record(store, "2026-11-20")
    screen = opened(store)
    screen.press(KEY.Key_Return)
    for key in keys:
        screen.type(key)
    screen.press(KEY.Key_Return, held=HELD.ControlModifier if keys == ["5"] else HELD.NoModifier)
    assert _lines(store)[number].request.state is state


def test_a_delay_is_explained_and_an_answer_signed(opened: Open, store: Store) -> None:
    number = record(store, "2026-11-02", channel=RequestChannel.EMAIL)
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.type("8")
    screen.press(KEY.Key_Down)
    screen.press(KEY.Key_Return)
    assert _lines(store)[number].request.late_cause is LateCause.ABSENCE
    screen.type("1")
    for _ in range(2):
        screen.press(KEY.Key_Tab)
    screen.type("L. Roux")
    screen.press(KEY.Key_Return)
    line = _lines(store)[number]
    assert (line.request.answer, line.request.answer_channel) == (AnswerKind.GRANTED, RequestChannel.EMAIL)
    assert line.words is not None
    assert line.words.signatory == "L. Roux"
    screen.type("0")
    assert _lines(store)[number].request.state is RequestState.REOPENED


def test_a_request_is_corrected(opened: Open, store: Store) -> None:
    number = record(store, "2026-11-20")
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_F4)
    screen.page.form.channel.editor.setFocus()
    screen.type("4")
    screen.page.form.summary.editor.setFocus()
    screen.press(KEY.Key_Return)
    told = _lines(store)[number]
    assert told.request.channel is RequestChannel.COUNTER
    assert told.words is not None
    assert told.words.name == "M. Delmas"


def test_an_empty_register_keeps_the_keyboard_after_a_form_left(opened: Open, store: Store) -> None:
    screen = opened(store)
    for _ in range(2):
        screen.press(KEY.Key_F2)
        screen.press(KEY.Key_Escape)
        assert screen.focused() is screen.page.list.filter
    screen.page.setFocus()  # as when the page is opened again
    assert screen.focused() is screen.page.list.filter


def test_the_list_does_not_scroll_for_the_form_behind_it(opened: Open, store: Store) -> None:
    screen = opened(store)
    assert screen.page.heightForWidth(1366) <= 500
    screen.press(KEY.Key_F2)
    assert screen.page.heightForWidth(1366) > 500
