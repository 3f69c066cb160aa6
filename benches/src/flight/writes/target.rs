//! Where the bytes go.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;

#[derive(Clone, Copy)]
pub enum Target {
    /// Nothing is copied: the way to the file and back.
    Null,
    /// A file in memory.
    Memory,
    /// A file on the disk, past the page cache.
    Direct,
}

impl Target {
    pub fn key(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Memory => "memory",
            Self::Direct => "direct",
        }
    }

    pub fn title(self) -> &'static str {
        match self {
            Self::Null => "/dev/null",
            Self::Memory => "a file in memory",
            Self::Direct => "a file on the disk with O_DIRECT",
        }
    }

    /// A file of its own each time, without a name: it is gone with the handle.
    pub fn open(self) -> io::Result<File> {
        let (path, flags) = match self {
            Self::Null => (PathBuf::from("/dev/null"), OFlags::empty()),
            Self::Memory => (memory(), OFlags::TMPFILE),
            Self::Direct => (std::env::temp_dir(), OFlags::TMPFILE | OFlags::DIRECT),
        };
        OpenOptions::new().read(true).write(true).custom_flags(flags.bits() as i32).open(path)
    }
}

fn memory() -> PathBuf {
    let shm = Path::new("/dev/shm");
    if shm.is_dir() { shm.to_path_buf() } else { std::env::temp_dir() }
}
