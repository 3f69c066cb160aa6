// A view of bytes that were checked as another message.
// expect: E0451
// rows: A2-10

mod wire {
    use pinwire::prelude::*;

    #[derive(Message)]
    pub struct Order {
        pub id: u64,
    }
}

fn forge(table: pinwire::__private::Table<'_, wire::Order>) -> wire::OrderView<'_> {
    wire::OrderView { 0: table }
}

fn main() {}
