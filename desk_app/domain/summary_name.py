"""The name of a summary's file in the shared folder: ASCII, no user's text, one form only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desk_app.domain.summary import SummaryError, SummaryFault

_SLUG = r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"
_NAME = re.compile(
    rf"(?P<site>{_SLUG})/(?P<year>\d{{4}})/(?P<day>(?P=year)-\d\d-\d\d)\.(?P<desk>{_SLUG})\.r(?P<revision>\d{{6}})\.json",
    re.ASCII,
)
LAST_REVISION = 999_999


@dataclass(frozen=True, slots=True)
class SummaryName:
    """Whose file, of which business day (ISO), in which revision (from 1)."""

    site: str
    desk: str
    day: str
    revision: int

    def __str__(self) -> str:
        """`<site>/<yyyy>/<yyyy-mm-dd>.<desk>.r<6 digits>.json`, relative to the shared folder; `/` on every system."""
        return f"{self.site}/{self.day[:4]}/{self.day}.{self.desk}.r{self.revision:06d}.json"

    @classmethod
    def parse(cls, name: str) -> SummaryName:
        """The name back. SummaryError NAME when it is not exactly one, or its day does not exist."""
        found = _NAME.fullmatch(name)
        if found is None or not _exists(found["day"]) or int(found["revision"]) < 1:
            raise SummaryError(SummaryFault.NAME, name[:120])
        return cls(found["site"], found["desk"], found["day"], int(found["revision"]))


def _exists(day: str) -> bool:
    try:
        return date.fromisoformat(day).isoformat() == day
    except ValueError:
        return False
