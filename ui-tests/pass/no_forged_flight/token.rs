// From bits it may be anything; the table finds out.
// rows: A2-10, A2-6

use pinwire::flight::{CompletionError, Ops, Token};
use pinwire::pool::Main;

pub(crate) fn main() {
    let (ops, token) = (Ops::<Main>::new(), Token::from_bits(7));
    // SAFETY: 1. the table is empty, so the token is of no operation.
    let outcome = unsafe { ops.complete(token, Ok(0)) };
    assert_eq!(outcome, Err(CompletionError::Foreign(token)));
}
