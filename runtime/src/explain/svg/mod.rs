//! Pictures of layouts as SVG: eight bytes a row, as in the drawings of RFCs.

mod blocks;
mod canvas;

use alloc::format;
use alloc::string::String;

use super::Root;
use super::plan::Lane;
use crate::schema::Schema;
use blocks::{Block, Chart};
use canvas::{BYTES, Canvas, Cell};

/// The picture of a message or packet.
pub(crate) fn layout(root: Root) -> String {
    let schema = root.schema();
    let chart = match root {
        Root::Message(schema) => Chart::of_message(schema),
        Root::Packet(schema) | Root::Variant(schema, _) => Chart::of_packet(schema),
    };
    let mut canvas = Canvas::new(schema.name, &chart.subtitle);
    canvas.ruler();
    for (name, blocks) in &chart.strips {
        canvas.heading(name);
        strip(&mut canvas, blocks);
    }
    let data = match root {
        Root::Message(_) => "data lane",
        _ if chart.lanes.len() > 1 => "tails, one behind the other",
        _ => "tail",
    };
    for (name, lane) in [("text lane", Lane::Text), (data, Lane::Data)] {
        lane_of(&mut canvas, name, &chart, lane);
    }
    for run in &chart.runs {
        canvas.heading(&run.title);
        canvas.bits(run);
    }
    if !schema.variants.is_empty() {
        variants(&mut canvas, schema);
    }
    canvas.legend(chart.newest);
    canvas.finish(&format!("Layout of {}", schema.name), &chart.description)
}

/// Blocks one after the other, in rows. Of a block of many rows those in front and the last one are drawn.
fn strip(canvas: &mut Canvas, blocks: &[Block]) {
    let end = blocks.last().map_or(0, |block| block.end);
    for row in 0..end.div_ceil(BYTES) {
        if let Some(is_first) = blocks.iter().find_map(|block| block.leaves_out(row)) {
            if is_first {
                canvas.gap();
            }
            continue;
        }
        let (start, behind) = (row * BYTES, (row + 1) * BYTES);
        let cells = blocks.iter().filter(|block| block.start < behind && start < block.end).map(|block| Cell {
            block,
            from: block.start.max(start) - start,
            to: block.end.min(behind) - start,
            has_text: block.label_row() == row,
            is_open: [block.start < start, behind < block.end],
        });
        canvas.row(start, cells);
    }
}

fn lane_of(canvas: &mut Canvas, name: &str, chart: &Chart, lane: Lane) {
    let blocks = chart.lanes.iter().filter(|(of, _)| *of == lane).map(|(_, block)| block);
    let blocks: alloc::vec::Vec<_> = blocks.collect();
    if !blocks.is_empty() {
        canvas.heading(name);
        canvas.lane(&blocks);
    }
}

fn variants(canvas: &mut Canvas, schema: &'static Schema) {
    canvas.heading("then, by the tag");
    for variant in schema.variants {
        canvas.variant(variant.tag, variant.name, variant.schema.size);
    }
}
