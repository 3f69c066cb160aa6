//! Tests that change their whole process run in one of their own.

use std::process::Command;

const ALONE: &str = "PINWIRE_ALONE";

pub fn is_alone() -> bool {
    std::env::var_os(ALONE).is_some()
}

/// Runs `body` in a new process that runs this one test only. `test` is the path of the test.
pub fn alone(test: &str, body: impl FnOnce()) {
    if is_alone() {
        return body();
    }
    check(test, Command::new(std::env::current_exe().unwrap()));
}

/// The same with another way to start this program.
pub fn check(test: &str, mut command: Command) {
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).env(ALONE, "1");
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    for line in text.lines().filter(|line| line.starts_with("SKIPPED")) {
        crate::support::skipped(line);
    }
    assert!(output.status.success(), "{test} failed:\n{text}");
    assert!(text.contains("test result: ok. 1 passed"), "{test} has another name:\n{text}");
}

/// Negative control: a failure there is one here.
#[test]
fn a_failure_is_seen() {
    let seen = std::panic::catch_unwind(|| alone("child::a_failure_is_seen", || panic!("planted"))).is_err();
    assert_eq!(seen, !is_alone(), "the child fails, and so its parent sees that");
}
