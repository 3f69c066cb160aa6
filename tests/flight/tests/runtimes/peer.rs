//! The other side of a connection, in threads and blocking calls.

use std::future::poll_fn;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::pin::Pin;
use std::task::Poll;
use std::thread::{self, JoinHandle};

/// Bytes that each position knows.
pub(crate) fn bytes(len: usize) -> Vec<u8> {
    (0..len).map(|index| (index * 31 + index / 256) as u8).collect()
}

/// An address on which a thread sends bytes and demands them back.
pub(crate) fn echoed(len: usize) -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let peer = thread::spawn(move || {
        let mut stream = listener.accept().unwrap().0;
        let mut sender = stream.try_clone().unwrap();
        let sending = thread::spawn(move || {
            for piece in bytes(len).chunks(1777) {
                sender.write_all(piece).unwrap();
            }
            sender.shutdown(std::net::Shutdown::Write).unwrap();
        });
        let mut back = Vec::new();
        stream.read_to_end(&mut back).unwrap();
        sending.join().unwrap();
        assert!(back == bytes(len), "{} of {len} bytes", back.len());
    });
    (address, peer)
}

/// An address, and the stream of who connects to it.
pub(crate) fn silent() -> (SocketAddr, JoinHandle<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    (address, thread::spawn(move || listener.accept().unwrap().0))
}

/// A file that is gone with the value.
pub(crate) struct TempFile(pub(crate) std::path::PathBuf);

impl TempFile {
    pub(crate) fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("pinwire-flight-{name}-{}", std::process::id()));
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for TempFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Polls once, and says whether the future still waits.
pub(crate) async fn waits<F: Future>(mut future: Pin<&mut F>) -> bool {
    poll_fn(|context| Poll::Ready(future.as_mut().poll(context).is_pending())).await
}
