"""A power cut at any moment of publishing: the final file is whole or not there, and the next start delivers it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from desk_app.domain.outbox import Finding, OutboxEntry, OutboxState
from desk_app.exchange.folder.delivery import deliver
from desk_app.exchange.folder.share import Share
from tests.faults.crash_states import State, lay_out, traced
from tests.support.memory_folder import memory_folder
from tests.support.outbox import NOW, entry

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders are not synced on Windows")


class WithoutSync(Share):
    """A recipe that forgets to have the data on the disk."""

    def sync(self, descriptor: int) -> None:
        pass


class Direct(Share):
    """A recipe that writes under the final name."""

    def create(self, name: str, body: bytes) -> None:
        super().create(_final(name), body)

    def read(self, name: str, most: int) -> bytes | None:
        return super().read(_final(name), most)

    def let_all_read(self, name: str) -> None:
        pass

    def rename(self, old: str, new: str) -> None:
        pass


def _final(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/{file[1:].rpartition('.json.')[0]}.json" if file.endswith(".part") else name


def _states(told: OutboxEntry, share: type[Share], rng: Random) -> Iterator[State]:
    """The states of a disk after a cut while this file was put into a new folder."""
    with memory_folder() as folder:
        with traced(folder) as trace:
            assert deliver(share(folder), told, NOW, lambda seconds: True).finding is Finding.WRITTEN
        yield from trace.states(rng)


def _torn(told: OutboxEntry, state: State) -> bool:
    return state.get(told.name, told.body) != told.body


def _check(files: int, tell: Callable[[str], None]) -> None:
    rng, states, lost = Random(11), 0, 0
    for number in range(1, files + 1):
        told = entry(number)
        for state in _states(told, Share, rng):
            assert not _torn(told, state)
            states += 1
            with memory_folder() as folder:
                lay_out(state, folder / "share")
                was = rng.choice((OutboxState.PENDING, OutboxState.WRITTEN))
                report = deliver(Share(folder / "share"), replace(told, state=was), NOW, lambda seconds: True)
                lost += report.finding is Finding.FAILED or (folder / "share" / told.name).read_bytes() != told.body
    tell(f"publishing, power cuts: {states} states of the disk, 0 torn final files, {lost} not delivered afterwards")
    assert lost == 0
    assert states > 50 * files


def test_a_power_cut_leaves_a_whole_file_or_none(tell: Callable[[str], None]) -> None:
    _check(16, tell)


@pytest.mark.faults
def test_many_power_cuts(tell: Callable[[str], None]) -> None:
    _check(200, tell)


@pytest.mark.parametrize("recipe", [WithoutSync, Direct])
def test_this_harness_sees_a_bad_recipe(recipe: type[Share]) -> None:
    told = entry(3)
    assert any(_torn(told, state) for state in _states(told, recipe, Random(1)))


def test_a_torn_part_of_a_former_life_is_never_taken_for_the_file(tmp_path: Path) -> None:
    told = entry(5)
    folder, _, file = told.name.rpartition("/")
    state: State = {"hall": None, folder: None, f"{folder}/.{file}.0123abcd.part": told.body[:512]}
    lay_out(state, tmp_path / "share")
    assert deliver(Share(tmp_path / "share"), told, NOW, lambda seconds: True).finding is Finding.WRITTEN
    assert (tmp_path / "share" / told.name).read_bytes() == told.body
