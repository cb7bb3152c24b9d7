"""The command line: one module per command, imported only when that command is run."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from copy import copy
from importlib import import_module
from typing import Any

import click

from desk_app import __version__
from desk_app.bootstrap import Places
from desk_app.commands.french import click_in_readers_language, said
from desk_app.commands.interrupting import uninterrupted
from desk_app.commands.options import data_option

# Name → help line. The module desk_app.commands.<name, with _> holds the click command as `command`.
COMMANDS: dict[str, str] = {
    "audit-pack": "Write all that an auditor is handed, in one folder.",
    "backup": "Make a verified copy of the data.",
    "close-period": "Freeze the figures of a month or a year that is over.",
    "commitments": "Print the commitments of a scope.",
    "demo": "Play the year and one day of a fictitious town hall, then open the desk on it.",
    "figures": "Print the figures of a period.",
    "import-calls": "Import the calls of a telephone exchange.",
    "import-survey": "Import the forms of a satisfaction survey from a web form's table.",
    "import-complaints": "Import past complaints from another system's table.",
    "import-requests": "Import past requests from another system's table.",
    "import-visits": "Import past visits from another system's table.",
    "person": "Find everything that concerns a person.",
    "peak-hours": "Write the poster of busy and quiet hours.",
    "publish": "Make the summary of a day and send it to the shared folder.",
    "quality-report": "Write the quality report of a year or a month.",
    "report": "Write the report of a day as a PDF.",
    "restore": "Put a backup in place of the data.",
    "scope": "Print the scopes of certification, or put one in force.",
    "survey-results": "Write the documents of a satisfaction survey.",
    "verify": "Verify the data.",
}
_UNSHOWN = "The result cannot be shown: {error}."


class LazyGroup(click.Group):
    """A group that knows its commands by name and line, so that `--help` and the desk import none of them."""

    def main(self, args: Sequence[str] | None = None, *more: Any, **options: Any) -> Any:
        """Run one command line, its own words in the reader's language."""
        _write_anything()
        with click_in_readers_language():
            try:
                return super().main(args, *more, **options)
            except OSError as error:  # a command tells its own: it is the standard output that fails
                _leave_output()
                told = said(_UNSHOWN).format(error=said(str(error.strerror)))
                sys.exit(said("Error: {message}").format(message=told))

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The options, their help in the reader's language."""
        return [_told(parameter) for parameter in super().get_params(ctx)]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the program is, in the reader's language."""
        click.Command.format_help_text(_told_command(self), ctx, formatter)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in alphabetical order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the named command, or return None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        with uninterrupted():
            module = import_module(f"{__name__}.{cmd_name.replace('-', '_')}")
        command = module.command
        assert isinstance(command, click.Command)
        return _told_command(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands' help lines without importing them."""
        if COMMANDS:
            with formatter.section(said("Commands")):
                formatter.write_dl([(name, said(line)) for name, line in sorted(COMMANDS.items())])


def _write_anything() -> None:
    """Have the standard output write what its encoding lacks as an escape, as the standard error does by itself."""
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.errors == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")


def _leave_output() -> None:
    """Write the rest, and what the interpreter writes at its end, to nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _told_command(command: click.Command) -> click.Command:
    """The same command, its help and that of its options in the reader's language."""
    paragraphs = (command.help or "").split("\n\n")
    told = copy(command)
    told.help = "\n\n".join(said(" ".join(paragraph.split())) for paragraph in paragraphs)
    told.params = [_told(parameter) for parameter in command.params]
    return told


def _told(parameter: click.Parameter) -> click.Parameter:
    told = copy(parameter)
    if isinstance(told, click.Option) and told.help:
        told.help = said(told.help)
    return told


@click.group(cls=LazyGroup, invoke_without_command=True)
@data_option
@click.option("--self-check", is_flag=True, help="Print what this program is made of and whether it works.")
@click.version_option(__version__, prog_name="desk-app")
@click.pass_context
def cli(ctx: click.Context, places: Places, self_check: bool) -> None:
    """The reception desk of French town halls. Without a command, opens the desk."""
    ctx.obj = places
    if self_check:
        from desk_app.commands.self_check import run

        ctx.exit(run(places))
    if ctx.invoked_subcommand is None:
        from desk_app.bootstrap import open_desk

        ctx.exit(open_desk(places))
