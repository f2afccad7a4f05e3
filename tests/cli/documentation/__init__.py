"""What the pages promise is so."""
