"""The commands of the project: `nox -s demo`, `nox -s tests`, and the others of `nox --list`."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple

import nox

nox.needs_version = ">=2025.2.9"
nox.options.sessions = ["tests"]
nox.options.reuse_venv = "yes"
nox.options.default_venv_backend = "virtualenv"

HERE = Path(__file__).parent


class Library(NamedTuple):
    """A shared library Qt loads on Linux, and the packages that bring it."""

    file: str
    apt: str
    dnf: str


EVERY_WINDOW = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libpulse.so.0", "libpulse0", "pulseaudio-libs"),
)
SEEN_WINDOW = (
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
)


@nox.session
def desk(session: nox.Session) -> None:
    """Open the desk."""
    _install(session, "requirements.txt", seen="DISPLAY" in os.environ)
    session.run("python", "-m", "desk_app", *session.posargs, env=_utf8())


@nox.session
def demo(session: nox.Session) -> None:
    """Play the year and one day of a fictitious town hall, then open the desk on it."""
    _install(session, "requirements.txt", seen="DISPLAY" in os.environ)
    session.run("python", "-m", "desk_app", "demo", *session.posargs, env=_utf8())


@nox.session
def tests(session: nox.Session) -> None:
    """Run every check and every test; words after `--` go to pytest, which then runs alone."""
    _install(session, "requirements-dev.txt")
    if session.posargs:
        session.run("python", "-m", "pytest", *session.posargs)
        return
    _checks(session)
    session.run("python", "-m", "pytest", "--numprocesses=2", "--dist=worksteal", "--durations=10")


@nox.session
def lint(session: nox.Session) -> None:
    """Run the checks that read the code without running it."""
    _install(session, "requirements-dev.txt", qt=False)
    _checks(session)


@nox.session
def faults(session: nox.Session) -> None:
    """Run the long fault-injection tests: kill -9, full disk, power cut, two processes."""
    _install(session, "requirements-dev.txt")
    if sys.platform == "linux" and not shutil.which("strace"):
        _bring(session, ["strace"], ["strace"])
    session.run("python", "-m", "pytest", "-m", "faults", "--timeout=1800", "--durations=10", *session.posargs)


@nox.session
def bundle(session: nox.Session) -> None:
    """Build the one-folder program into dist/pupitre, then run what it can check by itself."""
    _install(session, "requirements-dev.txt", seen=True)  # so that the bundle carries what a real screen needs
    if sys.platform == "linux":
        _bring_bundle_tools(session)
    session.run("pyinstaller", "--noconfirm", "--clean", "--log-level=WARN", "build.spec")
    program = str(HERE / "dist" / "pupitre" / f"desk-app{'.exe' * (sys.platform == 'win32')}")
    session.run(program, "--self-check", external=True)
    out = Path(session.create_tmp()) / "demo"
    session.run(program, "demo", "--headless", "--out", str(out), external=True, env=_utf8())


@nox.session
def bench(session: nox.Session) -> None:
    """Measure the program against its floors and print the table."""
    _install(session, "requirements-dev.txt")
    session.run("python", "-m", "tests.bench", *session.posargs, env=_utf8())


@nox.session
def shots(session: nox.Session) -> None:
    """Leave pictures of every screen in out/shots."""
    _install(session, "requirements.txt")
    words = ("--headless", "--out", "out/shots", *session.posargs)
    session.run("python", "-m", "desk_app", "demo", *words, env=_utf8())


@nox.session
def texts(session: nox.Session) -> None:
    """Collect the screens' texts for translation and compile the translations."""
    _install(session, "requirements-dev.txt")
    session.run("python", "resources/i18n/build_texts.py", *session.posargs)


@nox.session
def relock(session: nox.Session) -> None:
    """Write requirements*.txt again from pyproject.toml; `-- --upgrade` takes the newest versions."""
    session.install("uv")
    compile_ = (
        "uv", "pip", "compile", "pyproject.toml", "--quiet", "--universal", "--python-version=3.11",
        "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links",
        "--custom-compile-command=nox -s relock", *session.posargs,
    )  # fmt: skip
    session.run(*compile_, "--output-file=requirements.txt")
    session.run(*compile_, "--group=dev", "--constraint=requirements.txt", "--output-file=requirements-dev.txt")


def _checks(session: nox.Session) -> None:
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy")
    session.run("lint-imports", "--no-logo")
    session.run("vulture")


def _install(session: nox.Session, lock: str, *, qt: bool = True, seen: bool = False) -> None:
    """Install a lock, and before it what Qt needs of the system (`seen`: for a window on a real screen)."""
    if qt and sys.platform == "linux":
        missing = [lib for lib in EVERY_WINDOW + SEEN_WINDOW * seen if not _loads(lib.file)]
        if missing:
            _bring(session, [lib.apt for lib in missing], [lib.dnf for lib in missing])
    session.install("--quiet", "--require-hashes", "-r", lock)


def _bring_bundle_tools(session: nox.Session) -> None:
    """PyInstaller reads libraries with objdump, and carries Python as a shared library, which Debian splits off."""
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    name, folder = f"lib{python}.so.1.0", Path(sysconfig.get_config_var("LIBDIR"))
    if not shutil.which("objdump"):
        _bring(session, ["binutils"], ["binutils"])
    if not (folder / name).exists() and not _loads(name):
        _bring(session, [f"lib{python}"], ["python3-libs"])


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _bring(session: nox.Session, apt: list[str], dnf: list[str]) -> None:
    """Install system packages as root on Debian or Ubuntu; elsewhere stop and say which command does it."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        quiet = {"DEBIAN_FRONTEND": "noninteractive"}
        session.run("apt-get", "update", "-qq", external=True)
        install = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
        session.run(*install, *apt, external=True, env=quiet)
        return
    session.error(
        "System packages are missing. Debian, Ubuntu: sudo apt-get install -y "
        f"{' '.join(apt)} – Fedora: sudo dnf install -y {' '.join(dnf)} – then run nox again."
    )


def _utf8() -> dict[str, str]:
    """Qt warns at start when the locale is not UTF-8, as on a bare server."""
    return {} if os.environ.get("LC_ALL") or os.environ.get("LANG") else {"LANG": "C.UTF-8"}
