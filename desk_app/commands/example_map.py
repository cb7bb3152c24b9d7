"""`--example-map` of the imports: a map to begin with, out of the help page that explains them all."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import click

from desk_app.bootstrap import Places, find_places
from desk_app.commands.french import reads_english

_EXAMPLE = re.compile(r"```toml\n(.*?)```", re.DOTALL)


def example_map(page: str) -> Callable[[click.Context, click.Parameter, bool], None]:
    """What prints the first map of that page, its first line naming the page, and leaves."""

    def print_it(ctx: click.Context, _parameter: click.Parameter, asked: bool) -> None:
        if not asked:
            return
        path = help_page(ctx.find_object(Places) or find_places(), page)
        found = _EXAMPLE.search(path.read_text("utf-8"))
        assert found is not None
        click.echo(f"# {path}\n\n{found[1]}", nl=False)
        ctx.exit()

    return print_it


def help_page(places: Places, page: str) -> Path:
    """A page on imports, in the reader's language."""
    return places.resources / "help" / ("en" if reads_english() else "fr") / f"{page}.md"
