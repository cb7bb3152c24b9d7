"""The files about the project say what is so: locks, README, changelog, versions, sizes."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from desk_app import __version__

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")
CODE = sorted((ROOT / "desk_app").rglob("*.py")) + sorted((ROOT / "db").rglob("*.py"))


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def pinned(lock: str) -> dict[str, str]:
    """Name → the lines of its pin, continuation lines included, comments left out."""
    lines = [line for line in text(lock).splitlines() if not line.lstrip().startswith("#")]
    entries = re.split(r"\n(?=\S)", "\n".join(lines).strip())
    return {canonicalize_name(re.split(r"[=\s]", entry)[0]): entry for entry in entries}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address(lock: str) -> None:
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted-host|\s@\s|\bfile:", text(lock))


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_with_hashes(lock: str) -> None:
    for entry in pinned(lock).values():
        assert re.match(r"[A-Za-z0-9._-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_locks_hold_what_pyproject_names() -> None:
    project = tomllib.loads(text("pyproject.toml"))
    run = {canonicalize_name(Requirement(line).name) for line in project["project"]["dependencies"]}
    dev = {canonicalize_name(Requirement(line).name) for line in project["dependency-groups"]["dev"]}
    assert run <= pinned("requirements.txt").keys()
    assert run | dev <= pinned("requirements-dev.txt").keys()
    assert not dev & pinned("requirements.txt").keys()


def test_both_locks_pin_the_same_versions() -> None:
    dev = pinned("requirements-dev.txt")
    for name, entry in pinned("requirements.txt").items():
        assert entry.split()[0] == dev[name].split()[0]


def test_readme_gives_the_sessions_that_exist() -> None:
    sessions = set(re.findall(r"@nox\.session\ndef (\w+)", text("noxfile.py")))
    assert {
        "desk",
        "demo",
        "tests",
        "lint",
        "bundle",
        "bench",
        "shots",
        "relock",
        "texts",
        "faults",
    } == sessions
    readme = text("README.md")
    assert set(re.findall(r"nox -s (\w+)", readme + text(".ci/run"))) <= sessions
    for session in ("demo", "tests"):
        assert f"python3 -m pip install nox && nox -s {session}" in readme
    assert "python3 -m pip install nox && nox -s tests" in text(".ci/run")


def test_readme_can_be_read_at_one_sitting() -> None:
    assert 60 <= len(text("README.md").splitlines()) <= 90


def test_changelog_is_made_of_sentences_under_versions() -> None:
    lines = text("CHANGELOG.md").splitlines()
    assert lines[0] == "# Changelog"
    versions = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert versions[0] == "Unreleased"
    assert all(re.fullmatch(r"\d+\.\d+\.\d+ – \d{4}-\d\d-\d\d", version) for version in versions[1:])
    entries = re.findall(r"^- (.+?)(?=\n- |\n\n|\n#|\Z)", text("CHANGELOG.md"), re.MULTILINE | re.DOTALL)
    assert entries
    assert all(entry[0].isupper() and entry.rstrip().endswith(".") for entry in entries)


def test_the_version_is_written_once() -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
    project = tomllib.loads(text("pyproject.toml"))
    assert "version" in project["project"]["dynamic"]
    assert project["tool"]["hatch"]["version"]["path"] == "desk_app/__init__.py"


def test_modules_are_short_and_say_what_they_are_for() -> None:
    sources = {path.relative_to(ROOT): path.read_text("utf-8") for path in CODE}
    assert {path for path, source in sources.items() if source.count("\n") > 350} == set()
    assert {path for path, source in sources.items() if not ast.get_docstring(ast.parse(source))} == set()


def imported(path: Path) -> set[str]:
    """The top-level names a module imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


def test_the_domain_needs_python_alone() -> None:
    known = sys.stdlib_module_names | {"desk_app"}
    assert {path: imported(path) - known for path in CODE if "domain" in path.parts and imported(path) - known} == {}


def test_migrations_run_without_the_program() -> None:
    assert imported(ROOT / "db" / "migrations.py") <= sys.stdlib_module_names | {"sqlite_utils"}
