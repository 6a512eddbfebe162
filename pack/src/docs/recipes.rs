//! How to put the element on a page, for each kind of site. It owns these words; the code comes from
//! `site/recipes/`, from the description and from what is in `dist/`.

use maud::{Markup, html};

use super::code::{BASE, block, prose};
use super::description::{Description, Member};
use super::files::Files;
use super::policy;
use crate::VERSION;
use crate::folder::{Folder, Result};

/// All recipes.
///
/// # Errors
/// When a file with a part of them is not there.
pub fn section(project: &Folder, description: &Description, files: &Files) -> Result<Markup> {
    Ok(html! {
        section aria-labelledby="recipes" {
            h2 #recipes { "Recipes" }
            (plain(files))
            (policy(project)?)
            (frame(project, description)?)
            (wordpress(project, files)?)
            (react(project, description)?)
        }
    })
}

fn plain(files: &Files) -> Markup {
    let element = format!(
        "{}\n<cramp-check lang=\"{language}\">\n  <a href=\"{BASE}{VERSION}/leaflet-{language}.html\">Night leg cramps: read it as a page</a>\n</cramp-check>",
        files.script_tag(),
        language = files.language,
    );
    html! {
        h3 #html { "Plain HTML" }
        ol.steps {
            li {
                p {
                    "Put the folder " code { (VERSION) "/" } " of "
                    a href=(files.archive) { (files.archive) } " on your server. Its name is its version, so what "
                    "is in it never changes: serve it with a long " code { "Cache-Control" } "."
                }
                (files.list())
            }
            li {
                p {
                    "Put this where the check should be. With " code { "integrity" }
                    " the browser refuses any other script, and the script refuses any other "
                    code { "cramp-check.wasm" } " and any other script of the app (in Safari only where a server "
                    "answers two requests alike). The link is for when nothing can run."
                }
                (block("the HTML for a page", &element))
            }
            li {
                p {
                    "Add this to your style sheet, so that nothing on the page moves when the script comes."
                }
                (block("the CSS for a page", "cramp-check:not(:defined) { display: block; min-block-size: 700px; }"))
            }
        }
        h4 { "With the first screen in the page" }
        p {
            "The longer form has the first screen in it as HTML, so that it can be read before any script has "
            "loaded. It belongs to version " (VERSION) "; take it anew with each version. Because of its style "
            "sheet the policy needs that address in " code { "style-src" } ". "
            a href="snippet.html" download { "snippet.html" } " is the same with the whole leaflet in it, for people "
            "without script: change its addresses to where the files are."
        }
        details {
            summary { "The longer form" }
            (block("the longer form", &format!("{}\n{}", files.script_tag(), files.first_screen)))
        }
    }
}

fn policy(project: &Folder) -> Result<Markup> {
    let directives = policy::embedding(project)?;
    let whole: Vec<String> = directives.iter().map(ToString::to_string).collect();
    Ok(html! {
        h3 #policy { "Strict policies and other origins" }
        p { "The element runs under this policy, with Trusted Types required:" }
        (block("the policy", &format!("Content-Security-Policy: {}", whole.join("; "))))
        dl.reasons {
            @for directive in &directives {
                dt { code { (directive) } }
                dd { (prose(directive.why)) }
            }
        }
        p {
            "Where the files come from another origin, name it beside or in place of " code { "'self'" }
            ". That server then has to send these headers with the scripts, the wasm and the leaflet:"
        }
        (block("the headers", "Access-Control-Allow-Origin: *"))
        p {
            "Send " code { "cramp-check.wasm" } " as " code { "application/wasm" }
            ", so that it is compiled while it comes in; as anything else it works, too, only later."
        }
    })
}

fn frame(project: &Folder, description: &Description) -> Result<Markup> {
    let listener = project.text("site/recipes/frame.js")?;
    let frame = format!(
        "<iframe src=\"{BASE}{VERSION}/embed.html?lang=en&amp;theme=light\" title=\"Night leg cramps: a check\"></iframe>"
    );
    let style = "iframe[src*=\"embed.html\"] { block-size: 700px; border: 0; inline-size: 100%; }";
    Ok(html! {
        h3 #frame { "A frame" }
        p {
            "For a page that takes no script from elsewhere. The options are those of the element: "
            @for (index, Member { name, .. }) in options(description).enumerate() {
                @if index > 0 { ", " }
                code data-option { (name) }
            }
            "; and " code { "origin" } ", the origin of your own page, for where the browser does not tell it. "
            "Headings begin at level 1, as on any page by itself, unless you say otherwise."
        }
        (block("the frame", &frame))
        (block("the CSS for the frame", style))
        p {
            "A frame cannot be as tall as what is in it, unless your page listens: it says its height in CSS "
            "pixels whenever that changes, and nothing else."
        }
        (block("the listener", listener.trim_end()))
        details.live-frame {
            summary { "See it in a frame" }
            iframe src="embed.html?storage=none&heading-level=4" title="Night leg cramps, in a frame" loading="lazy" {}
        }
        p {
            "It needs no sandbox. In one it takes " code { r#"sandbox="allow-scripts allow-same-origin allow-popups""# }
            ": without the second it cannot load its own files, and without the third its links to sources do "
            "nothing. Whether its telephone links still call is up to the browser and has not been tried, so "
            "leave the sandbox off unless you have to have it. From your own origin it keeps nothing out anyway, "
            "since a script in there could take it off."
        }
    })
}

fn wordpress(project: &Folder, files: &Files) -> Result<Markup> {
    let plugin = project
        .text("site/recipes/wordpress.php")?
        .replace("{version}", VERSION)
        .replace("{language}", &files.language);
    Ok(html! {
        h3 #wordpress { "WordPress" }
        p {
            "The media library takes neither scripts nor wasm, so put the folder on the server as you would a "
            "plugin's: by SFTP or your host's file manager. Then either paste the plain HTML into a "
            "block " em { "Custom HTML" } ", which WordPress keeps only for people with the right "
            code { "unfiltered_html" } ", as administrators of a single site have. Or make a plugin of it, which "
            "anyone who writes pages can use:"
        }
        p { code { "wp-content/plugins/cramp-check/cramp-check.php" } ", beside the folder " code { (VERSION) "/" } ":" }
        (block("the plugin", plugin.trim_end()))
        p {
            "It takes WordPress 6.5 or newer. It was written after WordPress's reference and has not been tried on a "
            "running site."
        }
    })
}

fn react(project: &Folder, description: &Description) -> Result<Markup> {
    let component = project.text("site/recipes/react.jsx")?;
    let attributes: Vec<String> = description
        .attributes
        .iter()
        // React's own types have it for every element.
        .filter(|attribute| attribute.name != "lang")
        .map(|attribute| format!("  '{}'?: {};", attribute.name, attribute.kind()))
        .collect();
    let types = project
        .text("site/recipes/react.d.ts")?
        .replace("{attributes}", &attributes.join("\n"));
    Ok(html! {
        h3 #react { "React" }
        p {
            "Put the folder " code { "npm/" } " of the build beside your own packages, and install it with "
            code { "npm install ./npm" } ". React 19 hands attributes on to the element as they are; for events it "
            "takes a listener, because their names have a colon in them."
        }
        (block("the component", component.trim_end()))
        p { "For TypeScript, once anywhere in your sources:" }
        (block("the types", types.trim_end()))
        p {
            "Your bundler has to see that the script loads " code { "cramp-check.wasm" }
            " from beside itself; the package's README names those that do."
        }
    })
}

/// What a frame can be told: everything but what is only for a page of its own.
fn options(description: &Description) -> impl Iterator<Item = &Member> {
    let attributes = description.attributes.iter();
    attributes.filter(|attribute| !attribute.is_switch())
}
