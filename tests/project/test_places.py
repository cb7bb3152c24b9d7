"""Where the program finds its data, db/ and resources/."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desk_app import bootstrap
from desk_app.bootstrap import Mode, NoPlaceError, data_folder, find_places


def test_checkout(tmp_path: Path) -> None:
    places = find_places(tmp_path)
    assert places.mode is Mode.CHECKOUT
    assert places.data == tmp_path
    assert (places.db / "migrations.py").is_file()
    assert places.resources == places.db.parent / "resources"


def test_wheel_and_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "__file__", str(tmp_path / "desk_app" / "bootstrap.py"))
    for shipped in (tmp_path, tmp_path / "desk_app" / "_shipped"):
        (shipped / "db").mkdir(parents=True)
        (shipped / "resources").mkdir()
    assert find_places().mode is Mode.WHEEL
    assert find_places().db == tmp_path / "desk_app" / "_shipped" / "db"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert find_places().mode is Mode.BUNDLE
    assert find_places().resources == tmp_path / "resources"


def test_a_missing_part_is_said_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "__file__", str(tmp_path / "desk_app" / "bootstrap.py"))
    with pytest.raises(NoPlaceError, match=r"the folder .*db is missing\. Install it again\."):
        find_places()


def test_data_as_named_goes_first(tmp_path: Path) -> None:
    environ = {"DESK_APP_DATA": str(tmp_path / "variable")}
    assert data_folder(tmp_path / "option", environ) == tmp_path / "option"
    assert data_folder(None, environ) == tmp_path / "variable"
    assert data_folder(Path("hall"), {}) == Path.cwd() / "hall"


@pytest.mark.skipif(sys.platform == "win32", reason="XDG folders are not of Windows")
def test_data_of_the_user_elsewhere(tmp_path: Path) -> None:
    assert data_folder(None, {"XDG_DATA_HOME": str(tmp_path)}) == tmp_path / "pupitre"
    assert data_folder(None, {}) == Path.home() / ".local" / "share" / "pupitre"
