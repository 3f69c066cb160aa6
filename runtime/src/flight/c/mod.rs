//! C code as an engine: it completes by number, from any thread, and holds no pointer of ours but that to the bytes.
//!
//! [`HEADER`] is `pinwire.h`, which says the C side. A [`Port`] is an [`Ops`](super::Ops) that C can name. It lends a lease,
//! and gives plain numbers for it; C answers through [`API`], a table of functions that it is given.
//!
//! ```
//! use pinwire::flight::c::{API, Api, Buffer, Port};
//! use pinwire::prelude::*;
//!
//! # unsafe extern "C" fn engine_read(rust: *const Api, room: Buffer) {
//! #     // SAFETY: the table is static.
//! #     let complete = unsafe { (*rust).complete };
//! #     std::thread::spawn(move || {
//! #         let room = room;
//! #         // SAFETY: in the room.
//! #         unsafe { room.data.copy_from_nonoverlapping(b"from C".as_ptr(), 6) };
//! #         // SAFETY: the bytes are not touched behind this.
//! #         assert_eq!(unsafe { complete(room.token, 6) }, 0);
//! #     });
//! # }
//! # const _: &str = stringify!(
//! unsafe extern "C" {
//!     fn engine_read(rust: *const Api, room: Buffer); // returns at once, and completes later
//! }
//! # );
//!
//! let (pool, port) = (Pool::new()?, Port::new());
//! let (op, room) = port.lend_mut(pool.lease(64)?).expect("the port is open");
//! // SAFETY: it writes within the room, and not after it has completed.
//! unsafe { engine_read(&API, room) };
//!
//! let completion = op.wait()?; // or `op.await?`
//! assert_eq!(*completion.lease, *b"from C");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Why no symbols
//! A library of Rust that exports `pinwire_complete` to C exports it once for each version of it in the program: with two,
//! the program does not link, or worse, a completion goes to the tables of the other. A plugin that is opened at run time
//! would not find it, unless the program was linked to export it. A table of functions has none of these troubles, nothing
//! is exported by who does not ask, and C loses nothing: `rust->complete(token, n)`. Who wants a symbol of their own writes
//! three lines.
//!
//! # What C can do wrong
//! What it says is checked: a completion that comes twice, late or from nowhere, or with more bytes than there are, is an
//! error code for C and a [`CompletionError`](super::CompletionError) in [`Port::errors`], and touches no memory. Ports have
//! random numbers, so that of two copies of this crate neither takes the tokens of the other. What C *does* is not in
//! anybody's hands: that it writes behind the end, or after it has completed. The pool's
//! [checks](crate::pool::Checks::HARDENED) find part of that.
//!
//! # What runs on C's threads
//! `complete` wakes who waits. If nobody does, the lease goes home there: memory that was taken in is freed on that thread,
//! and a slot stays in that thread's cache, where other threads find it when there are more than a few, or the thread ends.
//! A pool that does not grow should have so many slots more. No lock is held meanwhile: a waker, or a function that frees,
//! may complete another operation.

#![allow(unsafe_code, reason = "each block is argued where it stands")]

mod abi;
mod list;
mod memory;
mod port;
#[cfg(test)]
mod tests;

pub use abi::{API, Api, Buffer, Bytes, Token};
pub use memory::Memory;
pub use port::Port;

/// The text of `pinwire.h`, for a build script to write where the C compiler finds it.
pub const HEADER: &str = include_str!("../../../include/pinwire.h");
