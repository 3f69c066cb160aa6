//! The command against living, dead and hostile processes. (A5-5)

use std::fs;
use std::io::{Read, Write};
use std::mem::forget;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use pinwire::pool::{Label, Pool};
use serde_json::Value;

/// Overdue as soon as a millisecond is over.
static HASTY: Label = Label::new("order").owner("gateway").lifespan(Duration::from_micros(1));

/// A directory of its own for each test.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Self {
        let place = std::env::temp_dir().join(format!("pinwire-doctor-{}-{test}", std::process::id()));
        fs::create_dir_all(&place).unwrap();
        Self(place)
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let left: Vec<_> = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().path()).collect();
        fs::remove_dir_all(&self.0).unwrap();
        // Nothing that begins with a dot: files under construction.
        let made = left.iter().filter(|path| path.file_name().unwrap().to_string_lossy().starts_with('.')).count();
        assert!(made == 0 || thread::panicking(), "left behind: {left:?}");
    }
}

fn pool() -> Pool {
    Pool::builder().name("orders").slot_size(4096).slots(64).build().unwrap()
}

fn doctor(arguments: &[&str], path: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_doctor")).args(arguments).arg(path).output().unwrap()
}

fn code(arguments: &[&str], path: &Path) -> i32 {
    doctor(arguments, path).status.code().unwrap()
}

fn page(path: &Path) -> String {
    String::from_utf8(doctor(&[], path).stdout).unwrap()
}

/// Exit code and what it says of the error.
fn refusal(path: &Path) -> (Option<i32>, String) {
    let output = doctor(&[], path);
    assert!(output.stdout.is_empty());
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[track_caller]
fn refused(path: &Path, because: &str) {
    let (code, text) = refusal(path);
    assert!(code == Some(2) && text.contains(because), "{code:?}: {text}");
}

fn make_overdue() {
    thread::sleep(Duration::from_millis(20));
}

#[test]
fn nothing_is_wrong() {
    let place = Place::new("fine");
    let (pool, socket, file) = (pool(), place.at("socket"), place.at("file"));
    let held = pool.lease(10).unwrap();
    let _doctor = pool.serve_snapshots(&socket).unwrap();
    pool.write_snapshot(&file).unwrap();
    assert_eq!((code(&[], &socket), code(&[], &file)), (0, 0));
    let page = page(&socket);
    for part in ["(orders)", "open", "not asked for", "leases out: 1, and 0", "doctor.rs:", "nothing is wrong"] {
        assert!(page.contains(part), "no {part:?} in\n{page}");
    }
    // Of a process that should be at rest, the same is a leak.
    assert_eq!(code(&["--idle"], &socket), 4);
    drop(held);
    assert_eq!(code(&["--idle"], &socket), 0);
    for path in [socket, file] {
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
}

/// A5-5: exit codes on overdue and on a leak.
#[test]
fn every_finding_has_its_exit_code() {
    let place = Place::new("codes");
    let (pool, socket) = (pool(), place.at("socket"));
    let _doctor = pool.serve_snapshots(&socket).unwrap();
    let late = pool.lease_as(10, &HASTY).unwrap();
    make_overdue();
    assert_eq!(code(&[], &socket), 1);
    let text = page(&socket);
    assert!(text.contains("order") && text.contains("gateway") && text.contains("1 overdue, 0 leaked"), "{text}");
    drop(late);
    assert_eq!(code(&[], &socket), 0);

    forget(pool.lease(10).unwrap());
    assert_eq!(code(&[], &socket), 0, "out of an open pool: it may come back");
    assert_eq!(pool.close().total(), 1);
    assert_eq!(code(&[], &socket), 4);
    let text = page(&socket);
    assert!(text.contains("closed") && text.contains("1 leaked"), "{text}");
}

#[test]
fn misuse_is_reported() {
    let place = Place::new("misuse");
    let pool = Pool::builder().slot_size(4096).slots(4).domain::<Checked>().build().unwrap();
    let mut lease = pool.lease(10).unwrap();
    let end = lease.spare_mut().as_mut_ptr_range().end;
    // SAFETY: of the slot's stride: the canary behind the payload, which such a pool has room for.
    unsafe { end.write(7) };
    drop(lease);
    let file = place.at("file");
    pool.write_snapshot(&file).unwrap();
    assert_eq!(code(&[], &file), 8);
    assert!(page(&file).contains("violations\nwrite past the end: slot "), "{}", page(&file));
}

struct Checked;

impl pinwire::pool::Domain for Checked {
    const NAME: &'static str = "checked";
    const CHECKS: pinwire::pool::Checks = pinwire::pool::Checks::HARDENED;
}

#[test]
fn several_pools_add_up() {
    let place = Place::new("several");
    let (fine, late, lost) = (pool(), pool(), pool());
    let _late = late.lease_as(10, &HASTY).unwrap();
    let _lost = lost.lease(10).unwrap();
    make_overdue();
    let paths = ["fine", "late", "lost"].map(|name| place.at(name));
    fine.write_snapshot(&paths[0]).unwrap();
    late.write_snapshot(&paths[1]).unwrap();
    let again = lost.clone();
    lost.close();
    again.write_snapshot(&paths[2]).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_doctor")).args(&paths).output().unwrap();
    assert_eq!(output.status.code(), Some(5));
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(text.lines().filter(|line| line.starts_with("pool ")).count(), 3);
}

#[test]
fn json_is_passed_through() {
    let place = Place::new("json");
    let (pool, file) = (pool(), place.at("file"));
    let lease = pool.lease_as(10, &HASTY).unwrap().freeze();
    make_overdue();
    pool.write_snapshot(&file).unwrap();
    let output = doctor(&["--json"], &file);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stdout.strip_suffix(b"\n").unwrap(), fs::read(&file).unwrap());
    let value: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&value["version"], &value["name"], &value["out"]), (&1.into(), &"orders".into(), &1.into()));
    assert_eq!((&value["pinned"]["holds"], &value["heap"]), (&false.into(), &0.into()));
    let (one, report) = (&value["leases"][0], lease.report());
    assert_eq!((&one["slot"], &one["state"]), (&report.slot.into(), &"unique".into()));
    assert_eq!(one["generation"], report.generation.to_string());
    assert_eq!(one["site"], report.site.unwrap().to_string());
    assert_eq!((&one["kind"], &one["owner"]), (&"order".into(), &"gateway".into()));
    assert_eq!(one["history"], Value::from(vec!["lease", "freeze"]));
    assert!(one["age_us"].as_u64() > one["overdue_us"].as_u64() && one["overdue_us"].as_u64() > Some(0));
}

#[test]
fn what_is_no_snapshot_is_refused() {
    let place = Place::new("refused");
    refused(&place.at("nothing"), "No such file");
    refused(&place.0, "neither a file nor a socket");
    let file = place.at("file");
    for (text, because) in
        [("", "EOF"), ("{}", "missing field"), ("{\"version\":7}", "version 7"), ("\u{0}", "expected")]
    {
        fs::write(&file, text).unwrap();
        refused(&file, because);
    }
    fs::write(&file, [0xff]).unwrap();
    refused(&file, "UTF-8");
    fs::File::create(&file).unwrap().set_len(17 << 20).unwrap();
    refused(&file, "too large");
    assert_eq!(Command::new(env!("CARGO_BIN_EXE_doctor")).output().unwrap().status.code(), Some(2), "no arguments");
}

/// Whoever takes the socket's place may say nothing, or something without an end.
#[test]
fn a_hostile_server_does_not_hold_the_doctor() {
    let place = Place::new("server");
    let (silent, endless) = (place.at("silent"), place.at("endless"));
    let _silent = UnixListener::bind(&silent).unwrap();
    let listener = UnixListener::bind(&endless).unwrap();
    let feeder = thread::spawn(move || {
        let (mut peer, _) = listener.accept().unwrap();
        while peer.write_all(&[b' '; 4096]).is_ok() {}
    });
    refused(&endless, "too large");
    feeder.join().unwrap();
    refused(&silent, "does not answer");
}

const SERVE_AT: &str = "PINWIRE_DOCTOR_SERVE_AT";

/// Not a test of its own: the process that `a_killed_process_leaves_a_socket` kills.
#[test]
fn serves_until_it_is_killed() {
    let Some(path) = std::env::var_os(SERVE_AT) else { return };
    let pool = pool();
    let _doctor = pool.serve_snapshots(path).unwrap();
    println!("\nserving");
    thread::sleep(Duration::from_secs(600));
}

/// A5-5: a killed process's stale socket: exit code 2, and the next process takes its place.
#[test]
fn a_killed_process_leaves_a_socket() {
    let place = Place::new("killed");
    let socket = place.at("socket");
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["serves_until_it_is_killed", "--exact", "--nocapture"]).env(SERVE_AT, &socket).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut said = String::new();
    while !said.contains("serving") {
        let mut byte = [0];
        child.stdout.as_mut().unwrap().read_exact(&mut byte).unwrap();
        said.push(byte[0].into());
    }
    assert_eq!(code(&[], &socket), 0);
    assert!(page(&socket).contains(&format!("of process {}", child.id())));
    let taken = pool().serve_snapshots(&socket).unwrap_err();
    assert_eq!(taken.kind(), std::io::ErrorKind::AddrInUse, "it is served");
    assert_eq!(code(&[], &socket), 0, "and still is");

    child.kill().unwrap();
    child.wait().unwrap();
    assert!(socket.exists());
    refused(&socket, "nobody serves this socket");
    let pool = pool();
    let doctor = pool.serve_snapshots(&socket).unwrap();
    assert_eq!(code(&[], &socket), 0);
    drop(doctor);
    assert!(!socket.exists());
}

#[test]
fn what_somebody_else_put_there_stays() {
    let place = Place::new("stays");
    let (pool, path) = (pool(), place.at("path"));
    fs::write(&path, "precious").unwrap();
    assert_eq!(pool.serve_snapshots(&path).unwrap_err().kind(), std::io::ErrorKind::AlreadyExists);
    assert_eq!(fs::read(&path).unwrap(), b"precious");
    fs::remove_file(&path).unwrap();
    let doctor = pool.serve_snapshots(&path).unwrap();
    fs::remove_file(&path).unwrap();
    fs::write(&path, "precious").unwrap();
    drop(doctor);
    assert_eq!(fs::read(&path).unwrap(), b"precious", "not the socket that was made");
}

/// A client that reads nothing is given up; meanwhile the pool serves, and afterwards others are told.
#[test]
fn a_hostile_client_holds_nobody() {
    let place = Place::new("client");
    let pool = Pool::builder().slot_size(64).slots(4096).build().unwrap();
    let socket = place.at("socket");
    // More than a socket's buffer holds.
    let _held: Vec<_> = (0..4000).map(|_| pool.lease(1).unwrap()).collect();
    let doctor = pool.serve_snapshots(&socket).unwrap();
    let mut mute = UnixStream::connect(&socket).unwrap();
    mute.write_all(b"nobody reads this").unwrap();
    drop(UnixStream::connect(&socket).unwrap());
    assert_eq!(pool.lease(1).unwrap().capacity(), 64, "no lock is held while a peer is slow");
    assert_eq!(code(&[], &socket), 0, "once the peer is given up");
    let mut part = Vec::new();
    let _ = mute.read_to_end(&mut part);
    assert!(serde_json::from_slice::<Value>(&part).is_err(), "{} bytes: it was told all", part.len());

    // The end does not wait for whoever is being told.
    let _mute = UnixStream::connect(&socket).unwrap();
    drop(doctor);
    assert!(!socket.exists());
}

/// A5-5: each snapshot is one that was there, while two threads lease.
#[test]
fn snapshots_while_two_threads_lease() {
    let place = Place::new("threads");
    let (pool, socket, file) = (pool(), place.at("socket"), place.at("file"));
    let _doctor = pool.serve_snapshots(&socket).unwrap();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    let leases: Vec<_> = (0..8).map(|_| pool.lease(100).unwrap().freeze()).collect();
                    drop(leases.clone());
                }
            });
        }
        for _ in 0..50 {
            pool.write_snapshot(&file).unwrap();
            let mut served = String::new();
            UnixStream::connect(&socket).unwrap().read_to_string(&mut served).unwrap();
            for text in [served, fs::read_to_string(&file).unwrap()] {
                let value: Value = serde_json::from_str(&text).unwrap();
                assert!(value["out"].as_u64().unwrap() <= 16, "{text}");
                assert_eq!(value["leases"].as_array().unwrap().len() as u64, value["out"].as_u64().unwrap());
            }
        }
        assert_eq!(code(&[], &socket), 0);
        done.store(true, Ordering::Relaxed);
    });
    pool.flush_thread();
    assert_eq!(code(&["--idle"], &socket), 0);
}

/// `--watch` looks again and again, and ends when there is nothing to read any more.
#[test]
fn watching_ends_with_the_process() {
    let place = Place::new("watch");
    let (pool, socket) = (pool(), place.at("socket"));
    let doctor = pool.serve_snapshots(&socket).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_doctor"));
    let child = command.args(["--json", "--watch=0.01"]).arg(&socket).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = child.spawn().unwrap();
    let out = std::io::BufReader::new(child.stdout.take().unwrap());
    let lines = std::io::BufRead::lines(out);
    assert_eq!(lines.map_while(Result::ok).take(3).filter(|line| line.starts_with('{')).count(), 3);
    drop(doctor);
    assert_eq!(child.wait().unwrap().code(), Some(2));
}

/// A list of all leases has no bound; the counts are of all.
#[test]
fn a_thousand_leases_are_listed_the_late_ones_first() {
    let place = Place::new("bounded");
    let (pool, file) = (Pool::builder().slot_size(64).slots(4096).build().unwrap(), place.at("file"));
    let mut held: Vec<_> = (0..1500).map(|_| pool.lease(1).unwrap()).collect();
    held.push(pool.lease_as(1, &HASTY).unwrap());
    make_overdue();
    pool.write_snapshot(&file).unwrap();
    let value: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!((&value["out"], &value["overdue"]), (&1501.into(), &1.into()));
    assert_eq!(value["leases"].as_array().unwrap().len(), 1000);
    assert_eq!((&value["leases"][0]["kind"], &value["groups"][0]["leases"]), (&"order".into(), &1500.into()));
    assert_eq!(code(&[], &file), 1);
}
