"""Names of people: taken apart, and how much alike two of them are."""
