"""Quality: the scopes of certification, and the commitments judged from what the desk recorded."""
