// A view of bytes that nobody checked.
// expect: E0451
// rows: A2-10

mod wire {
    use pinwire::prelude::*;

    #[derive(Packet)]
    pub struct Tick {
        pub side: u8,
    }
}

fn forge(valid: pinwire::__private::Valid<'_, wire::Tick>) -> wire::TickView<'_> {
    wire::TickView { 0: valid }
}

fn main() {}
