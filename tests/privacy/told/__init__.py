"""Four hundred and twenty ways in which minutes tell why somebody was away, late or gone, and what is left of each."""
