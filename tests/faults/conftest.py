"""What happens to a store while it is used: the program is run as in the tests of its commands."""

from tests.cli.conftest import run

__all__ = ["run"]
