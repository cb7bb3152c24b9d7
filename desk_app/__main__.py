"""`desk-app` and `python -m desk_app`: hand the command line over."""

from __future__ import annotations

import sys


def main() -> None:
    """Without words, open the desk; else run the command line. Leave with the exit code.

    The command line's own library is only imported for a command: the desk starts without it.
    """
    if len(sys.argv) == 1:
        from desk_app.bootstrap import IncompleteProgramError, find_places, open_desk

        try:
            places = find_places()
        except IncompleteProgramError as error:
            sys.exit(str(error))
        sys.exit(open_desk(places))
    from desk_app.commands import cli

    cli(prog_name="desk-app")


if __name__ == "__main__":
    main()
