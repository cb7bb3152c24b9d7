"""The audits that a certificate brings each year, and its end."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.deadlines import Deadline, What
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import scopes
from desk_app.storage.driver import Connection

_PAGE = "scopes"


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """The audits that are to come (those of the past are taken as held), and the day on which a certificate ends."""
    for scope in scopes.latest(connection):
        if scope.certificate is None or asked.site not in scope.sites:
            continue
        for audit in scope.certificate.audits:
            if asked.today <= audit.day <= asked.until:
                yield Deadline(_PAGE, _PAGE, 0, What.AUDIT, scope.name, audit.day, id=scope.id)
        if scope.certificate.expires_on <= asked.until:
            ends = scope.certificate.expires_on
            yield Deadline(_PAGE, _PAGE, 0, What.RENEW_CERTIFICATE, scope.name, ends, id=scope.id)
