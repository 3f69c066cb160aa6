//! The toy engine of `c/engine.c`, which works in a thread of its own, and memory that C allocated.

use std::ffi::c_int;
use std::ptr::NonNull;

use pinwire::flight::c::{API, Api, Buffer, Bytes, Memory, Port};
use pinwire::flight::{Incoming, Op, Outgoing};
use pinwire::pool::{Domain, ForeignBuffer, Lease, LeaseMut};

mod raw {
    use super::{Api, Buffer, Bytes, Memory, c_int};

    #[repr(C)]
    pub(super) struct Engine([u8; 0]);
    #[repr(C)]
    pub(super) struct Ledger([u8; 0]);

    // SAFETY: signatures and types are those of `c/engine.c`; a test compares how both lay them out.
    unsafe extern "C" {
        pub(super) fn engine_start(rust: *const Api) -> *mut Engine;
        pub(super) fn engine_read(engine: *mut Engine, room: Buffer, how: c_int);
        pub(super) fn engine_write(engine: *mut Engine, message: Bytes, how: c_int);
        pub(super) fn engine_let_go(engine: *mut Engine);
        pub(super) fn engine_codes(engine: *mut Engine, codes: *mut c_int, room: usize) -> usize;
        pub(super) fn engine_sum(engine: *const Engine) -> u64;
        pub(super) fn engine_scribble(engine: *mut Engine);
        pub(super) fn engine_stop(engine: *mut Engine);
        pub(super) fn ledger_new() -> *mut Ledger;
        pub(super) fn ledger_end(ledger: *mut Ledger);
        pub(super) fn ledger_frees(ledger: *const Ledger) -> c_int;
        pub(super) fn ledger_sum(ledger: *const Ledger) -> u64;
        pub(super) fn ledger_freed_here(ledger: *const Ledger) -> c_int;
        pub(super) fn ledger_freed_by(ledger: *const Ledger, engine: *const Engine) -> c_int;
        pub(super) fn memory_take(ledger: *mut Ledger, len: usize) -> Memory;
        pub(super) static layout: [usize; LAYOUT];
        pub(super) static layout_len: usize;
        pub(super) safe static codes: [c_int; 6];
    }

    pub(super) const LAYOUT: usize = 37;
}

/// How the engine ends an operation. In the order of `enum how`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// At once.
    Now,
    /// When it is [let go](Engine::let_go).
    Late,
    /// And a second time.
    Twice,
    /// First with the number of an operation that there is not, then rightly.
    WrongOp,
    /// The same with a port that there is not.
    WrongPort,
    /// It says that it had one byte more than there was room for.
    Overrun,
    /// It writes one byte behind the end, and says nothing of it.
    Beyond,
    /// With `EIO`.
    Fails,
    /// It forgets the operation.
    Never,
}

/// An engine in C. Dropping it ends its thread; what it never completed stays in flight.
#[derive(Debug)]
pub struct Engine(NonNull<raw::Engine>);

// SAFETY: its state is behind its lock.
unsafe impl Send for Engine {}
// SAFETY: as above. `scribble` and `sum` are for when it has nothing to do.
unsafe impl Sync for Engine {}

impl Engine {
    /// Starts its thread.
    #[must_use]
    pub fn start() -> Self {
        // SAFETY: the engine keeps the pointer, and `API` is a static.
        let engine = unsafe { raw::engine_start(&raw const API) };
        Self(NonNull::new(engine).expect("an engine for this version"))
    }

    /// It fills the room behind the message with 1, 2, 3 and so on.
    pub fn read<D: Domain>(&self, port: &Port<D>, lease: LeaseMut<D>, how: How) -> Op<D, Incoming> {
        let (op, room) = port.lend_mut(lease).expect("the port is open");
        // SAFETY: lent just now. Bugs of the engine are those that a test asks for.
        unsafe { raw::engine_read(self.0.as_ptr(), room, how as c_int) };
        op
    }

    /// It adds the bytes up.
    pub fn write<D: Domain>(&self, port: &Port<D>, lease: Lease<D>, how: How) -> Op<D, Outgoing> {
        let (op, message) = port.lend(lease).expect("the port is open");
        // SAFETY: lent just now, and the engine only reads.
        unsafe { raw::engine_write(self.0.as_ptr(), message, how as c_int) };
        op
    }

    /// Ends what was to be late.
    pub fn let_go(&self) {
        // SAFETY: the engine lives as long as `self`.
        unsafe { raw::engine_let_go(self.0.as_ptr()) };
    }

    /// What Rust said to its completions since this was asked last. Waits until it has nothing to do.
    #[must_use]
    pub fn codes(&self) -> Vec<c_int> {
        let mut codes = vec![0; 256];
        // SAFETY: the engine lives, and the codes are as many as is said.
        let said = unsafe { raw::engine_codes(self.0.as_ptr(), codes.as_mut_ptr(), codes.len()) };
        codes.truncate(said);
        codes
    }

    /// All bytes that it was given to read, added up.
    #[must_use]
    pub fn sum(&self) -> u64 {
        let _ = self.codes();
        // SAFETY: the engine lives, and its thread is idle: it was waited for in `codes`.
        unsafe { raw::engine_sum(self.0.as_ptr()) }
    }

    /// The planted bug: it writes to the room of its last read, which it has given back.
    ///
    /// # Safety
    /// That room is mapped, and no reference covers it.
    pub unsafe fn scribble(&self) {
        // SAFETY: the engine lives, and the caller promises that its last room is mapped and unborrowed.
        unsafe { raw::engine_scribble(self.0.as_ptr()) };
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        // SAFETY: from `engine_start`; nobody uses the engine after its owner's drop.
        unsafe { raw::engine_stop(self.0.as_ptr()) };
    }
}

/// What became of a piece of memory that C allocated.
#[derive(Debug)]
pub struct Ledger(NonNull<raw::Ledger>);

impl Ledger {
    /// The ledger, and memory with the bytes 1, 2, 3 and so on. The memory must be gone before the ledger.
    #[must_use]
    pub fn with_memory(len: usize) -> (Self, ForeignBuffer) {
        // SAFETY: allocates a ledger, and has no precondition.
        let ledger = NonNull::new(unsafe { raw::ledger_new() }).expect("memory");
        // SAFETY: the ledger was made just now.
        let memory = unsafe { raw::memory_take(ledger.as_ptr(), len) };
        // SAFETY: C forgets memory that it has given away, and its function frees it on any thread.
        let buffer = unsafe { memory.into_buffer() };
        (Self(ledger), buffer.expect("memory"))
    }

    /// How often it was freed.
    #[must_use]
    pub fn frees(&self) -> c_int {
        // SAFETY: the ledger lives as long as `self`, and its memory's last writer was waited for.
        unsafe { raw::ledger_frees(self.0.as_ptr()) }
    }

    /// Its bytes, added up, as they were when it was freed.
    #[must_use]
    pub fn sum(&self) -> u64 {
        // SAFETY: the ledger lives as long as `self`, as in `frees`.
        unsafe { raw::ledger_sum(self.0.as_ptr()) }
    }

    /// Whether this thread freed it.
    #[must_use]
    pub fn is_freed_here(&self) -> bool {
        // SAFETY: the ledger lives as long as `self`, as in `frees`.
        (unsafe { raw::ledger_freed_here(self.0.as_ptr()) }) != 0
    }

    /// Whether the engine's thread freed it.
    #[must_use]
    pub fn is_freed_by(&self, engine: &Engine) -> bool {
        // SAFETY: ledger and engine live as long as their owners, which are borrowed.
        (unsafe { raw::ledger_freed_by(self.0.as_ptr(), engine.0.as_ptr()) }) != 0
    }
}

impl Drop for Ledger {
    fn drop(&mut self) {
        // SAFETY: from `ledger_new`, and not used behind this.
        unsafe { raw::ledger_end(self.0.as_ptr()) };
    }
}

/// Sizes and offsets as the C compiler has them, in the order of `pinwire.h`.
#[must_use]
pub fn layout() -> Vec<usize> {
    // SAFETY: a constant of C, which nothing ever writes.
    assert_eq!(unsafe { raw::layout_len }, raw::LAYOUT, "the array has the length that it is declared with");
    // SAFETY: the same, and the array has the declared length.
    unsafe { raw::layout }.into()
}

/// The codes of `pinwire.h`: done, double, stale, foreign, overrun, gone.
#[must_use]
pub fn codes() -> [c_int; 6] {
    raw::codes
}
