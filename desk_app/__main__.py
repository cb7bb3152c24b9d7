"""`desk-app` and `python -m desk_app`: hand the command line over."""

from __future__ import annotations

import sys


def main() -> None:
    """Without words, open the desk; else run the command line. Leave with the exit code.

    The command line's own library is only imported for a command: the desk starts without it.
    """
    try:
        _main()
    except KeyboardInterrupt:  # before there was anybody to tell it
        sys.exit(1)


def _main() -> None:
    if len(sys.argv) == 1:
        from desk_app.bootstrap import NoPlaceError, find_places, open_desk

        try:
            places = find_places()
        except NoPlaceError as error:
            from desk_app.commands.french import no_place_sentence

            sys.exit(no_place_sentence(error))
        sys.exit(open_desk(places))
    from desk_app.commands import cli

    cli(prog_name="desk-app")


if __name__ == "__main__":
    main()
