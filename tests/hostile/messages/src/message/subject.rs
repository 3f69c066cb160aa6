//! One message type as the tests see it: functions over bytes.

use std::fmt::Debug;

use pinwire_tests::explained;
use pw::{Error, ErrorKind, Message, Mut, Schema, Visit};

use super::probe::{Assign, Probe, Seen};
use super::random::{Fill, Random, Sample};
use super::schemas::{
    aligned, borrowed, gone, lent, lists, maps, nested, numbers, places, recursion, texts, trees, tuples, unions, wide,
};
use crate::guard::Guarded;
use crate::touch as common;

pub(super) use pw::View;

/// Writes a value.
pub type Encode<'v> = &'v dyn Fn(&mut [u8]) -> Result<usize, Error>;

/// What the tests need of a type and cannot say in a bound.
pub trait Subject: Message + Sample {
    /// Writes the view's owned value again.
    fn rewrite(view: View<'_, Self>, write: &mut dyn FnMut(usize, Encode<'_>));
    /// Reads through a view for changes.
    fn reread(view: &Mut<'_, Self>, seen: &mut Seen);
    /// Reads through a lazy view, and then checks it.
    fn read_lazily(bytes: &[u8], seen: &mut Seen) -> Option<Error>;
}

/// What a reader said of some bytes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Verdict {
    /// Of `view`.
    pub error: Option<Error>,
    /// Of `view_canonical`.
    pub canonical: Option<Error>,
    /// Accessors that were called once: the work that the bytes cause.
    pub visits: usize,
    /// Variants among what they gave that the reader does not know.
    pub unknown: usize,
}

impl Verdict {
    /// The kind of the error of `view`.
    #[must_use]
    pub fn kind(&self) -> Option<ErrorKind> {
        self.error.map(|error| error.kind())
    }
    /// Whether there is no error.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.error.is_none()
    }
    /// Whether the bytes are canonical.
    #[must_use]
    pub fn is_canonical(&self) -> bool {
        self.canonical.is_none()
    }
}

// Not inlined: the code of a validator is long, and would be here a dozen times for each of 30 types.
#[inline(never)]
fn view<M: Subject>(bytes: &[u8]) -> Result<View<'_, M>, Error> {
    M::view(bytes)
}
#[inline(never)]
fn canonical<M: Subject>(bytes: &[u8]) -> Result<View<'_, M>, Error> {
    M::view_canonical(bytes)
}
#[inline(never)]
fn view_mut<M: Subject>(bytes: &mut [u8]) -> Result<Mut<'_, M>, Error> {
    M::view_mut(bytes)
}

/// Reads bytes in every way there is, calls all accessors, writes the value again and sets all that can be set.
/// The bytes are afterwards as they were.
///
/// # Panics
/// On anything that does not hold.
pub fn touch<M: Subject>(bytes: &mut [u8], out: &mut Guarded) -> Verdict
where
    for<'b> View<'b, M>: Probe + Visit + Debug + PartialEq + Copy,
    for<'b> Mut<'b, M>: Assign + Debug,
{
    let verdict = read::<M>(bytes, out);
    assert_eq!(view_mut::<M>(bytes).err(), verdict.error, "`view_mut` takes what `view` takes");
    if verdict.is_ok() {
        let before = bytes.to_vec();
        for fill in [Fill::Empty, Fill::Unicode] {
            set::<M>(bytes, fill, verdict.is_canonical());
            bytes.copy_from_slice(&before);
        }
    }
    verdict
}

fn read<'a, M: Subject>(bytes: &'a [u8], out: &'a mut Guarded) -> Verdict
where
    for<'b> View<'b, M>: Probe + Visit + Debug + PartialEq + Copy,
{
    let (view, canonical) = (view::<M>(bytes), canonical::<M>(bytes));
    let mut verdict =
        Verdict { error: view.as_ref().err().copied(), canonical: canonical.err(), visits: 0, unknown: 0 };
    prefix::<M>(bytes, &view);
    lazy::<M>(bytes, verdict.error);
    for error in [verdict.error, verdict.canonical].into_iter().flatten() {
        assert!(error.offset() <= bytes.len(), "{error} is not in {} bytes", bytes.len());
        common::counted(&error);
    }
    match (view, canonical) {
        (Ok(view), canonical) => {
            (verdict.visits, verdict.unknown) = look::<M>(view, bytes);
            assert!(canonical.is_err() || verdict.unknown == 0, "an unknown variant is not canonical");
            again::<M>(view, bytes, &verdict, out);
            if let Ok(canonical) = canonical {
                assert!(view == canonical, "the canonical view is the same view");
            }
        }
        (Err(_), canonical) => assert!(canonical.is_err(), "what is canonical can be read"),
    }
    verdict
}

/// `view_prefix` finds the same message.
fn prefix<'a, M: Subject>(bytes: &'a [u8], view: &Result<View<'a, M>, Error>)
where
    for<'b> View<'b, M>: Debug + PartialEq + Copy,
{
    match (M::view_prefix(bytes), view) {
        (Ok((same, [])), Ok(view)) => assert!(same == *view, "the view of a prefix that is all"),
        (Ok((_, rest)), Err(error)) => assert_eq!(error.kind(), ErrorKind::Trailing(rest.len())),
        // Too many bytes, and what they are too many for is not a message either.
        (Err(_), Err(error)) if matches!(error.kind(), ErrorKind::Trailing(_)) => {}
        (Err(same), Err(error)) => assert_eq!(same.kind(), error.kind(), "view: {error}, prefix: {same}"),
        (prefix, view) => panic!("view {view:?}, view_prefix {prefix:?}"),
    }
}

/// A lazy view has no errors where the checked one has none, and finds the same one else, when it is checked.
fn lazy<M: Subject>(bytes: &[u8], error: Option<Error>) {
    let mut seen = Seen::of(bytes);
    assert_eq!(M::read_lazily(bytes, &mut seen), error, "`lazy` and `check` in {bytes:02x?}");
    assert!(error.is_some() || seen.errors == 0, "a lazy getter refuses what `view` takes: {bytes:02x?}");
}

/// All accessors; how many there were, and how many unknown variants.
fn look<M: Subject>(view: View<'_, M>, bytes: &[u8]) -> (usize, usize)
where
    for<'b> View<'b, M>: Probe + Visit + Debug + PartialEq + Copy,
{
    let mut seen = Seen::of(bytes);
    view.probe(&mut seen);
    seen.assert_disjoint();
    common::shown(&view);
    let copy = view;
    assert!(view == copy, "a view equals itself");
    (seen.visits, seen.unknown)
}

/// The owned value has one byte string: that of the message, if it was canonical. What the reader does not know is in it.
fn again<'a, M: Subject>(view: View<'a, M>, bytes: &[u8], verdict: &Verdict, out: &'a mut Guarded)
where
    for<'b> View<'b, M>: PartialEq + Copy,
{
    let mut len = 0;
    M::rewrite(view, &mut |needed, write| {
        len = needed;
        let written = out.last(len);
        written.fill(0xaa);
        assert_eq!(write(written), Ok(len));
    });
    let written: &[u8] = out.last(len);
    let again = self::view::<M>(written).unwrap_or_else(|error| panic!("{error} in {written:02x?}"));
    assert!(again == view, "{written:02x?} is another value");
    assert_eq!(canonical::<M>(written).is_ok(), verdict.unknown == 0, "{written:02x?} is written, so it is canonical");
    assert!(!verdict.is_canonical() || written == bytes, "{bytes:02x?} is canonical, and so is {written:02x?}");
}

/// Setters leave a message a message, and canonical if it was.
fn set<M: Subject>(bytes: &mut [u8], fill: Fill, is_canonical: bool)
where
    for<'b> View<'b, M>: Probe,
    for<'b> Mut<'b, M>: Assign + Debug,
{
    let seen = assigned::<M>(bytes, fill);
    let mut same = Seen::of(bytes);
    view::<M>(bytes).unwrap_or_else(|error| panic!("{error} after setters: {bytes:02x?}")).probe(&mut same);
    assert!(seen == same, "the view for changes shows what the message now is");
    assert!(!is_canonical || canonical::<M>(bytes).is_ok(), "not canonical after setters: {bytes:02x?}");
}

/// Calls all setters; what the view for changes then shows.
fn assigned<M: Subject>(bytes: &mut [u8], fill: Fill) -> Seen
where
    for<'b> Mut<'b, M>: Assign + Debug,
{
    let mut seen = Seen::of(bytes);
    let mut view = view_mut::<M>(bytes).expect("it was checked before");
    view.assign(&mut Random::new(7, fill));
    common::counted(&view);
    M::reread(&view, &mut seen);
    seen
}

/// The explanation says what the reader says, and of a good message what its view says.
fn explain<M: Subject>(bytes: &[u8])
where
    for<'b> View<'b, M>: Visit,
{
    let (view, explanation) = (view::<M>(bytes), M::explain(bytes));
    explained::check(&explanation, bytes, view.as_ref().err().copied());
    explained::check(&M::explain(bytes).in_full(), bytes, view.as_ref().err().copied());
    if let Ok(view) = view {
        explained::agree(&view, explanation);
    }
}

/// A version of a message type, as functions.
#[derive(Clone, Copy)]
pub struct Reader {
    /// Name and number of the version.
    pub name: &'static str,
    /// The version: 1, 2 or 3.
    pub version: usize,
    /// The layout.
    pub schema: &'static Schema,
    /// [`touch`].
    pub touch: fn(&mut [u8], &mut Guarded) -> Verdict,
    /// Explains bytes, and compares with the view of them.
    pub explain: fn(&[u8]),
    /// A message.
    pub write: fn(&mut Random) -> Vec<u8>,
}

/// A reader of one type.
#[must_use]
pub fn reader<M: Subject>(name: &'static str, version: usize) -> Reader
where
    for<'b> View<'b, M>: Probe + Visit + Debug + PartialEq + Copy,
    for<'b> Mut<'b, M>: Assign + Debug,
{
    let write = |random: &mut Random| M::sample(random).to_vec().expect("a message of some bytes");
    Reader { name, version, schema: M::SCHEMA, touch: touch::<M>, explain: explain::<M>, write }
}

macro_rules! readers {
    ($($family:ident::$root:ident $(<$lt:lifetime>)?),* $(,)?) => {
        vec![$([
            reader::<$family::v1::$root $(<$lt>)?>(concat!(stringify!($root), " v1"), 1),
            reader::<$family::v2::$root $(<$lt>)?>(concat!(stringify!($root), " v2"), 2),
            reader::<$family::v3::$root $(<$lt>)?>(concat!(stringify!($root), " v3"), 3),
        ],)*]
    };
}

/// All families, each in three versions that can read each other.
#[must_use]
pub fn families() -> Vec<[Reader; 3]> {
    readers![
        numbers::Numbers,
        places::Places,
        texts::Texts,
        lists::Lists,
        nested::Nested,
        trees::Tree,
        tuples::Tuples,
        wide::Wide,
        borrowed::Borrowed<'_>,
        gone::Gone,
        unions::Unions,
        lent::Lent<'_>,
        maps::Maps,
        recursion::Node,
        aligned::Aligned,
    ]
}
