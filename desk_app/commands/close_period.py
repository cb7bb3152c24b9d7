"""`desk-app close-period --scope S --period 2026-03 --agent A`: freeze the figures of a period that is over."""

from __future__ import annotations

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import writing
from desk_app.domain.actor import Actor
from desk_app.domain.settings import Settings
from desk_app.services.acting import new_operation
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.freezing import close_period
from desk_app.services.quality.scopes import scope_of
from desk_app.ui import command_line
from desk_app.ui.quality_words import period_closed_sentence


@click.command()
@data_option
@click.option("--scope", required=True, metavar="S", help="The scope of certification, by its identifier.")
@click.option("--period", required=True, metavar="P", help="A month (2026-03) or a year (2026) that is over.")
@click.option("--agent", required=True, metavar="A", help="The supervisor who closes it, by identifier.")
def command(places: Places, scope: str, period: str, agent: str) -> None:
    """Freeze the figures of the scope S over a period, as the page of the audit pack does.

    What is counted otherwise later is shown beside them as an amendment. A closing cannot be undone. Refused while a
    desk is open.
    """
    with writing(places) as store:
        by = _actor(store.settings(), agent)
        close_period(store, Frameworks(places.resources), scope, period, by=by, op=new_operation(store))
        click.echo(period_closed_sentence(scope_of(store, scope), period))


def _actor(settings: Settings, agent: str) -> Actor:
    known = settings.agent(agent)
    if known is None or not known.active:
        agents = (one.id for one in settings.agents if one.active and one.supervisor)
        raise click.ClickException(command_line.unknown_sentence("--agent", agent, agents))
    return Actor(known.id, settings.desk, settings.site.id, supervisor=known.supervisor)
