"""A thermal printer on the network, through its raw port: it is asked how it is, told the slip, and listened to."""

from __future__ import annotations

import socket
import time

from desk_app.devices.escpos import encode
from desk_app.devices.slip import PrinterError, PrinterProblem, Slip

TIMEOUT_S = 2.0
_ANSWER_S = 0.5
_ASK_STATUS = b"\x10\x04\x02"  # DLE EOT 2: why it is off line; answered even then
_FIXED_BITS, _FIXED = 0x93, 0x12  # an answer is known by these
_STOPPED = 0x64  # cover open, paper end, error


def print_slip(slip: Slip, host: str, port: int, *, timeout_s: float = TIMEOUT_S) -> None:
    """Print a slip within a time; raises `PrinterError`. Looking up a name may take longer: not for a screen's thread.

    Raw printing confirms nothing by itself. The slip is taken as printed when the printer said before that it is well,
    or ends the connection properly after: one that does neither cannot be told from a frozen one.
    """
    deadline = time.monotonic() + timeout_s
    sent = False
    try:
        with socket.create_connection((host, port), timeout=timeout_s) as connection:
            answered = _says_it_is_well(connection)
            connection.settimeout(_left(deadline))
            connection.sendall(encode(slip))
            sent = True
            connection.shutdown(socket.SHUT_WR)
            until = min(deadline, time.monotonic() + _ANSWER_S) if answered else deadline
            if not _hangs_up(connection, until) and not answered:
                raise PrinterError(PrinterProblem.SILENT, sent=True)
    except (OSError, UnicodeError) as error:  # a name too long for the network is a UnicodeError
        raise PrinterError(PrinterProblem.SILENT, sent=sent) from error


def _says_it_is_well(connection: socket.socket) -> bool:
    """Whether the printer answered that it can print; False when it does not answer, as many cannot."""
    connection.settimeout(_ANSWER_S)
    connection.sendall(_ASK_STATUS)
    try:
        answer = connection.recv(1)
    except TimeoutError:
        return False
    if not answer:
        raise ConnectionResetError
    if answer[0] & _FIXED_BITS != _FIXED:
        return False
    if answer[0] & _STOPPED:
        raise PrinterError(PrinterProblem.NEEDS_HELP)
    return True


def _hangs_up(connection: socket.socket, deadline: float) -> bool:
    """Whether the printer ended the connection in time, all read; ended by us, what it still reads could be lost."""
    try:
        while time.monotonic() < deadline:
            connection.settimeout(_left(deadline))
            if not connection.recv(64):
                return True
    except TimeoutError:
        pass  # as good as an answer: no
    return False


def _left(deadline: float) -> float:
    """The seconds left, never none: a socket without a time limit waits for ever, one of zero does not wait at all."""
    return max(0.05, deadline - time.monotonic())
