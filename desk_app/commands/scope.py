"""`desk-app scope [--scope S]` prints scopes of certification as JSON; `--set FILE` puts a changed one in force."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from desk_app.bootstrap import Places
from desk_app.commands.options import data_option
from desk_app.commands.session import reading, writing
from desk_app.domain.actor import Actor
from desk_app.domain.scope import Scope
from desk_app.domain.scope_document import to_document
from desk_app.services.acting import new_operation
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import all_scopes, save_scope, scope_of
from desk_app.storage.store import Store
from desk_app.ui.quality_words import scope_saved_sentence, unreadable_scope_sentence

_AUTHOR = "administration"


@click.command()
@data_option
@click.option("--scope", metavar="S", help="One scope, by its identifier.")
@click.option("--set", "file", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path),
              help="Put the scope written in FILE in force.")  # fmt: skip
def command(places: Places, scope: str | None, file: Path | None) -> None:
    """Print the scopes of certification, or put one in force.

    What is printed may be changed and given back with --set: parts, certificate and audits, thresholds with their
    justification. Its version says what it was changed from; 0 makes a new scope. Refused while a desk is open.
    """
    if file is not None:
        with writing(places) as store:
            saved = _save(store, places, file)
            click.echo(scope_saved_sentence(saved))
        return
    with reading(places) as store:
        told = [scope_of(store, scope)] if scope else list(all_scopes(store))
        documents = [{"version": known.version, **to_document(known)} for known in told]
        click.echo(json.dumps(documents[0] if scope else documents, indent=2, ensure_ascii=False))


def _save(store: Store, places: Places, file: Path) -> Scope:
    document = _read(file)
    settings = store.settings()
    by = Actor(_AUTHOR, settings.desk, settings.site.id, supervisor=True)
    version = document.get("version", 0)
    based_on = version if isinstance(version, int) else 0
    save_scope(store, document, Frameworks(places.resources), based_on=based_on, by=by, op=new_operation(store))
    return scope_of(store, document["id"])


def _read(file: Path) -> dict[str, Any]:
    try:
        document = json.loads(file.read_text("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise click.ClickException(unreadable_scope_sentence(file, str(error))) from error
    if not isinstance(document, dict):
        raise click.ClickException(unreadable_scope_sentence(file, "{ … }"))
    return document
