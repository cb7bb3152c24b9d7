"""`desk-app audit-pack --scope S --from D --to D --out DIR`: all that an auditor is handed, in one folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.quality_papers import must_have_figures
from desk_app.commands.session import iso_day, reading
from desk_app.documents.quality.audit_pack import write_audit_pack
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.dossier import dossier
from desk_app.ui import command_line
from desk_app.ui.runtime.translation import language


@click.command()
@data_option
@click.option("--scope", required=True, metavar="S", help="The scope of certification, by its identifier.")
@click.option("--from", "from_day", required=True, metavar="D", callback=iso_day, help="First day, YYYY-MM-DD.")
@click.option("--to", "to_day", required=True, metavar="D", callback=iso_day, help="Last day, YYYY-MM-DD.")
@click.option("--out", required=True, metavar="DIR", type=click.Path(path_type=Path), help="A new folder.")
def command(places: Places, scope: str, from_day: str, to_day: str, out: Path) -> None:
    """Write the audit pack of the scope S over the days from D to D: a page for each commitment, the figures and the
    registers as CSV, a manifest with the hash of each file. It holds no personal data.
    """
    with reading(places) as store:
        if from_day > to_day:
            raise click.UsageError(command_line.bad_period_sentence())
        first, last = date.fromisoformat(from_day), date.fromisoformat(to_day)
        read = dossier(store, Frameworks(places.resources), scope, first, last)
        must_have_figures(store, read.view)
        write_audit_pack(read, out, resources=places.resources, language=language().value)
        click.echo(command_line.written_sentence(out))
