"""``export`` and ``stats``: the whole graph, as files and as figures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from minutegraph.cli.command import Command
from minutegraph.cli.options.graph import location_of, settle_first
from minutegraph.cli.options.rows import FullPathsOption, RowOptions
from minutegraph.cli.output.console import tell


def export(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Its ending chooses the format: .graphml, .gexf, .json, .csv, .cyjs, .sqlite, .parquet, .popolo.json.",
        ),
    ],
    purpose: Annotated[
        str | None,
        typer.Option(
            "--for",
            metavar="NAME",
            help="What the files are for: gephi, igraph, cytoscape, sqlite, parquet, popolo; opencivicdata or "
            "neo4j-admin (a folder).",
        ),
    ] = None,
    projection: Annotated[
        str | None,
        typer.Option(help="A smaller graph instead of the whole: co-attendance, topic-moves, person-topic or bridges."),
    ] = None,
    timeline: Annotated[
        bool,
        typer.Option("--timeline", help="Give meetings, memberships and facts their days, for Gephi to play (GEXF)."),
    ] = False,
    full_paths: FullPathsOption = False,
) -> None:
    """Write the graph to files that other programs open: networkx, Gephi, spreadsheets, Datasette, DuckDB ..."""
    from graph.exports import export as export_graph

    with location_of(context).opened() as store:
        written = export_graph(
            store, file, projection=projection, purpose=purpose, timeline=timeline, full_paths=full_paths
        )
    files = ", ".join(str(path) for path in written.files)
    tell(f"{written.nodes:,} nodes and {written.edges:,} edges written to {files}")


def stats(context: typer.Context, *, rows: RowOptions) -> None:
    """Count what the graph holds.

    What an interrupted command left is completed first, and told.
    """
    from minutegraph.app.questions.counting import stats as count

    with location_of(context).opened() as store:
        settle_first(store)
        table = count(store)
    rows.show(table)


COMMANDS = (Command(export, "export"), Command(stats, "stats"))
