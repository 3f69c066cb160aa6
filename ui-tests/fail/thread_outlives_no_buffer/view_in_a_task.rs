// The runtime may poll the task when the buffer is gone.
// expect: E0597
// rows: A1-2

use pinwire::prelude::*;

#[derive(Packet)]
struct Tick {
    side: u8,
}

fn spawn<T: Future + Send + 'static>(_: T) {}

async fn send(_: u8) {}

fn main() {
    let buffer = vec![b'B'];
    let tick = Tick::view(&buffer).unwrap();
    spawn(async move { send(tick.side()).await });
}
