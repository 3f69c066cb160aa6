//! Touching all that a view gives: what a parse has accepted must be readable to its last byte.

use std::fmt::{self, Debug, Write};
use std::hint::black_box;

use pw::{At, Error, ErrorKind, FromUnion, FromView, Packet, Scalar, Visit, Visitor};

use crate::guard::Guarded;

/// What does not hold, in words.
pub type Fault = String;

/// Calls every getter, those of nested packets and of elements too, and reads what they return.
#[inline]
pub fn accessors(view: &impl Visit) {
    let mut digest = Digest(0);
    view.visit(&mut digest);
    // So that no read can be optimised away.
    black_box((digest.0, view.name()));
}

/// [`accessors`], and `Debug` into a sink that only counts.
pub fn shown(view: &impl Visit) {
    accessors(view);
    counted(&AsDebug(view));
}

/// `Debug` into a sink that only counts.
pub fn counted(value: &impl Debug) {
    let mut count = Count(0);
    let printed = write!(count, "{value:?}");
    assert!(printed.is_ok(), "the sink takes everything");
    black_box(count.0);
}

/// Reads `bytes` in all ways that a packet has, which must agree, touches what they give, and
/// writes it again. Returns the error of `Packet::view`.
///
/// # Errors
/// What does not agree.
pub fn packet<'a, P>(bytes: &'a [u8], out: &mut Guarded) -> Result<Option<Error>, Fault>
where
    P: FromView<'a>,
    P::View<'a>: Debug + PartialEq,
{
    let (seen, error) = seen::<P>(bytes)?;
    seen.map_or(Ok(()), |(view, read)| reencoded::<P>(view, read, out)).map(|()| error)
}

/// [`packet`] for those with a fill, which is not read: what is written again is another packet with the same values.
///
/// # Errors
/// What does not agree.
pub fn padded<'a, P>(bytes: &'a [u8], out: &mut Guarded) -> Result<Option<Error>, Fault>
where
    P: FromView<'a>,
    for<'b> P::View<'b>: Debug + PartialEq,
{
    let (seen, error) = seen::<P>(bytes)?;
    let Some((view, read)) = seen else { return Ok(error) };
    let value = P::from_view(view);
    let written = out.last(value.encoded_len());
    let outcome = value.encode_into(written);
    let zeros = written.iter().zip(read).all(|(written, read)| written == read || *written == 0);
    let same = P::view(written).is_ok_and(|again| format!("{again:?}") == format!("{view:?}"));
    if outcome == Ok(read.len()) && zeros && same {
        return Ok(error);
    }
    Err(format!("{}: read {read:02x?}, written {written:02x?} with {outcome:?}", P::SCHEMA.name))
}

/// What is seen, in which bytes, and the error of `Packet::view`.
type Seen<'a, V> = (Option<(V, &'a [u8])>, Option<Error>);

fn seen<'a, P>(bytes: &'a [u8]) -> Result<Seen<'a, P::View<'a>>, Fault>
where
    P: FromView<'a>,
    P::View<'a>: Debug + PartialEq,
{
    match (P::view(bytes), P::view_prefix(bytes), P::stream(bytes).next()) {
        (Ok(view), Ok((same, [])), Some(Ok(again))) if view == same && view == again => {
            shown(&view);
            Ok((Some((view, bytes)), None))
        }
        (Err(error), Ok((view, rest)), Some(Ok(again))) if view == again && is_trailing(error, rest) => {
            shown(&view);
            Ok((Some((view, &bytes[..bytes.len() - rest.len()])), Some(error)))
        }
        (Err(error), Err(same), Some(Err(again))) if error == same && error == again => Ok((None, Some(error))),
        (Err(error), Err(same), None) if error == same && bytes.is_empty() => Ok((None, Some(error))),
        (exact, prefix, first) => {
            Err(format!("{bytes:02x?}: view {exact:?}, view_prefix {prefix:?}, stream {first:?} do not agree"))
        }
    }
}

/// The explanation of any bytes, whole, into a sink that only counts; it has the reader's own error.
///
/// # Errors
/// Another one.
pub fn explained<P: Packet>(bytes: &[u8]) -> Result<(), Fault> {
    let (explanation, error) = (P::explain(bytes).in_full(), P::view(bytes).err());
    let mut count = Count(0);
    if write!(count, "{explanation}").is_err() || explanation.error() != error.as_ref() {
        return Err(format!("{bytes:02x?}: explained with {:?}, view {error:?}", explanation.error()));
    }
    black_box(count.0);
    Ok(())
}

/// [`packet`] for the variants of a union.
///
/// # Errors
/// What does not agree.
pub fn variant<'a, U>(tag: U::Tag, bytes: &'a [u8], out: &mut Guarded) -> Result<Option<Error>, Fault>
where
    U: FromUnion<'a>,
    U::View<'a>: Debug + PartialEq,
{
    match (U::view_as(tag, bytes), U::view_as_prefix(tag, bytes)) {
        (Ok(view), Ok((same, []))) if view == same => {
            shown(&view);
            rewritten::<U>(tag, view, bytes, out).map(|()| None)
        }
        (Err(error), Ok((view, rest))) if is_trailing(error, rest) => {
            shown(&view);
            rewritten::<U>(tag, view, &bytes[..bytes.len() - rest.len()], out).map(|()| Some(error))
        }
        (Err(error), Err(same)) if error == same => Ok(Some(error)),
        (exact, prefix) => Err(format!("{bytes:02x?}: view_as {exact:?}, view_as_prefix {prefix:?} do not agree")),
    }
}

fn is_trailing(error: Error, rest: &[u8]) -> bool {
    !rest.is_empty() && error.kind() == ErrorKind::Trailing(rest.len())
}

/// The owned value writes the bytes that its view was made of.
///
/// # Errors
/// What it writes instead.
pub fn reencoded<'a, P: FromView<'a>>(view: P::View<'a>, bytes: &[u8], out: &mut Guarded) -> Result<(), Fault> {
    let value = P::from_view(view);
    let written = out.last(value.encoded_len());
    let outcome = value.encode_into(written).map(|len| len == written.len());
    compare(P::SCHEMA.name, bytes, written, outcome)
}

/// [`reencoded`] for the variants of a union.
///
/// # Errors
/// What it writes instead.
pub fn rewritten<'a, U: FromUnion<'a>>(
    tag: U::Tag,
    view: U::View<'a>,
    bytes: &[u8],
    out: &mut Guarded,
) -> Result<(), Fault> {
    let value = U::from_union(view);
    let written = out.last(value.body_len());
    let outcome = value.put_body(written).map(|()| value.has_tag(tag));
    compare(view.name(), bytes, written, outcome)
}

fn compare(name: &str, read: &[u8], written: &[u8], outcome: Result<bool, Error>) -> Result<(), Fault> {
    if outcome == Ok(true) && written == read {
        return Ok(());
    }
    Err(format!("{name}: read {read:02x?}, written {written:02x?} with {outcome:?}"))
}

/// Folds everything that it is shown.
struct Digest(u64);

impl Digest {
    #[inline]
    fn add(&mut self, value: u64) {
        self.0 = self.0.rotate_left(5) ^ value;
    }
    #[inline]
    fn add_all(&mut self, bytes: &[u8]) {
        self.add(bytes.iter().fold(0, |sum, byte| sum + u64::from(*byte)));
    }
}

impl Visitor for Digest {
    #[inline]
    fn scalar(&mut self, _: At, value: Scalar) {
        self.add(match value {
            Scalar::Uint(value) => value as u64,
            Scalar::Int(value) => value as u64,
            Scalar::Float(value) => value.to_bits(),
            Scalar::Bool(value) => value.into(),
            Scalar::Char(value) => u32::from(value).into(),
        });
    }
    #[inline]
    fn null(&mut self, at: At, raw: Scalar) {
        self.scalar(at, raw);
    }
    #[inline]
    fn variant(&mut self, at: At, raw: Scalar, name: Option<&'static str>) {
        self.add(name.map_or(0, str::len) as u64);
        self.scalar(at, raw);
    }
    #[inline]
    fn flags(&mut self, _: At, bits: u128, _: &dyn Debug) {
        self.add(bits as u64);
    }
    #[inline]
    fn text(&mut self, _: At, text: &[u8]) {
        self.add_all(text);
    }
    #[inline]
    fn bytes(&mut self, _: At, bytes: &[u8]) {
        self.add_all(bytes);
    }
}

/// Counts what is printed; does not allocate.
struct Count(usize);

impl Write for Count {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

/// What the `Debug` of every generated view calls.
struct AsDebug<'v, V>(&'v V);

impl<V: Visit> Debug for AsDebug<'_, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pw::__private::debug(self.0, f)
    }
}
