"""A fictitious town hall and its days, played through the real services."""
