"""The files that a commit would hold, read once, code blanked once."""

import functools
import hashlib
import subprocess
from pathlib import Path

from rust_text import code_only


class Tree:
    def __init__(self, root, names, captures):
        self.root = Path(root)
        self.names = sorted(names)
        self.captures = Path(captures)

    @classmethod
    def of_repository(cls, root):
        """Tracked files and those not ignored: what `git add -A` would commit."""
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=root, check=True, capture_output=True, text=True).stdout
        names = {name for name in listed.split("\0") if name and (Path(root) / name).is_file()}
        return cls(root, names, Path(root).parent / "shared")

    def planted(self, files, captures):
        """The same tree with these files, by name, in place of its own or beside them."""
        return _Planted(self, files, captures)

    def rust(self, under, but=()):
        """Names of Rust files under any of `under`, without those under any of `but`."""
        return [name for name in self.names
                if name.endswith(".rs") and is_under(name, under) and not is_under(name, but)]

    def bytes(self, name):
        path = self.root / name
        return path.read_bytes() if path.is_file() else None

    @functools.cache
    def text(self, name):
        """None for a file that is absent or not text."""
        try:
            found = self.bytes(name)
            return None if found is None else found.decode("utf-8")
        except UnicodeDecodeError:
            return None

    @functools.cache
    def code(self, name):
        return code_only(self.text(name) or "")

    @functools.cache
    def digest(self, name):
        # Empty for one that went away while we look.
        return hashlib.sha256(self.bytes(name) or b"").hexdigest()


class _Planted(Tree):
    def __init__(self, base, files, captures):
        super().__init__(base.root, {*base.names, *files}, captures)
        self.base, self.files = base, files

    def bytes(self, name):
        return self.files.get(name) if name in self.files else self.base.bytes(name)

    def text(self, name):
        return super().text(name) if name in self.files else self.base.text(name)

    def code(self, name):
        return super().code(name) if name in self.files else self.base.code(name)

    def digest(self, name):
        return super().digest(name) if name in self.files else self.base.digest(name)


def is_under(name, places):
    """A place is a file, or a folder when it ends in a slash; the empty one is everything."""
    return any(name == place or not place or (place.endswith("/") and name.startswith(place))
               for place in places)


def digest_of(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()
