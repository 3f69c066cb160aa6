//! The ports of the process, by number.

use alloc::sync::Arc;
use core::hash::{BuildHasher, Hasher};
use std::hash::RandomState;
use std::io;

use super::abi::Code;
use crate::flight::{CompletionError, Table, Token};
use crate::sync::stat::{Mutex, lock};

/// What completes operations, of any domain.
pub(super) trait Complete: Send + Sync {
    /// # Safety
    /// That of [`Ops::complete`](crate::flight::Ops::complete).
    unsafe fn complete(&self, op: u64, result: io::Result<usize>) -> Result<(), CompletionError>;

    /// Nothing is in flight, and nothing will be.
    fn is_done(&self) -> bool;
}

struct List {
    ports: Table<Arc<dyn Complete>>,
    /// So that the number of a port is none of another copy of this crate, whose tables begin as ours do.
    salt: u64,
}

impl List {
    fn new() -> Self {
        Self { ports: Table::new(), salt: RandomState::new().build_hasher().finish() }
    }

    fn token(&self, id: u64) -> Token {
        Token::from_bits(id ^ self.salt)
    }
}

/// Under the lock, so no code of a user.
fn with<R>(work: impl FnOnce(&mut List) -> R) -> R {
    static LIST: Mutex<Option<List>> = Mutex::new(None);
    work(lock(&LIST).get_or_insert_with(List::new))
}

/// The number of the port.
pub(super) fn add(port: Arc<dyn Complete>) -> u64 {
    with(|list| list.ports.insert(port).to_bits() ^ list.salt)
}

/// The port that has, or had, the number.
pub(super) fn find(id: u64) -> Result<Arc<dyn Complete>, Code> {
    let found = with(|list| list.ports.get_mut(list.token(id)).map(|port| Arc::clone(port)));
    found.map_err(|error| if matches!(error, CompletionError::Foreign(_)) { Code::Foreign } else { Code::Gone })
}

/// Off the list, if nothing will come any more.
pub(super) fn leave_if_done(id: u64, port: &dyn Complete) {
    if port.is_done() {
        let left = with(|list| list.ports.remove(list.token(id)));
        drop(left);
    }
}
