//! The lazy view and the checked view of one message, getter by getter.

use std::fmt::Debug;
use std::hint::black_box;

use pw::{Error, Lazy, Message, View};

/// What was read of bytes that may be damaged.
#[derive(Default, Debug)]
pub struct Seen {
    pub good: usize,
    pub errors: usize,
    /// Bytes that errors may point into.
    pub len: usize,
}

impl Seen {
    /// The value, if it is one. An error says where.
    pub fn value<T>(&mut self, value: Result<T, Error>) -> Option<T> {
        match &value {
            Ok(_) => self.good += 1,
            Err(error) => {
                self.errors += 1;
                assert!(error.offset() <= self.len, "{error} is not in {} bytes", self.len);
                assert!(!error.to_string().starts_with("bytes"), "{error} names neither field nor message");
                assert_eq!(error.needed(), None, "{error}: more bytes would not help");
            }
        }
        value.ok()
    }
}

/// Text is text, whatever the compiler believes of a `str`.
pub fn is_text(text: &str) {
    assert!(std::str::from_utf8(black_box(text.as_bytes())).is_ok(), "not text: {:02x?}", text.as_bytes());
}

/// A message type with all its getters.
pub trait Twin: Message {
    /// Calls all lazy getters; they succeed, and return what the checked ones do.
    fn pair(lazy: &Lazy<'_, Self>, view: &View<'_, Self>);
    /// Calls all lazy getters.
    fn touch(lazy: &Lazy<'_, Self>, seen: &mut Seen);
    /// Checks all.
    fn check<'b>(lazy: &Lazy<'b, Self>) -> Result<View<'b, Self>, Error>;
    fn same(a: &View<'_, Self>, b: &View<'_, Self>) -> bool;
}

pub fn equal<T: PartialEq<U> + Debug, U: Debug>(name: &str, lazy: T, view: U) {
    assert!(lazy == view, "{name}: {lazy:?}, the view has {view:?}");
}

/// Each field by its kind: `same` values are compared, `text` looked at, a `nested` message, or its `option`, entered;
/// `rows` and `list` are lists of such.
macro_rules! twin {
    ($($ty:ident { $($field:ident: [$($kind:tt)+]),+ $(,)? })+) => {$(
        impl crate::agree::Twin for $ty {
            fn pair(lazy: &pw::Lazy<'_, Self>, view: &pw::View<'_, Self>) {
                $({
                    let name = concat!(stringify!($ty), ".", stringify!($field));
                    let value = lazy.$field().unwrap_or_else(|error| panic!("{name}: {error}"));
                    crate::agree::pair!(name, value, view.$field(), $($kind)+);
                })+
            }
            fn touch(lazy: &pw::Lazy<'_, Self>, seen: &mut crate::agree::Seen) {
                $(if let Some(value) = seen.value(lazy.$field()) {
                    crate::agree::touch!(seen, value, $($kind)+);
                })+
            }
            fn check<'b>(lazy: &pw::Lazy<'b, Self>) -> Result<pw::View<'b, Self>, pw::Error> {
                lazy.check()
            }
            fn same(a: &pw::View<'_, Self>, b: &pw::View<'_, Self>) -> bool {
                a == b
            }
        }
    )+};
}
pub(crate) use twin;

macro_rules! pair {
    ($name:expr, $lazy:expr, $view:expr, same) => {
        crate::agree::equal($name, $lazy, $view)
    };
    ($name:expr, $lazy:expr, $view:expr, text) => {
        crate::agree::equal($name, $lazy, $view)
    };
    ($name:expr, $lazy:expr, $view:expr, nested $ty:ident) => {
        <$ty as crate::agree::Twin>::pair(&$lazy, &$view)
    };
    ($name:expr, $lazy:expr, $view:expr, option $($kind:tt)+) => {
        match ($lazy, $view) {
            (Some(lazy), Some(view)) => crate::agree::pair!($name, lazy, view, $($kind)+),
            (lazy, view) => assert_eq!(lazy.is_some(), view.is_some(), "{}", $name),
        }
    };
    ($name:expr, $lazy:expr, $view:expr, rows $ty:ident) => {{
        let (lazy, view) = ($lazy, $view);
        assert_eq!((lazy.len(), lazy.is_empty(), lazy.iter().len()), (view.len(), view.is_empty(), view.len()));
        for (index, (row, other)) in lazy.iter().zip(view).enumerate() {
            <$ty as crate::agree::Twin>::pair(&row, &other);
            <$ty as crate::agree::Twin>::pair(&lazy.get(index).expect("a row by number"), &other);
            let checked = row.check().unwrap_or_else(|error| panic!("{}, row {index}: {error}", $name));
            assert!(checked == other, "{}, row {index} checked alone", $name);
        }
        assert!(lazy.get(view.len()).is_none() && lazy.get(usize::MAX).is_none());
        assert!(lazy.check().expect("a good list") == view, "{} checked", $name);
    }};
    ($name:expr, $lazy:expr, $view:expr, list $($kind:tt)+) => {{
        let (lazy, view) = ($lazy, $view);
        assert_eq!((lazy.len(), lazy.is_empty()), (view.len(), view.is_empty()), "{}", $name);
        for index in 0..view.len() {
            let value = lazy.get(index).unwrap_or_else(|error| panic!("{}, element {index}: {error}", $name));
            let (value, other) = (value.expect("an element"), view.get(index).expect("an element"));
            crate::agree::pair!($name, value, other, $($kind)+);
        }
        assert!(matches!((lazy.get(view.len()), lazy.get(usize::MAX)), (Ok(None), Ok(None))));
        assert!(lazy.check().expect("a good list") == view, "{} checked", $name);
    }};
}
pub(crate) use pair;

macro_rules! touch {
    ($seen:expr, $value:expr, same) => {
        drop(std::hint::black_box(format!("{:?}", $value)))
    };
    ($seen:expr, $value:expr, text) => {
        crate::agree::is_text($value)
    };
    ($seen:expr, $value:expr, nested $ty:ident) => {
        <$ty as crate::agree::Twin>::touch(&$value, $seen)
    };
    ($seen:expr, $value:expr, option $($kind:tt)+) => {
        $value.into_iter().for_each(|value| crate::agree::touch!($seen, value, $($kind)+))
    };
    ($seen:expr, $value:expr, rows $ty:ident) => {{
        let rows = $value;
        for row in rows.iter() {
            <$ty as crate::agree::Twin>::touch(&row, $seen);
            if let Some(view) = $seen.value(row.check()) {
                // What was checked alone is as good as any view.
                <$ty as crate::agree::Twin>::pair(&row, &view);
                drop(std::hint::black_box(format!("{view:?}")));
            }
        }
        assert!(rows.get(rows.len()).is_none());
        $seen.value(rows.check());
    }};
    ($seen:expr, $value:expr, list $($kind:tt)+) => {{
        let list = $value;
        for index in 0..list.len() {
            if let Some(value) = $seen.value(list.get(index)) {
                let value = value.expect("an element");
                crate::agree::touch!($seen, value, $($kind)+);
            }
        }
        assert!(matches!(list.get(list.len()), Ok(None)));
        $seen.value(list.check());
    }};
}
pub(crate) use touch;
