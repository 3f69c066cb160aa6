//! A directive that may stand once.

use proc_macro2::Span;

use crate::diag::Diagnostics;

/// The value of a directive and where its word stands.
pub(crate) struct Once<T>(Option<(T, &'static str, Span)>);

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Once<T> {
    /// Stores the value; a second one is an error on its word.
    pub(crate) fn set(&mut self, value: T, word: &'static str, span: Span, errors: &Diagnostics) {
        match &self.0 {
            None => self.0 = Some((value, word, span)),
            Some((_, first, _)) if *first == word => {
                errors.at_span(span, format_args!("`{word}` is given twice: keep one"))
            }
            Some((_, first, _)) => errors.at_span(span, format_args!("`{word}` contradicts `{first}`: keep one")),
        }
    }

    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(value, ..)| value)
    }

    pub(crate) fn span(&self) -> Option<Span> {
        self.0.as_ref().map(|(.., span)| *span)
    }

    pub(crate) fn take(&mut self) -> Option<T> {
        self.0.take().map(|(value, ..)| value)
    }

    pub(crate) fn into_value(self) -> Option<T> {
        self.0.map(|(value, ..)| value)
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.is_some()
    }
}
