"""The command line answers at once: it imports what a command needs, and nothing for the others."""

from __future__ import annotations

import subprocess
import sys

import click
from click.testing import CliRunner

from desk_app import __version__
from desk_app.commands import COMMANDS, cli

HEAVY = {"PySide6", "babel", "cryptography", "numpy", "platformdirs", "pyqtgraph", "reportlab", "sqlite_utils"}
AFTER_HELP = """
import sys
from desk_app.commands import cli
cli(["--help"], standalone_mode=False)
print(*sys.modules, sep="\\n", file=sys.stderr)
"""


def test_help_imports_no_command_and_nothing_heavy() -> None:
    asked = subprocess.run([sys.executable, "-c", AFTER_HELP], capture_output=True, text=True, timeout=60, check=True)
    modules = set(asked.stderr.split())
    assert "desk_app.commands" in modules
    assert not {name for name in modules if name.partition(".")[0] in HEAVY}
    assert not {name for name in modules if name.startswith("desk_app.commands.")} - {"desk_app.commands.options"}
    for name, line in COMMANDS.items():
        assert name in asked.stdout
        assert line.split()[0] in asked.stdout


def test_each_command_is_where_its_name_says() -> None:
    context = click.Context(cli)
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        assert command.help


def test_version_and_unknown_words() -> None:
    assert CliRunner().invoke(cli, ["--version"]).output == f"desk-app, version {__version__}\n"
    unknown = CliRunner().invoke(cli, ["dance"])
    assert unknown.exit_code == 2
    assert "No such command 'dance'" in unknown.output
