// A view of bytes that nobody checked.
// expect: E0603
// rows: A2-10

mod wire {
    use pinwire::prelude::*;

    #[derive(Packet)]
    pub struct Tick {
        pub side: u8,
    }
}

fn main() {
    let _: fn(_) -> _ = wire::TickView;
}
