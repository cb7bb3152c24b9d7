"""`desk-app person --find TEXT --out DIR`: everything that concerns somebody, as a PDF and a CSV."""

from __future__ import annotations

from pathlib import Path

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import writing
from desk_app.documents.privacy_paper import Printed
from desk_app.domain.actor import Actor
from desk_app.domain.localtime import local
from desk_app.services.acting import new_operation
from desk_app.services.personal_data.persons import find_person, note_disclosed
from desk_app.ui.command_line import person_sentence, written_sentence
from desk_app.ui.person_files import write_person_files
from desk_app.ui.runtime.translation import language

_AUTHOR = "administration"


@click.command()
@data_option
@click.option("--find", "typed", required=True, metavar="TEXT", help="A name, an e-mail, a telephone or an address.")
@click.option("--out", required=True, metavar="DIR", type=click.Path(file_okay=False, path_type=Path),
              help="The folder of the two files.")  # fmt: skip
def command(places: Places, typed: str, out: Path) -> None:
    """Write everything that concerns a person as a PDF and a CSV, exact matches first.

    That it was handed over is noted in the journal, in numbers. Refused while a desk is open.
    """
    with writing(places) as store:
        settings = store.settings()
        by = Actor(_AUTHOR, settings.desk, settings.site.id, supervisor=True)
        found = find_person(store, typed, by)
        click.echo(person_sentence(sum(one.exact for one in found), sum(not one.exact for one in found)))
        if found:
            out.mkdir(parents=True, exist_ok=True)
            now = local(store.clock.now_ms(), settings.site.timezone)
            file = out / f"person-{now:%Y-%m-%d-%H%M%S}.pdf"
            table = write_person_files(
                found, Printed(settings, now), file, resources=places.resources, language=language().value
            )
            note_disclosed(store, found, by=by, op=new_operation(store))
            for written in (file, table):
                click.echo(written_sentence(written))
