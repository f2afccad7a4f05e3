"""``python -m minutegraph`` is the program ``minutegraph``."""

from minutegraph.cli.main import main

if __name__ == "__main__":
    main()
