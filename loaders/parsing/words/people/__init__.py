"""Words about people: who attended and how, titles and offices, what is a name and what is none."""
