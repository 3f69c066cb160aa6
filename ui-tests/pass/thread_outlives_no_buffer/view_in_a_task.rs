// The task owns the buffer, and its views live inside it.
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn spawn<T: Future + Send + 'static>(_: T) {}

async fn send(_: u8) {}

pub(crate) fn main() {
    let buffer = vec![b'B'];
    spawn(async move {
        let tick = Tick::view(&buffer).unwrap();
        send(tick.side()).await;
        send(tick.side()).await;
    });
}
