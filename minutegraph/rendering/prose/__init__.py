"""Pages as written text: blocks of what is said, which become Markdown or a terminal's text."""
