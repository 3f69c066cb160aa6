//! One version of one schema, as the comparison sees it: functions over bytes and text.

use std::fmt::Debug;

use pw::Message;

use crate::text::{Dump, Out, Way};

/// An answer, or what is wrong.
pub type Answer<T> = Result<T, String>;

/// What a check found, or nothing.
pub type Check = Answer<()>;

/// For the bytes of a message.
type Of<T> = fn(&[u8]) -> Answer<T>;

/// A message type.
pub struct Subject {
    /// The bytes of the value of this text, by every way to write it.
    pub encode: fn(&str) -> Answer<Vec<u8>>,
    /// Whether `view` and `view_canonical` take the bytes.
    pub verdicts: Of<(bool, bool)>,
    /// What a view of the bytes shows.
    pub look: Of<Seen>,
    /// That every other way to look at the bytes shows the same.
    pub look_closely: Of<()>,
    /// Sets all that can be set to the value of this text.
    pub set: fn(&[u8], &str) -> Answer<Set>,
    /// Whether two messages are equal: view and view, view and value.
    pub are_equal: fn(&[u8], &[u8]) -> Answer<[bool; 2]>,
}

/// What one view showed.
pub struct Seen {
    /// The value in the normal form.
    pub text: String,
    /// The bytes of `to_value()`.
    pub again: Vec<u8>,
}

/// What setting fields did.
pub struct Set {
    /// The bytes after it.
    pub bytes: Vec<u8>,
    /// How many setters refused.
    pub refused: usize,
}

macro_rules! subject {
    ($T:ty) => {
        $crate::subject::Subject {
            encode: |text| $crate::subject::written(&$crate::tokens::Tokens::read::<$T>(text)),
            verdicts: |bytes| $crate::subject::verdicts::<$T>(bytes),
            look: |bytes| {
                let view = <$T>::view(bytes).map_err(|error| error.to_string())?;
                let value = view.to_value();
                if view != value {
                    return Err("the view does not equal its own value".to_owned());
                }
                let again = value.to_vec().map_err(|error| error.to_string())?;
                Ok($crate::subject::Seen { text: $crate::text::Out::of(&view, $crate::text::Way::Forward), again })
            },
            look_closely: |bytes| {
                let view = <$T>::view(bytes).map_err(|error| error.to_string())?;
                $crate::subject::walks_agree(&view)?;
                let text = $crate::text::Out::of(&view, $crate::text::Way::Forward);
                let aligned = $crate::subject::Aligned::new(bytes);
                let view = <$T>::view(aligned.bytes()).map_err(|error| error.to_string())?;
                $crate::subject::same("value in aligned memory", &$crate::text::Out::of_aligned(&view), &text)?;
                let mut copy = bytes.to_vec();
                let mutable = <$T>::view_mut(&mut copy).map_err(|error| error.to_string())?;
                $crate::subject::same("view_mut", &mutable.as_view(), &view)?;
                let longer = [bytes, b"rest"].concat();
                let (front, rest) = <$T>::view_prefix(&longer).map_err(|error| error.to_string())?;
                $crate::subject::same("rest of view_prefix", &rest, &&b"rest"[..])?;
                $crate::subject::same("view_prefix", &front, &view)?;
                let canonical = $crate::subject::written(&view.to_value())?;
                let again = <$T>::view(&canonical).map_err(|error| error.to_string())?;
                $crate::subject::same("Debug", &format!("{again:?}"), &format!("{view:?}"))
            },
            set: |bytes, text| {
                let mut bytes = bytes.to_vec();
                let mut view = <$T>::view_mut(&mut bytes).map_err(|error| error.to_string())?;
                let refused =
                    $crate::tokens::Tokens::all(text, |tokens| $crate::setting::Setting::all(tokens, &mut view));
                Ok($crate::subject::Set { bytes, refused })
            },
            are_equal: |one, two| {
                let view = |bytes| <$T>::view(bytes).map_err(|error| error.to_string());
                let (one, two) = (view(one)?, view(two)?);
                Ok([one == two, one == two.to_value()])
            },
        }
    };
}
pub(crate) use subject;

/// A copy of bytes at an address that is aligned as far as messages can be.
pub struct Aligned {
    memory: Vec<u8>,
    start: usize,
    len: usize,
}

impl Aligned {
    pub fn new(bytes: &[u8]) -> Self {
        let mut memory = vec![0; bytes.len() + 64];
        let start = memory.as_ptr().align_offset(64);
        memory[start..start + bytes.len()].copy_from_slice(bytes);
        Self { memory, start, len: bytes.len() }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.memory[self.start..self.start + self.len]
    }
}

/// An error that says what differs.
pub fn same<T: PartialEq + Debug>(what: &str, one: &T, two: &T) -> Check {
    if one == two { Ok(()) } else { Err(format!("{what} differs:\n  {one:?}\n  {two:?}")) }
}

/// The verdicts, that the other two ways to parse agree, and that errors stay within the bytes.
pub fn verdicts<M: Message>(bytes: &[u8]) -> Answer<(bool, bool)> {
    let view = M::view(bytes).map(|_| ());
    let canonical = M::view_canonical(bytes).map(|_| ());
    let prefix = M::view_prefix(bytes).map(|(_, rest)| rest.len());
    same("view_mut accepts", &M::view_mut(&mut bytes.to_vec()).is_ok(), &view.is_ok())?;
    same("view_prefix accepts it all", &(prefix == Ok(0)), &view.is_ok())?;
    if let Ok(rest) = prefix {
        same("view accepts the prefix", &M::view(&bytes[..bytes.len() - rest]).is_ok(), &true)?;
    }
    for error in [view.err(), canonical.err(), prefix.err()].into_iter().flatten() {
        if error.offset() > bytes.len() {
            return Err(format!("an error after the end: {error}"));
        }
    }
    Ok((view.is_ok(), canonical.is_ok()))
}

/// Lists show the same from the front, from the back and by index; `Debug` prints.
pub fn walks_agree<V: Dump + Debug>(view: &V) -> Check {
    let forward = Out::of(view, Way::Forward);
    same("from the back", &Out::of(view, Way::Backward), &forward)?;
    same("by index", &Out::of(view, Way::ByIndex), &forward)?;
    same("an empty Debug", &format!("{view:?}").is_empty(), &false)
}

/// The value's bytes. Whatever a buffer held before, the same bytes come out; nothing after them is touched, and a
/// buffer that is too small is refused.
pub fn written<M: Message>(value: &M) -> Answer<Vec<u8>> {
    let bytes = value.to_vec().map_err(|error| error.to_string())?;
    same("encoded_len", &value.encoded_len(), &bytes.len())?;
    for before in [0xaa, 0x55] {
        let mut expected = bytes.clone();
        expected.extend([before; 5]);
        let mut out = vec![before; expected.len()];
        same("encode_into", &value.encode_into(&mut out).map_err(|error| error.to_string()), &Ok(bytes.len()))?;
        same("encoded bytes", &out, &expected)?;
    }
    let mut small = vec![0; bytes.len() - 1];
    same("success in a small buffer", &value.encode_into(&mut small).is_ok(), &false)?;
    Ok(bytes)
}
