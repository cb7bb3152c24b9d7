"""`desk-app --self-check`: what this installation is made of, and whether its parts work together."""

from __future__ import annotations

import platform
import sys
import tempfile
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module, metadata
from pathlib import Path

import click

from desk_app import __version__
from desk_app.bootstrap import Places
from desk_app.commands import french
from desk_app.commands.french_self_check import SELF_CHECK
from desk_app.domain.refusals import Refusal
from desk_app.exchange.signing import KEY_FILE, DeskKey, KeyFileError
from desk_app.services.clock import SystemClock
from desk_app.services.frameworks import Frameworks
from desk_app.services.grids import Grids
from desk_app.storage.errors import StoreError
from desk_app.storage.places import DATABASE
from desk_app.storage.store import Health, Store

# Distribution → a module of it that fails to import when a part, or a system library, is missing.
LIBRARIES = {
    "pyside6": "PySide6.QtWidgets",
    "pysqlite3": "pysqlite3",
    "sqlite-utils": "sqlite_utils",
    "reportlab": "reportlab.pdfgen.canvas",
    "pyqtgraph": "pyqtgraph",
    "click": "click",
    "platformdirs": "platformdirs",
    "tzdata": "tzdata",
    "python-calamine": "python_calamine",
    "charset-normalizer": "charset_normalizer",
    "babel": "babel.dates",
    "cryptography": "cryptography.hazmat.primitives.asymmetric.ed25519",
}

_said = partial(french.said, french=SELF_CHECK)


@dataclass(slots=True)
class Findings:
    """What was seen, as name → text in the order of printing, and the sentences of what is wrong."""

    seen: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def see(self, name: str, text: str) -> None:
        """Note something seen; the name is told in the reader's language, the text is told already."""
        self.seen[_said(name)] = text

    def blame(self, sentence: str, **values: object) -> None:
        """Note something wrong."""
        self.wrong.append(_said(sentence).format(**values))


def run(places: Places) -> int:
    """Print the findings; 0 when everything works, 1 otherwise. The data folder is only read."""
    findings = Findings()
    _look_at_program(places, findings)
    _look_at_libraries(findings)
    _look_at_frameworks(places, findings)
    _look_at_grids(places, findings)
    _look_at_a_new_store(places, findings)
    _look_at_data(places, findings)
    _look_at_key(places, findings)
    width = max(map(len, findings.seen))
    for name, text in findings.seen.items():
        click.echo(f"{name:<{width}}  {text}")
    for problem in findings.wrong:
        click.echo(_said("WRONG: {problem}").format(problem=problem))
    click.echo(_said("Something is wrong.") if findings.wrong else _said("Everything works."))
    return 1 if findings.wrong else 0


def _look_at_program(places: Places, findings: Findings) -> None:
    findings.see("mode", places.mode)
    findings.see("desk-app", __version__)
    findings.see("python", f"{platform.python_version()}, {platform.system()} {platform.machine()}")
    findings.see("data", str(places.data))
    findings.see("db", str(places.db))
    findings.see("resources", str(places.resources))


def _look_at_libraries(findings: Findings) -> None:
    for name, module in LIBRARIES.items():
        try:
            import_module(module)
            findings.see(name, metadata.version(name))
        except (ImportError, OSError) as error:
            findings.see(name, _said("missing"))
            findings.blame("{name} cannot be loaded: {error}", name=name, error=error)


def _look_at_frameworks(places: Places, findings: Findings) -> None:
    """The frameworks of commitments are whole: a mistake in one is told by file, line and key."""
    try:
        told = Frameworks(places.resources).all()
    except (Refusal, OSError) as error:
        findings.wrong.append(_told(error, places))
        return
    findings.see("frameworks", ", ".join(f"{framework.id} {framework.version}" for framework in told))


def _look_at_grids(places: Places, findings: Findings) -> None:
    """So are the check grids."""
    try:
        told = Grids(places.resources).all()
    except (Refusal, OSError) as error:
        findings.wrong.append(_told(error, places))
        return
    findings.see("check grids", ", ".join(f"{grid.id} {grid.version}" for grid in told))


def _look_at_a_new_store(places: Places, findings: Findings) -> None:
    """Make a store in a temporary folder: the migrations apply, and SQLite keeps the settings asked of it."""
    try:
        with (
            tempfile.TemporaryDirectory(prefix="pupitre-") as folder,
            Store.open(Path(folder), places.db, SystemClock()) as store,
        ):
            health = store.health()
    except (StoreError, OSError) as error:
        findings.wrong.append(_told(error, places))
        return
    _tell_health(health, findings)


def _tell_health(health: Health, findings: Findings) -> None:
    findings.see("sqlite", health.sqlite_version)
    findings.see("pragmas", ", ".join(f"{name}={value}" for name, value in health.pragmas.items()))
    findings.see("migrations", _said("{names} (tried in a temporary store)").format(names=", ".join(health.migrations)))
    if not health.safe_wal:
        findings.blame(
            "SQLite {version} can damage the data; 3.51.3 or later is needed.", version=health.sqlite_version
        )


def _look_at_data(places: Places, findings: Findings) -> None:
    try:
        if not (places.data / DATABASE).exists():
            findings.see("applied", _said("no data yet, so all was tried in a temporary store"))
            return
        with Store.open_to_read(places.data, places.db, SystemClock()) as store:
            names = ", ".join(store.health().migrations)
            findings.see("applied", _said("{names} (in the data folder)").format(names=names))
    except (StoreError, OSError) as error:
        findings.wrong.append(_told(error, places))


def _look_at_key(places: Places, findings: Findings) -> None:
    """The key that signs the summaries: told by its id; its file is its owner's only, where the system has owners."""
    path = places.data / KEY_FILE
    try:
        key = DeskKey.kept(places.data)
        shared = key is not None and sys.platform != "win32" and path.stat().st_mode & 0o077
    except KeyFileError:
        findings.blame("{path} is not the key of a desk.", path=path)
        return
    except (ImportError, OSError) as error:
        findings.blame("The key {path} cannot be read: {error}", path=path, error=error)
        return
    if key is None:
        findings.see("key", _said("none yet: it is made with the first summary"))
    elif sys.platform == "win32":
        findings.see("key", _said("{id}; every account of this PC can read its file").format(id=key.id))
    else:
        findings.see("key", key.id)
    if shared:
        findings.blame("Other accounts can read the key {path}. Make it yours alone: chmod 600 {path}", path=path)


def _told(error: StoreError | OSError | Refusal, places: Places) -> str:
    try:
        from desk_app.ui import command_line  # late: Qt may be what is missing
        from desk_app.ui.runtime.texts import sentence

        application = command_line.speak(places.resources)
    except (ImportError, OSError):
        return " ".join(map(str, error.args))
    told = sentence(error) if isinstance(error, Refusal) else command_line.trouble_sentence(error, places.data)
    del application
    return told
