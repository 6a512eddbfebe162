//! Running other programs: their output is always shown as it comes, and a failure is a value with
//! a sentence that a person can act on. Refuses to know which programs there are.

use std::fmt;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, ExitStatus, Stdio};

/// Why something could not be done, as one or more sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure(pub String);

pub type Result<T> = std::result::Result<T, Failure>;

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// `doing` is what was under way, such as "writing dist/index.html".
    pub fn io(doing: &str, error: &io::Error) -> Self {
        Self(format!("{doing}: {error}"))
    }
}

/// Runs `command` with its output on the screen.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| not_started(command, &error))?;
    check(command, status)
}

/// Runs `command` with its output on the screen and hands every line of its standard output to
/// `read` as well. An unsuccessful end is not an error here: the lines say what happened.
pub fn run_reading(command: &mut Command, mut read: impl FnMut(&str)) -> Result<ExitStatus> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, &error))?;
    if let Some(stdout) = child.stdout.take() {
        let mut output = BufReader::new(stdout);
        let mut line = Vec::new();
        // Bytes rather than text: what a test prints need not be UTF-8.
        while output
            .read_until(b'\n', &mut line)
            .is_ok_and(|length| length > 0)
        {
            // Whether anybody still watches the screen does not change what is counted.
            let _ = io::stdout().write_all(&line);
            let _ = io::stdout().flush();
            read(String::from_utf8_lossy(&line).trim_end());
            line.clear();
        }
    }
    child
        .wait()
        .map_err(|error| Failure::io(&format!("waiting for {}", name(command)), &error))
}

/// Turns this process into `command`, so that whoever ends this one ends that one too. Where that
/// cannot be done, runs it like any other.
pub fn become_program(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        let error = std::os::unix::process::CommandExt::exec(command);
        Err(not_started(command, &error))
    }
    #[cfg(not(unix))]
    run(command)
}

/// What `command` prints, unseen; nothing where it is missing or does not succeed.
pub fn quietly(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn check(command: &Command, status: ExitStatus) -> Result<()> {
    if status.success() {
        return Ok(());
    }
    Err(Failure(format!(
        "`{}` did not succeed ({status})",
        line(command)
    )))
}

fn not_started(command: &Command, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::NotFound {
        return Failure(format!(
            "`{}` is not installed, or not on PATH",
            name(command)
        ));
    }
    Failure::io(&format!("starting `{}`", line(command)), error)
}

fn name(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

fn line(command: &Command) -> String {
    let arguments = command
        .get_args()
        .map(|argument| argument.to_string_lossy().into_owned());
    [name(command)]
        .into_iter()
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}
