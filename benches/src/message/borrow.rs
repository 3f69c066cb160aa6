//! Decoding into structs whose strings stay in the input.

use std::cell::RefCell;

use super::data::log::{Logs, LogsRef};
use super::data::minecraft::{Players, PlayersRef};
use super::pass::{done, pass};
use super::subject::Encoded;
use super::works::Job;
use super::{goals, ours, read};
use crate::measure::Contestant;
use crate::peers::versioned;
use crate::work::Work;

pub fn log<'a>(job: Job, items: &'a [Encoded<Logs>]) -> Work<'a> {
    let buffer = RefCell::new(bitcode::Buffer::default());
    let ours = pass(1, items, |item| done(ours::borrow_logs(&item.ours)));
    let bitcode = pass(1, items, move |item| done(buffer.borrow_mut().decode::<LogsRef<'_>>(&item.bitcode).ok()));
    let wincode = pass(1, items, |item| done(read::wincode::<LogsRef<'_>>(&item.wincode)));
    let postcard = pass(1, items, |item| done(read::postcard::<LogsRef<'_>>(&item.postcard)));
    job.work(1, contestants(ours, bitcode, wincode, postcard))
}

pub fn minecraft<'a>(job: Job, items: &'a [Encoded<Players>]) -> Work<'a> {
    let buffer = RefCell::new(bitcode::Buffer::default());
    let ours = pass(1, items, |item| done(ours::borrow_players(&item.ours)));
    let bitcode = pass(1, items, move |item| done(buffer.borrow_mut().decode::<PlayersRef<'_>>(&item.bitcode).ok()));
    let wincode = pass(1, items, |item| done(read::wincode::<PlayersRef<'_>>(&item.wincode)));
    let postcard = pass(1, items, |item| done(read::postcard::<PlayersRef<'_>>(&item.postcard)));
    job.work(1, contestants(ours, bitcode, wincode, postcard))
}

fn contestants<'a>(
    ours: impl Fn() -> Option<u64> + 'a,
    bitcode: impl Fn() -> Option<u64> + 'a,
    wincode: impl Fn() -> Option<u64> + 'a,
    postcard: impl Fn() -> Option<u64> + 'a,
) -> Vec<Contestant<'a>> {
    vec![
        Contestant::new("pinwire", 0.0, ours),
        Contestant::new(versioned("bitcode"), goals::BORROW, bitcode),
        Contestant::new(versioned("wincode"), goals::BORROW, wincode),
        Contestant::new(versioned("postcard"), goals::BORROW, postcard),
    ]
}
