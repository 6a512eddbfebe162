//! The commands of this project, as `cargo xtask …`. This file owns the command line: which
//! commands there are, what they are called with and what the process exits with. What a command
//! does is in `commands`, and nothing here knows of any tool.

mod commands;
mod project;
mod report;
mod run;
mod tools;

use std::env;
use std::process::ExitCode;

use commands::{bench, deny, dist, fuzz, mutants, reading, serve, shots, soak, test};
use project::Project;
use tools::browsers::Engine;

const HELP: &str = "\
The commands of this project. Each installs what it needs and is missing.

  cargo xtask serve [--port N]    build the app and serve it on this machine
  cargo xtask test [FILTER...]    run every check and every test
                                  (FILTER: only tests with it in their name)
  cargo xtask browsers [ENGINE..] run the browser tests in chromium, firefox and webkit (Linux)
                                  (ENGINE: only in those)
  cargo xtask dist                make the release build in dist/
  cargo xtask deny                hold every dependency against what may be depended on
  cargo xtask fuzz [TARGET...]    try a million hostile inputs on each thing that reads
  cargo xtask mutants             change the engine in small ways; a test must fail of each
  cargo xtask soak [SEED [WALK]]  walk through the app at random 10,000 times
                                  (SEED: the same walks again; WALK: only that one)
  cargo xtask shots               take a picture of every screen, into target/shots/
  cargo xtask reading             measure how hard each text is to read, into target/reading.md
  cargo xtask bench [engine]      compare the app with what a site would use instead
                                  (engine: only its rule engine with others)
";

/// What the process exits with when it was called with something it does not know.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let project = Project::here();

    let outcome = match words.as_slice() {
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        ["serve"] => serve::run(&project, serve::DEFAULT_PORT),
        [serve::ANNOUNCE, port] => {
            port.parse().map(serve::announce).unwrap_or_default();
            Ok(())
        }
        ["serve", "--port", port] => match port.parse() {
            Ok(port) => serve::run(&project, port),
            Err(_) => return misused(&format!("`{port}` is not a port number")),
        },
        ["deny"] => deny::run(&project),
        ["dist"] => dist::run(&project),
        ["bench"] => bench::run(&project),
        ["bench", "engine"] => bench::engine(&project),
        ["fuzz", targets @ ..] => fuzz::run(&project, targets),
        ["mutants"] => mutants::run(&project),
        ["soak", which @ ..] if which.len() <= 2 => {
            match which.iter().find(|number| number.parse::<u32>().is_err()) {
                None => soak::run(&project, which),
                Some(word) => return misused(&format!("`{word}` is not the number of a walk")),
            }
        }
        ["reading"] => reading::run(&project),
        ["shots"] => shots::run(&project),
        ["test", filters @ ..] => match filters.iter().find(|filter| filter.starts_with('-')) {
            None => return test::run(&project, filters).exit_code(),
            Some(option) => return misused(&format!("`test` has no option `{option}`")),
        },
        ["browsers", names @ ..] => match Engine::named(names) {
            Ok(engines) => return test::browsers(&project, &engines).exit_code(),
            Err(name) => return misused(&format!("`{name}` is not a browser of the tests")),
        },
        _ => return misused(&format!("no such command: `{}`", arguments.join(" "))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

fn misused(problem: &str) -> ExitCode {
    eprint!("{problem}\n\n{HELP}");
    ExitCode::from(USAGE)
}
