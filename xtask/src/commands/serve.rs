//! `cargo xtask serve`: builds the app, serves it on this machine, says where once it really
//! answers, and builds again as files change. The serving is Trunk's.

use std::env;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Command;
use std::thread;
use std::time::Duration;

use super::dist;
use crate::project::Project;
use crate::run::{Failure, Result, become_program};
use crate::tools;

pub const DEFAULT_PORT: u16 = 8080;

/// A command that no person calls: see `announcer`.
pub const ANNOUNCE: &str = "announce";

/// How many ports after the wanted one are tried when it is busy.
const TRIES: u16 = 50;

pub fn run(project: &Project, wanted: u16) -> Result<()> {
    tools::for_building(project)?;
    // What an earlier build left would answer before this build is done.
    project.remove("dist")?;

    let port = free_port(wanted)?;
    announcer(port)?;
    let host = Ipv4Addr::LOCALHOST.to_string();
    become_program(
        dist::trunk(project)?
            .args(["serve", "--release", "--address", &host])
            .args(["--port", &port.to_string()]),
    )
}

/// Starts this program once more, to wait for the page while this process turns into the server.
fn announcer(port: u16) -> Result<()> {
    env::current_exe()
        .and_then(|own| {
            Command::new(own)
                .args([ANNOUNCE, &port.to_string()])
                .spawn()
        })
        .map(|_child| ())
        .map_err(|error| Failure::io("starting xtask again", &error))
}

/// Says where the app is, once it really answers; gives up when the server is gone.
pub fn announce(port: u16) {
    let server = parent();
    while parent() == server {
        if answers(port) {
            let host = Ipv4Addr::LOCALHOST;
            println!("\nCramp Check is at http://{host}:{port}/\n(Ctrl+C ends it)\n");
            return;
        }
        thread::sleep(Duration::from_millis(200));
    }
}

#[cfg(unix)]
fn parent() -> u32 {
    std::os::unix::process::parent_id()
}

#[cfg(not(unix))]
fn parent() -> u32 {
    0
}

fn free_port(wanted: u16) -> Result<u16> {
    let last = wanted.saturating_add(TRIES);
    let port = (wanted..=last).find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok());
    match port {
        Some(port) if port == wanted => Ok(port),
        Some(port) => {
            println!("port {wanted} is in use, so this is on {port}");
            Ok(port)
        }
        None => Err(Failure(format!(
            "all ports from {wanted} to {last} are in use"
        ))),
    }
}

/// Whether there is a page on `port`.
fn answers(port: u16) -> bool {
    let ask = || -> std::io::Result<[u8; 12]> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        write!(
            stream,
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )?;
        let mut status = [0; 12];
        stream.read_exact(&mut status)?;
        Ok(status)
    };
    ask().is_ok_and(|status| status.ends_with(b" 200"))
}
