//! Iterators that are walked twice and do not give the same.

use std::cell::Cell;
use std::rc::Rc;

use pw::prelude::*;

#[derive(Message, Clone, PartialEq, Debug)]
#[pinwire(crate = ::pw)]
struct Row {
    name: String,
    sizes: Vec<u16>,
    more: Option<Vec<String>>,
}

#[derive(Message)]
#[pinwire(crate = ::pw)]
struct List {
    rows: Vec<Row>,
    texts: Vec<String>,
    after: Vec<u8>,
}

fn row(name: &str, sizes: usize, more: bool) -> Row {
    Row { name: name.into(), sizes: vec![7; sizes], more: more.then(|| vec![name.into()]) }
}

/// An iterator that gives other rows each time it is cloned, and may say how many there are.
struct Liar<T> {
    walks: Rc<Vec<Vec<T>>>,
    walk: Rc<Cell<usize>>,
    mine: usize,
    at: usize,
    says: Option<usize>,
}

impl<T> Liar<T> {
    fn new(walks: impl Into<Vec<Vec<T>>>, says: Option<usize>) -> Self {
        Self { walks: Rc::new(walks.into()), walk: Rc::default(), mine: 0, at: 0, says }
    }
}

impl<T> Clone for Liar<T> {
    fn clone(&self) -> Self {
        let mine = self.walk.get();
        self.walk.set(mine + 1);
        let (walks, walk) = (self.walks.clone(), self.walk.clone());
        Self { walks, walk, mine, at: 0, says: self.says }
    }
}

impl<T: Clone> Iterator for Liar<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        let walk = self.walks.get(self.mine).or(self.walks.last())?;
        self.at += 1;
        walk.get(self.at - 1).cloned()
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.says.map_or((0, None), |count| (count, Some(count)))
    }
}

fn write(rows: Liar<Row>, out: &mut [u8]) -> Result<&mut [u8], Error> {
    List::writer(out, ListHead {}).rows(rows).texts(["t"]).after(&[1]).finish()
}

fn value(rows: Vec<Row>) -> Vec<u8> {
    List { rows, texts: vec!["t".into()], after: vec![1] }.to_vec().unwrap()
}

#[track_caller]
fn differ(rows: Liar<Row>) {
    let error = write(rows, &mut [0; 999]).unwrap_err();
    assert_eq!((error.kind(), error.field().map(|field| field.name)), (ErrorKind::WalksDiffer, Some("rows")));
}

#[test]
fn honest_walks_are_written() {
    let rows = vec![row("a", 2, true), row("", 0, false), row("é", 1, true)];
    for says in [None, Some(3)] {
        let mut memory = [0xaa; 999];
        assert_eq!(write(Liar::new([rows.clone()], says), &mut memory).unwrap(), value(rows.clone()));
    }
    assert_eq!(write(Liar::new([vec![]], Some(0)), &mut [0; 999]).unwrap(), value(vec![]));
}

/// More or fewer rows in the second walk, or than were announced.
#[test]
fn another_number_of_rows_is_an_error() {
    let (a, b) = (row("a", 1, false), row("b", 2, true));
    // The first walk counts, if nothing is announced.
    differ(Liar::new([vec![a.clone()], vec![a.clone(), b.clone()]], None));
    differ(Liar::new([vec![a.clone(), b.clone()], vec![a.clone()]], None));
    differ(Liar::new([vec![a.clone()], vec![a.clone()], vec![]], None));
    differ(Liar::new([vec![a.clone()], vec![a.clone()], vec![a.clone(), b.clone()]], None));
    for says in [0, 1, 3] {
        differ(Liar::new([vec![a.clone(), b.clone()]], Some(says)));
    }
    let error = write(Liar::new([vec![a]], Some(usize::MAX)), &mut [0; 999]).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::BufferTooSmall(_) | ErrorKind::TooLong(_)));
}

/// A list that was there in the block and is not in the data, or the other way round.
#[test]
fn what_is_absent_stays_absent() {
    for more in [false, true] {
        let (first, then) = (vec![row("a", 1, more)], vec![row("a", 1, !more)]);
        differ(Liar::new([first, then], Some(1)));
    }
}

/// Text is taken from the first walk and lists from the second: whatever they are, the bytes are a message.
#[test]
fn other_text_is_not_seen() {
    let (first, then) = (vec![row("first", 1, true)], vec![row("and then", 3, true)]);
    let mut memory = [0xaa; 999];
    let bytes = write(Liar::new([first, then], Some(1)), &mut memory).unwrap();
    let list = List::view_canonical(bytes).unwrap();
    let row = list.rows().get(0).unwrap();
    assert_eq!((row.name(), row.sizes().len()), ("first", 3));
}

/// However the walks differ and however much room there is: a valid message or an error.
#[test]
fn random_walks_never_make_bytes_that_are_no_message() {
    let mut random = crate::random::Random(11);
    let mut written = 0;
    for _ in 0..5_000 {
        let mut rows = || random.list(|random| row(&random.text(), random.below(3), random.truth()));
        let (first, then, third) = (rows(), rows(), rows());
        let says = random.truth().then(|| random.below(4));
        let mut memory = vec![0xaa; random.below(200)];
        if let Ok(bytes) = write(Liar::new([first, then, third], says), &mut memory) {
            List::view_canonical(bytes).unwrap();
            written += 1;
        }
    }
    assert!(written > 100, "{written}");
}

/// Text and lists that are walked once have a number, too.
#[test]
fn lists_of_text_are_counted() {
    for says in [0, 1, 3] {
        let texts = Liar::new([vec!["a", "b"]], Some(says));
        let mut memory = [0; 99];
        let error = List::writer(&mut memory, ListHead {}).rows([row("", 0, true)]).texts(texts).after(&[]).finish();
        assert_eq!(error.unwrap_err().kind(), ErrorKind::WalksDiffer);
    }
}
