"""The program, and a graph of the samples, as the tests of the command line have them."""

from tests.cli.conftest import run, samples_graph

__all__ = ["run", "samples_graph"]
