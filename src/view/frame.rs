//! What stands around every screen: the way back, the way to relief, notices, and the foot.

use cramp_check_core::journey::Step;
use cramp_check_core::session::Msg;
use cramp_check_core::text::Ui;
use yew::prelude::*;

use super::scene::Scene;
use crate::app::Notice;

/// The whole widget with a screen in it.
pub fn frame(scene: &Scene<'_>, root: NodeRef, notice: Option<Html>, screen: Html) -> Html {
    let text = scene.text();
    let is_lamplit = is_lamplit(scene.session.step);
    let has_sheet = scene.session.step == Step::Take;
    html! {
        <div
            ref={root}
            class={classes!("cramp-check", is_lamplit.then_some("lamplit"), has_sheet.then_some("with-sheet"))}
            part="root"
            lang={text.language.clone()}
            dir={text.direction.clone()}
        >
            { top(scene) }
            { notice }
            <div class="screen" key={scene.session.step.name(scene.catalogue())}>{ screen }</div>
            { foot(scene) }
        </div>
    }
}

/// Whether a screen is dark whatever the page looks like: someone with a cramp was asleep a minute
/// ago.
pub fn is_lamplit(step: Step) -> bool {
    step == Step::Relief
}

fn top(scene: &Scene<'_>) -> Html {
    let step = scene.session.step;
    let at_start = matches!(step, Step::Start | Step::Erased);
    html! {
        <div class="top">
            if at_start {
                <span class="app-name">{ scene.ui(Ui::AppName) }</span>
            } else {
                <button type="button" class="back" onclick={scene.on(Msg::WentBack)}>
                    { scene.ui(Ui::Back) }
                </button>
            }
            if !matches!(step, Step::Start | Step::Relief) {
                { scene.button("link", scene.ui(Ui::CrampNow), Msg::Opened(Step::Relief)) }
            }
        </div>
    }
}

/// Something said once, until it has been read.
pub fn notice(scene: &Scene<'_>, notice: Notice, read: Callback<MouseEvent>) -> Html {
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
    html! {
        <div class="notice" role="status">
            <p>{ words }</p>
            <button type="button" class="quiet" onclick={read}>{ scene.ui(Ui::NoticeClose) }</button>
        </div>
    }
}

fn foot(scene: &Scene<'_>) -> Html {
    let links = [
        (Ui::FootSigns, Step::WarningSigns),
        (Ui::FootTake, Step::Take),
        (Ui::FootAbout, Step::About),
        (Ui::Erase, Step::Erase),
    ];
    let links = links
        .into_iter()
        .filter(|(_, step)| *step != scene.session.step)
        .map(|(ui, step)| {
            html! { <li>{ scene.button("link", scene.ui(ui), Msg::Opened(step)) }</li> }
        });
    html! {
        <div class="foot">
            <p>
                <strong>{ scene.ui(Ui::NotAdviceTitle) }</strong>{ " " }{ scene.ui(Ui::AboutReview) }
            </p>
            <ul aria-label={scene.ui(Ui::FootLabel)}>{ for links }</ul>
        </div>
    }
}
