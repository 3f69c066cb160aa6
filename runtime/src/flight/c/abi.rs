//! What `pinwire.h` declares.

use core::ffi::{CStr, c_char, c_int};
use std::io;

use super::list;
use crate::flight::CompletionError;

/// `pinwire_token`: names one operation of one [`Port`](super::Port). Any numbers are a token; those that name nothing are
/// found when they are used.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Token {
    /// Which port, as long as the process lives.
    pub port: u64,
    /// Which of its operations, as in [`Token`](crate::flight::Token).
    pub op: u64,
}

/// `pinwire_buffer`: room that C writes to, until completion.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Buffer {
    /// What C completes with.
    pub token: Token,
    /// The first byte.
    pub data: *mut u8,
    /// How many bytes there is room for.
    pub len: usize,
}

/// `pinwire_bytes`: a message that C reads, until completion.
#[repr(C)]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bytes {
    /// What C completes with.
    pub token: Token,
    /// The first byte.
    pub data: *const u8,
    /// How many there are.
    pub len: usize,
}

// SAFETY: plain numbers for another thread; who dereferences the pointer there argues for that.
unsafe impl Send for Buffer {}
// SAFETY: a shared reference gives plain numbers, too.
unsafe impl Sync for Buffer {}
// SAFETY: plain numbers, as `Buffer` is.
unsafe impl Send for Bytes {}
// SAFETY: a shared reference gives plain numbers, too.
unsafe impl Sync for Bytes {}

/// `pinwire_api`: what C calls. Given to an engine as `&API`.
#[repr(C)]
#[derive(Debug)]
pub struct Api {
    /// `PINWIRE_VERSION`.
    pub version: u32,
    /// Bytes of this struct: later versions add at its end.
    pub size: u32,
    /// The engine is done with an operation: so many bytes, or a negative errno. Returns a code of `pinwire.h`.
    ///
    /// It never unwinds: what panics in wakers, or in the drop of memory that was taken in, ends here, and C is not told.
    ///
    /// # Safety
    /// If the token is of an operation in flight, nobody on the C side touches its bytes any more.
    pub complete: unsafe extern "C" fn(token: Token, result: i64) -> c_int,
    /// What a code means, as text that ends with a zero and stays.
    pub explain: extern "C" fn(code: c_int) -> *const c_char,
}

/// The functions that C is given.
pub static API: Api = Api { version: 1, size: size_of::<Api>() as u32, complete, explain };

/// What `complete` returns.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(i32)]
pub(super) enum Code {
    Ok = 0,
    Double = -1,
    Stale = -2,
    Foreign = -3,
    Overrun = -4,
    Gone = -5,
}

impl Code {
    const fn text(code: c_int) -> &'static CStr {
        match code {
            0 => c"done",
            -1 => c"completed before: complete each operation once",
            -2 => c"the operation is over: drop late completions",
            -3 => c"no such operation: hand tokens back as they were given",
            -4 => c"more bytes than there are: the operation has failed",
            -5 => c"the port is closed, and all of its operations are complete",
            _ => c"no code of pinwire",
        }
    }
}

impl From<CompletionError> for Code {
    fn from(error: CompletionError) -> Self {
        match error {
            CompletionError::Double(_) => Self::Double,
            CompletionError::Stale(_) => Self::Stale,
            CompletionError::Foreign(_) => Self::Foreign,
            CompletionError::Overrun { .. } => Self::Overrun,
        }
    }
}

/// # Safety
/// If the token is of an operation in flight, nobody on the C side touches its bytes any more.
unsafe extern "C" fn complete(token: Token, result: i64) -> c_int {
    let port = match list::find(token.port) {
        Ok(port) => port,
        Err(code) => return code as c_int,
    };
    // SAFETY: C promises that the engine leaves the bytes alone, which is what `Ops` asks for.
    let verdict = unsafe { port.complete(token.op, outcome(result)) };
    list::leave_if_done(token.port, &*port);
    verdict.map_or_else(Code::from, |()| Code::Ok) as c_int
}

extern "C" fn explain(code: c_int) -> *const c_char {
    Code::text(code).as_ptr()
}

/// Bytes, or a negative errno. What no `usize` holds is more than any buffer has.
pub(super) fn outcome(result: i64) -> io::Result<usize> {
    match u64::try_from(result) {
        Ok(count) => Ok(usize::try_from(count).unwrap_or(usize::MAX)),
        Err(_) => Err(result
            .checked_neg()
            .and_then(|errno| i32::try_from(errno).ok())
            .map_or_else(|| io::ErrorKind::InvalidInput.into(), io::Error::from_raw_os_error)),
    }
}
