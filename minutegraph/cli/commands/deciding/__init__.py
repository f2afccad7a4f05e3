"""Commands by which people decide who and what is one."""
