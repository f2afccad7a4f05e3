"""What stands on the pages of a PDF, as pdfium tells it: words and ruled lines by their places."""
