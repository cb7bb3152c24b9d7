"""`desk-app --self-check`: what this installation is made of, and whether its parts work together."""

from __future__ import annotations

import platform
import tempfile
from dataclasses import dataclass, field
from importlib import import_module, metadata
from pathlib import Path

import click

from desk_app import __version__
from desk_app.bootstrap import Places
from desk_app.services.clock import SystemClock
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
    "filelock": "filelock",
}


@dataclass(slots=True)
class Findings:
    """What was seen, as name → text in the order of printing, and the sentences of what is wrong."""

    seen: dict[str, str] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def run(places: Places) -> int:
    """Print the findings; 0 when everything works, 1 otherwise. The data folder is only read."""
    findings = Findings()
    _look_at_program(places, findings)
    _look_at_libraries(findings)
    _look_at_a_new_store(places, findings)
    _look_at_data(places, findings)
    width = max(map(len, findings.seen))
    for name, text in findings.seen.items():
        click.echo(f"{name:<{width}}  {text}")
    for problem in findings.wrong:
        click.echo(f"WRONG: {problem}")
    click.echo("Something is wrong." if findings.wrong else "Everything works.")
    return 1 if findings.wrong else 0


def _look_at_program(places: Places, findings: Findings) -> None:
    findings.seen |= {
        "mode": places.mode,
        "desk-app": __version__,
        "python": f"{platform.python_version()} on {platform.system()} {platform.machine()}",
        "data": str(places.data),
        "db": str(places.db),
        "resources": str(places.resources),
    }


def _look_at_libraries(findings: Findings) -> None:
    for name, module in LIBRARIES.items():
        try:
            import_module(module)
            findings.seen[name] = metadata.version(name)
        except (ImportError, OSError) as error:
            findings.seen[name] = "missing"
            findings.wrong.append(f"{name} cannot be loaded: {error}")


def _look_at_a_new_store(places: Places, findings: Findings) -> None:
    """Make a store in a temporary folder: the migrations apply, and SQLite keeps the settings asked of it."""
    with tempfile.TemporaryDirectory(prefix="pupitre-") as folder:
        try:
            with Store.open(Path(folder), places.db, SystemClock()) as store:
                health = store.health()
        except (StoreError, OSError) as error:
            findings.wrong.append(_said(error))
            return
    _tell_health(health, findings)


def _tell_health(health: Health, findings: Findings) -> None:
    findings.seen["sqlite"] = health.sqlite_version
    findings.seen["pragmas"] = ", ".join(f"{name}={value}" for name, value in health.pragmas.items())
    findings.seen["migrations"] = f"{', '.join(health.migrations)} (tried in a temporary store)"
    if not health.safe_wal:
        findings.wrong.append(f"SQLite {health.sqlite_version} can damage the data; 3.51.3 or later is needed.")


def _look_at_data(places: Places, findings: Findings) -> None:
    if not (places.data / DATABASE).exists():
        findings.seen["applied"] = "no data yet, so all was tried in a temporary store"
        return
    try:
        with Store.open_to_read(places.data, places.db, SystemClock()) as store:
            findings.seen["applied"] = f"{', '.join(store.health().migrations)} (in the data folder)"
    except (StoreError, OSError) as error:
        findings.wrong.append(_said(error))


def _said(error: StoreError | OSError) -> str:
    if isinstance(error, OSError):
        return f"The files do not answer as they should: {error}"
    try:
        from desk_app.ui.runtime.texts import sentence  # late: Qt may be what is missing
        from desk_app.ui.runtime.trouble import trouble_of
    except ImportError:
        return f"{error.problem} {error.details}"
    return sentence(trouble_of(error))
