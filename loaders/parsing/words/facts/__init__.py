"""Words of what meetings do: who decides and how, what is moved, presented and noted, who is to do what by when."""
