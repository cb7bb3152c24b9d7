"""`desk-app` and `python -m desk_app`: hand the command line over."""

from __future__ import annotations

from desk_app.commands import cli


def main() -> None:
    """Run the command line, and leave with its exit code."""
    cli(prog_name="desk-app")


if __name__ == "__main__":
    main()
