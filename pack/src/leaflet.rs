//! The leaflet: all that can be read without the app.
