"""One meeting, one record: copies, drafts, corrections."""
