"""From words on pages to blocks of text: furniture out, tables and columns found, paragraphs joined."""
