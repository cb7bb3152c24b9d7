"""What comes out of the commitments: the audit pack and the quality reports."""
