//! "Is this address in a live buffer?": asked of the pool, of a tree of live buffers, and of the pool's bounds.

use std::collections::BTreeMap;
use std::hint::black_box;
use std::rc::Rc;
use std::sync::Mutex;

use pinwire::pool::{LeaseMut, Main, Pool};

use super::buffers::SIZE;
use super::list::Pass;
use super::{goals, levels};
use crate::measure::Contestant;
use crate::random::Random;
use crate::work::{self, Work};

const BUFFERS: usize = 256;
const ADDRESSES: usize = 4_000;

pub fn each_work(only: Option<&str>, take: &mut dyn FnMut(Work<'_>)) {
    if !work::wanted(only, "address") {
        return;
    }
    let scene = Rc::new(Scene::new());
    let wrongly = scene.asked.iter().filter(|asked| !asked.is_live && scene.is_between(asked.address)).count();
    let wrong = scene.asked.iter().filter(|asked| !asked.is_live).count();
    let bounds = format!("first and last address, {wrongly} of {wrong} wrong ones accepted");
    take(Work {
        key: "address".to_owned(),
        title: format!("is this address in a live buffer? ({wrong} of {ADDRESSES} are not; none wrongly accepted)"),
        units: ADDRESSES,
        contestants: vec![
            contestant("pinwire", goals::NONE, exact(&scene, |scene, address| scene.pool.is_live(address))),
            contestant("pinwire, with a report of the lease", goals::NONE, exact(&scene, Scene::has_owner)),
            contestant("Mutex<BTreeMap> of live buffers", goals::AHEAD, exact(&scene, Scene::is_in_tree)),
            contestant(&bounds, goals::NONE, any(&scene)),
        ],
    });
}

fn contestant(name: &str, goal: f64, pass: Pass) -> Contestant<'static> {
    Contestant { name: name.to_owned(), goal, pass }
}

struct Asked {
    address: *const u8,
    is_live: bool,
}

/// A pool of which every second buffer is out, and addresses in and around all of them.
struct Scene {
    pool: Pool,
    tree: Mutex<BTreeMap<usize, usize>>,
    asked: Vec<Asked>,
    bounds: std::ops::Range<usize>,
    _live: Vec<LeaseMut>,
}

impl Scene {
    fn new() -> Self {
        let pool = levels::builder::<Main>().slots(BUFFERS).build().expect("1 MiB");
        let leases: Vec<LeaseMut> = (0..BUFFERS).map_while(|_| pool.lease(SIZE).ok()).collect();
        let mut random = Random::new(0xADD2);
        let mut asked = Vec::new();
        let mut live = Vec::new();
        let starts: Vec<*const u8> = leases.iter().map(|lease| lease.as_ptr()).collect();
        for (number, lease) in leases.into_iter().enumerate() {
            let is_live = number % 2 == 0;
            asked.extend((0..ADDRESSES / BUFFERS + 1).map(|_| near(lease.as_ptr(), is_live, &mut random)));
            live.extend(is_live.then_some(lease));
        }
        shuffle(&mut asked, &mut random);
        asked.truncate(ADDRESSES);
        let first = starts.iter().min().map_or(0, |start| start.addr());
        let last = starts.iter().max().map_or(0, |start| start.addr());
        let tree = live.iter().map(|lease| (lease.as_ptr().addr(), SIZE)).collect();
        Self { pool, tree: Mutex::new(tree), asked, bounds: first..last + SIZE, _live: live }
    }

    fn is_between(&self, address: *const u8) -> bool {
        self.bounds.contains(&address.addr())
    }

    fn has_owner(&self, address: *const u8) -> bool {
        black_box(self.pool.owner_of(address)).is_some()
    }

    fn is_in_tree(&self, address: *const u8) -> bool {
        let Ok(tree) = self.tree.lock() else { return false };
        let before = tree.range(..=address.addr()).next_back();
        before.is_some_and(|(start, len)| address.addr() - start < *len)
    }
}

/// One in four lies in the gap behind the payload, where no buffer is.
fn near(start: *const u8, is_live: bool, random: &mut Random) -> Asked {
    let is_behind = random.below(4) == 0;
    let offset = if is_behind { SIZE as u64 + random.below(64) } else { random.below(SIZE as u64) };
    Asked { address: start.wrapping_add(offset as usize), is_live: is_live && !is_behind }
}

fn shuffle(asked: &mut [Asked], random: &mut Random) {
    for last in (1..asked.len()).rev() {
        asked.swap(last, random.below(last as u64 + 1) as usize);
    }
}

/// All answers must be right.
fn exact(scene: &Rc<Scene>, answer: impl Fn(&Scene, *const u8) -> bool + 'static) -> Pass {
    let scene = Rc::clone(scene);
    Box::new(move || {
        let right =
            scene.asked.iter().filter(|asked| answer(&scene, black_box(asked.address)) == asked.is_live).count();
        (right == ADDRESSES).then_some(right as u64)
    })
}

/// Whatever the answers are.
fn any(scene: &Rc<Scene>) -> Pass {
    let scene = Rc::clone(scene);
    Box::new(move || {
        let accepted = scene.asked.iter().filter(|asked| scene.is_between(black_box(asked.address))).count();
        black_box(accepted);
        Some(ADDRESSES as u64)
    })
}
