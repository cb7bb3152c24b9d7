"""The quality calendar of a year: what its records prove, what was told of its steps, what is to come."""
