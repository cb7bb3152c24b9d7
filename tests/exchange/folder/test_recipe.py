"""How a file comes into the shared folder: whole, readable by others, over nothing, and never out of it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.outbox import Finding, FolderProblem, OutboxState, Report
from desk_app.exchange.folder.delivery import QUICK_RETRIES_S, deliver
from desk_app.exchange.folder.errors import FolderError, told
from desk_app.exchange.folder.recipe import STALE_MS, put, sweep
from desk_app.exchange.folder.share import Share
from tests.support.outbox import NOW, entry, without_clock

ENTRY = entry()
posix = pytest.mark.skipif(os.name != "posix", reason="rights and links of POSIX")
no_root = pytest.mark.skipif(getattr(os, "geteuid", lambda: 1)() == 0, reason="root may do everything")


def carry(root: Path, state: OutboxState = OutboxState.PENDING) -> Report:
    return deliver(Share(root), replace(ENTRY, state=state), NOW, lambda seconds: False)


def files(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir())


@posix
def test_everybody_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        assert without_clock(carry(tmp_path)) == Report(1, NOW, Finding.WRITTEN)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / ENTRY.name).stat().st_mode) == 0o644
    assert (tmp_path / ENTRY.name).read_bytes() == ENTRY.body
    assert files(tmp_path) == [ENTRY.name]


def test_what_is_there_is_not_written_again(tmp_path: Path) -> None:
    carry(tmp_path)
    before = (tmp_path / ENTRY.name).stat()
    assert carry(tmp_path).finding is Finding.SEEN
    assert (tmp_path / ENTRY.name).stat().st_ino == before.st_ino


@pytest.mark.parametrize("wrong", [b"", b"{", bytes(len(ENTRY.body)), ENTRY.body + b" ", ENTRY.body[:-1]])
def test_a_wrong_file_under_our_name_is_set_aside(tmp_path: Path, wrong: bytes) -> None:
    carry(tmp_path)
    (tmp_path / ENTRY.name).write_bytes(wrong)
    assert without_clock(carry(tmp_path, OutboxState.WRITTEN)) == Report(1, NOW, Finding.WRITTEN, FolderProblem.LOST)
    assert (tmp_path / ENTRY.name).read_bytes() == ENTRY.body
    aside = next(path for path in (tmp_path / ENTRY.name).parent.iterdir() if ".aside-" in path.name)
    assert aside.read_bytes() == wrong
    assert len(aside.name) <= 100


def test_a_file_that_disappeared_is_put_back(tmp_path: Path) -> None:
    carry(tmp_path)
    (tmp_path / ENTRY.name).unlink()
    assert carry(tmp_path, OutboxState.DELIVERED).problem is FolderProblem.LOST
    assert (tmp_path / ENTRY.name).read_bytes() == ENTRY.body


def _folder(path: Path) -> None:
    path.mkdir()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _link(path: Path) -> None:
    target = path.with_name("elsewhere")
    target.write_bytes(ENTRY.body)
    path.symlink_to(target)


def _dead_link(path: Path) -> None:
    path.symlink_to("nowhere")


@posix
@pytest.mark.parametrize("put_there", [_folder, _pipe, _link, _dead_link])
def test_what_is_no_file_is_set_aside_too(tmp_path: Path, put_there: Callable[[Path], None]) -> None:
    (tmp_path / ENTRY.name).parent.mkdir(parents=True)
    put_there(tmp_path / ENTRY.name)
    assert carry(tmp_path).finding is Finding.WRITTEN
    assert (tmp_path / ENTRY.name).read_bytes() == ENTRY.body
    assert not (tmp_path / ENTRY.name).is_symlink()


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    share = Share(tmp_path)
    put(share, ENTRY.name, ENTRY.body)
    with pytest.raises(FolderError) as refused:
        put(share, ENTRY.name, b"other")
    assert refused.value.problem is FolderProblem.IN_THE_WAY
    assert (tmp_path / ENTRY.name).read_bytes() == ENTRY.body
    assert files(tmp_path) == [ENTRY.name]


def test_a_missing_folder_is_not_made(tmp_path: Path) -> None:
    """An unmounted share leaves a place that could be written to for years without anybody reading it."""
    report = carry(tmp_path / "share")
    assert (report.finding, report.problem) == (Finding.FAILED, FolderProblem.MISSING)
    assert report.concerns_all
    assert list(tmp_path.iterdir()) == []


def test_a_file_instead_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "share").write_text("")
    assert carry(tmp_path / "share").problem is FolderProblem.MISSING
    (tmp_path / "hall").write_text("")
    assert carry(tmp_path).problem is FolderProblem.IN_THE_WAY


@posix
@no_root
def test_a_folder_without_the_right_to_write(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    assert carry(tmp_path).problem is FolderProblem.REFUSED


@posix
def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "hall").symlink_to(tmp_path / "outside")
    assert carry(tmp_path / "share").problem is FolderProblem.OUTSIDE
    assert list((tmp_path / "outside").iterdir()) == []


@posix
def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "share").symlink_to(tmp_path / "real")
    assert carry(tmp_path / "share").finding is Finding.WRITTEN


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x", "a//x", "a\\..\\x", "C:x", "a/./x", "..", "", "a\0b"])
def test_names_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    with pytest.raises(FolderError) as refused:
        Share(tmp_path).path(name)
    assert refused.value.problem is FolderProblem.OUTSIDE


def test_old_parts_of_ours_are_swept_and_nothing_else(tmp_path: Path) -> None:
    folder = (tmp_path / ENTRY.name).parent
    folder.mkdir(parents=True)
    parts = {
        "stale": ".2026-03-04.accueil.r000002.json.0123abcd.part",
        "fresh": ".2026-03-05.accueil.r000002.json.0123abcd.part",
        "of another desk": ".2026-03-04.annexe.r000002.json.0123abcd.part",
        "of nobody": "notes.part",
    }
    for what, name in parts.items():
        (folder / name).write_bytes(b"half")
        age_s = 60 if what == "fresh" else STALE_MS // 1000 + 60
        os.utime(folder / name, (NOW // 1000 - age_s, NOW // 1000 - age_s))
    assert sweep(Share(tmp_path), ENTRY.name, NOW) == 1
    assert {path.name for path in folder.iterdir()} == set(parts.values()) - {parts["stale"]}


class Pauses(list[float]):
    """The pauses asked for; none is made."""

    def __call__(self, seconds: float) -> bool:
        self.append(seconds)
        return False


class HeldOpen(Share):
    """A scanner or a reader holds the files for a while."""

    patience = 3

    def rename(self, old: str, new: str) -> None:
        self.patience -= 1
        if self.patience > 0:
            raise PermissionError(13, "Permission denied")
        super().rename(old, new)


def test_a_file_held_for_a_moment_is_tried_again_at_once(tmp_path: Path) -> None:
    waited = Pauses()
    report = deliver(HeldOpen(tmp_path), ENTRY, NOW, waited)
    assert report.finding is Finding.WRITTEN
    assert waited == [*QUICK_RETRIES_S[:2]]
    assert files(tmp_path) == [ENTRY.name]


def test_a_file_held_for_long_is_left_for_later(tmp_path: Path) -> None:
    share = HeldOpen(tmp_path)
    share.patience = 99
    waited = Pauses()
    report = deliver(share, ENTRY, NOW, waited)
    assert (report.finding, report.problem) == (Finding.FAILED, FolderProblem.BUSY)
    assert waited == [*QUICK_RETRIES_S]
    assert files(tmp_path) == []


def test_closing_cuts_the_retries_short(tmp_path: Path) -> None:
    share = HeldOpen(tmp_path)
    share.patience = 99
    assert deliver(share, ENTRY, NOW, lambda seconds: True).problem is FolderProblem.BUSY
    assert share.patience == 98


@pytest.mark.parametrize(
    ("code", "problem"),
    [(28, FolderProblem.FULL), (30, FolderProblem.REFUSED), (5, FolderProblem.FAILED), (116, FolderProblem.MISSING)],
)
@posix
def test_system_errors_are_told_by_code_without_a_path(code: int, problem: FolderProblem) -> None:
    error = told(OSError(code, "words", "/share/secret"))
    assert error.problem is problem
    assert "secret" not in error.detail


class OtherClock(Share):
    """A share whose own clock is ahead of this PC's by so many milliseconds; None: it keeps no times."""

    def __init__(self, root: Path, ahead_ms: int | None) -> None:
        super().__init__(root)
        self._ahead_ms = ahead_ms

    def changed_at(self, name: str) -> int:
        return 0 if self._ahead_ms is None else super().changed_at(name) + self._ahead_ms


@pytest.mark.parametrize("ahead_ms", [0, 360_000, -86_400_000, None])
def test_how_far_the_folders_clock_is_from_this_pcs(tmp_path: Path, ahead_ms: int | None) -> None:
    report = deliver(OtherClock(tmp_path, ahead_ms), ENTRY, NOW, lambda seconds: False)
    assert report.finding is Finding.WRITTEN
    if ahead_ms is None:
        assert report.clock_off_ms is None
    else:
        assert report.clock_off_ms is not None
        assert abs(report.clock_off_ms - ahead_ms) < 5_000


def test_a_folder_that_does_not_tell_its_time_has_the_file_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(share: Share, name: str) -> int:
        raise PermissionError(name)

    monkeypatch.setattr(Share, "changed_at", refuse)
    report = deliver(Share(tmp_path), ENTRY, NOW, lambda seconds: False)
    assert (report.finding, report.clock_off_ms) == (Finding.WRITTEN, None)
