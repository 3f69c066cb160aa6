// The type that it is.
// rows: A2-10

use pinwire::__private::Table;

struct Tag<T>(T);

type Wide = Tag<for<'a> fn(&'a ())>;
type Narrow = Tag<fn(&'static ())>;

fn cast<'b>(table: Table<'b, Wide>) -> Table<'b, Wide> {
    table
}

pub(crate) fn main() {}
