"""Two changes of the settings from one version: nobody's is lost, and where they meet it is told."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from desk_app.domain.settings_merge import merge

BASE: dict[str, Any] = {
    "site": {"name": "Hall", "town": ""},
    "rooms": [{"id": "b1", "label": "Bureau 1"}, {"id": "b2", "label": "Bureau 2"}],
    "hours": [[], [[510, 720]]],
    "discreet_series": "R",
}


def changed(**fields: Any) -> dict[str, Any]:
    return {**deepcopy(BASE), **fields}


def rooms(*entries: tuple[str, str]) -> list[dict[str, str]]:
    return [{"id": name, "label": label} for name, label in entries]


def test_changes_of_different_fields_are_both_kept() -> None:
    merged = merge(BASE, changed(discreet_series="Z"), changed(site={"name": "Hall", "town": "Valbrune"}))
    assert merged.document == changed(discreet_series="Z", site={"name": "Hall", "town": "Valbrune"})
    assert merged.met == ()


def test_changes_of_different_entries_are_both_kept() -> None:
    mine = changed(rooms=rooms(("b1", "Salon"), ("b2", "Bureau 2"), ("b3", "Bureau 3")))
    theirs = changed(rooms=rooms(("b1", "Bureau 1"), ("b2", "Alcôve"), ("b4", "Bureau 4")))
    merged = merge(BASE, mine, theirs)
    assert merged.document["rooms"] == rooms(("b1", "Salon"), ("b2", "Alcôve"), ("b3", "Bureau 3"), ("b4", "Bureau 4"))
    assert merged.met == ()


def test_my_order_and_a_removal_are_kept() -> None:
    mine = changed(rooms=rooms(("b2", "Bureau 2"), ("b1", "Bureau 1")))
    theirs = changed(rooms=rooms(("b1", "Bureau 1")))
    assert merge(BASE, mine, theirs).document["rooms"] == rooms(("b1", "Bureau 1"))
    assert merge(BASE, changed(rooms=rooms(("b2", "Bureau 2"))), BASE).document["rooms"] == rooms(("b2", "Bureau 2"))


def test_where_both_changed_the_same_thing_mine_stands_and_it_is_told() -> None:
    mine, theirs = changed(site={"name": "Accueil", "town": ""}), changed(site={"name": "Annexe", "town": "V"})
    merged = merge(BASE, mine, theirs)
    assert merged.document["site"] == {"name": "Accueil", "town": "V"}
    assert merged.met == ("site",)
    assert merge(BASE, mine, mine).met == ()


def test_what_i_removed_and_they_changed_comes_back_and_is_told() -> None:
    mine = changed(rooms=rooms(("b1", "Bureau 1")))
    theirs = changed(rooms=rooms(("b1", "Bureau 1"), ("b2", "Alcôve")))
    merged = merge(BASE, mine, theirs)
    assert merged.document["rooms"] == rooms(("b1", "Bureau 1"), ("b2", "Alcôve"))
    assert merged.met == ("rooms",)
