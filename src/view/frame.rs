//! What stands around every screen: the way back, the way to relief, notices, and the foot.

use cramp_check_core::journey::Step;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use web_sys::Event;
use yew::virtual_dom::Key;
use yew::{Callback, NodeRef};

use super::scene::Scene;
use super::tags::{Drawn, all, button, div, element, looks, p, spaced, span, tag, when};
use crate::app::Notice;

/// The whole widget with a screen in it.
pub fn frame(scene: &Scene<'_>, root: NodeRef, notice: Option<Drawn>, screen: Drawn) -> Drawn {
    let step = scene.session.step;
    let screen = element("div", &["class"], [Some("screen")], screen);
    let parts = vec![
        top(scene),
        notice.unwrap_or_default(),
        screen.keyed(key(scene, step)).into(),
        foot(scene),
    ];
    let look = looks(&[
        ("cramp-check", true),
        ("lamplit", is_lamplit(step)),
        ("with-sheet", step == Step::Take),
        ("partial", scene.is_partial),
    ]);
    let text = scene.text();
    let names = &["part", "lang", "dir", "class"];
    let values = ["root", &text.language, &text.direction, &look].map(Some);
    let widget = element("div", names, values, all(parts));
    widget.found_by(root).into()
}

/// A page of questions takes over the elements of the one before it, with other words in them: that is
/// quicker than to make new ones.
fn key(scene: &Scene<'_>, step: Step) -> Key {
    match step {
        Step::Page(_) => "page".into(),
        _ => step.name(scene.catalogue()).into(),
    }
}

/// Whether a screen is dark whatever the page looks like: someone with a cramp was asleep a minute
/// ago.
pub fn is_lamplit(step: Step) -> bool {
    step == Step::Relief
}

fn top(scene: &Scene<'_>) -> Drawn {
    let step = scene.session.step;
    let at_start = matches!(step, Step::Start | Step::Erased);
    let back = if at_start {
        span("app-name", scene.ui(Ui::AppName))
    } else {
        button("back", scene.say(Ui::Back), scene.on(Msg::WentBack))
    };
    let relief = when(!matches!(step, Step::Start | Step::Relief), || {
        scene.button("link", Ui::CrampNow, Msg::Opened(Step::Relief))
    });
    div("top", vec![back, relief])
}

/// Something said once, until it has been read.
pub fn notice(scene: &Scene<'_>, notice: Notice, read: Callback<Event>) -> Drawn {
    let words = scene.ui(match notice {
        Notice::NotAsked => Ui::NoticeNotAsked,
        Notice::Refused => Ui::NoticeRefused,
        Notice::Full => Ui::NoticeFull,
        Notice::PutAside => Ui::NoticeKeptAside,
        Notice::NotKept => Ui::NoticeNotKept,
        Notice::NotErased => Ui::ErasedFailed,
        Notice::Saved => Ui::NoticeSaved,
        Notice::NotSaved => Ui::NoticeNotSaved,
        Notice::NoEvenings => Ui::NoticeNoEvenings,
        Notice::Copied => Ui::NoticeCopied,
        Notice::NotCopied => Ui::NoticeNotCopied,
        Notice::NotShared => Ui::NoticeNotShared,
        Notice::FileForeign => Ui::NoticeFileForeign,
        Notice::FileDamaged => Ui::NoticeFileDamaged,
        Notice::FileNewer => Ui::NoticeFileNewer,
        Notice::FileTaken => Ui::NoticeFileTaken,
    });
    let close = scene.say(Ui::NoticeClose);
    let parts = vec![p("", words), button("quiet", close, read)];
    let values = ["status", "notice"].map(Some);
    element("div", &["role", "class"], values, all(parts)).into()
}

fn foot(scene: &Scene<'_>) -> Drawn {
    let links = [
        (Ui::FootSigns, Step::WarningSigns),
        (Ui::FootTake, Step::Take),
        (Ui::FootAbout, Step::About),
        (Ui::Erase, Step::Erase),
    ];
    let mut rows = Vec::new();
    for (ui, step) in links {
        if step != scene.session.step {
            let link = scene.button("link", ui, Msg::Opened(step));
            rows.push(tag("li", "", link));
        }
    }
    let caution = spaced(scene.strong(Ui::NotAdviceTitle), scene.say(Ui::AboutReview));
    let label = Some(scene.ui(Ui::FootLabel));
    let links = element("ul", &["aria-label"], [label], all(rows));
    div("foot", vec![tag("p", "", caution), links.into()])
}
