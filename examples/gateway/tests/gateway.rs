//! The command, and the three ways of its twin. `cargo test -p gateway --test gateway`

use std::io::Write as _;
use std::process::Command;

use gateway::Seen;
use gateway::order::{Order, checked, id, limits, order, parts};
use gateway::risk::{Book, Refusal};
use gateway::throughput::{Pipeline, Stream, Way, time};
use pinwire::Message as _;
use serde_json::Value;

/// A run of one second on this engine; None if there is no server.
fn run(engine: &str) -> Option<Value> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_gateway"));
    let output = command.args(["--seconds", "1", "--json", "--engine", engine]).output().expect("the command");
    let said = String::from_utf8_lossy(&output.stderr);
    if said.contains("nats-server is not installed") {
        let _ = writeln!(std::io::stderr().lock(), "SKIPPED: {engine} (nats-server is not installed)");
        return None;
    }
    assert!(output.status.success(), "{said}");
    Some(serde_json::from_slice(&output.stdout).expect("one JSON object and nothing else"))
}

fn count(counts: &Value, name: &str) -> u64 {
    counts[name].as_u64().unwrap_or_else(|| panic!("{name} is no count: {counts}"))
}

fn all_that_was_sent_is_received(engine: &str, reported: &str) {
    let Some(counts) = run(engine) else { return };
    let keys: Vec<&String> = counts.as_object().expect("an object").keys().collect();
    let mut expected = [
        "sent",
        "acknowledged",
        "received",
        "lost",
        "duplicated",
        "corrupt",
        "p50_us",
        "p99_us",
        "allocations_per_message",
        "engine",
    ];
    expected.sort_unstable();
    assert_eq!(keys, expected);
    assert_eq!(counts["engine"], reported);
    assert_eq!(["lost", "duplicated", "corrupt"].map(|name| count(&counts, name)), [0; 3], "{counts}");
    let sent = count(&counts, "sent");
    assert!(sent > 0);
    assert_eq!(["acknowledged", "received"].map(|name| count(&counts, name)), [sent; 2], "{counts}");
    let allocations = counts["allocations_per_message"].as_f64().expect("a number");
    assert!(allocations <= if reported == "queue" { 0.0 } else { 1.05 }, "{counts}");
}

#[test]
fn the_queue_has_all() {
    all_that_was_sent_is_received("queue", "queue");
}

#[test]
fn the_stream_has_all() {
    all_that_was_sent_is_received("nats", "jetstream");
}

/// A5-1: each way sees the same orders, and only copies allocate.
#[test]
fn three_ways_of_one_gateway() {
    let stream = Stream::new(5000).expect("orders");
    let allocations = Way::ALL.map(|way| {
        let mut pipeline = Pipeline::new(way).expect("memory");
        let first = pipeline.run(&stream).expect("good orders");
        assert_eq!(first.orders, stream.orders());
        let mut again = None;
        let allocations = allocation_counter::measure(|| again = pipeline.run(&stream).ok()).count_total;
        assert_eq!(again, Some(first), "{way:?}");
        (first, allocations)
    });
    assert!(allocations.iter().all(|(sum, _)| *sum == allocations[0].0));
    let [copy, zero_copy, cached] = allocations.map(|(_, allocations)| allocations);
    assert!(copy >= 5 * stream.orders(), "{copy}");
    assert_eq!((zero_copy, cached), (0, 0));
}

/// The consumer's check sees any byte that is not as it was sent.
#[test]
fn a_changed_byte_is_seen() {
    let mut payload = order(id(3, 7), 1_000_000).to_vec().expect("an order");
    assert!(checked(&payload).is_some_and(|order| parts(order.id()) == (3, 7)));
    for at in 0..payload.len() {
        payload[at] ^= 0x10;
        assert!(checked(&payload).is_none(), "byte {at}");
        payload[at] ^= 0x10;
    }
    assert!(checked(&payload[..payload.len() - 1]).is_none());
}

/// A5-13: numbers come in any order; the second time is known, and so is what never came.
#[test]
fn numbers_are_seen_once() {
    let (mut seen, mut acknowledged) = (Seen::default(), Seen::default());
    // Of 100 numbers all but 0, 10, 20 … come, in an order of their own, and then all of those once more.
    let mixed = || (0..100).map(|step| step * 37 % 100).filter(|number| number % 10 != 0);
    assert!(mixed().all(|number| seen.insert(id(1, number))));
    assert!(!mixed().any(|number| seen.insert(id(1, number))));
    assert!((0..100).all(|number| acknowledged.insert(id(1, number))));
    assert_eq!((acknowledged.missing_from(&seen), seen.missing_from(&acknowledged)), (10, 0));
    assert!(acknowledged.insert(id(2, 0)), "another producer's");
    assert_eq!(acknowledged.missing_from(&seen), 11);
    assert!((0..100).step_by(10).all(|number| seen.insert(id(1, number))));
    assert_eq!(acknowledged.missing_from(&seen), 1);
}

#[test]
fn risk_refuses_what_breaks_a_limit() {
    let refusal = |change: fn(&mut Order<'_>)| {
        let mut order = order(id(0, 0), 0);
        change(&mut order);
        let bytes = order.to_vec().expect("an order");
        Book::default().check(Order::view(&bytes).expect("valid"))
    };
    assert_eq!(refusal(|_| {}), Ok(()));
    assert_eq!(refusal(|order| order.lots = limits::LOTS + 1), Err(Refusal::Lots));
    assert_eq!(refusal(|order| order.lots = 0), Err(Refusal::Lots));
    assert_eq!(refusal(|order| order.price = 0), Err(Refusal::Price));
    assert_eq!(refusal(|order| order.route = &[]), Err(Refusal::Route));
}

/// Not a test: the figures of A5-1, for who looks. `-- --ignored --nocapture`, with `--release`.
#[test]
#[ignore = "prints times"]
fn times_of_the_three_ways() {
    let stream = Stream::new(20_000).expect("orders");
    for way in Way::ALL {
        let best = (0..20).map(|_| time(way, &stream).expect("good orders")).min().expect("some");
        println!("{way:?}: {:.0} ns an order", best.as_nanos() as f64 / stream.orders() as f64);
    }
}
