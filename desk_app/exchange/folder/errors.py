"""What a folder refuses, told by one code."""

from __future__ import annotations

import errno

from desk_app.domain.outbox import FolderProblem

_BY_ERRNO = {
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), FolderProblem.REFUSED),
    **dict.fromkeys((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG), FolderProblem.FULL),
    **dict.fromkeys((errno.EBUSY, errno.ETXTBSY), FolderProblem.BUSY),
    **dict.fromkeys((errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ELOOP), FolderProblem.IN_THE_WAY),
    **dict.fromkeys(
        (
            errno.ENOENT,
            errno.ENODEV,
            errno.ENXIO,
            errno.ESTALE,
            errno.ETIMEDOUT,
            errno.ENETUNREACH,
            errno.ENOTCONN,
            errno.EHOSTUNREACH,
            errno.ECONNRESET,
            errno.ECONNABORTED,
        ),
        FolderProblem.MISSING,
    ),
}
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
        problem = _BY_ERRNO.get(error.errno or 0, FolderProblem.FAILED)
    return FolderError(problem, f"{error.errno} {error.strerror}")
