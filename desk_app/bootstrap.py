"""Join the parts of the program: where its data, db/ and resources/ are in each way of running it, and the desk."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk_app.domain.clock import Clock
    from desk_app.storage.store import Store
    from desk_app.ui.opening.rehearsal import Rehearsal
    from desk_app.ui.opening.session import Ground

DATA_VARIABLE = "DESK_APP_DATA"
_OBJECTS_A_COLLECTION = 20_000  # Python's 700 would look a hundred times for garbage among what a start makes


class Mode(StrEnum):
    """How the program was brought to this machine."""

    CHECKOUT = "checkout"
    WHEEL = "wheel"
    BUNDLE = "bundle"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders one run works with, all absolute; `data` may not exist yet."""

    mode: Mode
    data: Path
    db: Path
    resources: Path


class NoPlaceError(Exception):
    """A folder that a run needs is not there. `text` is a sentence for people, with `{folder}` in it."""

    def __init__(self, text: str, folder: Path | str) -> None:
        super().__init__(text.format(folder=folder))
        self.text = text
        self.folder = folder


def find_places(data: Path | None = None, environ: Mapping[str, str] = os.environ) -> Places:
    """Return the places of this run; `data` (from `--data`) goes before `DESK_APP_DATA` and the usual folder.

    Raises NoPlaceError when db/ or resources/ is missing, or the home folder that leads to the data.
    """
    mode, shipped = _shipped()
    places = Places(mode, data_folder(data, environ), shipped / "db", shipped / "resources")
    for folder in (places.db, places.resources):
        if not folder.is_dir():
            raise NoPlaceError("The program is incomplete: the folder {folder} is missing. Install it again.", folder)
    return places


def data_folder(data: Path | None = None, environ: Mapping[str, str] = os.environ) -> Path:
    """Return the data folder: on Windows the machine's, as accounts share a PC; elsewhere the user's own."""
    named = data or environ.get(DATA_VARIABLE)
    if named:
        return _at_home(Path(named)).absolute()
    if sys.platform == "win32":
        import platformdirs  # 30 ms that the start of a desk on Linux does not pay

        return Path(platformdirs.site_data_dir("Pupitre", appauthor=False))
    return Path(environ.get("XDG_DATA_HOME") or _at_home(Path("~/.local/share"))) / "pupitre"


def _at_home(path: Path) -> Path:
    """A path with its `~` told; an account may have no home folder."""
    try:
        return path.expanduser()
    except RuntimeError as error:
        text = "No home folder is known for {folder}. Name the data folder with --data or DESK_APP_DATA."
        raise NoPlaceError(text, path) from error


def _shipped() -> tuple[Mode, Path]:
    """The mode, and the folder that holds db/ and resources/."""
    package = Path(__file__).resolve().parent
    if getattr(sys, "frozen", False):
        return Mode.BUNDLE, package.parent  # PyInstaller's sys._MEIPASS
    if (package / "_shipped").is_dir():
        return Mode.WHEEL, package / "_shipped"
    return Mode.CHECKOUT, package.parent


def open_desk(places: Places, clock: Clock | None = None) -> int:
    """Open the desk on the data of these places and work until its window is closed; the exit code.

    The data are opened here, before any window, so that a trouble is told in one sentence instead of the desk.
    """
    gc.set_threshold(_OBJECTS_A_COLLECTION)
    from desk_app.services.clock import SystemClock
    from desk_app.storage.errors import StoreError, StoreProblem
    from desk_app.storage.store import Store
    from desk_app.ui.opening import start

    clock = clock or SystemClock()
    opening = start.prepare(places.resources, places.data)
    try:
        store = Store.open(places.data, places.db, clock)
    except StoreError as error:
        if error.problem is StoreProblem.HELD_BY_ANOTHER and start.bring_forward(opening):
            print(start.said(opening, error))  # noqa: T201 - the window came forward; whoever typed the command reads why
            return 0
        return start.tell(opening, error)
    return start.work(opening, _ground(places, store))


def rehearse(places: Places, store: Store, play: Callable[[Rehearsal], None]) -> None:
    """Let a program work at the desk over an open store, in real windows that nobody needs to see."""
    from desk_app.ui.opening import start

    start.rehearse(start.prepare(places.resources, places.data), _ground(places, store), play)


def _ground(places: Places, store: Store) -> Ground:
    """What a session stands on: the store, a way to read beside it, and the key of the desk, read when it signs."""
    from desk_app.storage.store import Store
    from desk_app.ui.opening.session import Ground

    def seal(payload: bytes) -> bytes:
        from desk_app.exchange.signing import DeskKey  # with the first summary

        return DeskKey.open(places.data).seal(payload)

    return Ground(
        places.data,
        places.resources,
        store,
        lambda: Store.open_to_read(places.data, places.db, store.clock),
        seal,
    )
