//! Misuse that may end the process: found if it ends by a signal, be it the guard page's or its own.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};

use pinwire::pool::Domain;

use super::inject::Kind;
use super::{PROCESSES, ending};
use crate::work::Work;

fn key(kind: Kind) -> String {
    format!("misuse.{kind:?}")
}

pub fn work<D: Domain>(kind: Kind) -> Work<'static> {
    let contestants = (0..PROCESSES).map(|seed| ending::<D>(kind, seed)).collect();
    Work { key: key(kind), title: String::new(), units: 1, contestants }
}

pub fn is_found(kind: Kind, seed: u64) -> bool {
    let Ok(program) = std::env::current_exe() else { return false };
    let arguments = ["--one".to_owned(), key(kind), seed.to_string(), "1".to_owned()];
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.signal().is_some())
}
