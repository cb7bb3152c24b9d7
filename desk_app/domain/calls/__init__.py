"""Phone calls: what is told of each, the call-backs promised, and the sums that commitments are judged by."""
