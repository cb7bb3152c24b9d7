"""`--self-check` from the checkout and from an installed wheel; `nox -s bundle` runs it from the bundle."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
from pathlib import Path

from packaging.requirements import Requirement

from desk_app import __version__
from desk_app.commands import self_check
from desk_app.commands.french_self_check import SELF_CHECK
from desk_app.commands.self_check import LIBRARIES
from desk_app.exchange.signing import KEY_FILE, DeskKey
from desk_app.services.clock import SystemClock
from desk_app.storage.migrate import known_steps
from desk_app.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str | Path, cwd: Path = ROOT, **environ: str) -> subprocess.CompletedProcess[str]:
    environ = {"DESK_APP_LANG": "en", **environ}
    return subprocess.run(
        words, cwd=cwd, env=os.environ | environ, capture_output=True, text=True, timeout=100, check=False
    )


def check(data: Path, language: str = "en") -> subprocess.CompletedProcess[str]:
    """The self-check of the checkout on a data folder."""
    return run(sys.executable, "-m", "desk_app", "--data", data, "--self-check", DESK_APP_LANG=language)


def seen(result: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """The findings, name → text, of a self-check that went well."""
    assert result.returncode == 0, result.stdout + result.stderr
    lines = result.stdout.splitlines()
    assert lines[-1] in ("Everything works.", "Tout fonctionne.")
    return {name: text.strip() for name, _, text in (line.partition("  ") for line in lines[:-1])}


def test_from_the_checkout(tmp_path: Path) -> None:
    found = seen(check(tmp_path))
    assert found["mode"] == "checkout"
    assert found["desk-app"] == __version__
    assert found["data"] == str(tmp_path)
    assert found["applied"].startswith("no data yet")
    assert "journal_mode=wal, synchronous=2" in found["pragmas"]
    assert found["migrations"].startswith("0001_")
    assert found["key"].startswith("none yet")
    assert list(tmp_path.iterdir()) == []


def test_french_is_the_language_when_none_is_chosen(tmp_path: Path) -> None:
    english, french = seen(check(tmp_path)), seen(check(tmp_path, language=""))
    assert french["appliquées"].startswith("pas encore de données")
    assert french["migrations"] == f"{', '.join(known_steps(ROOT / 'db'))} (essayées dans un dossier provisoire)"
    assert french["référentiels"] == "qualiville 2013, services-publics-plus 2023"
    values = ("mode", "desk-app", "python", "pyside6", "sqlite", "pragmas")
    assert [french[name] for name in values] == [english[name] for name in values]
    (tmp_path / "hall.db").write_text("not a database, but long enough to be read as one" * 20)
    wrong = check(tmp_path, language="")
    assert (wrong.returncode, wrong.stderr) == (1, "")
    assert "ANOMALIE : Ce fichier n’est pas une base de Pupitre." in wrong.stdout
    assert wrong.stdout.endswith("Quelque chose ne va pas.\n")
    assert not {"WRONG", "wrong", "missing", "the", "works"} & set(wrong.stdout.replace(":", " ").split())


def test_every_sentence_has_its_french() -> None:
    """A text asked for in English and unknown to the table would be told in English."""
    asked = re.findall(r'(?:_said|\.blame)\(\s*"([^"]+)"', Path(self_check.__file__).read_text("utf-8"))
    assert len(asked) > 10
    assert set(asked) <= set(SELF_CHECK)


def test_data_is_read_while_the_desk_holds_it(tmp_path: Path) -> None:
    with Store.open(tmp_path, ROOT / "db", SystemClock()):
        found = seen(check(tmp_path))
    assert found["applied"].startswith("0001_")


def test_data_of_another_program_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "hall.db").write_text("not a database, but long enough to be read as one" * 20)
    result = check(tmp_path)
    assert result.returncode == 1
    assert "WRONG: The data file is not one of Pupitre’s." in result.stdout
    assert result.stderr == ""


def test_the_key_is_told_by_its_id_and_must_be_its_owners_only(tmp_path: Path) -> None:
    key = DeskKey.open(tmp_path)
    assert seen(check(tmp_path))["key"].startswith(key.id)
    if sys.platform != "win32":
        (tmp_path / KEY_FILE).chmod(0o644)
        assert f"WRONG: Other accounts can read the key {tmp_path / KEY_FILE}" in check(tmp_path).stdout
    (tmp_path / KEY_FILE).write_text("no key")
    assert f"WRONG: {tmp_path / KEY_FILE} is not the key of a desk." in check(tmp_path).stdout


def test_from_an_installed_wheel(tmp_path: Path) -> None:
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path)
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    python = _new_venv(tmp_path / "venv")
    installed = run(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel)
    assert installed.returncode == 0, installed.stderr
    command = python.with_name("desk-app.exe" if sys.platform == "win32" else "desk-app")
    found = seen(run(command, "--self-check", cwd=tmp_path, DESK_APP_DATA=str(tmp_path / "data")))
    assert found["mode"] == "wheel"
    assert Path(found["db"]).parts[-3:] == ("desk_app", "_shipped", "db")
    assert found["data"] == str(tmp_path / "data")


def _new_venv(folder: Path) -> Path:
    """A venv that also sees the packages of this interpreter, so that nothing is downloaded; its python."""
    venv.create(folder)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    asked = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    Path(asked.stdout.strip(), "here.pth").write_text(sysconfig.get_path("purelib"))
    return python


def test_every_dependency_is_looked_at() -> None:
    named = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    assert sorted(LIBRARIES) == sorted(Requirement(line).name for line in named)
