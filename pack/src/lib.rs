//! Makes `dist/` out of what Trunk has built: the pages that stand around the app.

pub mod leaflet;
