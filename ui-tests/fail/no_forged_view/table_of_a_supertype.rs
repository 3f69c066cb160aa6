// Two types that differ in lifetimes only can have two shapes: text would be read where a number was checked.
// expect: E0308
// rows: A2-10

use pinwire::__private::Table;

struct Tag<T>(T);

type Wide = Tag<for<'a> fn(&'a ())>;
type Narrow = Tag<fn(&'static ())>;

fn cast<'b>(table: Table<'b, Wide>) -> Table<'b, Narrow> {
    table
}

fn main() {}
