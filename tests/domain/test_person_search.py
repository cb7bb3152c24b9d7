"""A person is found however the name, the e-mail or the telephone is written, and strangers are not."""

from __future__ import annotations

import pytest

from desk_app.domain.person_search import Likeness, likeness, wanted

KEPT = ("Mme Hélène Lefèvre-Dupont", "12 rue de l’Église, 92800 Puteaux", "h.lefevre@exemple.fr", "06 12 34 56 78")


@pytest.mark.parametrize(
    "typed",
    ["lefevre", "Dupont Hélène", "LEFÈVRE-DUPONT", "h.lefevre@exemple.fr", "rue de l'eglise", "0612345678",
     "+33 6 12 34 56 78", "0033 6.12.34.56.78", "+33 (0)6 12 34 56 78", "34 56 78"],
)  # fmt: skip
def test_what_is_written_otherwise_is_the_same(typed: str) -> None:
    assert likeness(wanted(typed), KEPT) is Likeness.EXACT


@pytest.mark.parametrize("typed", ["Lefebvre", "Lefevbre Dupond", "helene dupon", "Heléne", "putaux", "lefe"])
def test_what_is_nearly_written_so_is_close(typed: str) -> None:
    assert likeness(wanted(typed), KEPT) >= Likeness.CLOSE


@pytest.mark.parametrize("typed", ["Durand", "Lefort", "0612345679", "dupont martin", "de la", "", " … ", "1234"])
def test_somebody_else_is_not_found(typed: str) -> None:
    assert likeness(wanted(typed), KEPT) is Likeness.NONE


def test_a_short_word_is_never_close_to_another() -> None:
    assert likeness(wanted("Luc"), ("Lac",)) is Likeness.NONE
    assert likeness(wanted("Martin"), ("Matrin",)) is Likeness.CLOSE
    assert likeness(wanted("Christophe"), ("Kristophe",)) is Likeness.CLOSE
