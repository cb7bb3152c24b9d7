"""Trying a folder: what is wrong is told, and nothing is left in it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desk_app.domain.outbox import FolderProblem
from desk_app.exchange.folder.share import Share
from desk_app.exchange.folder.trial import try_folder


def test_a_fit_folder_is_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "theirs.txt").write_text("x")
    assert try_folder(tmp_path) is None
    assert [path.name for path in tmp_path.iterdir()] == ["theirs.txt"]


@pytest.mark.parametrize("name", ["none", "a\0b", "theirs.txt"])
def test_what_is_no_folder_is_missing(tmp_path: Path, name: str) -> None:
    (tmp_path / "theirs.txt").write_text("x")
    assert try_folder(tmp_path / name) is FolderProblem.MISSING
    assert (tmp_path / "theirs.txt").read_text() == "x"


@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.EACCES, FolderProblem.REFUSED), (errno.ENOSPC, FolderProblem.FULL), (errno.ESTALE, FolderProblem.MISSING)],
)
def test_a_folder_that_refuses_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, problem: FolderProblem
) -> None:
    def refuse(_share: Share, _name: str, _body: bytes) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Share, "create", refuse)
    assert try_folder(tmp_path) is problem


def test_a_folder_that_loses_what_is_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Share, "read", lambda _share, _name, _most: b"other")
    assert try_folder(tmp_path) is FolderProblem.NOT_SAME
    assert list(tmp_path.iterdir()) == []
