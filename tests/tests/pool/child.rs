//! Tests that change their whole process run in one of their own.

use std::panic::catch_unwind;
use std::process::Command;

const ALONE: &str = "PINWIRE_ALONE";

fn is_alone() -> bool {
    std::env::var_os(ALONE).is_some()
}

/// Runs `body` in a new process that runs this one test only. `test` is the path of the test.
pub fn alone(test: &str, body: impl FnOnce()) {
    if is_alone() {
        return body();
    }
    let (is_good, text) = run(test);
    assert!(is_good, "{test} failed:\n{text}");
    assert!(text.contains("test result: ok. 1 passed"), "{test} has another name:\n{text}");
}

/// What a process of its own says that must not end well.
pub fn dies(test: &str, body: impl FnOnce()) -> String {
    if is_alone() {
        body();
        std::process::exit(0);
    }
    let (is_good, text) = run(test);
    assert!(!is_good, "{test} ended well:\n{text}");
    text
}

fn run(test: &str) -> (bool, String) {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).env(ALONE, "1");
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    (output.status.success(), text)
}

/// Negative controls: a failure in the process is one here, and a good end is one, too, where a bad one is expected.
#[test]
fn a_failure_is_seen() {
    let seen = catch_unwind(|| alone("child::a_failure_is_seen", || panic!("planted"))).is_err();
    assert_eq!(seen, !is_alone(), "the child fails, and so its parent sees that");
}

#[test]
#[should_panic = "has another name"]
fn a_misspelt_name_is_seen() {
    alone("child::no_such_test", || {});
}

#[test]
#[should_panic = "ended well"]
fn a_good_end_is_seen() {
    dies("child::a_good_end_is_seen", || {});
}
