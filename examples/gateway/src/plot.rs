//! Line charts as SVG text, with axes and a legend.

use core::fmt::Write as _;

const WIDTH: f64 = 860.0;
const HEIGHT: f64 = 260.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 16.0;
const TOP: f64 = 34.0;
/// Of the legend's text.
const LEGEND: f64 = 12.0;
const BOTTOM: f64 = 34.0;

/// One line of a chart.
pub(crate) struct Series {
    pub(crate) name: &'static str,
    /// A class of the page's style sheet.
    pub(crate) class: &'static str,
    pub(crate) points: Vec<(f64, f64)>,
}

/// What the axes show.
pub(crate) struct Axes {
    pub(crate) x: &'static str,
    /// How a number at the upright axis is written.
    pub(crate) label: fn(f64) -> String,
    /// Powers of ten at equal distances.
    pub(crate) is_log: bool,
}

/// The chart of some lines.
pub(crate) fn chart(axes: &Axes, series: &[Series]) -> String {
    let scale = Scale::of(axes, series);
    let mut svg = format!("<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\">");
    scale.grid(axes, &mut svg);
    for line in series {
        let points: String = line.points.iter().map(|point| scale.place(*point)).collect();
        let _ = write!(svg, "<polyline class=\"{}\" points=\"{}\"/>", line.class, points.trim_end());
    }
    legend(series, &mut svg);
    svg + "</svg>"
}

struct Scale {
    right: f64,
    low: f64,
    high: f64,
    is_log: bool,
}

impl Scale {
    fn of(axes: &Axes, series: &[Series]) -> Self {
        let points = || series.iter().flat_map(|line| &line.points);
        let right = points().map(|point| point.0).fold(1e-9, f64::max);
        let high = points().map(|point| point.1).fold(1.0, f64::max);
        let low = points().map(|point| point.1).filter(|value| *value > 0.0).fold(high, f64::min);
        if axes.is_log {
            let low = low.log10().floor();
            Self { right, low, high: high.log10().ceil().max(low + 1.0), is_log: true }
        } else {
            Self { right, low: 0.0, high: nice(high), is_log: false }
        }
    }

    fn place(&self, (x, y): (f64, f64)) -> String {
        format!("{:.1},{:.1} ", self.x(x), self.y(if self.is_log { y.max(1e-9).log10() } else { y }))
    }

    fn x(&self, value: f64) -> f64 {
        LEFT + value / self.right * (WIDTH - LEFT - RIGHT)
    }

    /// Of a number or, in a logarithmic chart, of its logarithm.
    fn y(&self, value: f64) -> f64 {
        let share = ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0);
        HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM)
    }

    fn grid(&self, axes: &Axes, svg: &mut String) {
        let end = WIDTH - RIGHT;
        for value in self.ticks() {
            let y = self.y(value);
            let text = (axes.label)(if self.is_log { 10_f64.powf(value) } else { value });
            let _ = write!(svg, "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{end}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>");
            let _ = write!(svg, "<text class=\"y\" x=\"{:.0}\" y=\"{:.1}\">{text}</text>", LEFT - 8.0, y + 4.0);
        }
        let step = nice(self.right) / 10.0;
        for value in (0..=10).map(|tick| f64::from(tick) * step).take_while(|value| *value <= self.right) {
            let (x, y) = (self.x(value), HEIGHT - 18.0);
            let _ = write!(svg, "<text class=\"x\" x=\"{x:.1}\" y=\"{y}\">{}</text>", (value * 100.0).round() / 100.0);
        }
        let (x, y) = ((LEFT + end) / 2.0, HEIGHT - 2.0);
        let _ = write!(svg, "<text class=\"x\" x=\"{x}\" y=\"{y}\">{}</text>", axes.x);
    }

    fn ticks(&self) -> Vec<f64> {
        let step = if self.is_log { 1.0 } else { self.high / 4.0 };
        let count = ((self.high - self.low) / step).round() as usize;
        (0..=count).map(|tick| self.low + tick as f64 * step).collect()
    }
}

/// The next number that four steps divide well.
fn nice(value: f64) -> f64 {
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 4.0, 6.0, 8.0, 10.0];
    steps.into_iter().map(|step| step * power).find(|nice| *nice >= value).unwrap_or(value)
}

fn legend(series: &[Series], svg: &mut String) {
    for (at, line) in series.iter().enumerate() {
        let x = LEFT + 150.0 * at as f64;
        let end = x + 18.0;
        let _ = write!(svg, "<polyline class=\"{}\" points=\"{x},{LEGEND} {end},{LEGEND}\"/>", line.class);
        let _ = write!(svg, "<text x=\"{}\" y=\"{}\">{}</text>", end + 6.0, LEGEND + 4.0, line.name);
    }
}
