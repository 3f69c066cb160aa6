//! One comparison for all: the bytes of one version, read by another, are what the reader should see.

use std::fmt::Debug;

use pw::{ErrorKind, Message, View};

/// A message type with what its view can do, so that all of them can be compared by one function.
pub trait Version: Message {
    fn back(view: &View<'_, Self>) -> Self;
    fn equals(view: &View<'_, Self>, value: &Self) -> bool;
    fn same(a: &View<'_, Self>, b: &View<'_, Self>) -> bool;
    fn text(view: &View<'_, Self>) -> String;
}

macro_rules! version {
    ($($ty:ty),+ $(,)?) => {$(
        impl crate::compare::Version for $ty {
            fn back(view: &pw::View<'_, Self>) -> Self {
                view.to_value()
            }
            fn equals(view: &pw::View<'_, Self>, value: &Self) -> bool {
                view == value
            }
            fn same(a: &pw::View<'_, Self>, b: &pw::View<'_, Self>) -> bool {
                a == b
            }
            fn text(view: &pw::View<'_, Self>) -> String {
                format!("{view:?} {view:#?}")
            }
        }
    )+};
}
pub(crate) use version;

/// What a reader sees in the bytes: equal to the value that is expected, in each way there is to compare. (W37, W38)
pub fn verdict<R: Version>(bytes: &[u8], expected: &R, is_own: bool) -> Result<(), String> {
    let view = R::view(bytes).map_err(|error| format!("refused: {error}"))?;
    let own = expected.to_vec().map_err(|error| format!("not encoded: {error}"))?;
    let own_view = R::view_canonical(&own).map_err(|error| format!("not canonical: {error}"))?;
    agree("to_value, encoded again", &R::back(&view).to_vec().map_err(|error| error.to_string())?, &own)?;
    agree("Debug", &R::text(&view), &R::text(&own_view))?;
    agree("view == value", &R::equals(&view, expected), &true)?;
    agree("view == view", &(R::same(&view, &own_view), R::same(&own_view, &view)), &(true, true))?;
    agree("encoded_len", &R::back(&view).encoded_len(), &own.len())?;
    // W43: only bytes of the reader's own version are canonical.
    match R::view_canonical(bytes) {
        Ok(_) => agree("canonical", &is_own, &true)?,
        Err(error) => agree("not canonical", &(error.kind(), is_own), &(ErrorKind::NotCanonical, false))?,
    }
    prefix::<R>(bytes, &view)
}

/// W13: a message says how long it is, whatever its version.
fn prefix<R: Version>(bytes: &[u8], view: &View<'_, R>) -> Result<(), String> {
    let followed = [bytes, b"what follows"].concat();
    let (again, rest) = R::view_prefix(&followed).map_err(|error| format!("prefix: {error}"))?;
    agree("view_prefix", &R::same(&again, view), &true)?;
    agree("the rest", &rest, &&b"what follows"[..])?;
    agree("exactly", &R::view(&followed).map(|_| ()).map_err(|error| error.kind()), &Err(ErrorKind::Trailing(12)))?;
    let short = R::view(&bytes[..bytes.len() - 1]).map(|_| ()).map_err(|error| error.needed());
    agree("one byte less", &short, &Err(Some(1)))
}

fn agree<T: PartialEq + Debug>(what: &str, found: &T, expected: &T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?}, expected {expected:?}")) }
}

/// The same as a test.
#[track_caller]
pub fn sees<R: Version>(what: &str, bytes: &[u8], expected: &R, is_own: bool) {
    if let Err(why) = verdict(bytes, expected, is_own) {
        panic!("{what}: {why}\n{bytes:?}");
    }
}
