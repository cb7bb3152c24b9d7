"""What the commands share: the store opened to read or to write, and every trouble told in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import click

from desk_app.bootstrap import Places
from desk_app.commands.french import said
from desk_app.domain.refusals import Refusal
from desk_app.services.clock import SystemClock
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.storage.places import DATABASE
from desk_app.storage.store import Store
from desk_app.ui import command_line
from desk_app.ui.runtime.texts import sentence


@contextmanager
def told(places: Places) -> Iterator[None]:
    """Load the texts, and turn what the store or a rule refuses into one sentence and exit code 1."""
    application = command_line.speak(places.resources)
    try:
        with troubles_told(places):
            yield
    finally:
        del application


@contextmanager
def troubles_told(places: Places) -> Iterator[None]:
    """The same for a command that makes its own windows, so that the texts are only loaded to tell a trouble."""
    try:
        yield
    except BrokenPipeError:  # whoever read the output had enough: click leaves in silence
        raise
    except (StoreError, OSError, Refusal) as error:
        application = command_line.speak(places.resources)
        told = sentence(error) if isinstance(error, Refusal) else command_line.trouble_sentence(error, places.data)
        del application
        raise click.ClickException(told) from error


@contextmanager
def reading(places: Places) -> Iterator[Store]:
    """The store, to read only, even while a desk is open on it."""
    with told(places), Store.open_to_read(places.data, places.db, SystemClock()) as store:
        yield store


@contextmanager
def writing(places: Places, *, new: bool = False) -> Iterator[Store]:
    """The store, to write: refused while a desk is open on it, and where there is none unless it may be a `new` one."""
    with told(places):
        if not new and not (places.data / DATABASE).exists():
            raise StoreError(StoreProblem.NO_DATA, folder=str(places.data))
        with Store.open(places.data, places.db, SystemClock()) as store:
            yield store


def iso_day(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """A day given as YYYY-MM-DD."""
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError as error:
        text = said("“{value}” is not a date. Write a day as YYYY-MM-DD.")
        raise click.BadParameter(text.format(value=value)) from error
