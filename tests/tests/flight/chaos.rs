//! ten thousand worlds, each with its own order of submissions, completions, cancellations and panics. Never
//! another message's bytes, bytes under a lease unchanged, no slot lost. And the same of tables with mistakes, which are
//! found.

use std::any::Any;
use std::panic::catch_unwind;

use pw::flight::Ops;

use crate::support::times;
use crate::table::{
    COUNTS_THE_ROOM, FORGETS_TO_WAKE, LOSES_THE_UNWATCHED, NO_FAULT, NO_GENERATIONS, Naive, RECLAIMS_AT_SHUTDOWN,
    RECYCLES_ON_DROP, RETURNS_SENDS_AT_ONCE, Table,
};
use crate::world::World;

const STEPS: usize = 60;

fn worlds<T: Table>(seeds: usize) {
    for seed in 0..seeds as u64 {
        World::<T>::live(seed, STEPS);
    }
}

/// 1e4 seeds.
#[test]
fn ten_thousand_worlds() {
    worlds::<Ops>(if cfg!(miri) { 3 } else { times(10_000, 1_000_000) });
}

/// The oracle asks for nothing that only our own table does.
#[test]
fn the_simplest_table_passes() {
    worlds::<Naive<NO_FAULT>>(if cfg!(miri) { 1 } else { 300 });
}

/// Negative controls: mistakes of tables that others wrote do the harm that one expects, and it is seen.
#[track_caller]
fn finds<T: Table>(harm: &str) {
    let is_found = |seed| {
        let panic = catch_unwind(|| World::<T>::live(seed, STEPS)).err();
        let text = panic.map(|panic| panic.downcast::<String>().map_or_else(said, |text| *text));
        text.is_some_and(|text| text.contains(harm))
    };
    assert!((0..300).any(is_found), "not found: {harm}");
}

/// What a panic without numbers said.
fn said(panic: Box<dyn Any + Send>) -> String {
    panic.downcast::<&str>().map_or_else(|_| String::new(), |text| text.to_string())
}

const TAKEN: &str = "somebody else used memory that an engine has";
const FOREIGN: &str = "bytes of another message under a lease";

#[test]
fn a_table_that_recycles_on_drop_is_found() {
    finds::<Naive<RECYCLES_ON_DROP>>(TAKEN);
    finds::<Naive<RECYCLES_ON_DROP>>(FOREIGN);
}

#[test]
fn a_table_without_generations_is_found() {
    finds::<Naive<NO_GENERATIONS>>("an outcome that the engine did not say");
    finds::<Naive<NO_GENERATIONS>>(TAKEN);
}

#[test]
fn a_table_that_reclaims_at_shutdown_is_found() {
    finds::<Naive<RECLAIMS_AT_SHUTDOWN>>(TAKEN);
}

#[test]
fn a_table_that_loses_what_nobody_waits_for_is_found() {
    finds::<Naive<LOSES_THE_UNWATCHED>>("slots that are out");
}

#[test]
fn a_table_that_counts_the_room_is_found() {
    finds::<Naive<COUNTS_THE_ROOM>>(FOREIGN);
}

#[test]
fn a_table_that_forgets_to_wake_is_found() {
    finds::<Naive<FORGETS_TO_WAKE>>("nobody was woken");
}

#[test]
fn a_table_that_returns_sends_at_once_is_found() {
    finds::<Naive<RETURNS_SENDS_AT_ONCE>>(TAKEN);
}
