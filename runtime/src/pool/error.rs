//! Why there is no lease, no pool, or no message in it.

use core::fmt;
use std::io;

use crate::error::Error;

/// Why a pool could not be made, or gave no lease.
///
/// `Display` says what would help.
///
/// ```
/// use pinwire::pool::PoolError;
///
/// let error = PoolError::TooLarge { asked: 70_000, largest: 16_384 };
/// assert_eq!(
///     error.to_string(),
///     "70000 bytes asked for, the largest slot has 16384: add a class of that size, or use `Overflow::Heap` up to it"
/// );
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum PoolError {
    /// All slots of the size are out.
    Exhausted {
        /// Bytes of one.
        slot_size: usize,
        /// How many there are.
        slots: usize,
    },
    /// No slot is that large, and the pool does not go to the heap.
    TooLarge {
        /// Bytes asked for.
        asked: usize,
        /// Bytes of the largest slots.
        largest: usize,
    },
    /// The pool was closed.
    Closed,
    /// This process is a fork of the one that has the pool.
    Forked,
    /// The operating system gave no memory: its error number.
    Map(i32),
    /// The memory was to be locked, strictly, and the operating system refused: its error number.
    Lock(i32),
    /// The pool cannot be as it was asked for.
    Config(&'static str),
    /// There are no numbers left for pools: handles must not mean two of them.
    TooManyPools,
}

impl PoolError {
    /// The number of "Cannot allocate memory", for maps that do not come from the operating system.
    pub(crate) const NO_MEMORY: i32 = 12;
}

impl fmt::Display for PoolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Exhausted { slot_size, slots } => write!(
                f,
                "all {slots} slots of {slot_size} bytes are out: release leases, raise `grow_to`, or wait with `lease_wait`"
            ),
            Self::TooLarge { asked, largest } => write!(
                f,
                "{asked} bytes asked for, the largest slot has {largest}: add a class of that size, or use `Overflow::Heap` up to it"
            ),
            Self::Closed => f.write_str("the pool is closed: lease before `close`, or from another pool"),
            Self::Forked => f.write_str("the pool is that of the parent process: make one after the fork"),
            Self::Map(errno) => {
                write!(f, "no memory for slots ({}): ask for fewer, or without huge pages", system(errno))
            }
            Self::Lock(errno) => write!(
                f,
                "the slots cannot be locked into memory ({}): raise `ulimit -l`, or use `Lock::BestEffort`",
                system(errno)
            ),
            Self::Config(what) => write!(f, "the pool cannot be built: {what}"),
            Self::TooManyPools => f.write_str(
                "this process has made more pools than can be numbered: keep pools instead of making new ones",
            ),
        }
    }
}

/// What the operating system calls it.
fn system(errno: i32) -> io::Error {
    io::Error::from_raw_os_error(errno)
}

impl core::error::Error for PoolError {}

/// Why a message was not encoded into a lease.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum EncodeError {
    /// There is no lease for it.
    Pool(PoolError),
    /// The value cannot be written.
    Message(Error),
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pool(error) => error.fmt(f),
            Self::Message(error) => error.fmt(f),
        }
    }
}

// No `source`: `Display` is that of the inner error, which would then be printed twice.
impl core::error::Error for EncodeError {}

impl From<PoolError> for EncodeError {
    fn from(error: PoolError) -> Self {
        Self::Pool(error)
    }
}

impl From<Error> for EncodeError {
    fn from(error: Error) -> Self {
        Self::Message(error)
    }
}

// What every `Result` carries must stay small.
const _: () = assert!(size_of::<PoolError>() <= 24 && size_of::<EncodeError>() <= 56);

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::{EncodeError, PoolError};
    use crate::error::{Error, ErrorKind};

    #[test]
    fn says_what_helps() {
        let out = PoolError::Exhausted { slot_size: 16, slots: 2 };
        assert!(out.to_string().starts_with("all 2 slots of 16 bytes are out: release leases"));
        let config = PoolError::Config("the alignment is not a power of two");
        assert_eq!(config.to_string(), "the pool cannot be built: the alignment is not a power of two");
    }

    #[test]
    #[cfg(all(target_os = "linux", not(miri)))]
    fn errno_in_words() {
        assert!(PoolError::Lock(12).to_string().contains("Cannot allocate memory"));
        assert!(PoolError::Map(1).to_string().contains("Operation not permitted"));
    }

    #[test]
    fn encode_errors_are_either() {
        assert_eq!(EncodeError::from(PoolError::Closed).to_string(), PoolError::Closed.to_string());
        let error = Error::new(ErrorKind::TooLong(300)).in_packet("Order");
        assert_eq!(EncodeError::from(error), EncodeError::Message(error));
        assert_eq!(EncodeError::from(error).to_string(), error.to_string());
    }
}
