"""Check grids: what is looked at, when, and what was found, by rounds and by mystery tests."""
