"""Minutes from ModernGov, the web system of most British councils: a site's data and pages become documents.

``address`` names a site and its pages; ``network``, ``cache``, ``crawl_policy`` and ``fetching`` ask politely;
``service`` and ``pages`` read what they answer into ``records``; ``council`` goes from the web service to the pages
where it must;
``planning`` chooses meetings; ``attending`` and ``composing`` make a document of one, ``printed`` of a file.
"""
