//! Two versions of the log line, read by each other. No peer can: rkyv stands here with writer and reader of the same
//! version.

use pinwire::prelude::*;
use rkyv::{Archive, Deserialize, Serialize};

use super::data::log::{self, Address, ArchivedLogs, Log, Logs};
use super::pass::pass;
use super::sums::Total;
use super::works::Job;
use super::{goals, read};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::{self, Work};

/// [`Log`] one version later.
#[derive(Message, Archive, Serialize, Deserialize)]
pub struct Log2 {
    pub address: Address,
    pub identity: String,
    pub userid: String,
    pub date: String,
    pub request: String,
    pub code: u16,
    pub size: u64,
    #[pinwire(since = 2)]
    pub host: Option<String>,
    #[pinwire(since = 2, default = 0)]
    pub millis: u32,
}

#[derive(Message, Archive, Serialize, Deserialize)]
pub struct Logs2 {
    pub logs: Vec<Log2>,
}

fn later(line: Log) -> Log2 {
    let Log { address, identity, userid, date, request, code, size } = line;
    let host = (code < 300).then(|| "www.example.org".to_owned());
    Log2 { address, identity, userid, date, request, code, size, host, millis: size as u32 }
}

/// Every field of the first version, of every row.
macro_rules! sum {
    ($rows:expr, $($name:ident $(($($call:tt)?))?),*) => {
        $rows.into_iter().fold(0u64, |sum, row| sum $(.wrapping_add(row.$name $(($($call)?))?.total()))*)
    };
}

fn older_view(logs: &log::LogsView<'_>) -> u64 {
    sum!(logs.logs(), address(), identity(), userid(), date(), request(), code(), size())
}

fn newer_view(logs: &Logs2View<'_>) -> u64 {
    sum!(logs.logs(), address(), identity(), userid(), date(), request(), code(), size())
}

fn newer_view_all(logs: &Logs2View<'_>) -> u64 {
    sum!(logs.logs(), address(), identity(), userid(), date(), request(), code(), size(), host(), millis())
}

fn older_rkyv(logs: &ArchivedLogs) -> u64 {
    sum!(logs.logs.as_slice(), address, identity, userid, date, request, code, size)
}

fn newer_rkyv(logs: &ArchivedLogs2) -> u64 {
    sum!(logs.logs.as_slice(), address, identity, userid, date, request, code, size)
}

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "skew.") {
        return;
    }
    let older = log::generate();
    let newer = Logs2 { logs: log::generate().logs.into_iter().map(later).collect() };
    take(older_reader(&newer));
    take(newer_reader(&older));
}

fn job(word: &str, what: &str) -> Job {
    Job::new("skew", word, what)
}

fn older_reader<'a>(newer: &Logs2) -> Work<'a> {
    let ours = vec![newer.to_vec().expect("a message below 4 GiB")];
    let rkyv = vec![rkyv::to_bytes::<rkyv::rancor::Failure>(newer).expect("a writer that grows")];
    let same = pass(1, ours.clone(), |bytes| Some(newer_view(&Logs2::view(bytes).ok()?)));
    let ours = pass(1, ours, |bytes| Some(older_view(&Logs::view(bytes).ok()?)));
    let rkyv = pass(1, rkyv, |bytes| Some(newer_rkyv(read::rkyv::<Logs2>(bytes)?)));
    job("older", "log rows, newer writer, older reader: validate, read everything")
        .work(1, contestants(ours, same, rkyv))
}

fn newer_reader<'a>(older: &Logs) -> Work<'a> {
    let ours = vec![older.to_vec().expect("a message below 4 GiB")];
    let rkyv = vec![rkyv::to_bytes::<rkyv::rancor::Failure>(older).expect("a writer that grows")];
    let same = pass(1, ours.clone(), |bytes| Some(older_view(&Logs::view(bytes).ok()?)));
    let ours = pass(1, ours, |bytes| Some(newer_view_all(&Logs2::view(bytes).ok()?)));
    let rkyv = pass(1, rkyv, |bytes| Some(older_rkyv(read::rkyv::<Logs>(bytes)?)));
    job("newer", "log rows, older writer, newer reader: validate, read everything")
        .work(1, contestants(ours, same, rkyv))
}

fn contestants<'a>(
    ours: impl Fn() -> Option<u64> + 'a,
    same: impl Fn() -> Option<u64> + 'a,
    rkyv: impl Fn() -> Option<u64> + 'a,
) -> Vec<Contestant<'a>> {
    vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new("pinwire, same version", goals::NONE, same),
        Contestant::new(format!("{}, same version", versioned("rkyv")), goals::AHEAD, rkyv),
    ]
}
