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

    @classmethod
    def of_folder(cls, root, captures):
        root = Path(root)
        names = {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}
        return cls(root, names, captures)

    def rust(self, under, but=()):
        """Names of Rust files under any of `under`, without those under any of `but`."""
        return [name for name in self.names
                if name.endswith(".rs") and is_under(name, under) and not is_under(name, but)]

    @functools.cache
    def text(self, name):
        """None for a file that is absent or not text."""
        try:
            return (self.root / name).read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError):
            return None

    @functools.cache
    def code(self, name):
        return code_only(self.text(name) or "")

    def digest(self, name):
        return digest_of(self.root / name)


def is_under(name, places):
    """A place is a file, or a folder when it ends in a slash."""
    return any(name == place or (place.endswith("/") and name.startswith(place))
               for place in places)


def digest_of(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()
