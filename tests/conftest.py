"""What holds for every test: a neutral environment, and no unexpected noise or leftover."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.support.hall import Hall
from tests.support.leftovers import Leftovers
from tests.support.noise import Noise

# Set before any test makes a QApplication: no screen, UTF-8, and the time zone of no town hall in the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", TZ="America/Cayenne")
if sys.platform != "win32":
    time.tzset()

settings.register_profile(
    "desk", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("desk")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep tests, and the programs they start, away from the folders of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    os.environ.pop("DESK_APP_DATA", None)
    os.environ.update(HOME=str(home), XDG_DATA_HOME=str(home / "data"), XDG_CONFIG_HOME=str(home / "config"))


@pytest.fixture(scope="module", autouse=True)
def past_set_aside() -> None:
    """Take what is there by now out of the collector's sight: what a test leaves behind is found sooner."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def ears() -> Iterator[Noise]:
    """Listen for the whole run, so that nothing is missed between two tests."""
    with Noise() as noise:
        yield noise


@pytest.fixture(autouse=True)
def quiet(ears: Noise) -> Iterator[None]:
    """Fail a test on any Qt message or log record of level warning or above that it did not expect."""
    yield
    heard = ears.take()
    if heard:
        pytest.fail("unexpected " + "\n".join(str(sound) for sound in heard), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a window, an active QTimer or a running QThread behind."""
    qt = "qapp" in request.fixturenames
    before = Leftovers.now(qt=qt)
    yield
    added = before.added(qt=qt)
    if added:
        pytest.fail("left behind: " + ", ".join(added), pytrace=False)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """A town hall at nine o'clock on a Monday, played by hand; sound when the test ends."""
    with Hall(tmp_path / "data") as opened:
        yield opened
        assert opened.faults() == ()


ExpectSound = Callable[[str], AbstractContextManager[None]]


@pytest.fixture
def expect_log(ears: Noise) -> ExpectSound:
    """Demand a log record of level warning or above, and accept it: `with expect_log("disk full"):`."""
    return lambda pattern: ears.expecting("log", pattern)


@pytest.fixture
def expect_qt_message(ears: Noise) -> ExpectSound:
    """Demand a Qt message of level warning or above, and accept it: `with expect_qt_message("^QFont"):`."""
    return lambda pattern: ears.expecting("Qt", pattern)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real input beside the project; skips the test on a machine without it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("no ../shared/data beside the project")
    return folder
