"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from desk_app.bootstrap import IncompleteProgramError, Places, find_places

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def data_option(function: Decorated) -> Decorated:
    """Give a command `--data DIR` and the argument `places: Places`; the group's `--data` is the default."""
    return click.option(
        "--data",
        "places",
        metavar="DIR",
        type=click.Path(file_okay=False, path_type=Path),
        callback=_places,
        help="The data folder. Default: DESK_APP_DATA, else the machine's own.",
    )(function)


def _places(ctx: click.Context, _param: click.Parameter, value: Path | None) -> Places:
    above = ctx.find_object(Places)
    if value is None and above is not None:
        return above
    try:
        return find_places(value)
    except IncompleteProgramError as error:
        raise click.ClickException(str(error)) from error
