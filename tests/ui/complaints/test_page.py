"""The page of complaints, by its keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, ComplaintState, Theme
from desk_app.services import complaints
from desk_app.services.acting import new_operation
from desk_app.services.complaints_reading import ComplaintLine, complaints_view
from desk_app.storage.complaints import Words
from desk_app.storage.store import Store
from tests.ui.complaints.conftest import TODAY, Opened, record

Open = Callable[[Store], Opened]
KEY, HELD = Qt.Key, Qt.KeyboardModifier


def _lines(store: Store) -> dict[int, ComplaintLine]:
    return {line.complaint.id: line for line in complaints_view(store, SUPERVISOR).lines}


def _numbers(screen: Opened) -> list[int]:
    return [row.complaint.id for row in screen.page.list.model.rows]


def test_a_slip_is_three_keys_its_words_and_enter(opened: Open, store: Store) -> None:
    screen = opened(store)
    screen.press(KEY.Key_F2)
    for typed in ("1", "6", "Ferme le samedi"):
        screen.type(typed)
    screen.press(KEY.Key_Return)
    (line,) = _lines(store).values()
    told = line.complaint
    assert (told.kind, told.theme, told.channel, told.received_on, told.commitments) == (
        ComplaintKind.COMPLAINT, Theme.HOURS, ComplaintChannel.SLIP, TODAY, (5,),
    )  # fmt: skip
    assert line.words == Words("Ferme le samedi")
    assert screen.said == ["No. 1 recorded"]
    screen.type("2")  # the form is ready for the next slip
    screen.type("0")
    screen.type("Un banc")
    screen.press(KEY.Key_Return)
    assert [line.complaint.kind for line in _lines(store).values()] == [
        ComplaintKind.SUGGESTION, ComplaintKind.COMPLAINT,
    ]  # fmt: skip
    screen.press(KEY.Key_Escape)
    assert _numbers(screen) == [1, 2]


def test_every_field_is_reached_by_tab_and_digits_stay_digits_in_texts(opened: Open, store: Store) -> None:
    screen = opened(store)
    screen.press(KEY.Key_F2)
    screen.type("3")
    screen.type("2")
    screen.type("Merci 4 fois")
    for text in ("Mme Aubry", "01 23 45 67 89", "3 rue des Lilas", "m@example.fr"):
        screen.press(KEY.Key_Tab)
        screen.type(text)
    screen.press(KEY.Key_Tab)
    screen.type("4")  # by letter: the day is next
    screen.press(KEY.Key_Return)
    (line,) = _lines(store).values()
    assert line.words == Words("Merci 4 fois", "Mme Aubry", "3 rue des Lilas", "m@example.fr", "01 23 45 67 89")
    assert (line.complaint.channel, line.complaint.reachable) == (ComplaintChannel.LETTER, True)


def test_what_is_missing_is_said_beside_its_field(opened: Open, store: Store) -> None:
    screen = opened(store)
    page = screen.page
    screen.press(KEY.Key_F2)
    screen.press(KEY.Key_Right)
    assert page.form.kind.editor.value is ComplaintKind.COMPLAINT
    screen.press(KEY.Key_Return)  # Enter takes what the arrows chose
    page.form.summary.editor.setFocus()
    screen.press(KEY.Key_Return)
    assert page.form.theme.refusal.isVisible()
    screen.type("1")
    screen.press(KEY.Key_Return)
    assert page.form.summary.refusal.isVisible()
    assert _lines(store) == {}
    screen.type("Attente")
    screen.press(KEY.Key_Return, held=HELD.ShiftModifier)  # a line, not the end
    screen.type("longue")
    screen.press(KEY.Key_Return)
    (line,) = _lines(store).values()
    assert line.words == Words("Attente\nlongue")


def test_the_register_tells_alerts_and_hides_what_is_not_meant_for_this_agent(opened: Open, register: Store) -> None:
    screen = opened(register)
    assert [screen.cells(number)["alert"] for number in (1, 2, 3, 4, 5)] == [
        "■ overdue", "▲ last days", "▲ answer to draft", "● to acknowledge", "",
    ]  # fmt: skip
    assert [badge.text() for badge in screen.page.alerts.values()] == [
        "■ 1 overdue", "▲ 1 last days", "▲ 1 answer to draft", "● 1 to acknowledge",
    ]  # fmt: skip
    assert screen.cells(1)["due"] == "17/11/2026"
    assert screen.cells(6)["state"] == "Appeal · Received"
    assert screen.cells(6)["due"] == "20/01/2027 (indicative)"
    complaints.assign(register, 5, "sophie", by=SUPERVISOR, op=new_operation(register))
    screen.page.presenter.refresh()
    screen.settle()
    assert screen.cells(5)["summary"] == "•••"


def test_typed_words_keep_some_and_enter_opens_one(opened: Open, register: Store) -> None:
    screen = opened(register)
    screen.type("overdue")
    assert _numbers(screen) == [1]
    screen.press(KEY.Key_Escape)
    assert len(_numbers(screen)) == 8
    screen.type("samedi")
    screen.press(KEY.Key_Return)
    assert screen.page.detail.isVisible()
    assert screen.page.detail.title.text() == "No. 2 · Complaint: opening hours"
    screen.press(KEY.Key_Escape)
    assert screen.page.register.isVisible()


def test_an_entry_from_its_acknowledgement_to_its_end_by_digits(opened: Open, store: Store) -> None:
    record(store, "2026-11-20")
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_1)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_2)
    screen.press(KEY.Key_Down)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_5)
    screen.type("Nous regrettons")
    screen.press(KEY.Key_Return)
    screen.type("cette attente.")
    screen.press(KEY.Key_Return, held=HELD.ControlModifier)
    told = _lines(store)[1]
    assert told.complaint.state is ComplaintState.IN_REVIEW
    assert told.words is not None
    assert told.words.answer == "Nous regrettons\ncette attente."
    screen.press(KEY.Key_6)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_7)
    told = _lines(store)[1]
    assert (told.complaint.state, told.complaint.first_answered_on) == (ComplaintState.CLOSED, TODAY)
    assert told.complaint.answer_channel is ComplaintChannel.LETTER
    assert len(screen.said) == 5
    assert screen.said[0] == "No. 1: receipt acknowledged"
    history = screen.page.detail.history
    steps = [history.columns[1].text(fact) for fact in history.rows]
    assert steps[0] == "Recorded"
    assert steps[-2:] == ["Answered", "Closed"]
    visible = [kind for kind, button in screen.page.detail.keys.buttons.items() if button.isVisible()]
    assert [kind.value for kind in visible] == ["complaint_reopened"]


@pytest.mark.parametrize(
    ("key", "told", "state"),
    [
        (KEY.Key_1, (), ComplaintState.WITHDRAWN),
        (KEY.Key_2, (KEY.Key_1, KEY.Key_Return), ComplaintState.DUPLICATE),
        (KEY.Key_3, (), ComplaintState.NO_REPLY_POSSIBLE),
    ],
)
def test_the_acts_beyond_the_tenth_are_digits_with_ctrl(
    opened: Open, store: Store, key: Qt.Key, told: tuple[Qt.Key, ...], state: ComplaintState
) -> None:
    for _ in range(2):
        record(store, TODAY, words=Words("Trop de bruit"))
    screen = opened(store)
    screen.page.open_entry("complaints", 2)
    screen.settle()
    screen.press(key, held=HELD.ControlModifier)
    for more in told:
        screen.press(more)
    assert _lines(store)[2].complaint.state is state


def test_the_refused_day_is_said_in_place_and_esc_leaves_it(opened: Open, store: Store) -> None:
    record(store, TODAY)
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_1)
    screen.press(KEY.Key_Up)  # tomorrow
    screen.press(KEY.Key_Return)
    assert screen.page.detail.ask.on.refusal.isVisible()
    screen.press(KEY.Key_Escape)
    assert screen.page.detail.acts.isVisible()
    assert _lines(store)[1].complaint.acknowledged_on is None


def test_a_wrong_entry_is_corrected(opened: Open, store: Store) -> None:
    record(store, TODAY)
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_F4)
    screen.press(KEY.Key_Backtab)
    screen.type("2")
    screen.press(KEY.Key_Return)
    assert _lines(store)[1].complaint.theme is Theme.COURTESY
    assert screen.page.detail.title.text() == "No. 1 · Complaint: courtesy"
    assert screen.said == ["No. 1 corrected"]


def test_the_register_is_copied_without_what_was_written(opened: Open, register: Store, english: None) -> None:
    screen = opened(register)
    screen.press(KEY.Key_C, held=HELD.ControlModifier | HELD.ShiftModifier)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert copied[0].startswith("No.\tReceived\tKind")
    assert len(copied) == 9
    assert "attente" not in "".join(copied)
    assert "\t22, 26\t" in copied[3]
    assert screen.said == ["8 entries copied, without what was written in them"]


def test_the_letter_of_an_answer(
    opened: Open, store: Store, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path))
    record(store, "2026-11-20")
    complaints.draft(store, 1, "Un <b>guichet</b> & demi.", by=SUPERVISOR, op=new_operation(store))
    screen = opened(store)
    screen.press(KEY.Key_Return)
    screen.press(KEY.Key_F6)
    qtbot.waitUntil(lambda: bool(screen.said))
    file = tmp_path / "Pupitre" / "answer-1.pdf"
    assert screen.said == [f"The letter is in {file}"]
    document = pypdfium2.PdfDocument(file)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "Un <b>guichet</b> & demi." in text
    assert "Mme Aubry" in text
    assert "réclamation reçue le vendredi 20 novembre 2026" in text


def test_another_page_leads_to_an_entry_but_not_over_a_form_begun(opened: Open, register: Store) -> None:
    screen = opened(register)
    screen.page.open_entry("complaints", 3)
    screen.settle()
    assert screen.page.detail.isVisible()
    screen.press(KEY.Key_Escape)
    screen.press(KEY.Key_F2)
    screen.page.open_entry("complaints", 2)
    screen.settle()
    assert screen.page.form.isVisible()
    assert not screen.page.detail.isVisible()
