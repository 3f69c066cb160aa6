// Two types that differ in lifetimes only can have two shapes: text would be read where a number was checked.
// expect: E0308
// rows: A2-10

use pinwire::Rows;

struct Tag<T>(T);

type Wide = Tag<for<'a> fn(&'a ())>;
type Narrow = Tag<fn(&'static ())>;

fn cast<'b>(rows: Rows<'b, Wide>) -> Rows<'b, Narrow> {
    rows
}

fn main() {}
