"""The program, and a graph of the samples, as the tests of the command line have them."""

from tests.cli.conftest import run

__all__ = ["run"]
