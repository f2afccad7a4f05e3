"""Users' statements on the embedded store run in a process of their own: one that takes too much ends alone.

``process`` is this program's side, ``worker`` the other.
"""
