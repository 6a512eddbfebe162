//! The archive, read back by its library: all that a web server serves, and the same each time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop"
)]

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;

use cramp_check_pack::VERSION;
use cramp_check_pack::archive;
use cramp_check_pack::folder::Folder;

#[test]
fn it_holds_what_a_web_server_serves_and_is_the_same_each_time() {
    let dist = Folder::at(&std::env::temp_dir())
        .within(&format!("cramp-check-archive-{}", std::process::id()));
    for (name, text) in [
        ("index.html", "page"),
        ("0.0/cramp-check.js", "script"),
        ("npm/package.json", "{}"),
    ] {
        dist.write(name, text).unwrap();
    }
    archive::write(&dist).unwrap();
    let name = format!("cramp-check-{VERSION}.zip");
    let first = dist.bytes(&name).unwrap();

    let mut read = zip::ZipArchive::new(File::open(dist.path(&name)).unwrap()).unwrap();
    let mut found = BTreeMap::new();
    for at in 0..read.len() {
        let mut entry = read.by_index(at).unwrap();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        found.insert(entry.name().unwrap().into_owned(), text);
    }
    let expected = [
        ("cramp-check/0.0/cramp-check.js", "script"),
        ("cramp-check/index.html", "page"),
    ];
    let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_eq!(found, BTreeMap::from(expected));

    dist.remove(&name).unwrap();
    archive::write(&dist).unwrap();
    assert_eq!(dist.bytes(&name).unwrap(), first);
    std::fs::remove_dir_all(dist.path("")).unwrap();
}
