//! What each command does, one file a command. They share only what is in the files beside this.

pub mod bench;
pub mod deny;
pub mod dist;
pub mod fuzz;
pub mod mutants;
pub mod reading;
pub mod serve;
pub mod shots;
pub mod soak;
pub mod test;
