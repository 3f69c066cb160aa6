//! `mesh`: 125,000 triangles, nothing but numbers.

use pinwire::prelude::*;

use crate::random::Random;

pub const TRIANGLES: usize = 125_000;

everybody! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[repr(C)]
    #[pinwire(le)]
    pub struct Vec3 {
        pub x: f32,
        pub y: f32,
        pub z: f32,
    }
}

everybody! {
    #[derive(Packet, Clone, Copy, PartialEq)]
    #[repr(C)]
    #[pinwire(le)]
    pub struct Triangle {
        pub v0: Vec3,
        pub v1: Vec3,
        pub v2: Vec3,
        pub normal: Vec3,
    }
}

everybody! {
    #[derive(Message, Clone, PartialEq)]
    pub struct Mesh {
        pub triangles: Vec<Triangle>,
    }
}

pub fn generate() -> Mesh {
    let mut random = Random::new(0x3E5);
    Mesh { triangles: (0..TRIANGLES).map(|_| triangle(&mut random)).collect() }
}

fn triangle(random: &mut Random) -> Triangle {
    let [v0, v1, v2, normal] = [(); 4].map(|()| vec3(random));
    Triangle { v0, v1, v2, normal }
}

fn vec3(random: &mut Random) -> Vec3 {
    let [x, y, z] = [(); 3].map(|()| random.unit() as f32);
    Vec3 { x, y, z }
}
