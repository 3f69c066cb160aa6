// By hand: versions that go back, so that a short block would be read past its end.
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
    type Lazy<'buf> = pinwire::LazyTable<'buf, Self>;
    type Fields = ((pinwire::__private::FixedForm<u64>, pinwire::__private::FixedForm<u64>),);
    const DEPTH: usize = 1;
    const ALIGN: usize = 1;
    const NAME: &'static str = "Mine";
    const SINCE: &'static [u16] = &[2, 1];
    const SCHEMA: &'static pinwire::Schema = <Order as Message>::SCHEMA;
    const KIND: &'static pinwire::Kind = &pinwire::Kind::Message(<Order as Message>::SCHEMA);
    fn view(_: pinwire::__private::Table<'_, Self>) -> OrderView<'_> {
        loop {}
    }
    fn lazy(table: pinwire::LazyTable<'_, Self>) -> pinwire::LazyTable<'_, Self> {
        table
    }
    fn view_mut(_: pinwire::__private::TableMut<'_, Self>) -> OrderMut<'_> {
        loop {}
    }
}

impl pinwire::Value for Mine {
    type Form = pinwire::__private::Data<pinwire::__private::Nested<Self>>;
}

impl pinwire::__private::Fielded for Mine {
    type Shape = Self;
    fn with_fields<T: pinwire::__private::Take<Self>>(&self, _: T) -> T::Out {
        loop {}
    }
}

impl Message for Mine {}

const _: () = if let Some(problem) = pinwire::__private::check_shape::<Mine>() {
    panic!("{}", problem)
};

fn main() {}
