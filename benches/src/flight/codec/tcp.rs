//! A connection of this machine with itself, both ends in this thread.

use std::cell::RefCell;

use futures_util::future::{join, try_join};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

use super::{Codec, Way, stream};
use crate::pool::Pass;

pub struct OverTcp;

impl Way for OverTcp {
    /// The other end writes bytes that are there already.
    fn read(&self, runtime: Runtime, codec: impl Codec) -> Pass {
        let stream = stream(&runtime, &codec);
        let pair = RefCell::new(pair(&runtime));
        Box::new(move || {
            let (near, far) = &mut *pair.borrow_mut();
            let (sum, sent) = runtime.block_on(join(codec.read(near), far.write_all(&stream)));
            sent.ok().and(sum)
        })
    }

    /// The other end reads and looks at nothing.
    fn write(&self, runtime: Runtime, codec: impl Codec) -> Pass {
        let bytes = RefCell::new(stream(&runtime, &codec));
        let pair = RefCell::new(pair(&runtime));
        Box::new(move || {
            let (near, far) = &mut *pair.borrow_mut();
            let bytes = &mut *bytes.borrow_mut();
            let (sent, received) = runtime.block_on(join(codec.write(near), far.read_exact(bytes)));
            received.ok().and(sent).map(|()| 1)
        })
    }
}

fn pair(runtime: &Runtime) -> (TcpStream, TcpStream) {
    let connected = runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let (near, (far, _)) = try_join(TcpStream::connect(listener.local_addr()?), listener.accept()).await?;
        near.set_nodelay(true)?;
        far.set_nodelay(true)?;
        Ok::<_, std::io::Error>((near, far))
    });
    connected.expect("a loopback connection")
}
