"""Which commitments a complaint about something touches, as the framework of the site's scope tells it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desk_app.domain.complaints.model import Theme
from desk_app.services.business_day import today
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import all_scopes
from desk_app.storage.store import Store


def commitments_by_theme(store: Store, frameworks: Frameworks) -> Mapping[Theme, tuple[int, ...]]:
    """For each theme the numbers in force today; none where the site has no scope yet."""
    day, site = date.fromisoformat(today(store)), store.settings().site.id
    scope = next((scope for scope in all_scopes(store) if site in scope.sites), None)
    if scope is None:
        return dict.fromkeys(Theme, ())
    held = frameworks.on(scope.framework, day).of_modules(scope.modules_between(day, day))
    return {theme: tuple(one.number for one in held if theme in one.themes) for theme in Theme}
