"""Facts that are read with doubt, for somebody to look at: the likeliest misreadings first."""

from __future__ import annotations

from graph.corrections import as_read
from graph.corrections.drafts import same_words
from graph.corrections.lines import parse
from graph.store import Store, Table

COLUMNS = ("date", "board", "item", "doubt", "words", "holders", "due_as_written", "document", "start", "end", "id")
_TASKS = """
MATCH (m:Meeting)-[:HAS_ITEM]->(i:AgendaItem)-[:RAISED]->(a:Action)
OPTIONAL MATCH (a)-[held:ASSIGNED_TO]->(h)
WITH m, i, a, h, held ORDER BY h.name
WITH m, i, a, collect(h.name) AS holders, max(CASE WHEN held.ambiguous THEN 1 ELSE 0 END) AS ambiguous,
     max(CASE WHEN 'Group' IN labels(h) AND size(h.name) <= 4 AND h.name = toUpper(h.name)
              THEN 1 ELSE 0 END) AS initials
WHERE ambiguous = 1 OR initials = 1 OR size(holders) = 0
OPTIONAL MATCH (b:Board)-[:HELD]->(m)
OPTIONAL MATCH (s:Document {id: a.source})
RETURN m.date AS date, min(b.name) AS board, CASE WHEN i.implicit THEN null ELSE i.name END AS item,
       ambiguous AS ambiguous, initials AS initials, a.text AS words, holders AS holders,
       a.due_as_written AS due_as_written, s.name AS document, a.start AS start, a.`end` AS until, a.id AS id
ORDER BY date, board, start, id
"""
AMBIGUOUS = "its holder's initials or name fit several people"
INITIALS = "its holder is known by initials that fit nobody who was there"
NOBODY = "nobody is read as its holder"


def doubtful(store: Store) -> Table:
    """Tasks whose holders are in doubt and that nobody has decided about, those that fit several people first."""
    decided = {
        same_words(one.anchor.words) for one in parse(as_read.text_followed(store)) if one.anchor.kind == "action"
    }
    rows = []
    for row in store.read(_TASKS).dicts():
        if same_words(str(row["words"])) in decided:
            continue
        doubt = AMBIGUOUS if row["ambiguous"] == 1 else INITIALS if row["initials"] == 1 else NOBODY
        rows.append(
            (row["date"], row["board"], row["item"], doubt, row["words"], row["holders"], row["due_as_written"],
             row["document"], row["start"], row["until"], row["id"])
        )  # fmt: skip
    order = (AMBIGUOUS, INITIALS, NOBODY)
    return Table(COLUMNS, tuple(sorted(rows, key=lambda row: order.index(str(row[3])))))
