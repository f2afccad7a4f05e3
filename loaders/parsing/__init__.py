"""How boards write their minutes: from a document's text to ``Minutes``, in steps that can be read and tested alone."""
