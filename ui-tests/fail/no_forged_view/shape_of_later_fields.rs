// By hand: a later field that is read as if it were there.
// expect: E0080
// rows: A2-10

use pinwire::prelude::*;

#[derive(Message)]
struct Order {
    id: u64,
}

struct Mine;

impl pinwire::__private::Shape for Mine {
    type View<'buf> = OrderView<'buf>;
    type Mut<'buf> = OrderMut<'buf>;
    type Lazy<'buf> = OrderLazy<'buf>;
    type Fields = ((pinwire::__private::FixedForm<u64>, pinwire::__private::FixedForm<u64>),);
    const DEPTH: usize = 1;
    const ALIGN: usize = 1;
    const NAME: &'static str = "Mine";
    const SINCE: &'static [u16] = &[1, 2];
    const SCHEMA: &'static pinwire::Schema = <Order as Message>::SCHEMA;
    const KIND: &'static pinwire::Kind = &pinwire::Kind::Message(<Order as Message>::SCHEMA);
    fn view(_: pinwire::__private::Table<'_, Self>) -> OrderView<'_> {
        loop {}
    }
    fn view_mut(_: pinwire::__private::TableMut<'_, Self>) -> OrderMut<'_> {
        loop {}
    }
    fn lazy(_: pinwire::LazyTable<'_, Self>) -> OrderLazy<'_> {
        loop {}
    }
}

const _: () = if let Some(problem) = pinwire::__private::check_shape::<Mine>() {
    panic!("{}", problem)
};

fn main() {}
