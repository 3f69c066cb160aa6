//! Rules for runs of bit fields.

use super::super::layout::{Run, runs};
use crate::diag::Diagnostics;
use crate::schema::{BitOrder, Codec, Struct};

pub(super) fn all(model: &Struct<'_>, errors: &Diagnostics) {
    for run in runs(model.fields.iter().map(|field| field.codec.bit_width())) {
        bits_fill_bytes(model, &run, errors);
        bits_have_one_order(model, &run, errors);
    }
}

/// Half a byte cannot be skipped: what the user means by it must be declared.
fn bits_fill_bytes(model: &Struct<'_>, run: &Run, errors: &Diagnostics) {
    let over = run.bits % 8;
    // What is missing may be in a field beside the run whose words are wrong.
    let mut near = model.fields.iter().take(run.first + run.count + 1).skip(run.first.saturating_sub(1));
    if over != 0 && !near.any(|field| field.broken) {
        let last = &model.fields[run.first + run.count - 1];
        errors.at(
            last.ident,
            format_args!(
                "this run of bit fields has {} bits, which is not whole bytes: make a field wider, or add `#[pinwire(bits = {})] reserved: u8`",
                run.bits,
                8 - over
            ),
        );
    }
}

/// Within a run, bits are counted from one side.
fn bits_have_one_order(model: &Struct<'_>, run: &Run, errors: &Diagnostics) {
    let mut first: Option<BitOrder> = None;
    for field in &model.fields[run.first..run.first + run.count] {
        let Codec::Bits { order, span, .. } = &field.codec else { continue };
        if first.is_some_and(|first| first != *order) {
            errors.at_span(
                *span,
                "bit fields that follow one another are counted from the same side: all `msb` or all `lsb`",
            );
        }
        first = first.or(Some(*order));
    }
}
