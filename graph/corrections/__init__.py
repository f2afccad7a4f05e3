"""Facts put right by people: decisions that are lines of a text (``lines``), applied to whatever is read of a meeting.

``applying`` is the pure function from rows and decisions to rows; ``as_read`` keeps what was read, so that each
decision can be taken back, and says what became of it.
"""
