"""What the command line meets on a bad day: one clear sentence, the right exit code, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from desk_app.commands import cli
from desk_app.commands.interrupting import interruptible, uninterrupted
from desk_app.services import keeping
from desk_app.services.clock import SystemClock
from desk_app.storage import backups
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.places import BACKUPS
from desk_app.storage.store import Store
from desk_app.ui.command_line import trouble_sentence
from tests.support.hall import DAY, MIGRATIONS, ROOT, Hall
from tests.support.language import language_undone

__all__ = ["language_undone"]

pytestmark = pytest.mark.usefixtures("language_undone")
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX only")
linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
FIGURES = ("figures", "--from", DAY, "--to", DAY)


@pytest.fixture(autouse=True)
def in_french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK_APP_LANG", raising=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A hall where two wait."""
    with Hall(tmp_path / "data") as hall:
        hall.arrive()
        hall.arrive()
    return tmp_path / "data"


def run(data: Path | str, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--data", str(data), *words])


def process(data: Path, *words: str | Path, **environ: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desk_app", "--data", data, *words],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environ, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@pytest.mark.parametrize(
    "words", [("publish",), ("verify",), ("backup",), FIGURES, ("report", "--day", DAY, "--out", "x.pdf")]
)
def test_no_command_makes_data_where_there_are_none(tmp_path: Path, words: tuple[str, ...]) -> None:
    told = run(tmp_path / "data", *words)
    assert told.exit_code == 1
    assert told.output == f"Erreur : Il n’y a pas encore de données dans {tmp_path / 'data'}.\n"
    assert not list(tmp_path.iterdir())


def test_an_empty_name_is_not_the_present_folder() -> None:
    told = run("", "verify")
    assert told.exit_code == 2
    assert "Le nom du dossier est vide." in told.output


@posix
def test_a_home_that_nobody_has(monkeypatch: pytest.MonkeyPatch) -> None:
    told = run("~nobody-has-this-name/data", "verify")
    assert told.exit_code == 1
    assert told.output.startswith("Erreur : Aucun dossier personnel n’est connu pour ~nobody-has-this-name")
    monkeypatch.setenv("DESK_APP_DATA", "~nobody-has-this-name/data")
    started = subprocess.run([sys.executable, "-m", "desk_app"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (started.returncode, started.stdout) == (1, "")
    assert started.stderr.startswith("Aucun dossier personnel n’est connu pour ~nobody-has-this-name")


def test_what_is_no_backup_is_told_by_its_name(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "letter.db"
    for content in (b"Madame, Monsieur,", b"x" * 5_000, b""):
        file.write_bytes(content)
        told = run(data, "restore", str(file))
        assert told.exit_code == 1
        assert told.output.startswith(f"Erreur : {file} n’est pas une sauvegarde saine : rien n’a été changé.")


def test_a_backup_on_another_pc_sets_nothing_aside(data: Path, tmp_path: Path) -> None:
    assert run(data, "backup", str(tmp_path / "kept")).exit_code == 0
    (backup,) = (tmp_path / "kept").iterdir()
    told = run(tmp_path / "new", "restore", str(backup))
    assert told.output.splitlines()[0] == f"{backup} est restaurée."
    assert not list((tmp_path / "new").glob("set-aside*"))
    assert "sont gardées dans" in run(data, "restore", str(backup)).output


@linux
def test_a_folder_whose_name_is_no_utf_8(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    with Hall(folder) as hall:
        hall.arrive()
        assert backups.verify_file(keeping.back_up(hall.store, "manual")) == (2, 1)
    told = run(folder, "backup", str(folder / "kept"))
    assert told.exit_code == 0, told.output
    assert backups.latest(folder / "kept") is not None
    assert f"vérifiée : {tmp_path}/caf\\udce9/kept/hall-" in told.output
    assert run(folder, "restore", str(folder / "nothing.db")).exit_code == 1


def test_a_copy_that_is_not_sound_is_not_kept(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    def unsound(*_: object) -> tuple[int, int]:
        raise StoreError(StoreProblem.BACKUP_UNREADABLE, file="part")

    monkeypatch.setattr(backups, "_shape", unsound)
    with pytest.raises(StoreError) as error:
        keeping.back_up(hall.store, "manual")
    assert error.value.problem is StoreProblem.COPY_UNSOUND
    assert not list((hall.folder / BACKUPS).iterdir())
    assert str(hall.folder / BACKUPS) in trouble_sentence(error.value, hall.folder)


def test_a_map_that_cannot_be_read_is_told_in_french(data: Path, tmp_path: Path) -> None:
    (tmp_path / "visits.csv").write_text("a;b\n1;2\n")
    for place, why in ((tmp_path / "not there.toml", "il n’est pas là"), (tmp_path, "c’est un dossier")):
        told = run(data, "import-visits", str(tmp_path / "visits.csv"), "--map", str(place))
        assert told.exit_code == 1
        assert told.output == f"Erreur : Le plan {place} est illisible : {why}.\n"


def test_a_workbook_cut_short_is_told_in_french(data: Path, tmp_path: Path) -> None:
    file, plan = tmp_path / "visits.xlsx", tmp_path / "map.toml"
    plan.write_text('[visit]\narrived = "a"\nservice = "b"\n')
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 200)
    file.write_bytes(file.read_bytes()[:-30])
    told = run(data, "import-visits", str(file), "--map", str(plan))
    assert told.exit_code == 1
    assert told.output == f"Erreur : {file} est abîmé ou incomplet : il manque la fin.\n"


@linux
@pytest.mark.parametrize("words", [("--help",), ("--self-check",), FIGURES])
def test_an_output_that_is_full_or_closed(data: Path, words: tuple[str, ...]) -> None:
    command = [sys.executable, "-m", "desk_app", "--data", str(data), *words]
    with Path("/dev/full").open("w") as full:
        told = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert told.returncode == 1
    assert told.stderr.startswith("Erreur : ")
    assert "plein" in told.stderr
    assert len(told.stderr.splitlines()) == 1
    closed = process(data, *words)
    assert closed.stdout is not None
    assert closed.stderr is not None
    closed.stdout.close()
    assert (closed.stderr.read(), closed.wait(60)) == ("", 1)
    closed.stderr.close()


@linux
def test_a_locale_that_is_not_utf_8_is_left_in_silence(data: Path) -> None:
    told = process(data, *FIGURES, LC_ALL="C").communicate(timeout=60)
    assert told[0].startswith("Arrivées : 2")
    assert told[1] == ""


def _interrupt() -> None:
    signal.raise_signal(signal.SIGINT)


def test_ctrl_c_waits_for_what_would_not_survive_it() -> None:
    done: list[str] = []

    def work() -> None:
        with uninterrupted():
            _interrupt()
            done.append("all of it")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["all of it"]


def test_ctrl_c_asks_and_the_second_one_interrupts() -> None:
    def twice(interrupt: Callable[[], None]) -> None:
        with interruptible(signal.default_int_handler) as cancelled:
            assert not cancelled()
            interrupt()
            assert cancelled()
            interrupt()

    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt):
        twice(_interrupt)
    assert signal.getsignal(signal.SIGINT) is before


@posix
def test_ctrl_c_in_the_middle_of_the_demonstration(tmp_path: Path) -> None:
    demo = process(tmp_path, "demo", "--headless", "--data", tmp_path / "town", "--out", tmp_path / "out")
    windows_open = tmp_path / "town" / "logs"
    while not windows_open.exists() and demo.poll() is None:
        threading.Event().wait(0.02)
    demo.send_signal(signal.SIGINT)
    told = demo.communicate(timeout=100)
    assert (demo.returncode, told[1].strip()) == (1, "Interrompu.")
    with Store.open_to_read(tmp_path / "town", MIGRATIONS, SystemClock()) as store:
        assert keeping.verify(store).faults == ()
