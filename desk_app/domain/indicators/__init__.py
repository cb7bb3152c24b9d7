"""Indicators of the commitments: pure functions over counts; what each means to people is in its framework."""
