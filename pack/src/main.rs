//! Makes `dist/` out of what Trunk has built.

mod leaflet;

fn main() {}
