"""The command line: one module per command, imported only when that command is run."""

from __future__ import annotations

from importlib import import_module

import click

from desk_app import __version__
from desk_app.bootstrap import Places
from desk_app.commands.options import data_option

# Name → help line. The module desk_app.commands.<name, with _> holds the click command as `command`.
COMMANDS: dict[str, str] = {
    "backup": "Make a verified copy of the data.",
    "demo": "Play one day of a fictitious town hall, then open the desk on it.",
    "figures": "Print the figures of a period.",
    "import-visits": "Import past visits from another system's table.",
    "publish": "Make the summary of a day and send it to the shared folder.",
    "report": "Write the report of a day as a PDF.",
    "restore": "Put a backup in place of the data.",
    "verify": "Verify the data.",
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and line, so that `--help` and the desk import none of them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in alphabetical order."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the named command, or return None when there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"{__name__}.{cmd_name.replace('-', '_')}")
        command = module.command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands' help lines without importing them."""
        if COMMANDS:
            with formatter.section("Commands"):
                formatter.write_dl(sorted(COMMANDS.items()))


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
