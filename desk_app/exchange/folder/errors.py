"""What a folder refuses, told by one code."""

from __future__ import annotations

import errno

from desk_app.domain.outbox import FolderProblem

_ERRNO_NAMES = {
    FolderProblem.REFUSED: ("EACCES", "EPERM", "EROFS"),
    FolderProblem.FULL: ("ENOSPC", "EDQUOT", "EFBIG"),
    FolderProblem.BUSY: ("EBUSY", "ETXTBSY"),
    FolderProblem.IN_THE_WAY: ("EEXIST", "ENOTDIR", "EISDIR", "ELOOP"),
    FolderProblem.MISSING: (
        "ENOENT", "ENODEV", "ENXIO", "ESTALE", "ETIMEDOUT", "ENETUNREACH", "ENOTCONN", "EHOSTUNREACH", "EHOSTDOWN",
        "ECONNRESET", "ECONNABORTED",
    ),
}  # fmt: skip
# Not every system has every code.
_BY_ERRNO = {getattr(errno, name, None): problem for problem, names in _ERRNO_NAMES.items() for name in names}
_BY_WINDOWS_ERROR = {
    32: FolderProblem.BUSY,  # another program has the file open
    33: FolderProblem.BUSY,
    39: FolderProblem.FULL,
    112: FolderProblem.FULL,
    53: FolderProblem.MISSING,  # network path not found
    64: FolderProblem.MISSING,  # network name no longer available
    67: FolderProblem.MISSING,
    121: FolderProblem.MISSING,  # the server did not answer in time
}


class FolderError(Exception):
    """Something in the folder could not be done. `detail` is the system's own words, without a path."""

    def __init__(self, problem: FolderProblem, detail: str = "") -> None:
        super().__init__(problem.value, detail)
        self.problem = problem
        self.detail = detail


def told(error: OSError) -> FolderError:
    """The folder error that a system error means."""
    problem = _BY_WINDOWS_ERROR.get(getattr(error, "winerror", None) or 0)
    if problem is None:
        problem = _BY_ERRNO.get(error.errno, FolderProblem.FAILED) if error.errno else FolderProblem.FAILED
    return FolderError(problem, f"{error.errno} {error.strerror}")
