"""`desk-app commitments --scope S --from D --to D [--json]`: each commitment of a scope, as the screen shows it."""

from __future__ import annotations

import json
from datetime import date

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import iso_day, reading
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.as_json import to_json
from desk_app.services.quality.commitments import commitments
from desk_app.ui import command_line
from desk_app.ui.quality_words import commitments_notes, commitments_text
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.translation import language, locale_of


@click.command()
@data_option
@click.option("--scope", required=True, metavar="S", help="The scope of certification, by its identifier.")
@click.option("--from", "from_day", required=True, metavar="D", callback=iso_day, help="First day, YYYY-MM-DD.")
@click.option("--to", "to_day", required=True, metavar="D", callback=iso_day, help="Last day, YYYY-MM-DD.")
@click.option("--json", "as_json", is_flag=True, help="JSON, shares between 0 and 1.")
def command(places: Places, scope: str, from_day: str, to_day: str, as_json: bool) -> None:
    """Print the commitments of the scope S over the days from D to D, both included."""
    with reading(places) as store:
        if from_day > to_day:
            raise click.UsageError(command_line.bad_period_sentence())
        first, last = date.fromisoformat(from_day), date.fromisoformat(to_day)
        view = commitments(store, Frameworks(places.resources), scope, first, last)
        spoken = language()
        formats = Formats(locale_of(spoken), store.settings().site.timezone)
        if as_json:
            for note in commitments_notes(view, formats):
                click.echo(note, err=True)
            click.echo(json.dumps(to_json(view, spoken.value), indent=2, ensure_ascii=False))
        else:
            click.echo(commitments_text(view, formats))
