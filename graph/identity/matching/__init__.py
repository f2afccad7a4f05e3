"""Which keys are one: pure functions from evidence and judgements to clusters."""
