"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from desk_app.bootstrap import NoPlaceError, Places, find_places
from desk_app.commands.french import no_place_sentence, said

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


class _Folder(click.Path):
    """A folder. An empty name, as of a variable that is not set, would silently be the present folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path; a usage error for an empty name."""
        if value == "":
            self.fail(said("The name of the folder is empty."), param, ctx)
        return super().convert(value, param, ctx)


def data_option(function: Decorated) -> Decorated:
    """Give a command `--data DIR` and the argument `places: Places`; the group's `--data` is the default."""
    return click.option(
        "--data",
        "places",
        metavar="DIR",
        type=_Folder(file_okay=False, path_type=Path),
        callback=_places,
        help="The data folder. Default: DESK_APP_DATA, else the machine's own.",
    )(function)


def _places(ctx: click.Context, _param: click.Parameter, value: Path | None) -> Places:
    above = ctx.find_object(Places)
    if value is None and above is not None:
        return above
    try:
        return find_places(value)
    except NoPlaceError as error:
        raise click.ClickException(no_place_sentence(error)) from error
