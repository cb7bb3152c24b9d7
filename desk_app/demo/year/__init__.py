"""The year before the day that is shown: what the quality of the fictitious town hall was proved by."""
