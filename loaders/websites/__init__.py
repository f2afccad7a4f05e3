"""Councils' own websites: pages that list minutes, as WordPress and editors of plain HTML make them.

``pages`` reads a page's links, ``wording`` tells minutes from agendas by their words, ``walking`` follows the lists of
a site, ``opening`` makes a document of what stands at an address. A site is asked as ``loaders.moderngov.access`` asks.
"""
