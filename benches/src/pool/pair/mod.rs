//! Two threads: each with buffers of its own, and buffers that one thread fills and the other lets go.

mod hand_over;
mod second;
mod side_by_side;

use std::rc::Rc;

use super::{goals, list};
use crate::work::{self, Work};
use hand_over::{HandOver, Words, queue_alone};
use second::Second;
use side_by_side::SideBySide;

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "pair.") {
        return;
    }
    let second = Rc::new(Second::start());
    take(Work {
        key: "pair.own".to_owned(),
        title: "two threads, 4 KiB: each acquires and releases its own".to_owned(),
        units: side_by_side::TIMES,
        contestants: list::contestants(&SideBySide(second.clone()), goals::AHEAD),
    });
    let mut contestants = list::contestants(&HandOver(second.clone()), goals::HAND_OVER);
    contestants.push(queue_alone(second.clone()));
    take(Work {
        key: "pair.handover".to_owned(),
        title: "two threads, 4 KiB: acquire, send over a ring, release there".to_owned(),
        units: hand_over::TIMES,
        contestants,
    });
    take(Work {
        key: "pair.words".to_owned(),
        title: "two threads, 4 KiB: the same, with a word written here and read there".to_owned(),
        units: hand_over::TIMES,
        contestants: list::contestants(&Words(second), goals::NONE),
    });
}
