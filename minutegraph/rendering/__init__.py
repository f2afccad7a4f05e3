"""The trace of a topic as pages and pictures: Markdown, HTML, SVG; each a pure function from a trace to its text."""
