// Which variant a message holds would need a tag, and a rule for new variants.
// expect: pinwire

use pinwire::prelude::*;

#[derive(Message)]
enum Event {
    Trade { price: i64 },
    Quote { bid: i64, ask: i64 },
}

fn main() {}
