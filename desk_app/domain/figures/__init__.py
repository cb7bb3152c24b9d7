"""The figures: waits, shares within target, punctuality and their kin, one definition each (design, 5)."""
