//! The two processes, and what becomes of one when the other is killed. (Between processes; A2-11)

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

const ORDERS: u64 = 20_000;

/// A process of the example, which does not outlive the test.
struct Process(Child);

impl Process {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pinwire-iceoryx2"));
        Self(command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    }

    fn subscribe(name: &str, how: &str) -> Self {
        Self::start(&["subscribe", name, how])
    }

    fn publish(name: &str, count: u64) -> Self {
        Self::publish_from(name, 0, count)
    }

    fn publish_from(name: &str, first: u64, end: u64) -> Self {
        Self::start(&["publish", name, &first.to_string(), &end.to_string()])
    }

    /// Blocks until it says on stderr that the first order is there.
    fn wait_for_first_order(&mut self) {
        let mut line = String::new();
        BufReader::new(self.0.stderr.as_mut().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(line, "receiving\n");
    }

    /// SIGKILL.
    fn kill(mut self) {
        assert!(self.0.try_wait().unwrap().is_none(), "it ended by itself");
        self.0.kill().unwrap();
    }

    /// Whether it ended well, and what it said. A process that hangs is a failure.
    fn end(mut self) -> (bool, String) {
        let start = Instant::now();
        let status = loop {
            match self.0.try_wait().unwrap() {
                Some(status) => break status,
                None => assert!(start.elapsed() < Duration::from_secs(60), "it does not end"),
            }
            thread::sleep(Duration::from_millis(5));
        };
        let mut text = String::new();
        self.0.stdout.take().unwrap().read_to_string(&mut text).unwrap();
        self.0.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        (status.success(), text)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _: std::io::Result<()> = self.0.kill();
        let _: std::io::Result<std::process::ExitStatus> = self.0.wait();
    }
}

/// A service of this test alone.
fn name(test: &str) -> String {
    format!("{test}-{}", std::process::id())
}

/// The value behind `key=` in a report.
fn value<'a>(report: &'a str, key: &str) -> &'a str {
    let found = report.split(", ").find_map(|part| part.trim().strip_prefix(key)?.strip_prefix('='));
    found.unwrap_or_else(|| panic!("no {key} in {report:?}"))
}

fn number(report: &str, key: &str) -> u64 {
    value(report, key).parse().unwrap()
}

/// All of them once and in order, each compared field by field.
#[track_caller]
fn all_arrive(name: &str, how: &str, in_place: u64) {
    let (subscriber, publisher) = (Process::subscribe(name, how), Process::publish(name, ORDERS));
    let ((is_good, report), (was_good, said)) = (subscriber.end(), publisher.end());
    assert!(is_good && was_good, "{how}: {report} {said}");
    assert_eq!(value(&report, "end"), "complete", "{report}");
    let counts = ["received", "verified", "in_place"].map(|key| number(&report, key));
    assert_eq!(counts, [ORDERS, ORDERS, in_place], "{report}");
}

#[test]
fn orders_are_viewed_where_they_were_written() {
    all_arrive(&name("view"), "view", ORDERS);
}

/// A `Validated` over a sample, which another thread reads and drops.
#[test]
fn orders_are_carried_where_they_were_written() {
    all_arrive(&name("carry"), "carry", ORDERS);
}

/// Row A2-11: copied out before they are looked at.
#[test]
fn orders_are_read_from_snapshots() {
    all_arrive(&name("snapshot"), "snapshot", 0);
}

/// Whoever comes first waits.
#[test]
fn the_publisher_may_come_first() {
    let name = name("first");
    let publisher = Process::publish(&name, ORDERS);
    thread::sleep(Duration::from_millis(100));
    let (is_good, report) = Process::subscribe(&name, "view").end();
    assert!(is_good && publisher.end().0, "{report}");
    assert_eq!(number(&report, "verified"), ORDERS, "{report}");
}

/// Negative control: an order that is missing is seen, in each way of reading.
#[test]
fn a_missing_order_is_seen() {
    for how in ["view", "carry", "snapshot"] {
        let name = name(&format!("missing-{how}"));
        let (subscriber, publisher) = (Process::subscribe(&name, how), Process::publish_from(&name, 1, ORDERS));
        let (is_good, said) = subscriber.end();
        assert!(!is_good && said.contains("expected Order { sequence: 0"), "{how}: {said}");
        publisher.kill();
    }
}

/// What was sent before is whole, the end is reported, and the same name serves again.
#[test]
fn a_killed_publisher_is_reported() {
    for how in ["view", "carry", "snapshot"] {
        let name = name(&format!("killed-{how}"));
        let (mut subscriber, publisher) = (Process::subscribe(&name, how), Process::publish(&name, u64::MAX));
        subscriber.wait_for_first_order();
        publisher.kill();
        let (is_good, report) = subscriber.end();
        assert!(is_good, "{how}: {report}");
        assert_eq!(value(&report, "end"), "the publisher died", "{how}: {report}");
        let (received, verified) = (number(&report, "received"), number(&report, "verified"));
        assert!(received > 0 && received == verified, "{how}: {report}");
        all_arrive(&name, "view", ORDERS);
    }
}

/// It does not wait for ever, and does not end as if all was well.
#[test]
fn a_killed_subscriber_is_an_error() {
    let name = name("alone");
    let (mut subscriber, publisher) = (Process::subscribe(&name, "view"), Process::publish(&name, u64::MAX));
    subscriber.wait_for_first_order();
    subscriber.kill();
    let (is_good, said) = publisher.end();
    assert!(!is_good && said.contains("Error"), "{said}");
}
