"""How a council's site is asked: slowly, once, on its own host, with answers kept and read apart."""
