"""Which keys count as digits, and how services are found by what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desk_app.domain.settings import Service
from desk_app.domain.text import folded
from desk_app.ui.kit.keys import digit_at, digit_of, in_digits, is_less, is_more, place_of
from desk_app.ui.reception.draft import Draft
from desk_app.ui.reception.finding import answers, matching

NONE = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

SERVICES = (
    Service("identity", "A", "Passeport, CNI", 12, words=("carte d'identité",)),
    Service("school", "D", "Scolaire, périscolaire", 10, words=("école", "cantine")),
    Service("planning", "F", "Urbanisme", 12, words=("œuvre", "école d’architecture")),
)


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


@pytest.mark.parametrize(
    ("key", "held", "digit"),
    [
        (Qt.Key.Key_1, NONE, 1),
        (Qt.Key.Key_0, NONE, 0),
        (Qt.Key.Key_7, KEYPAD, 7),
        (Qt.Key.Key_3, SHIFT, 3),  # AZERTY's real digits
        (Qt.Key.Key_Ampersand, NONE, 1),
        (Qt.Key.Key_Eacute, NONE, 2),
        (Qt.Key.Key_QuoteDbl, NONE, 3),
        (Qt.Key.Key_Apostrophe, NONE, 4),
        (Qt.Key.Key_ParenLeft, NONE, 5),
        (Qt.Key.Key_Minus, NONE, 6),
        (Qt.Key.Key_Egrave, NONE, 7),
        (Qt.Key.Key_Underscore, NONE, 8),
        (Qt.Key.Key_Ccedilla, NONE, 9),
        (Qt.Key.Key_Agrave, NONE, 0),
        (Qt.Key.Key_Minus, KEYPAD, None),  # persons
        (Qt.Key.Key_Ampersand, SHIFT, None),  # 7 with Shift on QWERTY
        (Qt.Key.Key_A, NONE, None),
    ],
)
def test_digits_of_every_keyboard(key: Qt.Key, held: Qt.KeyboardModifier, digit: int | None) -> None:
    assert digit_of(pressed(key, held)) == digit


def test_more_and_less_never_take_the_six_of_azerty() -> None:
    assert is_more(pressed(Qt.Key.Key_Plus, KEYPAD, "+"))
    assert is_more(pressed(Qt.Key.Key_Plus, SHIFT, "+"))
    assert is_more(pressed(Qt.Key.Key_Up))
    assert is_less(pressed(Qt.Key.Key_Minus, KEYPAD, "-"))
    assert is_less(pressed(Qt.Key.Key_Down))
    assert not is_less(pressed(Qt.Key.Key_Minus, NONE, "-"))


def test_places_and_digits_answer_each_other() -> None:
    assert [digit_at(place) for place in (0, 8, 9, 10)] == ["1", "9", "0", ""]
    assert [place_of(digit) for digit in (1, 9, 0)] == [0, 8, 9]


def test_a_time_typed_without_shift_on_azerty_is_a_time() -> None:
    assert in_digits("&à:é-") == "10:26"
    assert in_digits("née") == "née"


def test_accents_case_and_ligatures_do_not_matter() -> None:
    assert folded("L’École d'Œuvre") == "l ecole d oeuvre"
    assert answers(("Mme Estève", "10:30"), "esteve 10")
    assert not answers(("Mme Estève",), "estave")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cni", ["identity"]),
        ("ECOLE", ["school", "planning"]),
        ("ecole cant", ["school"]),
        ("oeuvre", ["planning"]),
        ("identite", ["identity"]),
        ("zzz", []),
        ("", ["identity", "school", "planning"]),
    ],
)
def test_services_are_found_by_label_and_words(typed: str, found: list[str]) -> None:
    assert [service.id for service in matching(SERVICES, typed)] == found


def test_services_whose_words_begin_so_come_first() -> None:
    inside = Service("a", "A", "Décantation", 5)
    begins = Service("b", "B", "Cantine", 5)
    assert [service.id for service in matching((inside, begins), "cant")] == ["b", "a"]


def test_a_draft_keeps_its_size_between_one_and_fifty_and_adds_services_once() -> None:
    draft = Draft().choosing("identity").adding("school")
    assert draft.services == ("identity", "school")
    assert draft.adding("school").services == ("identity",)
    assert draft.for_persons(0).persons == 1
    assert draft.for_persons(99).persons == 50
    assert Draft().is_blank
    assert not draft.is_blank
