//! pinwire beside nibblecode, both built by the nightly compiler that the latter needs: the four data sets of suite
//! `message`, which starts this program and reads what it prints.
//!
//! `pinwire-bench-nibblecode MILLISECONDS`: at most so long for each work. A line for each: work, our ns, the peer's.

#![feature(ptr_alignment_type)]

macro_rules! everybody {
    ($item:item) => {
        #[derive(nibblecode::Serialize)]
        $item
    };
}

macro_rules! everybody_enum {
    ($item:item) => {
        #[derive(nibblecode::Serialize)]
        #[nibblecode(derive(Clone, Copy))]
        $item
    };
}

/// Nobody borrows here.
macro_rules! borrowers {
    ($item:item) => {};
}

#[path = "../../src/message/data/mod.rs"]
mod data;
#[path = "../../src/measure.rs"]
mod measure;
#[path = "../../src/message/pass.rs"]
mod pass;
#[path = "../../src/random.rs"]
mod random;
mod text;
mod update;
mod works;

use std::time::Duration;

use measure::Contestant;

fn main() -> Result<(), String> {
    let millis = std::env::args().nth(1).ok_or("how many milliseconds for each work?")?;
    let budget = Duration::from_millis(millis.parse().map_err(|_| format!("not a number: {millis}"))?);
    let mut failed = Ok(());
    works::each(&mut |work, times, contestants| {
        if failed.is_ok() {
            failed = measured(work, times, &contestants, budget);
        }
    });
    failed
}

fn measured(work: &str, times: usize, contestants: &[Contestant<'_>], budget: Duration) -> Result<(), String> {
    measure::agree(work, contestants)?;
    let each: Vec<f64> = measure::fastest_ns(contestants, budget).iter().map(|ns| ns / times as f64).collect();
    println!("{work}\t{}\t{}", each[0], each[1]);
    Ok(())
}
