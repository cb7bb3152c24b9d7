"""The face of every declared register, by name; made when it is first wanted, in the language in force."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desk_app.ui.registers.face import Face
from desk_app.ui.registers.words import actions

FACES: Mapping[str, Callable[[], Face]] = {"actions": actions.face}
