"""`desk-app figures --from D --to D [--service S] [--json]`: the same numbers as the screen and the PDF."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import iso_day, reading
from desk_app.domain.figures.as_json import appointments_json, to_json
from desk_app.domain.figures.query import Selection
from desk_app.domain.visit import Channel
from desk_app.services import figures
from desk_app.storage import figures_readings
from desk_app.ui import command_line


@click.command()
@data_option
@click.option("--from", "from_day", required=True, metavar="D", callback=iso_day, help="First day, YYYY-MM-DD.")
@click.option("--to", "to_day", required=True, metavar="D", callback=iso_day, help="Last day, YYYY-MM-DD.")
@click.option("--site", metavar="SITE", help="Another site than the hall's own.")
@click.option("--service", metavar="S", help="One service, by its identifier.")
@click.option("--hour", type=click.IntRange(0, 23), help="One hour of arrival, local.")
@click.option("--channel", metavar="C", help="One channel (counter, phone…).")
@click.option("--booked/--walk-in", default=None, help="Only appointments, or only walk-ins.")
@click.option("--json", "as_json", is_flag=True, help="JSON, durations in seconds.")
def command(
    places: Places, from_day: str, to_day: str, site: str | None, service: str | None, hour: int | None,
    channel: str | None, booked: bool | None, as_json: bool,
) -> None:  # fmt: skip
    """Print the figures of the days from D to D, both included."""
    if from_day > to_day:
        with reading(places):
            raise click.UsageError(command_line.bad_period_sentence())
    with reading(places) as store:
        _refuse_unknown("--site", site, store.read(figures_readings.sites))
        _refuse_unknown("--service", service, [offered.id for offered in store.settings().services])
        _refuse_unknown("--channel", channel, list(Channel))
        selection = Selection(from_day, to_day, site, service, hour, channel, booked)
        told = to_json(figures.figures(store, selection))
        told["appointments"] = appointments_json(figures.appointments(store, selection))
        click.echo(json.dumps(told, indent=2, ensure_ascii=False) if as_json else command_line.figures_text(told))


def _refuse_unknown(option: str, value: str | None, known: Sequence[str]) -> None:
    if value is not None and value not in known:
        raise click.ClickException(command_line.unknown_sentence(option, value, known))
