"""Writes the same minutes as Markdown, HTML, Word and PDF files, to see that each gives the same facts."""
