"""Time limits: until which day something may be done, in the days that the rule counts."""
