"""A thermal printer on the loopback interface, well or ill: what it was sent is kept, job by job."""

from __future__ import annotations

import socket
import socketserver
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from tests.support.escpos_decoder import Printout, decode

ASKED = b"\x10\x04\x02"


class Health(StrEnum):
    """How the printer behaves."""

    WELL = "well"  # says how it is, prints, hangs up
    MUTE = "mute"  # a print server: never says how it is, prints, hangs up
    NEVER_HANGS_UP = "never hangs up"  # says how it is, prints, keeps the line
    SILENT = "silent"  # takes the call and does nothing more
    SLOW = "slow"  # reads a byte now and then
    NO_PAPER = "no paper"
    OPEN_COVER = "open cover"
    DYING = "dying"  # switched off in the middle of a ticket
    HANGING_UP = "hanging up"  # takes the call and ends it at once
    GIBBERISH = "gibberish"  # something else listens on that port


_STATUS = {Health.WELL: 0x12, Health.NEVER_HANGS_UP: 0x12, Health.NO_PAPER: 0x32, Health.OPEN_COVER: 0x16}
_KEEPING_THE_LINE = frozenset(
    {Health.NEVER_HANGS_UP, Health.SILENT, Health.NO_PAPER, Health.OPEN_COVER, Health.GIBBERISH}
)


class FakePrinter(socketserver.ThreadingTCPServer):
    """Listens on a free port of this machine; `jobs` holds the bytes of each ticket read to its end."""

    allow_reuse_address = True
    daemon_threads = False

    def __init__(self, health: Health, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Call)
        self.health = health
        self.calls = 0
        self.jobs: list[bytes] = []
        self.released = threading.Event()

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    @property
    def printed(self) -> list[Printout]:
        """The tickets that came out."""
        return [decode(job) for job in self.jobs]


class _Call(socketserver.BaseRequestHandler):
    server: FakePrinter
    request: socket.socket

    def handle(self) -> None:
        self.server.calls += 1
        self.request.settimeout(10)
        health = self.server.health
        if health in _STATUS:
            self._answer(_STATUS[health])
        if health in (Health.WELL, Health.MUTE, Health.NEVER_HANGS_UP):
            self._print()
        elif health is Health.SLOW:
            while not self.server.released.wait(0.05) and self.request.recv(1):
                pass
        elif health is Health.DYING:
            self.request.recv(10)
            self._reset()
        elif health is Health.GIBBERISH:
            self.request.sendall(b"SSH-2.0-not a printer\r\n")
        if health in _KEEPING_THE_LINE:
            self.server.released.wait(10)

    def _answer(self, status: int) -> None:
        assert self._exactly(len(ASKED)) == ASKED
        self.request.sendall(bytes([status]))

    def _print(self) -> None:
        """Read a ticket to its end; a printer that cannot answer leaves the question aside."""
        data = b""
        while part := self.request.recv(1024):
            data += part
        self.server.jobs.append(data.removeprefix(ASKED))

    def _exactly(self, length: int) -> bytes:
        data = b""
        while len(data) < length and (part := self.request.recv(length - len(data))):
            data += part
        return data

    def _reset(self) -> None:
        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.request.close()


@contextmanager
def fake_printer(health: Health = Health.WELL, port: int = 0) -> Iterator[FakePrinter]:
    """A printer for a while, on a port of its own unless told."""
    with FakePrinter(health, port) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="fake printer")
        thread.start()
        try:
            yield server
        finally:
            server.released.set()
            server.shutdown()
            thread.join()


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
