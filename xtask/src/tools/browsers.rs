//! The browsers that the tests drive, each with its driver: which there are, whether they are on
//! this machine, and how they get there. Refuses to know how any of them is driven, which is the
//! business of tests/browser/support.

use super::system::Wanted;
use super::{cargo_install, has, installing, node_packages, on_path};
use crate::project::Project;
use crate::run::Result;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The engines whose tests every change must pass. WebKit is not among them: its driver stops
    /// answering about once in fifty tests, so a failure there says nothing yet.
    pub const REQUIRED: [Self; 2] = [Self::Chromium, Self::Firefox];

    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The engines that are called so, or all of them where none is named.
    ///
    /// # Errors
    /// The first name that none of them has.
    pub fn named<'a>(names: &[&'a str]) -> std::result::Result<Vec<Self>, &'a str> {
        if names.is_empty() {
            return Ok(Self::ALL.to_vec());
        }
        let named = |&name: &&'a str| {
            let found = Self::ALL.into_iter().find(|engine| engine.id() == name);
            found.ok_or(name)
        };
        names.iter().map(named).collect()
    }

    /// What the tests call it, in the environment variable `ENGINE`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Its programs, each with the names that it may go by.
    fn programs(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::Chromium => &[
                (
                    "Chromium",
                    &[
                        "chromium",
                        "chromium-browser",
                        "google-chrome",
                        "google-chrome-stable",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    ],
                ),
                ("chromedriver", &["chromedriver"]),
            ],
            Self::Firefox => &[(
                "Firefox",
                &[
                    "firefox",
                    "firefox-esr",
                    "/Applications/Firefox.app/Contents/MacOS/firefox",
                ],
            )],
            Self::WebKit => &[
                ("WebKitGTK’s WebKitWebDriver", &["WebKitWebDriver"]),
                ("Xvfb", &["Xvfb"]),
            ],
        }
    }

    /// The packages of Debian and its kin that these programs are in, and a font to show text with.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver", "fonts-dejavu-core"],
            Self::Firefox => &["firefox-esr", "fonts-dejavu-core"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb", "fonts-dejavu-core"],
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Self::Chromium => {
                "install Chromium (or Chrome) and the chromedriver of the same version, \
                 and have both on PATH"
            }
            Self::Firefox => "install Firefox or Firefox ESR, and have it on PATH",
            Self::WebKit => {
                "install WebKitGTK with its WebDriver and MiniBrowser, and Xvfb, \
                 and have WebKitWebDriver and Xvfb on PATH"
            }
        }
    }

    /// The names of its programs that are not on this machine.
    fn missing(self) -> Vec<&'static str> {
        self.programs()
            .iter()
            .filter(|(_, names)| !names.iter().any(|name| on_path(name)))
            .map(|(program, _)| *program)
            .collect()
    }
}

/// Everything for driving a browser: Node, its packages, the browser and its driver.
pub fn for_browsing(project: &Project, engine: Engine) -> Result<()> {
    node_packages(project)?;
    browser(project, engine)?;
    if engine == Engine::Firefox {
        geckodriver(project)?;
    }
    Ok(())
}

fn browser(project: &Project, engine: Engine) -> Result<()> {
    let wanted = Wanted {
        needed_by: "the browser tests",
        packages: engine.packages(),
        advice: engine.advice(),
    };
    wanted.install(project, || engine.missing())
}

/// The driver of Firefox, which Debian has no package of.
fn geckodriver(project: &Project) -> Result<()> {
    let version = project.tool_version("geckodriver")?;
    if has(project, "geckodriver", &version) {
        return Ok(());
    }
    installing(&format!("geckodriver {version}"), "about 2 minutes");
    cargo_install(project, "geckodriver", &version, &["--locked"])
}
