//! Over loopback TCP, on tokio's runtime: many tasks, time-outs, a peer that goes away. (A1-9, A5-1)

use std::time::Duration;

use pinwire::flight::{FrameReader, FrameWriter};
use pinwire::prelude::*;
use tokio::net::{TcpListener, TcpStream};

use crate::script::{Order, live, order};

async fn pair() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (client, server) = tokio::join!(TcpStream::connect(address), listener.accept());
    (client.unwrap(), server.unwrap().0)
}

/// Sends back each message from the slot that it was received in: frames out of leases.
async fn echo(stream: TcpStream, pool: Pool) {
    let (from, to) = stream.into_split();
    let (mut reader, mut writer) = (FrameReader::new(from, &pool), FrameWriter::new(to, &pool));
    while let Some(frame) = reader.next_frame().await.unwrap() {
        let order = frame.view::<Order<'_>>().unwrap();
        let back = Order { id: order.id() + 1, symbol: order.symbol(), sizes: order.sizes().iter().collect() };
        writer.feed(&back, frame.id(), frame.sequence()).await.unwrap();
        if frame.sequence() % 100 == 0 {
            writer.flush().await.unwrap();
        }
    }
    writer.shutdown().await.unwrap();
}

#[tokio::test]
async fn an_echo_of_many_messages() {
    const COUNT: u64 = 5000;
    let pool = Pool::new().unwrap();
    let (client, server) = pair().await;
    let server = tokio::spawn(echo(server, pool.clone()));
    let (from, to) = client.into_split();
    let own = pool.clone();
    let sender = tokio::spawn(async move {
        let mut writer = FrameWriter::new(to, &own);
        for id in 0..COUNT {
            writer.feed(&order(id, id as usize % 300), 1, id).await.unwrap();
        }
        writer.shutdown().await.unwrap();
    });
    let mut reader = FrameReader::new(from, &pool);
    for id in 0..COUNT {
        let message = reader.next_owned::<Order<'_>>().await.unwrap().unwrap();
        assert_eq!((message.view().id(), message.view().symbol()), (id + 1, "ESZ6"));
        assert!(message.view().sizes().iter().eq(std::iter::repeat_n(id as u32, id as usize % 300)));
    }
    assert!(reader.next_frame().await.unwrap().is_none());
    sender.await.unwrap();
    server.await.unwrap();
    drop(reader);
    assert_eq!(live(&pool), 0);
}

/// `select!` drops the future of the reader again and again.
#[tokio::test]
async fn a_reader_stands_in_a_select() {
    const COUNT: u64 = 300;
    let pool = Pool::new().unwrap();
    let (client, server) = tokio::io::duplex(70);
    let own = pool.clone();
    let sender = tokio::spawn(async move {
        let mut writer = FrameWriter::new(client, &own);
        for id in 0..COUNT {
            // What a time-out leaves in the writer goes with the next message.
            let _ = tokio::time::timeout(Duration::from_micros(50), writer.send(&order(id, 20), 1, id)).await;
        }
        writer.shutdown().await.unwrap();
    });
    let mut reader = FrameReader::new(server, &pool);
    let (mut next, mut drops) = (0, 0);
    loop {
        tokio::select! {
            biased;
            message = reader.next_view::<Order<'_>>() => match message.unwrap() {
                Some(view) => {
                    assert!(view == order(next, 20));
                    next += 1;
                }
                None => break,
            },
            () = tokio::task::yield_now() => drops += 1,
        }
    }
    sender.await.unwrap();
    assert_eq!((next, reader.skipped()), (COUNT, 0));
    assert!(drops > 100, "{drops}");
}

/// The peer is gone in the middle of a frame: its part is skipped, and the stream has ended.
#[tokio::test]
async fn a_peer_that_goes_away() {
    use tokio::io::AsyncWriteExt;
    let pool = Pool::new().unwrap();
    let (mut client, server) = pair().await;
    let frame = crate::script::framed(1, 10);
    client.write_all(&[&frame[..], &frame[..50]].concat()).await.unwrap();
    drop(client);
    let mut reader = FrameReader::new(server, &pool);
    assert_eq!(reader.next_view::<Order<'_>>().await.unwrap().unwrap().id(), 1);
    assert!(reader.next_view::<Order<'_>>().await.unwrap().is_none());
    assert_eq!(reader.skipped(), 50);
    drop(reader);
    assert_eq!(live(&pool), 0);
}
