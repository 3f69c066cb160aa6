//! Where in a message something stands.

use alloc::vec::Vec;
use core::fmt;

/// One step from a message to a part of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// To a field.
    Field(&'static str),
    /// To an element of a list.
    Index(usize),
}

/// A place among [`Paths`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place(u32);

/// All places of an explanation, each by the one around it: a path costs one step, however deep it is.
#[derive(Debug, Default)]
pub(super) struct Paths(Vec<(Place, Step)>);

impl Place {
    /// The message itself.
    pub(super) const ROOT: Self = Self(0);
}

impl Paths {
    pub(super) fn add(&mut self, around: Place, step: Step) -> Place {
        self.0.push((around, step));
        // There are fewer places than bytes and fields; what cannot be counted stands at the message itself.
        u32::try_from(self.0.len()).map_or(Place::ROOT, Place)
    }

    fn get(&self, place: Place) -> Option<(Place, Step)> {
        self.0.get((place.0 as usize).checked_sub(1)?).copied()
    }
}

/// Steps that [`Path::short`] shows.
const SHORT: usize = 8;

/// The way from a message to a part of it, such as `legs[3].symbol`; empty for the message itself.
#[derive(Clone, Copy)]
pub struct Path<'e> {
    paths: &'e Paths,
    place: Place,
    most: usize,
}

impl<'e> Path<'e> {
    pub(super) const fn new(paths: &'e Paths, place: Place) -> Self {
        Self { paths, place, most: usize::MAX }
    }

    /// The last few steps: in a recursive message a path may be long.
    pub(super) const fn short(self) -> Self {
        Self { most: SHORT, ..self }
    }

    /// Whether this is the message itself.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.place == Place::ROOT
    }

    /// The steps, the outermost first.
    #[must_use]
    pub fn steps(&self) -> Vec<Step> {
        let (mut steps, mut place) = (Vec::new(), self.place);
        while let Some((around, step)) = self.paths.get(place) {
            steps.push(step);
            place = around;
        }
        steps.reverse();
        steps
    }

    /// The last steps, and whether there are more in front of them.
    fn shown(&self) -> (Vec<Step>, bool) {
        let (mut steps, mut place) = (Vec::new(), self.place);
        while let Some((around, step)) = self.paths.get(place) {
            if steps.len() >= self.most {
                break;
            }
            steps.push(step);
            place = around;
        }
        steps.reverse();
        (steps, place != Place::ROOT)
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (steps, is_cut) = self.shown();
        f.write_str(if is_cut { "…" } else { "" })?;
        for (index, step) in steps.into_iter().enumerate() {
            match step {
                Step::Field(name) if index == 0 && !is_cut => f.write_str(name)?,
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Path({self})")
    }
}
