# %% [markdown]
# # How a subject moved between boards
#
# The sample minutes of eight fictional boards, from files to a table, a figure and a network. Run it where the samples
# are: the project's folder.

# %%
from minutegraph import ask, load, open_graph, to_networkx, trace

graph = open_graph("demo-out/notebook")
load(graph, "samples", base="samples")

# %% [markdown]
# Where was elective home education discussed, in any of its spellings?

# %%
found = trace(graph, "home education")
found.steps[:5]

# %%
frame = found.steps.to_pandas()
frame.groupby("board")["date"].agg(["min", "max", "count"]).sort_values("min")

# %% [markdown]
# Each row has the words that say so, and where they stand.

# %%
row = found.steps[0]
print(f"{row['board']}, {row['date']:%d %B %Y}: “{row['quote']}” ({row['document']}, {row['start']} to {row['end']})")

# %% [markdown]
# Who holds the tasks that nobody has said to be done?

# %%
ask(graph, "actions-by-holder").to_pandas().head()

# %% [markdown]
# Which boards share people and topics? The network is networkx's.

# %%
network = to_networkx(graph, projection="bridges")
sorted(network.degree, key=lambda pair: -pair[1])[:5]

# %%
graph.close()
