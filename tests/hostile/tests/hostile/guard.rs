//! The guard page works: a process that reads one byte too many dies.

use std::io::Write;
use std::process::{Command, Output};

use pinwire_hostile::guard::Guarded;

const CHILD: &str = "PINWIRE_TEST_READ_AT";
const SIZE: usize = 100;

#[test]
fn bytes_end_where_they_should() {
    let mut guarded = Guarded::new(SIZE);
    assert_eq!(guarded.place(b"abc"), b"abc");
    assert_eq!(guarded.place(b"xy"), b"xy");
    assert_eq!(guarded.last(3), b"axy", "the end stays where it is");
    assert_eq!(guarded.last(0), b"");
    let end = guarded.last(SIZE).as_ptr_range().end.addr();
    assert_eq!(guarded.last(1).as_ptr_range().end.addr(), end);
}

#[test]
#[should_panic(expected = "large enough")]
fn bytes_that_do_not_fit_are_refused() {
    Guarded::new(1).last(1 << 20);
}

/// The negative control of every test here: the over-read happens in a child process.
#[test]
#[cfg(all(unix, not(miri)))]
fn over_read_kills() {
    let inside = child(SIZE - 1);
    assert!(inside.status.success(), "the last byte can be read: {inside:?}");
    let beyond = child(SIZE);
    assert!(has(&beyond.stdout, "before") && !has(&beyond.stdout, "after"), "one byte too many: {beyond:?}");
    let signal = std::os::unix::process::ExitStatusExt::signal(&beyond.status);
    assert!(signal.is_some() || has(&beyond.stderr, "AddressSanitizer"), "not killed: {beyond:?}");
}

/// What the child runs; without the variable, nothing.
#[test]
#[cfg(all(unix, not(miri)))]
fn child_reads() {
    let Some(at) = std::env::var(CHILD).ok().and_then(|at| at.parse::<usize>().ok()) else { return };
    let mut guarded = Guarded::new(SIZE);
    let start = guarded.last(SIZE).as_ptr();
    say("before");
    // SAFETY: up to `SIZE - 1` the byte is in the buffer. At `SIZE` it is not, which is the purpose:
    // the page there is mapped without access, so that the read can do nothing but end this process.
    let byte = unsafe { start.wrapping_add(at).read_volatile() };
    say("after");
    assert_eq!(byte, 0);
}

fn child(at: usize) -> Output {
    let this = std::env::current_exe().expect("a test knows its own file");
    let run =
        Command::new(this).args(["--exact", "guard::child_reads", "--nocapture"]).env(CHILD, at.to_string()).output();
    run.expect("a test can start itself")
}

fn say(what: &str) {
    std::io::stdout().write_all(format!("\nchild: {what}\n").as_bytes()).expect("someone reads this");
}

fn has(output: &[u8], what: &str) -> bool {
    String::from_utf8_lossy(output).contains(what)
}
