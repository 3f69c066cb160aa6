// Beyond the recursive field nothing would be held.
// expect: E0080
// rows: A4-1

use pinwire::UnknownBuf;
use pinwire::prelude::*;

#[derive(Message)]
struct Expr {
    #[pinwire(recursive)]
    kind: ExprKind,
}

#[derive(Message)]
#[pinwire(tag = u8)]
enum ExprKind {
    #[pinwire(tag = 1)]
    Number { value: i64 },
    #[pinwire(tag = 2)]
    Neg(Box<Expr>),
    #[pinwire(unknown)]
    Other(UnknownBuf<u8>),
}

pinwire::lock!("expr.lock", Expr);

fn main() {}
