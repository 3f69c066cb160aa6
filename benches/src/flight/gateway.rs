//! The example `gateway` without sockets and without the stream, in one thread: frames come in, are checked, pass the risk
//! check, are published and read by the consumer. Once with views, once with owned structs.

use std::cell::RefCell;
use std::rc::Rc;

use gateway::throughput::{Pipeline, Stream, Way};

use super::goals;
use crate::allocations;
use crate::measure::Contestant;
use crate::pool::Pass;
use crate::work::{self, Work};

const ORDERS: usize = 2_000;

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "gateway") {
        return;
    }
    let stream = Rc::new(Stream::new(ORDERS as u64).expect("room for each frame"));
    let [owned, checked, cached] = Way::ALL.map(|way| allocations::warmed(pass(way, &stream)));
    let owned_name =
        format!("owned structs and BytesMut, {:.1} allocations", allocations::of_pass(&owned) as f64 / ORDERS as f64);
    let contestant = |name: &str, goal, pass| Contestant { name: name.to_owned(), goal, pass };
    take(Work {
        key: "gateway".to_owned(),
        title: "a gateway, from frames to the consumer, per order (pinwire: 0 allocations)".to_owned(),
        units: ORDERS,
        contestants: vec![
            contestant("pinwire", goals::NONE, allocations::within(0, cached)),
            contestant("pinwire, checked by each stage", goals::NONE, allocations::within(0, checked)),
            contestant(&owned_name, goals::GATEWAY, owned),
        ],
    });
}

fn pass(way: Way, stream: &Rc<Stream>) -> Pass {
    let (stream, pipeline) = (Rc::clone(stream), RefCell::new(Pipeline::new(way).expect("some MiB")));
    Box::new(move || Some(pipeline.borrow_mut().run(&stream).ok()?.content))
}
