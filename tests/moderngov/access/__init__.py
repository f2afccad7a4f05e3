"""How a site is asked: addresses, limits, cache, answers that are not as they should be."""
