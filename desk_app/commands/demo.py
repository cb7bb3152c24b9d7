"""`desk-app demo`: a fictitious town hall and its day, then the desk opened on it, or its pictures without a screen."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.interrupting import interruptible
from desk_app.commands.session import told, troubles_told
from desk_app.ui import command_line

_MANY = 40


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="A new folder for the demonstration's data. Default: a temporary one.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("out/demo"),
    show_default=True,
    help="Where the summary, the report, the figures and the pictures are left.",
)
@click.option("--headless", is_flag=True, help="Play the day through the windows without a screen, and leave pictures.")
@click.pass_obj
def command(places: Places, data: Path | None, out: Path, headless: bool) -> None:
    """Play the year and one day of a fictitious town hall, then open the desk on it."""
    headless = headless or not _has_screen()
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    places = replace(places, data=(data or Path(tempfile.mkdtemp(prefix="pupitre-demo-"))).absolute())
    if any(places.data.glob("hall.db*")):
        with told(places):
            raise click.ClickException(command_line.demo_needs_new_folder_sentence(places.data))
    from desk_app.demo.run import Left, perform, show

    with troubles_told(places):
        left = Left(out.absolute())
        if not headless:
            sys.exit(show(places, left))
        with interruptible(signal.SIG_DFL) as cancelled:  # an exception in the middle of Qt would be lost, or worse
            perform(places, left, cancelled)
    click.echo(command_line.demo_left_sentence(left.out))
    for line in _listed(left.out):
        click.echo(f"  {line}")


def _listed(out: Path) -> Iterator[str]:
    """Every file, but of a folder of many only how many: the summaries of a year would hide the rest."""
    files = sorted(path.relative_to(out) for path in out.rglob("*") if path.is_file())
    many = Counter(file.parent for file in files)
    for folder, inside in groupby(files, lambda file: file.parent):
        yield from [f"{folder}{os.sep} ({many[folder]})"] if many[folder] > _MANY else map(str, inside)


def _has_screen() -> bool:
    """Whether a window can be seen: always on Windows and macOS, elsewhere when there is a display."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
