"""What a graph of minutes is, where it is kept and how it leaves: nothing here knows how minutes are written."""
