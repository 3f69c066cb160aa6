//! The other thread. It waits busily, so that both start within a microsecond.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

/// What both sides of a work do; returns its share of the sum.
pub type Task = Arc<dyn Fn() -> Option<u64> + Send + Sync>;

const IDLE: u32 = 0;
const GIVEN: u32 = 1;
const STARTED: u32 = 2;
const DONE: u32 = 3;
const END: u32 = 4;

#[derive(Default)]
struct Desk {
    state: AtomicU32,
    task: Mutex<Option<Task>>,
    result: Mutex<Option<u64>>,
}

pub struct Second {
    desk: Arc<Desk>,
    thread: Option<JoinHandle<()>>,
}

impl Second {
    pub fn start() -> Self {
        let desk = Arc::new(Desk::default());
        let there = Arc::clone(&desk);
        Self { desk, thread: Some(thread::spawn(move || there.serve())) }
    }

    /// Both at once; the sum of what both return.
    pub fn together(&self, here: impl FnOnce() -> Option<u64>, there: &Task) -> Option<u64> {
        if let Ok(mut task) = self.desk.task.lock() {
            *task = Some(Arc::clone(there));
        }
        self.desk.go_on(GIVEN);
        self.desk.wait(|state| state != GIVEN);
        let sum = here();
        self.desk.wait(|state| state == DONE);
        let other = self.desk.result.lock().ok()?.take();
        self.desk.go_on(IDLE);
        Some(sum?.wrapping_add(other?))
    }
}

impl Drop for Second {
    fn drop(&mut self) {
        self.desk.go_on(END);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Desk {
    fn serve(&self) {
        loop {
            match self.wait(|state| state == GIVEN || state == END) {
                END => return,
                _ => self.work(),
            }
        }
    }

    fn work(&self) {
        let task = self.task.lock().ok().and_then(|mut task| task.take());
        self.go_on(STARTED);
        let sum = task.and_then(|task| task());
        if let Ok(mut result) = self.result.lock() {
            *result = sum;
        }
        self.go_on(DONE);
    }

    fn go_on(&self, state: u32) {
        self.state.store(state, Ordering::Release);
    }

    fn wait(&self, enough: impl Fn(u32) -> bool) -> u32 {
        let mut patience = Patience::default();
        loop {
            match self.state.load(Ordering::Acquire) {
                state if enough(state) => return state,
                _ => patience.wait(),
            }
        }
    }
}

/// Spins; after a while lets others have the core, because the one that is waited for may not have one.
#[derive(Default)]
pub struct Patience(u32);

impl Patience {
    pub fn wait(&mut self) {
        self.0 += 1;
        if self.0.is_multiple_of(1 << 8) { thread::yield_now() } else { std::hint::spin_loop() }
    }
}
