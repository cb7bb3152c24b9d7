"""A folder that fails, lies and forgets: nothing false is ever claimed, no torn file seen, all is delivered once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from desk_app.domain.outbox import Finding, OutboxEntry, OutboxState, Report, after
from desk_app.exchange.folder import recipe
from desk_app.exchange.folder.delivery import deliver
from desk_app.exchange.folder.share import Share
from tests.faults.hostile_share import HostileShare
from tests.support.memory_folder import memory_folder
from tests.support.outbox import NOW, entry

HOUR_MS = 3_600_000


class Carrying:
    """An outbox in memory, carried to a share by the rules, hour after hour."""

    def __init__(self, root: Path, files: int) -> None:
        self.root = root
        self.entries = {number: entry(number) for number in range(1, files + 1)}
        self.now = NOW
        self.false_claims: list[Report] = []

    @property
    def wanted(self) -> dict[str, bytes]:
        return {entry.name: entry.body for entry in self.entries.values()}

    def round(self, share: Share) -> None:
        """Try each file that is due, and compare what is claimed with what is on the disk."""
        for waiting in [*self.entries.values()]:
            if waiting.state is OutboxState.DELIVERED or waiting.next_try_at > self.now:
                continue
            report = deliver(share, waiting, self.now, lambda seconds: False)
            if report.finding is not Finding.FAILED and self.on_disk(waiting) != waiting.body:
                self.false_claims.append(report)
            self.entries[waiting.id] = after(waiting, report)
        self.now += HOUR_MS

    def on_disk(self, told: OutboxEntry) -> bytes | None:
        path = self.root / told.name
        return path.read_bytes() if path.exists() else None

    @property
    def all_delivered(self) -> bool:
        return all(told.state is OutboxState.DELIVERED for told in self.entries.values())

    def until_delivered(self, share: Share, most: int = 400) -> int:
        rounds = 0
        while not self.all_delivered:
            self.round(share)
            rounds += 1
            assert rounds < most, "the folder never got everything"
        return rounds


def _carry_all(files: int, rate: float, seed: int) -> tuple[int, int]:
    """Carry so many files through faults at that rate; returns the faults met and the rounds needed."""
    with memory_folder() as root:
        carrying = Carrying(root, files)
        share = HostileShare(root, Random(seed), rate, carrying.wanted)
        rounds = carrying.until_delivered(share)
        assert carrying.false_claims == []
        assert share.torn == []
        assert all(carrying.on_disk(told) == told.body for told in carrying.entries.values())
        assert len(share.faults) > 8 or rate == 0
        assert {path.relative_to(root).as_posix() for path in root.rglob("*.json")} == carrying.wanted.keys()
        return share.faults.total(), rounds


@pytest.mark.parametrize("rate", [0.05, 0.2])
def test_everything_is_delivered_and_nothing_claimed_falsely(rate: float, tell: Callable[[str], None]) -> None:
    faults, rounds = _carry_all(files=300, rate=rate, seed=1)
    tell(
        f"hostile folder at {rate:.0%}: {faults} faults, 300 of 300 files delivered in {rounds} rounds, 0 false claims"
    )
    assert faults > 100


@pytest.mark.faults
def test_ten_thousand_files_through_a_hostile_folder(tell: Callable[[str], None]) -> None:
    faults = sum(_carry_all(files=500, rate=0.2, seed=seed)[0] for seed in range(20))
    tell(f"hostile folder at 20 %: {faults} faults, 10,000 files delivered, 0 false claims")


def test_a_kind_folder_gets_each_file_once() -> None:
    assert _carry_all(files=50, rate=0.0, seed=0) == (0, 2)


def test_a_lie_about_a_rename_does_not_send_a_file_twice(tmp_path: Path) -> None:
    carrying = Carrying(tmp_path, 100)
    share = HostileShare(tmp_path, Random(3), 0.0, carrying.wanted)
    share._fails = lambda *ways: "error after rename" if "error after rename" in ways else None  # type: ignore[method-assign]
    carrying.until_delivered(share)
    assert share.placed == dict.fromkeys(carrying.wanted, 1)


class ForgetfulShare(Share):
    """Answers from memory what it never put on its disk, until it starts again: fsync proves nothing here."""

    def __init__(self, root: Path, rng: Random) -> None:
        super().__init__(root)
        self._rng = rng
        self._memory: dict[str, bytes] = {}

    def create(self, name: str, body: bytes) -> None:
        bad = self._rng.random() < 0.5
        super().create(name, self._rng.choice((b"", bytes(len(body)), body[: len(body) // 2])) if bad else body)
        self._memory[name] = body

    def rename(self, old: str, new: str) -> None:
        super().rename(old, new)
        if old in self._memory:
            self._memory[new] = self._memory.pop(old)

    def read(self, name: str, most: int) -> bytes | None:
        return self._memory[name][:most] if name in self._memory else super().read(name, most)

    def start_again(self) -> None:
        self._memory.clear()


def test_a_share_that_forgets_what_it_said_gets_the_files_again(tmp_path: Path) -> None:
    carrying = Carrying(tmp_path, 60)
    share = ForgetfulShare(tmp_path, Random(7))
    for _ in range(40):
        carrying.round(share)
        share.start_again()
    assert carrying.all_delivered
    assert all(carrying.on_disk(told) == told.body for told in carrying.entries.values())
    assert any(".aside-" in path.name for path in tmp_path.rglob("*"))


def test_a_folder_that_is_away_for_weeks_gets_everything_when_it_is_back(tmp_path: Path) -> None:
    root = tmp_path / "share"
    carrying = Carrying(root, 30)
    share = Share(root)
    for _ in range(24 * 21):
        carrying.round(share)
    assert {told.state for told in carrying.entries.values()} == {OutboxState.PENDING}
    root.mkdir()
    assert carrying.until_delivered(share) <= 3


def test_what_others_change_or_remove_before_it_was_seen_again_comes_back(tmp_path: Path) -> None:
    carrying = Carrying(tmp_path, 40)
    carrying.round(Share(tmp_path))
    for number, told in carrying.entries.items():
        path = tmp_path / told.name
        if number % 4 == 1:
            path.unlink()
        elif number % 4 == 2:
            path.write_bytes(b"")
        elif number % 4 == 3:
            path.write_bytes(told.body.replace(b"day", b"dya"))
    carrying.until_delivered(Share(tmp_path))
    assert all(carrying.on_disk(told) == told.body for told in carrying.entries.values())


def test_another_folder_gets_what_was_not_seen_in_the_first(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    carrying = Carrying(first, 5)
    carrying.round(Share(first))
    carrying.root = second
    carrying.entries[6] = replace(entry(6), next_try_at=carrying.now)
    carrying.until_delivered(Share(second))
    assert {path.name for path in second.rglob("*.json")} == {name.rpartition("/")[2] for name in carrying.wanted}


def test_this_harness_sees_a_recipe_that_does_not_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the guard: believing the folder must show here as torn files and false claims."""
    monkeypatch.setattr(recipe, "look", lambda share, name, body: recipe.Found.SAME)
    with memory_folder() as root:
        carrying = Carrying(root, 100)
        share = HostileShare(root, Random(1), 0.2, carrying.wanted)
        carrying.round(share)
        assert share.torn
        assert carrying.false_claims
