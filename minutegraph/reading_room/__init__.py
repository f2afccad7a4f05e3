"""The reading room: pages of what the graph holds, each fact with its words, served on one's own machine or as files.

``application`` makes the web application, ``pages`` what is on each page (rows, never a request), ``templates`` how it
looks. ``docs/reading-room.md`` tells users, ADR 14 why it is built so.
"""
