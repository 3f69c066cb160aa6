//! The command itself: its output, its exit codes.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use pinwire_examples::replay::{PROTOCOLS, explain, record_boundaries, replay_bytes, sample};
use pinwire_hostile::data::{expectations, quick, repository, skipped};
use serde_json::Value;

use super::compare::differences;

/// The exit code for a file that is not good.
const BAD_FILE: i32 = 2;

fn replay(arguments: &[&str]) -> Option<Output> {
    let command = built()?;
    Some(Command::new(command).args(arguments).output().expect("the command can be started"))
}

/// Where cargo put the command. It is newer than its sources after `cargo test --workspace`, else
/// it is built now. A sanitizer's run leaves it out: it would have to be built with the same flags.
fn built() -> Option<PathBuf> {
    let test = std::env::current_exe().expect("a test knows its own file");
    let profile = test.ancestors().nth(2).expect("tests lie in the folder of their profile");
    let command = profile.join("examples").join(format!("replay{}", std::env::consts::EXE_SUFFIX));
    if modified(&command) >= newest_source() {
        return Some(command);
    }
    if quick() {
        skipped("the replay command (not built for this run)");
        return None;
    }
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--package", "pinwire-examples", "--example", "replay"]);
    if profile.ends_with("release") {
        build.arg("--release");
    }
    let target = profile.parent().expect("a profile's folder lies in the target folder");
    build.arg("--target-dir").arg(target).current_dir(repository());
    assert!(build.status().expect("cargo can be started").success());
    assert!(command.is_file(), "built, but not as {}", command.display());
    Some(command)
}

fn newest_source() -> Option<SystemTime> {
    let folders = ["examples", "runtime/src", "macros/src"].map(|folder| repository().join(folder));
    let mut open = folders.to_vec();
    let mut newest = None;
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of the repository").flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                newest = newest.max(modified(&path));
            }
        }
    }
    newest
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

/// Exactly one object on stdout, whatever happened.
fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// Writes a file for the command to read.
fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).expect("a temporary file can be written");
    path
}

fn check_failed(output: &Output, what: &str) -> Value {
    let found = json(output);
    assert_eq!(output.status.code(), Some(BAD_FILE), "{what}: {output:?}");
    assert!(!output.stderr.is_empty(), "{what}: nothing on stderr");
    assert!(found["error"]["reason"].as_str().is_some_and(|reason| !reason.is_empty()), "{what}: {found}");
    assert!(found["error"]["offset"].is_number(), "{what}: {found}");
    found
}

#[test]
fn captures_through_the_command() {
    for entry in expectations() {
        let Some(output) = replay(&[entry.protocol.name, text(&entry.path), "--json"]) else { return };
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let found = json(&output);
        assert_eq!(differences(&entry.keys, &found), [""; 0], "{}", entry.keys["file"]);
        assert_eq!((&found["error"], &found["file"]), (&Value::Null, &Value::from(text(&entry.path))));
    }
}

/// A file without its last byte: what was whole, then the error with its offset.
#[test]
fn truncated_files() {
    for protocol in PROTOCOLS {
        let bytes = sample(protocol, 60);
        if protocol.is_document {
            let path = file(&format!("truncated.{}", protocol.name), &bytes[..bytes.len() - 1]);
            let Some(output) = replay(&[protocol.name, text(&path), "--json"]) else { return };
            check_failed(&output, protocol.name);
            continue;
        }
        let boundaries = record_boundaries(protocol, &bytes);
        // Some protocols end with a record of no message: the one before it is cut.
        let (last, end) = (boundaries[boundaries.len() - 3], boundaries[boundaries.len() - 2]);
        let path = file(&format!("truncated.{}", protocol.name), &bytes[..end - 1]);
        let Some(output) = replay(&[protocol.name, text(&path), "--json"]) else { return };
        let found = check_failed(&output, protocol.name);
        let whole = replay_bytes(protocol, &bytes[..last]);
        assert_eq!(found["messages"], whole.messages, "{}", protocol.name);
        assert!(whole.messages > 50);
        let offset = found["error"]["offset"].as_u64().expect("an offset") as usize;
        assert!((last..end).contains(&offset), "{}: {offset}, record at {last}", protocol.name);
    }
}

#[test]
fn good_and_bad_samples() {
    for protocol in PROTOCOLS {
        let good = file(&format!("good.{}", protocol.name), &sample(protocol, 60));
        let Some(output) = replay(&[protocol.name, text(&good), "--json"]) else { return };
        assert_eq!((output.status.code(), &json(&output)["error"]), (Some(0), &Value::Null));
        let table = replay(&[protocol.name, text(&good)]).expect("built before");
        assert!(table.status.success() && table.stdout.len() > 100, "{table:?}");

        // As a capture, one of another format; as anything else, a length that is too large.
        let magic = file(&format!("magic.{}", protocol.name), &[0xa1, 0xb2, 0xcd, 0x34, 0, 1]);
        let found = check_failed(&replay(&[protocol.name, text(&magic), "--json"]).expect("built before"), "magic");
        assert_eq!(found["messages"], if protocol.is_document { Value::Null } else { Value::from(0) });

        let missing = Path::new(env!("CARGO_TARGET_TMPDIR")).join("there-is-no-such-file");
        let output = replay(&[protocol.name, text(&missing), "--json"]).expect("built before");
        assert_eq!(check_failed(&output, "missing")["protocol"], protocol.name);
    }
}

/// One message as people read it; not in colours, as this is no terminal. (A2-13)
#[test]
fn one_message_explained() {
    for protocol in PROTOCOLS {
        let path = file(&format!("explained.{}", protocol.name), &sample(protocol, 60));
        let Some(output) = replay(&["--explain", "2", protocol.name, text(&path)]) else { return };
        let out = String::from_utf8(output.stdout.clone()).expect("text");
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{output:?}");
        assert!(out.contains("message 2, ") && out.contains(" bytes, all read") && !out.contains('\x1b'), "{out}");

        let none = replay(&["--explain", "100000", protocol.name, text(&path)]).expect("built before");
        let error = String::from_utf8(none.stderr).expect("text");
        assert_eq!((none.status.code(), none.stdout.len()), (Some(BAD_FILE), 0));
        assert!(error.contains("there is no message 100000: the file has "), "{error}");
    }
    let Some(output) = replay(&["--explain", "1", "--json"]) else { return };
    assert_eq!(output.status.code(), Some(BAD_FILE), "one or the other");
}

/// The first and the last message of each capture.
#[test]
fn messages_of_captures_explained() {
    for entry in expectations() {
        let bytes = std::fs::read(&entry.path).expect("a capture");
        let none = explain(entry.protocol, &bytes, u64::MAX).err().expect("not so many");
        for number in [1, none.count].into_iter().filter(|number| (1..=none.count).contains(number)) {
            let explained = explain(entry.protocol, &bytes, number).expect("counted before");
            let error = explained.explanation.error();
            assert!(error.is_none_or(|error| error.needed().is_some()), "{}: {}", entry.path.display(), explained.kind);
            let ends = explained.explanation.segments().map(|segment| segment.range().end);
            assert!(ends.last().is_none_or(|end| explained.offset + end <= bytes.len()));
        }
    }
}

#[test]
fn wrong_arguments() {
    let Some(output) = replay(&["no-such-protocol", "file", "--json"]) else { return };
    assert_eq!(output.status.code(), Some(BAD_FILE), "{output:?}");
    assert!(!output.stderr.is_empty());
}
