"""Files that hold other files: zip files and mails. Each of what they hold is a document of its own.

Nothing is unpacked to the disk: what a mail or zip file holds is known by a path that goes on behind the file's own
(``post/minutes.eml/Minutes 4 May.pdf``). ``zipped``, ``mail`` and ``outlook`` tell what such files hold, ``naming``
gives it names that lead nowhere else, ``opening`` lists it and reads it by its path.
"""

from loaders.formats.containers.member import Holding, Member
from loaders.formats.containers.opening import CONTAINERS, bytes_inside, holding_of, is_container, outer_of

__all__ = ["CONTAINERS", "Holding", "Member", "bytes_inside", "holding_of", "is_container", "outer_of"]
