"""How fast minutegraph is, on a made corpus: ``python -m benchmarks`` prints tables and writes JSON.

Each module measures one thing and gives ``Measurement``s; ``__main__`` runs them and ``report`` prints. A timing is
never asserted: what a machine does today is no test.
"""
