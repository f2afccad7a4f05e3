"""One lane for each board, time from left to right: where everything of the picture stands, in its own units.

Nothing is drawn here: ``chart(story)`` gives numbers and texts, which ``minutegraph.rendering.svg`` writes.
"""

from minutegraph.rendering.lanes.chart import Chart, Lane, Mark, Path, chart
from minutegraph.rendering.lanes.labels import Label
from minutegraph.rendering.lanes.scale import Tick

__all__ = ["Chart", "Label", "Lane", "Mark", "Path", "Tick", "chart"]
