"""`desk-app import-visits --example-map`: a map to begin with, out of the help page that explains them all."""

from __future__ import annotations

import re
from pathlib import Path

import click

from desk_app.bootstrap import Places, find_places
from desk_app.commands.french import reads_english

_EXAMPLE = re.compile(r"```toml\n(.*?)```", re.DOTALL)


def example_map(ctx: click.Context, _parameter: click.Parameter, asked: bool) -> None:
    """Print the first map of the page as a file that may be saved, its first line naming the page; then leave."""
    if not asked:
        return
    page = help_page(ctx.find_object(Places) or find_places())
    found = _EXAMPLE.search(page.read_text("utf-8"))
    assert found is not None
    click.echo(f"# {page}\n\n{found[1]}", nl=False)
    ctx.exit()


def help_page(places: Places) -> Path:
    """The page on imports, in the reader's language."""
    return places.resources / "help" / ("en" if reads_english() else "fr") / "import.md"
