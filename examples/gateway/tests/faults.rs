//! What goes wrong around a gateway: it serves on, no slot is lost, and what was acknowledged is received. (A5-2)
//!
//! `cargo test -p gateway --test faults`

mod support;

use std::io::Write;
use std::net::{TcpStream, UdpSocket};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use gateway::gateway::{Config, Gateway, Outcome};
use gateway::order::{MAX_FRAME, write_frame};
use gateway::unmeasured;
use support::{Server, until};

/// After a fault, orders are acknowledged again within this time.
const SERVING_AGAIN: Duration = Duration::from_secs(1);
/// Numbers of producers that the tests play.
const GUEST: u16 = 100;

fn start(config: &Config) -> Gateway {
    Gateway::start(config, unmeasured).expect("a gateway")
}

fn slow() -> Config {
    Config { rate: 4000, ..Config::default() }
}

fn frame(number: u64) -> Vec<u8> {
    let mut frame = vec![0; MAX_FRAME];
    let len = write_frame(GUEST, number, &mut frame).expect("it fits");
    frame.truncate(len);
    frame
}

fn serves(gateway: &Gateway) {
    let before = gateway.tally().received.get();
    until("orders come through", || gateway.tally().received.get() > before + 100);
}

/// Ends the run: all that was sent, and so many guests' orders, have come through, once if the engine is the queue.
#[track_caller]
fn finish(gateway: Gateway, guests: u64) -> Outcome {
    let tally = gateway.tally().clone();
    let outcome = gateway.finish().expect("a consumer");
    let sent = tally.sent.get() + guests;
    assert_eq!((outcome.lost, tally.corrupt.get(), tally.refused.get()), (0, 0, 0), "{tally:?}");
    assert_eq!((tally.acknowledged.get(), tally.received.get()), (sent, sent), "{tally:?}");
    assert!(outcome.leaks.is_empty(), "{}", outcome.leaks);
    assert!(outcome.errors.is_empty(), "{:?}", outcome.errors);
    outcome
}

/// Kills the server twice, and returns how many orders the consumer has seen again.
fn killed(stream: &str, once: bool) -> Option<u64> {
    let mut server = Server::start()?;
    let gateway = start(&Config { engine: server.engine(), stream: stream.to_owned(), once, ..slow() });
    let tally = gateway.tally().clone();
    for _ in 0..2 {
        serves(&gateway);
        server.kill();
        thread::sleep(Duration::from_millis(300));
        let before = tally.acknowledged.get();
        let is_back = server.restart();
        until("the stream acknowledges", || tally.acknowledged.get() > before);
        let pause = is_back.elapsed();
        println!("serving again after {pause:?}");
        assert!(pause < SERVING_AGAIN);
    }
    serves(&gateway);
    finish(gateway, 0);
    let (republished, duplicated) = (tally.republished.get(), tally.duplicated.get());
    println!("{republished} published again, {duplicated} seen again");
    assert!(tally.reconnected.get() >= 2 && duplicated <= republished);
    Some(duplicated)
}

#[test]
fn a_server_that_is_killed_loses_nothing_that_it_acknowledged() {
    killed("KILLED", false);
}

#[test]
fn a_stream_that_knows_names_has_each_order_once() {
    assert_eq!(killed("NAMED", true).unwrap_or(0), 0);
}

#[test]
fn a_server_that_stands_still_holds_up_the_producers() {
    let Some(server) = Server::start() else { return };
    let config = Config { engine: server.engine(), stream: "STILL".to_owned(), window: 256, ..slow() };
    let gateway = start(&config);
    serves(&gateway);
    server.signal("-STOP");
    until("leases are overdue", || !gateway.pool().overdue().is_empty());
    thread::sleep(Duration::from_millis(500));
    server.signal("-CONT");
    serves(&gateway);
    until("no lease is overdue", || gateway.pool().overdue().is_empty());
    finish(gateway, 0);
}

/// A process that writes to a connection, killed within its second frame.
#[test]
fn a_producer_that_is_killed_in_a_frame_takes_only_that_one_along() {
    let gateway = start(&slow());
    let script = format!("cat >/dev/tcp/127.0.0.1/{}", gateway.tcp().port());
    let mut guest = Command::new("bash").args(["-c", &script]).stdin(Stdio::piped()).spawn().expect("bash");
    let half = &frame(1)[..100];
    let input = guest.stdin.as_mut().expect("a pipe");
    input.write_all(&[&frame(0), half].concat()).and_then(|()| input.flush()).expect("written");
    // The gateway has the first; the rest is on its way with it.
    let arrived = || gateway.tally().arrived.get() > gateway.tally().sent.get();
    let is_there = Instant::now();
    while !arrived() && is_there.elapsed() < Duration::from_millis(300) {
        thread::yield_now();
    }
    guest.kill().and_then(|()| guest.wait()).expect("it ran");
    serves(&gateway);
    let tally = gateway.tally().clone();
    finish(gateway, 1);
    assert_eq!(tally.skipped.get(), half.len() as u64);
}

#[test]
fn half_open_connections_are_closed_and_hold_no_slot() {
    let gateway = start(&Config { idle: Duration::from_millis(300), ..slow() });
    let guests: Vec<TcpStream> = (0..20).map(|_| half_open(&gateway)).collect();
    serves(&gateway);
    until("they are closed", || gateway.tally().idle.get() == guests.len() as u64);
    assert_eq!(gateway.pool().overdue().len(), 0);
    serves(&gateway);
    finish(gateway, 0);
}

/// A peer that sent half of a frame, and is never heard of again.
fn half_open(gateway: &Gateway) -> TcpStream {
    let mut guest = TcpStream::connect(gateway.tcp()).expect("a connection");
    guest.write_all(&frame(0)[..50]).expect("written");
    guest
}

/// More connections than slots, and a consumer that is too slow: producers wait, and all comes through.
#[test]
fn an_exhausted_pool_holds_up_the_producers() {
    let tight = Config {
        rate: 0,
        tcp: 4,
        udp: 1,
        chunks: 2,
        window: 16,
        pause: Duration::from_micros(20),
        idle: Duration::from_secs(60),
        ..Config::default()
    };
    let gateway = start(&tight);
    let exhausted = || gateway.pool().snapshot().classes.iter().map(|class| class.exhausted).sum::<u64>();
    until("there is no slot", || exhausted() > 10);
    serves(&gateway);
    finish(gateway, 0);
}

/// Bytes of no frame, frames of no order, and an order that came before: none of them goes on.
#[test]
fn noise_is_counted_and_left_out() {
    let gateway = start(&slow());
    let mut foreign = frame(1);
    let last = foreign.len() - 1;
    foreign[last] ^= 1;
    let mut connection = TcpStream::connect(gateway.tcp()).expect("a connection");
    connection.write_all(&[b"noise".as_slice(), &foreign, &frame(0), b"more"].concat()).expect("written");
    let datagrams = UdpSocket::bind(("127.0.0.1", 0)).expect("a socket");
    for datagram in [b"noise".as_slice(), &[], &foreign] {
        datagrams.send_to(datagram, gateway.udp()).expect("sent");
    }
    drop(connection);
    let tally = gateway.tally().clone();
    let expected = 5 + foreign.len() as u64 + 4;
    until("all was looked at", || tally.skipped.get() == expected && tally.invalid.get() == 3);
    serves(&gateway);
    finish(gateway, 1);
}
