//! The pipeline, on one screen.

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::diag::Diagnostics;
use crate::{check, emit, fallback, lower};

/// `#[derive(Packet)]`: all errors at once, and beside them a stub so that only they show.
pub(crate) fn packet(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Diagnostics::new();
    let model = lower::item(&input, &errors);
    if let Some(model) = &model {
        check::item(model, &errors);
    }
    match (errors.finish(), model) {
        (None, Some(model)) => emit::item(&model),
        (errors, model) => fallback::item(&input, model.as_ref(), errors),
    }
}

/// `#[derive(Message)]`: the same.
pub(crate) fn message(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let errors = Diagnostics::new();
    let model = lower::message(&input, &errors);
    if let Some(model) = &model {
        check::message(model, &errors);
    }
    match (errors.finish(), model) {
        (None, Some(model)) => emit::message_item(&model),
        (errors, _) => fallback::message(&input, errors),
    }
}
