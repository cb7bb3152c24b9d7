"""The command line answers at once: it imports what a command needs, and nothing for the others."""

from __future__ import annotations

import os
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from desk_app import __version__
from desk_app.commands import COMMANDS, cli
from desk_app.commands.french_help import HELP

HEAVY = {"PySide6", "babel", "cryptography", "numpy", "platformdirs", "pyqtgraph", "reportlab", "sqlite_utils"}
LIGHT = {f"desk_app.commands.{name}" for name in ("options", "french", "french_help", "interrupting")}
AFTER_HELP = """
import sys
from desk_app.commands import cli
cli(["--help"], standalone_mode=False)
print(*sys.modules, sep="\\n", file=sys.stderr)
"""


def test_help_imports_no_command_and_nothing_heavy() -> None:
    asked = subprocess.run(
        [sys.executable, "-c", AFTER_HELP],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env=os.environ | {"DESK_APP_LANG": "en"},
    )
    modules = set(asked.stderr.split())
    assert "desk_app.commands" in modules
    assert not {name for name in modules if name.partition(".")[0] in HEAVY}
    assert not {name for name in modules if name.startswith("desk_app.commands.")} - LIGHT
    for name, line in COMMANDS.items():
        assert name in asked.stdout
        assert line.split()[0] in asked.stdout


def test_each_command_is_where_its_name_says() -> None:
    context = click.Context(cli)
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        assert command.help


def test_version_and_unknown_words(monkeypatch: pytest.MonkeyPatch) -> None:
    assert CliRunner().invoke(cli, ["--version"]).output == f"desk-app, version {__version__}\n"
    monkeypatch.setenv("DESK_APP_LANG", "en")
    unknown = CliRunner().invoke(cli, ["dance"])
    assert unknown.exit_code == 2
    assert "No such command 'dance'" in unknown.output


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["dance"], "Erreur : Il n’y a pas de commande « dance »."),
        (["figures"], "Erreur : Il manque l’option '--from'."),
        (["verify", "more"], "Erreur : Il y a un argument de trop : more"),
        (["report", "--bogus"], "Erreur : Il n’y a pas d’option « --bogus »."),
        (["figures", "--hour", "99"], "99 n’est pas dans l’intervalle 0<=x<=23."),
        (["figures", "--hour", "x"], "« x » n’est pas un nombre entier."),
        (["publish", "--to", "/not/there"], "« /not/there » est introuvable."),
        (["figures", "--from", "2026-13-23"], "'--from' : « 2026-13-23 » n’est pas une date."),
    ],
)
def test_what_is_mistyped_is_told_in_french(words: list[str], sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK_APP_LANG", raising=False)
    told = CliRunner().invoke(cli, words)
    assert told.exit_code == 2
    assert sentence in told.output
    assert not {"Error", "Usage", "Try '"} & set(told.output.replace(":", " ").split())


def test_the_sentences_of_click_are_its_own_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK_APP_LANG", raising=False)
    CliRunner().invoke(cli, ["dance"])
    assert click.UsageError("x").format_message() == "x"
    assert "Missing parameter" in str(click.MissingParameter())


def test_all_help_is_in_french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK_APP_LANG", raising=False)
    context = click.Context(cli)
    commands = [cli.get_command(context, name) for name in COMMANDS]
    for command in filter(None, commands):
        options = [option.help for option in command.get_params(context) if isinstance(option, click.Option)]
        for told in (command.help, *options):
            assert told is not None
            assert told not in HELP, "still in English"
    for words in (["--help"], ["import-visits", "--help"]):
        page = CliRunner().invoke(cli, words).output
        assert "Emploi : " in page
        assert not {"The", "Show", "Import", "Rejected", "Print"} & set(page.split())
