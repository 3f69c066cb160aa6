// The type that it is.
// rows: A2-10

use pinwire::Rows;

struct Tag<T>(T);

type Wide = Tag<for<'a> fn(&'a ())>;
type Narrow = Tag<fn(&'static ())>;

fn cast<'b>(rows: Rows<'b, Wide>) -> Rows<'b, Wide> {
    rows
}

pub(crate) fn main() {}
