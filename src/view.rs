//! How everything looks: one file for each screen, and some that screens share. A view is a plain
//! function of a [`Scene`]; it keeps no state, does nothing outside, and asks nothing of a browser.

use cramp_check_core::catalogue::PageId;
use cramp_check_core::journey::Step;
use cramp_check_core::session::Session;
use yew::{Html, NodeRef};

mod about;
mod action;
mod bits;
mod care;
mod confirm;
mod days;
mod drawing;
mod factors;
mod frame;
mod legs;
mod lookalikes;
mod night;
mod partial;
mod plan;
mod question;
mod relief;
mod result;
mod review;
mod scene;
mod sheet;
mod start;
mod tags;
mod take;
mod warning_signs;
mod weeks;

pub use frame::{is_lamplit, notice};
pub use legs::legs;
pub use scene::Scene;
pub use tags::Drawn;

/// The widget at the present step, with a notice if there is one.
pub fn widget(scene: &Scene<'_>, root: NodeRef, notice: Option<Drawn>) -> Html {
    let widget = frame::frame(scene, root, notice, screen(scene)).into_html();
    if scene.is_partial {
        partial::partial(widget)
    } else {
        widget
    }
}

fn screen(scene: &Scene<'_>) -> Drawn {
    match scene.session.step {
        Step::Start => start::screen(scene),
        Step::Page(page) => page_screen(scene, page),
        Step::Unsure(page) => question::unsure(scene, page),
        Step::Review => review::screen(scene),
        Step::Result => result::screen(scene),
        Step::Plan => plan::screen(scene),
        Step::Night(night) => night::screen(scene, night),
        Step::Weeks => weeks::screen(scene),
        Step::Relief => relief::screen(scene),
        Step::Take => take::screen(scene),
        Step::Opened => take::opened(scene),
        Step::WarningSigns => warning_signs::screen(scene),
        Step::About => about::screen(scene),
        Step::StartAgain => confirm::start_again(scene),
        Step::Erase => confirm::erase(scene),
        Step::Erased => confirm::erased(scene),
    }
}

fn page_screen(scene: &Scene<'_>, page: PageId) -> Drawn {
    match Session::single(scene.content.catalogue, page) {
        Some(statement) => question::single(scene, page, statement),
        None => question::choices(scene, page),
    }
}
