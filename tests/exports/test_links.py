"""Facts in exports lead to the original that states them, and tell nothing of the machine."""

from __future__ import annotations

import networkx as nx
import pytest

from graph.exports.links import add_links, leave_out_folders
from graph.originals import without_folders


@pytest.mark.parametrize(
    ("uri", "form", "pages", "link"),
    [
        ("minutes/a b.pdf", "pdf", [0, 50, 90], "minutes/a%20b.pdf#page=2"),
        ("https://x.gov.uk/m.html", "html", [], "https://x.gov.uk/m.html#:~:text=Mend%20the%20roof"),
        ("https://x.gov.uk/m.pdf", "pdf", [0], "https://x.gov.uk/m.pdf#page=1"),
        ("file:///home/ann/secret/m%20n.txt", "text", [], "m%20n.txt"),
        ("file:///home/ann/secret/m.pdf", "pdf", [0], "m.pdf#page=1"),
        ("file:///home/ann/secret/all.zip/inner/m.txt", "text", [], "all.zip"),
    ],
)
def test_the_original_opens_at_the_words(uri: str, form: str, pages: list[int], link: str) -> None:
    graph = nx.MultiDiGraph()
    graph.add_node("Document:d", label="Document", id="d", uri=uri, format=form, pages=pages)
    graph.add_node("Action:a", label="Action", id="a", name="Mend", text="Mend the\nroof", source="d", start=60)
    graph.add_node("Topic:t", label="Topic", id="t", name="roofs", source="d", start=60)
    graph.add_node("Action:b", label="Action", id="b", name="?", text="?", source="gone", start=1)
    graph.add_edge("Action:a", "Topic:t", key="SAID", type="SAID", quote="Mend the roof", source="d", start=60)
    graph.add_edge("Action:a", "Topic:t", key="CONCERNS", type="CONCERNS", source="d", start=60)
    add_links(graph)
    leave_out_folders(graph)
    assert graph.nodes["Action:a"]["link"] == link
    assert graph.edges["Action:a", "Topic:t", "SAID"]["link"] == link
    assert not {"link"} & (graph.nodes["Topic:t"].keys() | graph.nodes["Action:b"].keys())
    assert "link" not in graph.edges["Action:a", "Topic:t", "CONCERNS"]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("file:///home/ann/a%20b.pdf#page=3", "a%20b.pdf#page=3"),
        ("see [it](file:///C:/Users/ann/m.txt), or file:///x/y.eml/z/m.docx.", "see [it](m.txt), or y.eml/z/m.docx."),
        ("https://x.gov.uk/a/b.pdf#page=2", "https://x.gov.uk/a/b.pdf#page=2"),
        ("minutes/2022/a.pdf", "minutes/2022/a.pdf"),
    ],
)
def test_addresses_of_files_without_their_folders(text: str, left: str) -> None:
    assert without_folders(text) == left
