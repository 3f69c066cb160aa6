//! New files that appear at their place in one step, and with their rights.

use std::path::{Path, PathBuf};
use std::{fs, io, process};

use crate::sync::stat::{AtomicU32, Ordering};

/// How often another process may have left a directory of this very name behind.
const TRIES: usize = 100;

/// A place for a file that nobody else reaches: in a directory of its own beside the one where it will be.
pub(super) struct Beside<'a> {
    target: &'a Path,
    directory: PathBuf,
}

impl<'a> Beside<'a> {
    pub(super) fn new(target: &'a Path) -> io::Result<Self> {
        let mut tries = (0..TRIES).map(|_| directory_beside(target)).skip_while(is_taken);
        let directory = tries.next().unwrap_or_else(|| Err(io::ErrorKind::AlreadyExists.into()))?;
        Ok(Self { target, directory })
    }

    /// Where the file is made. Short: the path of a socket may have a hundred bytes.
    pub(super) fn place(&self) -> PathBuf {
        self.directory.join("s")
    }

    /// The file, for its owner alone, takes the place of what was there.
    pub(super) fn publish(self) -> io::Result<()> {
        #[cfg(unix)]
        fs::set_permissions(self.place(), std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
        fs::rename(self.place(), self.target)
    }
}

impl Drop for Beside<'_> {
    fn drop(&mut self) {
        // Of a file that was published there is nothing left.
        let _ = fs::remove_file(self.place());
        let _ = fs::remove_dir(&self.directory);
    }
}

fn is_taken(made: &io::Result<PathBuf>) -> bool {
    made.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::AlreadyExists)
}

fn directory_beside(target: &Path) -> io::Result<PathBuf> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let directory = target.with_file_name(alloc::format!(".{}.{number}", process::id()));
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(&directory).map(|()| directory)
}
