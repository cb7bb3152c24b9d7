"""What the commands that write a paper of the commitments share."""

from __future__ import annotations

import click

from desk_app.services.business_day import today
from desk_app.services.quality.view import CommitmentsView
from desk_app.storage.store import Store
from desk_app.ui import command_line
from desk_app.ui.quality_words import commitments_notes
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.translation import language, locale_of


def must_have_figures(store: Store, view: CommitmentsView) -> None:
    """No paper is written of days that have not come, or on which nothing was promised yet."""
    if view.first.isoformat() > today(store):
        raise click.ClickException(command_line.period_to_come_sentence())
    if not view.commitments:
        formats = Formats(locale_of(language()), store.settings().site.timezone)
        raise click.ClickException(" ".join(commitments_notes(view, formats)))
