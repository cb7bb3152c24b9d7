"""What every screen stands on: the store thread, the change hub, trouble telling, texts and formats."""
