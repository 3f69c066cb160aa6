// What is behind it is named, too.
// rows: A4-1

use pinwire::UnknownBuf;
use pinwire::prelude::*;

mod released {
    use pinwire::UnknownBuf;
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Expr {
        #[pinwire(recursive)]
        pub kind: ExprKind,
    }

    #[derive(Message)]
    #[pinwire(tag = u8)]
    pub enum ExprKind {
        #[pinwire(tag = 1)]
        Number { value: i64 },
        #[pinwire(tag = 2)]
        Neg(Box<Expr>),
        #[pinwire(unknown)]
        Other(UnknownBuf<u8>),
    }
}

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

pinwire::assert_compatible!(released::Expr => Expr, released::ExprKind => ExprKind);

pub(crate) fn main() {}
