//! Nothing is shared but the pool.

use std::rc::Rc;
use std::sync::Arc;

use super::second::{Second, Task};
use crate::pool::alone::acquire_and_release;
use crate::pool::buffers::Buffers;
use crate::pool::list::{Job, Pass};

/// Buffers of each thread in a pass: long against the start of both.
pub const TIMES: usize = 4_000;

pub struct SideBySide(pub Rc<Second>);

impl Job for SideBySide {
    fn pass<B: Buffers>(&self, pool: &'static B) -> Pass {
        let second = Rc::clone(&self.0);
        let there: Task = Arc::new(move || each(pool));
        Box::new(move || second.together(|| each(pool), &there))
    }
}

fn each<B: Buffers>(pool: &'static B) -> Option<u64> {
    let mut sum = 0;
    for _ in 0..TIMES {
        sum += acquire_and_release(pool)?;
    }
    Some(sum)
}
