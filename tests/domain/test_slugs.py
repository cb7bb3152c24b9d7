"""Identifiers from names: of one form, never twice the same, never a device's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.slugs import is_slug, slug_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Hall administratif", "hall-administratif"),
        ("Médiathèque de l’Œuvre", "mediatheque-de-l-oeuvre"),
        ("  <b>Mairie</b> & Cie  ", "b-mairie-b-cie"),
        ("Straße", "strasse"),
        ("CON", "con-2"),
        ("com1", "com1-2"),
        ("مكتبة", "place"),
        ("🙂", "place"),
        ("", "place"),
        ("x" * 60, "x" * 40),
        ("y" * 39 + " z", "y" * 39),
    ],
)
def test_a_name_gives_its_identifier(name: str, slug: str) -> None:
    assert slug_of(name, fallback="place") == slug


def test_two_names_alike_give_two_identifiers() -> None:
    first = slug_of("Léa", fallback="agent")
    second = slug_of("Lea", fallback="agent", taken={first})
    assert (first, second, slug_of("LÉA", fallback="agent", taken={first, second})) == ("lea", "lea-2", "lea-3")


def test_a_long_name_taken_keeps_to_its_length() -> None:
    assert slug_of("x" * 60, fallback="place", taken={"x" * 40}) == "x" * 38 + "-2"


@given(st.text(max_size=80), st.sets(st.sampled_from(["a", "b", "agent", "agent-2"])))
def test_every_name_gives_an_identifier_that_is_free(name: str, taken: set[str]) -> None:
    slug = slug_of(name, fallback="agent", taken=taken)
    assert is_slug(slug)
    assert slug not in taken
